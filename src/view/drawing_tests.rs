//! Tests of the drawing of a network.

use super::*;
use crate::entity::{EntityKind, KindSet};
use crate::network::{layout, size};
use crate::relation::sketch::{all, sketch};
use crate::relation::{TieRule, Unit, Weight};
use crate::view::Dress;
use crate::view::line::WIDTHS;
use crate::view::node_mark::short;
use proptest::prelude::*;

fn drawing(articles: &[(&str, &str)], weight: Weight) -> Drawing {
    let (corpus, annotations) = sketch(articles);
    let rule = TieRule { unit: Unit::Sentence, at_least: 1, weight, kinds: KindSet::ALL, ..TieRule::default() };
    let network = Network::build(&corpus, &annotations, &all(&corpus), &rule);
    Drawing::of(&network, &annotations, &layout(&network), Dress::default()).named()
}

fn named<'a>(drawing: &'a Drawing, name: &str) -> &'a NodeMark {
    drawing.nodes.iter().find(|node| node.name == name).unwrap()
}

#[test]
fn looks_mean_what_the_legend_says() {
    let often = "Kim gpe:Korut | ".repeat(20);
    let drawing = drawing(&[("TEMPO", &often), ("", "Kim law:Pakta | Kim gpe:Korut")], Weight::Count);
    let [kim, pakta] = ["Kim", "Pakta"].map(|name| named(&drawing, name));
    assert!((kim.radius - size::MAX_RADIUS).abs() < 1e-4);
    assert!((pakta.radius - size::MIN_RADIUS).abs() < 1e-4);
    let looks: Vec<_> = drawing.edges.iter().map(|edge| (edge.count, edge.dashed)).collect();
    assert_eq!(looks, [(1, true), (21, false)], "weakest first; dashed where one outlet only");
    assert!(drawing.edges[0].width < 2.0 && (drawing.edges[1].width - WIDTHS.1).abs() < 1e-4);
    let legend = &drawing.legend;
    assert_eq!(legend.kinds, [EntityKind::Per, EntityKind::Gpe, EntityKind::Law]);
    assert_eq!(legend.sizes, [(1.0, pakta.radius), (22.0, kim.radius)]);
    assert_eq!(legend.widths.iter().map(|&(weight, _)| weight).collect::<Vec<_>>(), [1.0, 21.0]);
    assert!(legend.dashed);
}

#[test]
fn widths_stay_within_bounds_whatever_the_weight() {
    for weight in [Weight::Count, Weight::Pmi, Weight::LogLikelihood] {
        // All three meet everywhere: pointwise mutual information and log-likelihood are 0.
        for text in ["A B C", "A B | A C | B | C | A | D E", "A | B | A B | A | B"] {
            for edge in drawing(&[("", text)], weight).edges {
                assert!((WIDTHS.0..=WIDTHS.1).contains(&edge.width), "{weight:?} in {text}: {}", edge.width);
            }
        }
    }
}

#[test]
fn an_empty_network_has_an_empty_drawing() {
    assert_eq!(drawing(&[("", ".")], Weight::Count), Drawing::default());
}

#[test]
fn long_names_end_early() {
    let cases = [
        ("Korea Utara", "Korea Utara"),
        ("Perjanjian Kemitraan Strategis Komprehensif", "Perjanjian Kemitraan…"),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZABC", "ABCDEFGHIJKLMNOPQRSTUVWXYZAB…"),
        ("", ""),
    ];
    for (name, expected) in cases {
        assert_eq!(short(name), expected);
    }
}

#[test]
fn places_beyond_all_bounds_do_no_harm() {
    let (corpus, annotations) = sketch(&[("", "A B C")]);
    let rule = TieRule { at_least: 1, ..TieRule::default() };
    let network = Network::build(&corpus, &annotations, &all(&corpus), &rule);
    let places = [Point { x: f32::NAN, y: 0.0 }, Point { x: f32::INFINITY, y: f32::MAX }];
    let extent = Drawing::of(&network, &annotations, &places, Dress::default()).extent;
    assert!(extent.left < extent.right && extent.right < 1e5 && extent.bottom < 1e5, "{extent:?}");
}

#[test]
fn every_name_of_a_small_network_finds_a_place() {
    let text = "VladimirPutin KimJongUn | VladimirPutin gpe:Rusia | KimJongUn gpe:KoreaUtara | org:KCNA gpe:KoreaUtara";
    let drawing = drawing(&[("", text)], Weight::Count);
    assert!(drawing.nodes.iter().all(|node| node.label.is_some()), "{drawing:?}");
}

#[test]
fn coming_nearer_shows_more_names() {
    let crowd: Vec<String> = (0..150).map(|at| format!("OrangNomor{at} OrangNomor{}", at / 3)).collect();
    let drawing = drawing(&[("", &crowd.join(" | "))], Weight::Count);
    let shown = |zoom| labels(&drawing.nodes, &drawing.edges, zoom).iter().flatten().count();
    assert!(shown(0.25) < shown(0.5) && shown(0.5) < shown(2.0), "{} {} {}", shown(0.25), shown(0.5), shown(2.0));
    for zoom in [0.0, -1.0, f32::NAN, f32::INFINITY] {
        assert_eq!(labels(&drawing.nodes, &drawing.edges, zoom).len(), drawing.nodes.len(), "zoom {zoom}");
    }
}

proptest! {
    // Each case is a whole layout.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn names_cover_neither_names_nor_nodes(
        words in prop::collection::vec(prop_oneof![
            6 => "[A-Z][a-z]{0,14}", 2 => "gpe:[A-Z][a-z]{2,9}", 1 => "evt:[A-Z][a-z]{2,20}", 3 => Just("|".to_owned())
        ], 0..120),
        zoom in 0.3_f32..4.0,
    ) {
        let drawing = drawing(&[("", &words.join(" "))], Weight::Count);
        let labels = labels(&drawing.nodes, &drawing.edges, zoom);
        let placed: Vec<_> = labels.iter().zip(&drawing.nodes).filter_map(|(label, node)| {
            label.map(|label| label.frame(&node.short))
        }).collect();
        for (at, frame) in placed.iter().enumerate() {
            prop_assert!(placed[..at].iter().all(|other| !frame.overlaps(*other)));
            prop_assert!(drawing.nodes.iter().all(|node| !frame.overlaps(node.frame())));
        }
        for node in &drawing.nodes {
            prop_assert_eq!(drawing.extent.around(node.frame()), drawing.extent);
        }
    }
}

#[test]
fn a_node_that_is_moved_takes_the_box_with_it() {
    let before = drawing(&[("", "A B C")], Weight::Count);
    let after = before.moved(std::iter::once((1, Point { x: 900.0, y: -900.0 })));
    assert_eq!((after.nodes[1].x, after.nodes[1].y), (900.0, -900.0));
    assert!(after.extent.right > 900.0 && after.extent.top < -900.0 && after.edges == before.edges);
    assert!(after.nodes[0].frame() == before.nodes[0].frame() && after.nodes.iter().all(|node| node.label.is_none()));
}
