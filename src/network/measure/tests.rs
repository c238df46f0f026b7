//! Tests of the measures, against networks counted by hand and against networkx 3.6.1.

use super::*;
use proptest::prelude::*;

fn near(nodes: usize, ties: &[(u32, u32, f64)]) -> Adjacency {
    Adjacency::of(nodes, ties.iter().copied())
}

fn figures(nodes: usize, ties: &[(u32, u32, f64)]) -> Figures {
    let mut measuring = Measuring::new(near(nodes, ties));
    while measuring.advance() {}
    assert!(!measuring.advance(), "done is done");
    measuring.figures()
}

fn assert_near(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (at, (found, expected)) in found.iter().zip(expected).enumerate() {
        assert!((found - expected).abs() < 1e-8, "node {at}: {found}, not {expected}");
    }
}

/// Two triangles joined by one tie, and a node without any.
const TRIANGLES: [(u32, u32, f64); 7] =
    [(0, 1, 3.0), (0, 2, 1.0), (1, 2, 2.0), (2, 3, 1.0), (3, 4, 5.0), (3, 5, 1.0), (4, 5, 1.0)];

#[test]
fn two_triangles() {
    let found = figures(7, &TRIANGLES);
    // Of 15 pairs of others six go through each end of the bridge.
    assert_near(&found.betweenness, &[0.0, 0.0, 0.4, 0.4, 0.0, 0.0, 0.0]);
    let page_rank =
        [0.146_195_267, 0.178_811_768, 0.144_051_863, 0.228_933_963, 0.197_454_768, 0.080_162_127, 0.024_390_244];
    assert_near(&found.page_rank, &page_rank);
    assert_eq!(found.communities, [0, 0, 0, 1, 1, 1, 2]);
    // 13 of 14 passages lie within; their ends are shared out 13 to 15.
    assert_near(&[found.modularity], &[13.0 / 14.0 - (13.0_f64.powi(2) + 15.0_f64.powi(2)) / 28.0_f64.powi(2)]);
}

#[test]
fn few_nodes() {
    assert_eq!(figures(0, &[]), Figures::default());
    let pair = figures(2, &[(0, 1, 4.0)]);
    assert_eq!((pair.betweenness, pair.page_rank, pair.communities), (vec![0.0; 2], vec![0.5; 2], vec![0; 2]));
    let chain = figures(3, &[(0, 1, 1.0), (1, 2, 1.0)]);
    assert_eq!(chain.betweenness, [0.0, 1.0, 0.0]);
}

/// The karate club (Zachary 1977): who meets whom outside it.
const CLUB: [(u32, &[u32]); 27] = [
    (0, &[1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31]),
    (1, &[2, 3, 7, 13, 17, 19, 21, 30]),
    (2, &[3, 7, 8, 9, 13, 27, 28, 32]),
    (3, &[7, 12, 13]),
    (4, &[6, 10]),
    (5, &[6, 10, 16]),
    (6, &[16]),
    (8, &[30, 32, 33]),
    (9, &[33]),
    (13, &[33]),
    (14, &[32, 33]),
    (15, &[32, 33]),
    (18, &[32, 33]),
    (19, &[33]),
    (20, &[32, 33]),
    (22, &[32, 33]),
    (23, &[25, 27, 29, 32, 33]),
    (24, &[25, 27, 31]),
    (25, &[31]),
    (26, &[29, 33]),
    (27, &[33]),
    (28, &[31, 33]),
    (29, &[32, 33]),
    (30, &[32, 33]),
    (31, &[32, 33]),
    (32, &[33]),
    (33, &[]),
];

#[test]
fn the_karate_club() {
    let ties: Vec<_> = CLUB.iter().flat_map(|(a, others)| others.iter().map(|b| (*a, *b, 1.0))).collect();
    assert_eq!(ties.len(), 78);
    let found = figures(34, &ties);
    let nodes = [0, 1, 2, 3, 5, 8, 13, 19, 23, 31, 32, 33];
    let at = |values: &[f64]| nodes.map(|node| values[node]);
    let betweenness = [
        0.437_635_281,
        0.053_936_688,
        0.143_656_806,
        0.011_909_271,
        0.029_987_374,
        0.055_926_828,
        0.045_863_396,
        0.032_475_048,
        0.017_613_636,
        0.138_275_613,
        0.145_247_114,
        0.304_074_976,
    ];
    assert_near(&at(&found.betweenness), &betweenness);
    let page_rank = [
        0.096_997_285,
        0.052_876_924,
        0.057_078_509,
        0.035_859_858,
        0.029_111_155,
        0.029_766_056,
        0.029_536_456,
        0.019_604_636,
        0.031_522_515,
        0.037_158_087,
        0.071_693_226,
        0.100_919_182,
    ];
    assert_near(&at(&found.page_rank), &page_rank);
    // The greatest modularity there is (Brandes et al. 2008).
    assert_eq!(found.community_count(), 4);
    assert_near(&[found.modularity], &[0.419_789_612]);
}

/// Up to twelve nodes and ties of whole weights between them, each at most once.
fn networks() -> impl Strategy<Value = (usize, Vec<(u32, u32, f64)>)> {
    (1_usize..12).prop_flat_map(|nodes| {
        let pairs: Vec<(u32, u32)> = (0..nodes as u32).flat_map(|a| (0..a).map(move |b| (b, a))).collect();
        let weights = prop::collection::vec(prop_oneof![2 => Just(0_u8), 1 => 1_u8..5], pairs.len());
        weights.prop_map(move |weights| {
            let all = pairs.iter().zip(weights);
            (nodes, all.filter(|(_, weight)| *weight > 0).map(|(&(a, b), weight)| (a, b, f64::from(weight))).collect())
        })
    })
}

/// Modularity by its definition: over all pairs of nodes.
fn modularity(nodes: usize, ties: &[(u32, u32, f64)], communities: &[u32]) -> f64 {
    let weight = |a: usize, b: usize| {
        ties.iter().filter(|tie| (tie.0 as usize, tie.1 as usize) == (a.min(b), a.max(b))).map(|tie| tie.2).sum::<f64>()
    };
    let strength = |a: usize| (0..nodes).filter(|&b| b != a).map(|b| weight(a, b)).sum::<f64>();
    let all: f64 = (0..nodes).map(strength).sum();
    let pairs = (0..nodes).flat_map(|a| (0..nodes).map(move |b| (a, b)));
    let same = pairs.filter(|&(a, b)| communities[a] == communities[b]);
    let own = |a: usize, b: usize| if a == b { 0.0 } else { weight(a, b) };
    same.map(|(a, b)| (own(a, b) - strength(a) * strength(b) / all.max(1.0)) / all.max(1.0)).sum()
}

proptest! {
    #[test]
    fn measures_keep_what_they_promise((nodes, ties) in networks()) {
        let found = figures(nodes, &ties);
        prop_assert!((found.page_rank.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!(found.betweenness.iter().all(|share| (0.0..=1.0 + 1e-9).contains(share)));
        prop_assert!((found.modularity - modularity(nodes, &ties, &found.communities)).abs() < 1e-9);
        // No single move raises the modularity.
        for node in 0..nodes {
            for community in 0..found.community_count() {
                let mut moved = found.communities.clone();
                moved[node] = community;
                prop_assert!(modularity(nodes, &ties, &moved) <= found.modularity + 1e-7);
            }
        }
        let sizes: Vec<usize> = (0..found.community_count())
            .map(|community| found.communities.iter().filter(|each| **each == community).count())
            .collect();
        prop_assert!(sizes.is_sorted_by(|one, next| one >= next) && !sizes.contains(&0), "{:?}", sizes);
    }
}
