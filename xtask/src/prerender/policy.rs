//! The content-security policy of a page: its inline scripts by their checksums, and what is left of it in a page that
//! has no other files.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::tag;

/// What stands between the tags of each script that has no file of its own.
pub fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (body, _) = rest.split_once("</script>")?;
        (!attributes.split_whitespace().any(|word| word.starts_with("src="))).then_some(body)
    })
}

/// The source expression that allows exactly this script or style.
pub fn checksum(content: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content)))
}

/// The policy that `page` states for itself.
pub fn stated(page: &str) -> Option<&str> {
    let mut metas = tag::opening(page, "meta");
    metas.find(|meta| meta.contains("Content-Security-Policy")).and_then(|meta| tag::attribute(meta, "content"))
}

/// What is left of `policy` in a page of one file, which loads nothing from where it lies: exactly these scripts and
/// this style.
pub fn of_one_file(policy: &str, scripts: &[&str], style: &str) -> String {
    let narrowed = policy.split(';').filter_map(|directive| {
        let (name, sources) = directive.trim().split_once(' ')?;
        let mut kept: Vec<String> =
            sources.split_whitespace().filter(|source| !is_of_the_site(source)).map(str::to_owned).collect();
        match name {
            "script-src" => kept.extend(scripts.iter().map(|script| checksum(script))),
            "style-src" => kept.push(checksum(style)),
            _ if kept.is_empty() => kept.push("'none'".to_owned()),
            _ => {}
        }
        Some(format!("{name} {}", kept.join(" ")))
    });
    narrowed.collect::<Vec<_>>().join("; ")
}

/// Whether a source allows what lies beside the served page, or stands in it.
fn is_of_the_site(source: &str) -> bool {
    source == "'self'" || source.starts_with("'sha256-") || source.starts_with("{{")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_scripts_without_a_file_are_inline() {
        let page = "<script src=a.js></script><p>x</p><script type=\"module\">b()</script><script>\nc()</script>";
        assert_eq!(inline_scripts(page).collect::<Vec<_>>(), ["b()", "\nc()"]);
    }

    #[test]
    fn the_checksum_is_the_one_browsers_compute() {
        // The example of the specification: https://www.w3.org/TR/CSP3/#external-hash and MDN's script-src page.
        assert_eq!(checksum(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }

    #[test]
    fn the_page_in_one_file_may_load_nothing() {
        let page = "<meta charset=utf-8><meta content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval' \
            {{inline-scripts}}; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'\" \
            http-equiv=Content-Security-Policy>";
        assert_eq!(
            of_one_file(stated(page).unwrap(), &[""], ""),
            "default-src 'none'; script-src 'wasm-unsafe-eval' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; \
             style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src data:; connect-src 'none'; \
             base-uri 'none'"
        );
    }
}
