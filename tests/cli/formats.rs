//! Each format read back by a parser that is not ours, and held against what JSON says.

use super::{analyzed, printed, simpul};

const TEXT: &str = "Pertemuan <di> Moskow & \"Kremlin\"\n\nPresiden Rusia Vladimir Putin bertemu Kim Jong Un \
                    pada Selasa (12/8/2025).\nIa membawa 10.000 tentara\u{1}. Putin mengatakan bahwa ia senang.";

fn written(format: &str, text: &str) -> String {
    let output = simpul(&["analyze", "--format", format, "-"], text.as_bytes());
    assert!(output.status.success());
    printed(&output).to_owned()
}

#[test]
fn conll_holds_every_token_and_every_mention() {
    let lines = written("conll", TEXT);
    let begins = lines.lines().filter(|line| line.contains("\tB-")).count();
    assert_eq!(begins, analyzed(TEXT).mentions.len());
    let tokens: String = lines.lines().filter_map(|line| line.split_once('\t')).map(|(token, _)| token).collect();
    let printed: String = TEXT.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    assert_eq!(tokens, printed);
}

#[test]
fn tei_is_well_formed_and_marks_the_same_words() {
    let xml = written("tei", TEXT);
    let file = roxmltree::Document::parse(&xml).unwrap();
    let body = file.descendants().find(|node| node.tag_name().name() == "body").unwrap();
    let marks = body
        .descendants()
        .filter(|node| node.is_element() && node.parent().is_some_and(|it| it.tag_name().name() == "p"));
    let expected: Vec<_> = analyzed(TEXT).mentions.into_iter().map(|mention| mention.text).collect();
    assert_eq!(marks.filter_map(|node| node.text()).collect::<Vec<_>>(), expected);
}

#[test]
fn a_page_escapes_what_the_text_holds() {
    let page = written("html", TEXT);
    assert!(page.contains("&lt;di&gt;") && !page.contains("<di>"));
    assert_eq!(page.matches(" data-entity=").count(), analyzed(TEXT).mentions.len());
}

#[test]
fn the_schema_names_every_field_and_no_other() {
    let schema: serde_json::Value = serde_json::from_str(include_str!("../../docs/analyze.schema.json")).unwrap();
    let document: serde_json::Value = serde_json::from_str(&written("json", TEXT)).unwrap();
    let names = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&schema["properties"]), names(&document));
    assert_eq!(schema["properties"]["schema"]["const"], document["schema"]);
    for list in ["mentions", "entities", "times", "quantities", "quotes", "relations", "events"] {
        let first = &document[list][0];
        assert_eq!(names(&schema["properties"][list]["items"]["properties"]), names(first), "{list}");
    }
}
