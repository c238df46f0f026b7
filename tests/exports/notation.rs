//! Text marked in place: TEI held against its schema and read by `roxmltree`, HTML by that and by a tokenizer of HTML,
//! CoNLL line by line. What is marked is put back by its offsets.

use crate::{ALL, Shown, in_xml, slice};
use html5gum::{Token, Tokenizer};
use roxmltree::{Document as Xml, Node, ParsingOptions};
use simpul::corpus::{Article, Corpus, DataSheet};
use simpul::export::{Document, HtmlWords, conll, html, tei};
use simpul::i18n::Lang;
use simpul::index::Query;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use teixml::Schema;
use teixml::relaxng::SchemaSyntax;

/// What of TEI may stand in a file (`tests/fixtures/tei/README.md`).
static SCHEMA: LazyLock<Schema> =
    LazyLock::new(|| Schema::from_text(include_str!("../fixtures/tei/tei.rng"), "", SchemaSyntax::Xml).unwrap());

type Mark = (u32, u32, String);

/// Fails where the files of a corpus do not mark what was found in it, where it was found.
pub(crate) fn hold(shown: &Shown) {
    let (tei, page) = (tei(&shown.documents, "Semua <&> artikel"), html(&shown.documents, words()));
    in_tei(&tei, &shown.documents);
    in_html(&page, &shown.documents);
    tags_of_html(&page);
    in_conll(&conll(&shown.documents), &shown.documents);
}

#[test]
fn every_mark_stands_where_it_was_found() {
    ALL.iter().for_each(hold);
}

#[test]
fn one_article_is_a_document_of_its_own() {
    let at = ALL[0].documents.iter().position(|document| document.title.is_some()).unwrap();
    let documents = &ALL[0].documents[at..=at];
    let file = tei(documents, "");
    assert_eq!(parsed(&file).root_element().tag_name().name(), "TEI");
    in_tei(&file, documents);
    assert!(html(documents, words()).contains(&format!("<title>{}</title>", documents[0].title.as_ref().unwrap())));
}

#[test]
fn what_is_found_twice_is_listed_once_and_with_its_item() {
    let file = tei(&ALL[0].documents, "");
    let file = parsed(&file);
    let named = |name: &str| file.descendants().filter(|node| node.has_tag_name((TEI, name))).count();
    for (list, member) in [("listPerson", "person"), ("listPlace", "place"), ("listOrg", "org")] {
        assert!(named(list) == 1 && named(member) > 1, "{list}");
    }
    let putin = file.descendants().find(|node| node.attribute((XML, "id")) == Some("e-vladimir-putin")).unwrap();
    let item = putin.children().find(|node| node.has_tag_name((TEI, "idno"))).unwrap();
    assert_eq!((item.attribute("type"), item.text()), (Some("wikidata"), Some("Q7747")));
    assert!(file.descendants().any(|node| node.has_tag_name((TEI, "date")) && node.attribute("when").is_some()));
    assert!(file.descendants().any(|node| node.has_tag_name((TEI, "measure")) && node.attribute("quantity").is_some()));
}

#[test]
fn a_unit_of_several_words_is_one_to_tei() {
    let text = "Luas hutan itu 5 kilometer persegi, kata Joko Widodo.";
    let article = Article::read(DataSheet { id: "a".to_owned(), ..DataSheet::default() }, text.to_owned());
    let shown = Shown::of(Corpus::new(vec![article]), Query::default());
    in_tei(&tei(&shown.documents, ""), &shown.documents);
    assert!(tei(&shown.documents, "").contains("unit=\"kilometer-persegi\""));
}

const TEI: &str = "http://www.tei-c.org/ns/1.0";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

fn words() -> HtmlWords<'static> {
    HtmlWords { lang: "id", title: "Semua <&> artikel", legend: "Keterangan", kind: Lang::Id.messages().word.kind }
}

/// Fails where it is not well-formed.
fn parsed(file: &str) -> Xml<'_> {
    Xml::parse_with_options(file, ParsingOptions { allow_dtd: true, ..ParsingOptions::default() }).unwrap()
}

fn all_names(file: &Xml) -> BTreeSet<String> {
    file.descendants().filter(Node::is_element).map(|node| node.tag_name().name().to_owned()).collect()
}

fn in_tei(file: &str, documents: &[Document]) {
    let wrong = SCHEMA.validate_str(file).unwrap();
    assert!(wrong.is_empty(), "{wrong:?}");
    let file = parsed(file);
    let ids: Vec<&str> = file.descendants().filter_map(|node| node.attribute((XML, "id"))).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(unique.len(), ids.len(), "ids are unique");
    let bodies: Vec<Node> = file.descendants().filter(|node| node.has_tag_name((TEI, "body"))).collect();
    assert_eq!(bodies.len(), documents.len());
    for (body, document) in bodies.iter().zip(documents) {
        let mut marks: Vec<Mark> = Vec::new();
        for paragraph in body.children().filter(|node| node.attribute("corresp").is_some()) {
            let (_, place) = paragraph.attribute("corresp").unwrap().rsplit_once(".txt#char=").unwrap();
            let (start, end) = place.split_once(',').unwrap();
            let (start, end) = (start.parse().unwrap(), end.parse().unwrap());
            marks.extend(marks_in(paragraph, start));
            assert_eq!(text(paragraph), in_xml(&slice(&document.text, start, end)));
            for mark in paragraph.children().filter(Node::is_element) {
                if let Some(target) = mark.attribute("ref") {
                    assert!(unique.contains(target.strip_prefix('#').unwrap()), "{target} is listed");
                }
            }
        }
        same(&marks, document);
    }
}

fn in_html(page: &str, documents: &[Document]) {
    let page = parsed(page);
    let known = "article body dd div dl dt h1 head html main mark meta p style title";
    let known: BTreeSet<String> = known.split_whitespace().map(str::to_owned).collect();
    assert!(all_names(&page).is_subset(&known), "{:?}", all_names(&page).difference(&known));
    let articles: Vec<Node> = page.descendants().filter(|node| node.tag_name().name() == "article").collect();
    assert_eq!(articles.len(), documents.len());
    for (article, document) in articles.iter().zip(documents) {
        assert_eq!(article.attribute("data-id").unwrap(), in_xml(&document.id));
        let mut marks: Vec<Mark> = Vec::new();
        for paragraph in article.children().filter(|node| node.attribute("data-start").is_some()) {
            let [start, end] =
                ["data-start", "data-end"].map(|edge| paragraph.attribute(edge).unwrap().parse().unwrap());
            assert_eq!(text(paragraph), in_xml(&slice(&document.text, start, end)));
            let found = marks_in(paragraph, start);
            for (mark, (start, end, _)) in paragraph.children().filter(Node::is_element).zip(&found) {
                assert_eq!(mark.attribute("data-start"), Some(start.to_string().as_str()));
                assert_eq!(mark.attribute("data-end"), Some(end.to_string().as_str()));
            }
            marks.extend(found);
        }
        same(&marks, document);
    }
}

/// A browser reads the page as HTML: no tag and no attribute but ours, and no comment.
fn tags_of_html(page: &str) {
    let tags = "article body dd div dl dt h1 head html main mark meta p style title";
    let attributes = "aria-label charset class content data-end data-entity data-id data-kind data-start http-equiv lang name \
                      title xml:lang xmlns";
    let [tags, attributes]: [BTreeSet<&str>; 2] = [tags, attributes].map(|words| words.split_whitespace().collect());
    for Ok(token) in Tokenizer::new(page) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                assert!(tags.contains(name.as_str()), "<{name}>");
                for attribute in tag.attributes.keys().map(|name| String::from_utf8_lossy(name)) {
                    assert!(attributes.contains(&*attribute), "<{name} {attribute}>");
                }
            }
            Token::EndTag(tag) => assert!(tags.contains(&*String::from_utf8_lossy(&tag.name))),
            Token::Comment(comment) => panic!("a comment: {comment:?}"),
            // A control character is text to a browser too.
            Token::String(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
}

fn text(node: Node) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

/// The elements of a paragraph that begins at this code point, with their places.
fn marks_in(paragraph: Node, start: u32) -> Vec<Mark> {
    let (mut marks, mut at) = (Vec::new(), start);
    for child in paragraph.children() {
        let words = text(child);
        let end = at + words.chars().count() as u32;
        if child.is_element() {
            marks.push((at, end, words));
        }
        at = end;
    }
    marks
}

fn same(marks: &[Mark], document: &Document) {
    let found = document.mentions.iter().map(|mention| (mention.start, mention.end, in_xml(&mention.text)));
    assert_eq!(marks, found.collect::<Vec<_>>(), "{}", document.id);
}

fn in_conll(lines: &str, documents: &[Document]) {
    let articles: Vec<&str> = lines.split("# newdoc id = ").skip(1).collect();
    // A token may look like the head of an article, but never with a space in it.
    assert_eq!(articles.len(), documents.len());
    for (article, document) in articles.iter().zip(documents) {
        let (mut marks, mut open): (Vec<Mark>, Option<Mark>) = (Vec::new(), None);
        let (mut at, mut sentences) = (0, 0);
        for line in article.split('\n').skip(1).filter(|line| !line.is_empty()) {
            if let Some(span) = line.strip_prefix("# span = ") {
                let (start, end) = span.split_once("..").unwrap();
                let place: [u32; 2] = [start, end].map(|edge| edge.parse().unwrap());
                assert_eq!(place, document.sentences[sentences]);
                (at, sentences) = (place[0], sentences + 1);
                continue;
            }
            let (token, tag) = line.split_once('\t').unwrap();
            let rest = slice(&document.text, at, document.text.chars().count() as u32);
            let gap = rest[..rest.find(token).unwrap()].chars().count() as u32;
            let (start, end) = (at + gap, at + gap + token.chars().count() as u32);
            at = end;
            if !tag.starts_with("I-") {
                marks.extend(open.take());
            }
            match tag.split_once('-') {
                Some(("B", _)) => open = Some((start, end, String::new())),
                Some(("I", _)) => open.as_mut().expect("something is open").1 = end,
                _ => assert_eq!(tag, "O"),
            }
        }
        marks.extend(open);
        assert_eq!(sentences, document.sentences.len());
        let found: Vec<_> = document.mentions.iter().map(|mention| (mention.start, mention.end)).collect();
        assert_eq!(marks.iter().map(|(start, end, _)| (*start, *end)).collect::<Vec<_>>(), found, "{}", document.id);
    }
}
