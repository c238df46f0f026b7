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

/// A document as a reader of XML understands it: the names, attributes and texts of its elements, in order. For tests.
#[cfg(test)]
pub(super) mod reading {
    use quick_xml::Reader;
    use quick_xml::events::{BytesStart, Event};
    use std::collections::BTreeMap;

    #[derive(Debug, PartialEq)]
    pub struct Element {
        pub name: String,
        pub parent: Option<String>,
        pub attributes: BTreeMap<String, String>,
        pub text: String,
    }

    pub fn elements(document: &str) -> Vec<Element> {
        let mut reader = Reader::from_str(document);
        reader.config_mut().check_end_names = true;
        let (mut found, mut open) = (Vec::new(), Vec::<usize>::new());
        loop {
            match reader.read_event().expect("well-formed") {
                Event::Start(start) => {
                    let element = read(&start, &found, &open);
                    open.push(found.len());
                    found.push(element);
                }
                Event::Empty(start) => {
                    let element = read(&start, &found, &open);
                    found.push(element);
                }
                Event::Text(text) => {
                    let text = text.to_string();
                    forbid(&text);
                    if let Some(&at) = open.last() {
                        found[at].text.push_str(&text);
                    }
                }
                Event::GeneralRef(reference) => {
                    let name = reference.to_string();
                    let letter = match name.as_str() {
                        "lt" => '<',
                        "gt" => '>',
                        "amp" => '&',
                        "quot" => '"',
                        "apos" => '\'',
                        _ => reference.resolve_char_ref().expect("a reference").expect("a character"),
                    };
                    found[*open.last().expect("inside an element")].text.push(letter);
                }
                Event::End(_) => drop(open.pop()),
                Event::Eof => break,
                _ => {}
            }
        }
        assert!(open.is_empty(), "every element is closed");
        found
    }

    fn read(start: &BytesStart, found: &[Element], open: &[usize]) -> Element {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.expect("a name, a value, and no name twice");
            let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
            forbid(&value);
            (attribute.key.as_ref().to_owned(), value)
        });
        Element {
            name: start.name().as_ref().to_owned(),
            parent: open.last().map(|&at| found[at].name.clone()),
            attributes: attributes.collect(),
            text: String::new(),
        }
    }

    fn forbid(text: &str) {
        let forbidden = |letter: char| letter < ' ' && !"\t\n\r".contains(letter);
        assert!(!text.contains(forbidden) && !text.contains(['\u{fffe}', '\u{ffff}']), "{text:?}");
    }
}

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
