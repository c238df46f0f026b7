//! The files that Trunk's page names.

use super::tag;

/// Their names.
pub struct Linked {
    /// The style sheet.
    pub style: String,
    /// wasm-bindgen's script.
    pub script: String,
    /// The compiled module.
    pub module: String,
}

impl Linked {
    /// Those of `page`; nothing where one is not named.
    pub fn of(page: &str) -> Option<Self> {
        let named = |rel: &str| {
            let link = tag::opening(page, "link").find(|link| tag::attribute(link, "rel") == Some(rel))?;
            Some(tag::attribute(link, "href")?.trim_start_matches("./").to_owned())
        };
        Some(Self { style: named("stylesheet")?, script: named("modulepreload")?, module: named("preload")? })
    }

    /// Whether a tag names a style sheet.
    pub fn is_style(element: &str) -> bool {
        element.starts_with("<link") && tag::attribute(element, "rel") == Some("stylesheet")
    }

    /// Whether a tag names a file beside the page.
    pub fn is_file(element: &str) -> bool {
        let rel = if element.starts_with("<link") { tag::attribute(element, "rel") } else { None };
        matches!(rel, Some("stylesheet" | "modulepreload" | "preload" | "manifest" | "apple-touch-icon"))
    }
}
