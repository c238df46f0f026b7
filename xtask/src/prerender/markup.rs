//! HTML written element by element; text and attribute values are escaped on the way in.

/// HTML being written.
#[derive(Default)]
pub struct Markup {
    html: String,
}

impl Markup {
    /// Opens an element.
    pub fn open(&mut self, tag: &str) {
        self.html.extend(["<", tag, ">"]);
    }

    /// Opens an element with one attribute.
    pub fn open_with(&mut self, tag: &str, attribute: &str, value: &str) {
        self.html.extend(["<", tag, " ", attribute, "=\""]);
        self.text(value);
        self.html.push_str("\">");
    }

    /// Closes an element.
    pub fn close(&mut self, tag: &str) {
        self.html.extend(["</", tag, ">"]);
    }

    /// Text, with whatever HTML would read as markup escaped.
    pub fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                _ => self.html.push(c),
            }
        }
    }

    /// An element that holds text and nothing else.
    pub fn element(&mut self, tag: &str, text: &str) {
        self.open(tag);
        self.text(text);
        self.close(tag);
    }

    /// As [`Markup::element`], with a class.
    pub fn element_of_class(&mut self, tag: &str, class: &str, text: &str) {
        self.open_with(tag, "class", class);
        self.text(text);
        self.close(tag);
    }

    /// A line break in the source, for those who read it.
    pub fn line(&mut self) {
        self.html.push('\n');
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.html
    }
}
