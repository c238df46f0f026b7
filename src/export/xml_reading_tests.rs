//! A document as a strict reader of XML understands it: the names, attributes and texts of its elements, in order.

use roxmltree::{Document, Node, ParsingOptions};
use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
pub struct Element {
    pub name: String,
    pub parent: Option<String>,
    pub attributes: BTreeMap<String, String>,
    /// What stands directly inside of it.
    pub text: String,
}

/// Fails where the document is not well-formed.
pub fn elements(document: &str) -> Vec<Element> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(document, options).expect("well-formed");
    document.descendants().filter(Node::is_element).map(read).collect()
}

fn read(node: Node) -> Element {
    let attributes = node.attributes().map(|attribute| {
        let space = attribute.namespace().and_then(|space| node.lookup_prefix(space));
        (prefixed(space, attribute.name()), attribute.value().to_owned())
    });
    // The reader keeps the name of a default namespace apart from the attributes.
    let space = node.default_namespace().filter(|_| !node.parent().is_some_and(|parent| parent.is_element()));
    Element {
        name: name(node),
        parent: node.parent().filter(Node::is_element).map(name),
        attributes: attributes.chain(space.map(|space| ("xmlns".into(), space.into()))).collect(),
        text: node.children().filter_map(|child| child.text().filter(|_| child.is_text())).collect(),
    }
}

fn name(node: Node) -> String {
    prefixed(node.tag_name().namespace().and_then(|space| node.lookup_prefix(space)), node.tag_name().name())
}

fn prefixed(prefix: Option<&str>, name: &str) -> String {
    prefix.filter(|prefix| !prefix.is_empty()).map_or_else(|| name.to_owned(), |prefix| format!("{prefix}:{name}"))
}
