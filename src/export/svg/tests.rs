//! Tests of the SVG picture.

use super::*;
use crate::export::xml::reading::{Element, elements};
use crate::network::{Figures, Network, layout};
use crate::relation::sketch::{all, sketch};
use crate::relation::{TieRule, Unit};
use crate::view::{ColourBy, Dress, Look, SizeBy};
use proptest::prelude::*;

const WORDS: SvgWords = SvgWords {
    lang: "id",
    title: "Siapa terhubung dengan siapa",
    rule: "Dua entitas terhubung bila muncul dalam kalimat yang sama, paling sedikit 1 kali.",
    date: "25 November 2026",
    size: "besar = jumlah sebutan",
    width: "tebal = jumlah kalimat",
    dashed: "hanya satu media",
    community: |name, nodes| format!("{name} ({nodes})"),
    kind: EntityKind::code,
    relation: RelationKind::code,
    not: "tidak",
    group: |group| match group {
        KindGroup::Cooperating => "bekerja sama",
        _ => "lain",
    },
    decimal: ",",
};

fn drawing(rename: Option<&str>) -> Drawing {
    dressed(rename, Look::default())
}

fn dressed(rename: Option<&str>, look: Look) -> Drawing {
    let (corpus, mut annotations) = sketch(&[("TEMPO", "Kim gpe:Korut | Kim Putin law:Pakta"), ("", "Kim gpe:Korut")]);
    if let Some(name) = rename {
        annotations.entities.iter_mut().for_each(|entity| entity.name = name.to_owned());
    }
    let rule = TieRule { unit: Unit::Sentence, at_least: 1, ..TieRule::default() };
    let network = Network::build(&corpus, &annotations, &all(&corpus), &rule);
    let figures = Figures::of(&network);
    let dress = Dress { look, figures: Some(&figures) };
    Drawing::of(&network, &annotations, &layout(&network), dress).named()
}

fn texts<'a>(elements: &'a [Element], name: &str) -> Vec<&'a str> {
    elements.iter().filter(|element| element.name == name).map(|element| element.text.as_str()).collect()
}

#[test]
fn title_rule_date_and_legend_stand_inside() {
    let elements = elements(&svg(&drawing(None), WORDS));
    assert_eq!(texts(&elements, "title"), [WORDS.title, "Kim · 3", "Korut · 2", "Putin · 1", "Pakta · 1"]);
    let words = texts(&elements, "text").join(" ");
    for word in [WORDS.title, WORDS.rule, WORDS.date, WORDS.size, WORDS.width, WORDS.dashed, "PER", "GPE", "LAW"] {
        assert!(words.contains(word), "{word} is missing: {words}");
    }
    for name in ["Kim", "Korut", "Putin", "Pakta"] {
        assert!(texts(&elements, "text").contains(&name), "{name} is missing");
    }
    assert!(!words.contains("ORG"), "kinds that are not drawn are not explained");
}

#[test]
fn communities_are_numbered_and_shares_read_in_percent() {
    let look = Look { size: SizeBy::Betweenness, colour: ColourBy::Community };
    let elements = elements(&svg(&dressed(None, look), WORDS));
    let texts = texts(&elements, "text");
    // Two nodes each, and the legend; "1" and "2" are widths of lines, too.
    for number in ["1", "2"] {
        assert_eq!(texts.iter().filter(|text| **text == number).count(), 4, "{texts:?}");
    }
    assert!(["Kim (2)", "Putin (2)", "66,7%"].iter().all(|words| texts.contains(words)), "{texts:?}");
}

#[test]
fn everything_lies_on_the_paper() {
    let elements = elements(&svg(&drawing(None), WORDS));
    let view: Vec<f32> = elements[0].attributes["viewBox"].split(' ').map(|side| side.parse().unwrap()).collect();
    let (across, down) = (view[0]..=view[0] + view[2], view[1]..=view[1] + view[3]);
    for element in elements.iter().filter(|element| element.name == "text") {
        let [x, y] = ["x", "y"].map(|side| element.attributes[side].parse::<f32>().unwrap());
        assert!(across.contains(&x) && down.contains(&y), "{element:?}");
    }
}

#[test]
fn an_empty_network_is_a_title_and_a_rule() {
    let elements = elements(&svg(&Drawing::default(), WORDS));
    assert!(texts(&elements, "text").join(" ").contains(WORDS.rule));
    assert!(elements.iter().all(|element| element.name != "path"));
}

#[test]
fn long_texts_break_between_words() {
    let cases: [(&str, &[&str]); 4] = [
        ("", &[]),
        ("satu dua", &["satu dua"]),
        ("satu dua tiga", &["satu dua", "tiga"]),
        ("panjangsekali x", &["panjangsekali", "x"]),
    ];
    for (text, expected) in cases {
        assert_eq!(lines(text, 10.0, 55.0), expected, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn well_formed_whatever_the_names_and_words(name in any::<String>(), title in any::<String>(), controls in "[\\x00-\\x20<&\"']{0,8}") {
        let name = name + &controls;
        elements(&svg(&drawing(Some(&name)), SvgWords { title: &title, rule: &name, date: &controls, ..WORDS }));
    }
}
