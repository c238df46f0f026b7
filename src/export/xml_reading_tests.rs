//! A document as a reader of XML understands it: the names, attributes and texts of its elements, in order.

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
