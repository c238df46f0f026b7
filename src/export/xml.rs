//! Writing XML that is well-formed whatever the names hold, and HTML that is also XML.
//!
//! By hand, because the page writes and never reads: what `quick-xml` brings for both would be paid by every reader.

/// A document being written. Elements that are open are closed in the end.
pub(super) struct Xml {
    out: String,
    open: Vec<&'static str>,
}

/// Attributes by name.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Xml {
    /// A new document of XML.
    pub fn new() -> Self {
        Self::begin("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    }

    /// A new document that begins with this declaration.
    pub fn begin(declaration: &str) -> Self {
        Self { out: declaration.to_owned(), open: Vec::new() }
    }

    /// Opens an element on a line of its own.
    pub fn open(&mut self, name: &'static str, attributes: Attributes) {
        self.line();
        self.start(name, attributes);
    }

    /// Closes the innermost open element on a line of its own.
    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.line();
            self.tag(&["</", name, ">"]);
        }
    }

    /// An element with nothing inside, on a line of its own.
    pub fn empty(&mut self, name: &'static str, attributes: Attributes) {
        self.line();
        self.element(name, attributes, "/>");
    }

    /// An element with text inside, on a line of its own.
    pub fn text(&mut self, name: &'static str, attributes: Attributes, text: &str) {
        self.line();
        self.inline(name, attributes, text);
    }

    /// Opens an element where the text stands: no white space is put before it.
    pub fn start(&mut self, name: &'static str, attributes: Attributes) {
        self.element(name, attributes, ">");
        self.open.push(name);
    }

    /// Closes the innermost open element where the text stands.
    pub fn end(&mut self) {
        if let Some(name) = self.open.pop() {
            self.tag(&["</", name, ">"]);
        }
    }

    /// An element with text inside, where the text stands.
    pub fn inline(&mut self, name: &'static str, attributes: Attributes, text: &str) {
        self.start(name, attributes);
        self.words(text);
        self.end();
    }

    /// Text inside the innermost open element.
    pub fn words(&mut self, text: &str) {
        escape(&mut self.out, text, false);
    }

    /// The whole document.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }

    /// A new line, indented by depth.
    fn line(&mut self) {
        self.out.push('\n');
        self.out.extend(self.open.iter().map(|_| ' '));
    }

    fn element(&mut self, name: &str, attributes: Attributes, end: &str) {
        self.tag(&["<", name]);
        for (name, value) in attributes {
            self.tag(&[" ", name, "=\""]);
            escape(&mut self.out, value, true);
            self.out.push('"');
        }
        self.out.push_str(end);
    }

    fn tag(&mut self, parts: &[&str]) {
        self.out.extend(parts.iter().copied());
    }
}

/// Text as it may stand between tags and between double quotes.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text, true);
    out
}

/// Text as it stands between tags or, in an attribute, between double quotes. A character that no document may hold, not
/// even as a reference, is replaced one for one, so that offsets into the text stay what they are.
fn escape(out: &mut String, text: &str, attribute: bool) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            // Readers would take them for spaces, and a carriage return everywhere for a line feed.
            '\t' if attribute => out.push_str("&#9;"),
            '\n' if attribute => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' => out.push(letter),
            '\u{0}'..' ' | '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
#[path = "xml_reading_tests.rs"]
pub(super) mod reading;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_come_back_as_they_were() {
        let mut xml = Xml::new();
        xml.open("a", &[("b", "<\"&'>\u{0}\r\n\té")]);
        xml.text("c", &[], "x < y & \"z\" ]]>\r\n\u{1}\u{ffff}\u{1f600}");
        let read = reading::elements(&xml.finish());
        assert_eq!(read[0].attributes["b"], "<\"&'>\u{fffd}\r\n\té");
        assert_eq!(
            (read[1].name.as_str(), read[1].text.as_str()),
            ("c", "x < y & \"z\" ]]>\r\n\u{fffd}\u{fffd}\u{1f600}")
        );
        assert_eq!(read[1].parent.as_deref(), Some("a"));
    }

    #[test]
    fn no_space_is_put_into_text() {
        let mut xml = Xml::begin("");
        xml.open("p", &[]);
        xml.start("q", &[]);
        xml.words("a ");
        xml.inline("b", &[], "c");
        xml.words(".");
        xml.end();
        assert_eq!(xml.finish(), "\n<p><q>a <b>c</b>.</q>\n</p>");
    }
}
