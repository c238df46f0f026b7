//! Tests of the layout: still, equal on every machine, nothing on top of anything.

use super::*;
use crate::network::graph::Node;
use crate::network::graph::tests::networks;
use crate::relation::sketch::{all, sketch};
use crate::relation::{TieRule, Unit};
use proptest::prelude::*;

fn network(articles: &[(&str, &str)]) -> Network {
    let (corpus, annotations) = sketch(articles);
    let rule = TieRule { unit: Unit::Sentence, at_least: 1, ..TieRule::default() };
    Network::build(&corpus, &annotations, &all(&corpus), &rule)
}

/// A network as news makes them: a few are in many sentences, most in few.
pub(crate) fn large(nodes: u32) -> Network {
    let mut random = 1_u32;
    let mut next = |below: u32| {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (random >> 8) % below
    };
    let sentences: Vec<String> = (1..nodes)
        .flat_map(|at| [(at, at), (at, at), (at, nodes)].map(|(at, below)| (at, next(below))))
        .map(|(at, other)| if at == other { format!("o{at}") } else { format!("o{at} o{other}") })
        .collect();
    network(&[("", &sentences.join(" | "))])
}

fn scale(network: &Network) -> SizeScale {
    SizeScale::of_counts(network.nodes.iter().map(|node: &Node| node.mentions).max().unwrap_or(0).into())
}

fn assert_clear(network: &Network, places: &[Point]) {
    let radius = |at: usize| scale(network).radius(network.nodes[at].mentions.into());
    for (a, one) in places.iter().enumerate() {
        assert!(one.x.is_finite() && one.y.is_finite());
        for (b, other) in places.iter().enumerate().take(a) {
            let distance = ((one.x - other.x).powi(2) + (one.y - other.y).powi(2)).sqrt();
            assert!(distance > radius(a) + radius(b), "{a} and {b} overlap");
        }
    }
}

/// Another machine, or a changed force, would change this: after a change on purpose look at the picture, then write
/// down the new value.
#[test]
fn the_same_bits_on_every_machine() {
    let places = layout(&network(&[("", "A B C | A B | A D | D E | E F | F D | G H | B I | I J A")]));
    // FNV-1a over the bits.
    let hash = places.iter().flat_map(|place| [place.x, place.y]).fold(0xcbf2_9ce4_8422_2325_u64, |hash, number| {
        number
            .to_bits()
            .to_le_bytes()
            .iter()
            .fold(hash, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    });
    assert_eq!(hash, 12_723_629_905_610_328_395, "{places:?}");
}

#[test]
fn parts_without_a_tie_stay_in_one_picture() {
    let pairs: Vec<String> = (0..40).map(|at| format!("a{at} b{at}")).collect();
    let network = network(&[("", &pairs.join(" | "))]);
    let places = layout(&network);
    let reach = places.iter().map(|place| place.x.abs().max(place.y.abs())).fold(0.0, f32::max);
    assert!(reach < 900.0, "80 nodes reach {reach}");
    assert_clear(&network, &places);
}

#[test]
fn no_node_covers_another_in_a_large_network() {
    let network = large(600);
    assert_clear(&network, &layout(&network));
}

#[test]
fn few_nodes() {
    assert_eq!(layout(&Network::default()), []);
    let places = layout(&network(&[("", "A B")]));
    assert!(places[0].x + places[1].x < 1e-3 && places[0].y + places[1].y < 1e-3, "centred: {places:?}");
}

proptest! {
    // Each case is a whole layout.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn equal_networks_give_equal_places_and_no_overlap(network in networks()) {
        let places = layout(&network);
        prop_assert_eq!(&places, &layout(&network.clone()));
        prop_assert_eq!(places.len(), network.nodes.len());
        assert_clear(&network, &places);
    }
}
