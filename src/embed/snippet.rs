//! The code that embeds the page elsewhere: a frame, and a link for readers without frames.

use crate::export::escaped;
use crate::state::State;
use crate::url;
use std::fmt::Write;

/// What the code says.
#[derive(Clone, Debug, PartialEq)]
pub struct Snippet<'a> {
    /// The address of the page, without its `#`.
    pub page: &'a str,
    /// What the frame begins with.
    pub state: &'a State,
    /// What the frame is called for those who do not see it.
    pub title: &'a str,
    /// What the link says.
    pub says: &'a str,
    /// How wide, in CSS pixels; as wide as there is room where none.
    pub width: Option<u32>,
    /// How high, in CSS pixels.
    pub height: u32,
    /// Whether a script beside the page fits the height to what is shown.
    pub fits: bool,
}

impl Snippet<'_> {
    /// The address that the frame shows.
    pub fn address(&self) -> String {
        format!("{}#{}", self.page, url::encode(self.state))
    }

    /// The code. The sandbox allows scripts, which the page is made of, and links into tabs of their own; nothing else.
    pub fn text(&self) -> String {
        let whole = url::encode(&self.state.whole());
        let width = self.width.map_or_else(|| "100%".to_owned(), |width| width.to_string());
        let mut text = format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{}\" loading=\"lazy\" \
             sandbox=\"allow-scripts allow-popups\" style=\"border:0;max-width:100%\"></iframe>\n\
             <p><a href=\"{}\">{}</a></p>",
            escaped(&self.address()),
            escaped(self.title),
            self.height,
            escaped(&if whole.is_empty() { self.page.to_owned() } else { format!("{}#{whole}", self.page) }),
            escaped(self.says),
        );
        if self.fits {
            let folder = self.page.rsplit_once('/').map_or("", |(folder, _)| folder);
            // Writing to a string cannot fail.
            let _ = write!(text, "\n<script src=\"{}/simpul-embed.js\" async></script>", escaped(folder));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Selection;

    fn text(title: &str, width: Option<u32>, fits: bool) -> String {
        let selection = Selection::Entity("a\"><b".into());
        let state = State { embed: true, selection, ..State::default() };
        let page = "https://simpul.example/berita/?a=1&b=\"2\"";
        Snippet { page, state: &state, title, says: title, width, height: 600, fits }.text()
    }

    #[test]
    fn the_code_is_as_it_is_written_in_the_contract() {
        assert_eq!(
            text("Siapa \"A\" & <B>", None, false),
            "<iframe src=\"https://simpul.example/berita/?a=1&amp;b=&quot;2&quot;#e=a%22%3E%3Cb&amp;embed=1\" \
             title=\"Siapa &quot;A&quot; &amp; &lt;B&gt;\" width=\"100%\" height=\"600\" loading=\"lazy\" \
             sandbox=\"allow-scripts allow-popups\" style=\"border:0;max-width:100%\"></iframe>\n\
             <p><a href=\"https://simpul.example/berita/?a=1&amp;b=&quot;2&quot;#e=a%22%3E%3Cb\">\
             Siapa &quot;A&quot; &amp; &lt;B&gt;</a></p>"
        );
        assert!(text("", Some(640), false).contains("width=\"640\""));
        assert!(
            text("", None, true)
                .ends_with("</p>\n<script src=\"https://simpul.example/berita/simpul-embed.js\" async></script>")
        );
    }

    #[test]
    fn the_frame_and_its_link_open_the_same_view() {
        let (state, _) = url::decode("e=kim-jong-un&v=tabel&panes=relasi&embed=1&tema=gelap");
        let snippet = Snippet {
            page: "https://simpul.example/",
            state: &state,
            title: "",
            says: "",
            width: None,
            height: 600,
            fits: false,
        };
        let (_, framed) =
            snippet.address().split_once('#').map(|(page, hash)| (page.to_owned(), url::decode(hash).0)).unwrap();
        assert_eq!(framed, state);
        assert!(
            snippet
                .text()
                .contains("href=\"https://simpul.example/#e=kim-jong-un&amp;v=tabel&amp;p=relasi&amp;tema=gelap\"")
        );
    }
}
