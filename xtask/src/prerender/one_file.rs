//! The page as one file: module, model, scripts and styles inside, so that it opens by a double click.
//!
//! The module and the model lie in it compressed, in base64, as data that `assets/one-file.js` unpacks. The rest is the
//! [`Frame`], which the site keeps as well: from it the page makes the same file with the reader's view inside.

use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::linked::Linked;
use super::{ARTICLES, MODEL, SCRIPTS, policy, tag};

/// What the frame is made of.
pub struct Parts<'a> {
    /// index.html as Trunk leaves it, with our placeholders in it.
    pub page: &'a str,
    /// The style sheet.
    pub style: &'a str,
    /// What says that the app cannot start.
    pub boot: &'a str,
    /// The module that starts the app: wasm-bindgen's script with `assets/one-file.js` at its end.
    pub start: &'a str,
    /// The articles as HTML.
    pub articles: &'a str,
    /// What `data-model` says.
    pub model: &'a str,
}

/// The page in one file, cut where the address it opens at, the module and the model go.
pub struct Frame([String; 4]);

impl Frame {
    /// Puts everything in its place; nothing where the page is not the one that is expected, or where a part would not
    /// stay between its tags.
    pub fn of(parts: &Parts) -> Option<Self> {
        let Parts { style, boot, start, .. } = *parts;
        if [boot, start].iter().any(|script| script.contains("</script") || script.contains("<!--"))
            || style.contains("</style")
        {
            return None;
        }
        let stated = policy::stated(parts.page)?;
        let page = without_files(parts.page, style)
            .replacen(stated, &policy::of_one_file(stated, &[boot, start], style), 1)
            .replacen(MODEL, parts.model, 1);
        // Last the articles, which may hold anything.
        let (head, tail) = page.split_once(ARTICLES)?;
        let (before, after) = tail.split_once(SCRIPTS)?;
        let scripts = format!("<script>{boot}</script><script type=\"module\">{start}</script>");
        Some(Self([
            format!("{head}{}{before}<data id=\"start\" value=\"", parts.articles),
            "\" hidden></data><script type=\"text/plain\" id=\"packed-module\">".to_owned(),
            "</script><script type=\"text/plain\" id=\"packed-model\">".to_owned(),
            format!("</script>{scripts}{after}"),
        ]))
    }

    /// For the page, which reads it with `JSON.parse`.
    pub fn to_json(&self) -> String {
        serde_json::Value::from(self.0.to_vec()).to_string()
    }

    /// The file that opens at the default view.
    pub fn fill(&self, module: &[u8], model: &[u8]) -> io::Result<String> {
        let [a, b, c, d] = &self.0;
        let model = if model.is_empty() { String::new() } else { packed(model)? };
        Ok([a, b, &packed(module)?, c, &model, d].map(String::as_str).concat())
    }
}

fn packed(content: &[u8]) -> io::Result<String> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content)?;
    Ok(STANDARD.encode(gzip.finish()?))
}

/// The page with its style sheet inside, and without what it has beside it and the script that starts it from there.
fn without_files(page: &str, style: &str) -> String {
    let (mut alone, mut rest) = (String::new(), page);
    while let Some(at) = rest.find('<') {
        alone.push_str(&rest[..at]);
        let element = tag::until_end(&rest[at..]);
        rest = &rest[at + element.len()..];
        if element.starts_with("<script") && tag::attribute(element, "type") == Some("module") {
            rest = rest.split_once("</script>").map_or("", |(_, after)| after);
        } else if Linked::is_style(element) {
            alone.extend(["<style>", style, "</style>"]);
        } else if !Linked::is_file(element) {
            alone.push_str(element);
        }
    }
    alone + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<meta content=\"default-src 'none'; script-src 'self' {{inline-scripts}}; style-src 'self'; \
        connect-src 'self'\" http-equiv=Content-Security-Policy><link rel=icon href=data:,><link href=./a.css \
        rel=stylesheet><link rel=manifest href=m><link rel=apple-touch-icon \
        href=i.png><script type=module>import init from './app.js'</script>\
        <link href=./app.js rel=modulepreload><div data-model={{model}}>{{articles}}</div>{{scripts}}";

    fn frame(style: &str, articles: &str) -> Option<Frame> {
        let model = "inside";
        Frame::of(&Parts { page: PAGE, style, boot: "boot()", start: "start()", articles, model })
    }

    #[test]
    fn all_that_lay_beside_the_page_stands_in_it() {
        let page = frame("p{}", "<p>teks</p>").unwrap().fill(b"module", b"model").unwrap();
        for absent in ["'self'", "./a.css", "./app.js", "import", "manifest", "touch-icon", "{{"] {
            assert!(!page.contains(absent), "{absent} in {page}");
        }
        let present = [
            "connect-src 'none'",
            &policy::checksum("boot()"),
            &policy::checksum("start()"),
            &policy::checksum("p{}"),
            "<link rel=icon href=data:,>",
            "<style>p{}</style>",
            "<div data-model=inside><p>teks</p></div>",
            "<data id=\"start\" value=\"\" hidden></data>",
            "<script>boot()</script><script type=\"module\">start()</script>",
        ];
        for present in present {
            assert!(page.contains(present), "{present} not in {page}");
        }
    }

    #[test]
    fn an_article_moves_nothing_and_a_style_does_not_end_early() {
        let pieces = frame("p{}", "{{scripts}} {{model}} {{articles}}").unwrap().0;
        assert!(pieces[0].contains("{{scripts}} {{model}} {{articles}}</div><data id="), "{}", pieces[0]);
        assert!(frame("p::after{content:'</style>'}", "").is_none());
    }
}
