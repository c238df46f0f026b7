//! Writing XML that is well-formed whatever the names hold.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An XML document being written. Elements that are open are closed in the end.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    open: Vec<&'static str>,
}

/// Attributes by name.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Xml {
    /// A new document. Its name is that of its root element.
    pub fn new() -> Self {
        let mut xml = Self { writer: Writer::new_with_indent(Vec::new(), b' ', 1), open: Vec::new() };
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml
    }

    /// Opens an element.
    pub fn open(&mut self, name: &'static str, attributes: Attributes) {
        self.write(Event::Start(element(name, attributes)));
        self.open.push(name);
    }

    /// Closes the innermost open element.
    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.write(Event::End(BytesEnd::new(name)));
        }
    }

    /// An element with nothing inside.
    pub fn empty(&mut self, name: &'static str, attributes: Attributes) {
        self.write(Event::Empty(element(name, attributes)));
    }

    /// An element with text inside.
    pub fn text(&mut self, name: &'static str, attributes: Attributes, text: &str) {
        self.open(name, attributes);
        self.write(Event::Text(BytesText::new(&allowed(text))));
        self.close();
    }

    /// The whole document.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        // Only `str`s were written, so nothing is ever replaced.
        String::from_utf8_lossy(&self.writer.into_inner()).into_owned()
    }

    fn write(&mut self, event: Event) {
        // Writing to a vector cannot fail.
        let _ = self.writer.write_event(event);
    }
}

fn element(name: &'static str, attributes: Attributes) -> BytesStart<'static> {
    let mut element = BytesStart::new(name);
    for &(name, value) in attributes {
        element.push_attribute((name, allowed(value).as_str()));
    }
    element
}

/// Drops the characters that no XML document may hold, not even as references: control characters and U+FFFE, U+FFFF.
fn allowed(text: &str) -> String {
    let allowed = |letter: &char| match letter {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        _ => *letter >= ' ',
    };
    text.chars().filter(allowed).collect()
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
        xml.open("a", &[("b", "<\"&'>\u{0}\u{b}é")]);
        xml.text("c", &[], "x < y & \"z\"\u{1}\u{ffff}\u{1f600}");
        let read = reading::elements(&xml.finish());
        assert_eq!(read[0].attributes["b"], "<\"&'>é");
        assert_eq!((read[1].name.as_str(), read[1].text.as_str()), ("c", "x < y & \"z\"\u{1f600}"));
        assert_eq!(read[1].parent.as_deref(), Some("a"));
    }
}
