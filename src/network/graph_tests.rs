//! Tests of building a network.

use super::*;
use crate::relation::Unit;
use crate::relation::sketch::{all, sketch};
use proptest::prelude::*;

fn network(articles: &[(&str, &str)]) -> (Network, Annotations) {
    let (corpus, annotations) = sketch(articles);
    let rule = TieRule { unit: Unit::Sentence, at_least: 1, ..TieRule::default() };
    (Network::build(&corpus, &annotations, &all(&corpus), &rule), annotations)
}

#[test]
fn figures_and_order_of_nodes() {
    let (network, annotations) =
        network(&[("TEMPO", "A B | B C B"), ("TEMPO", "B A | alone"), ("", "C D"), ("", "D | D | D | D")]);
    let told: Vec<_> = network
        .nodes
        .iter()
        .map(|node| {
            let name = annotations.entity(node.entity).unwrap().name.as_str();
            (name, node.mentions, node.articles, node.outlets, node.degree())
        })
        .collect();
    assert_eq!(told, [("D", 5, 2, 2, 1), ("B", 4, 2, 1, 2), ("A", 2, 2, 1, 1), ("C", 2, 2, 2, 2)]);
}

#[test]
fn the_strongest_edge_comes_first() {
    let (network, annotations) = network(&[("", "A C | B C | B C | B C | C D | C D")]);
    let centre = network.node_of(annotations.find("c").unwrap()).unwrap();
    let names: Vec<_> = network
        .neighbours(centre)
        .map(|node| annotations.entity(network.nodes[node as usize].entity).unwrap().name.as_str())
        .collect();
    assert_eq!(names, ["B", "D", "A"]);
}

#[test]
fn neighbourhoods() {
    let (network, annotations) = network(&[("", "A B | B C | C D | D E | A F | F B | G H")]);
    let cases = [
        ("A", 0, "A", 0),
        ("A", 1, "ABF", 3),
        ("A", 2, "ABCF", 4),
        ("A", 3, "ABCDF", 5),
        ("E", 1, "DE", 1),
        ("G", 3, "GH", 1),
    ];
    for (centre, depth, nodes, edges) in cases {
        let centre_id = annotations.find(&centre.to_lowercase()).unwrap();
        let ego = network.neighbourhood(centre_id, depth);
        let mut names: Vec<_> =
            ego.nodes.iter().map(|node| annotations.entity(node.entity).unwrap().name.as_str()).collect();
        names.sort_unstable();
        assert_eq!((names.concat().as_str(), ego.edges.len()), (nodes, edges), "{centre} to depth {depth}");
    }
    assert_eq!(network.neighbourhood(EntityId(99), 3), Network::default());
}

/// Up to four articles of eight entities.
pub(crate) fn networks() -> impl Strategy<Value = Network> {
    let word = prop_oneof![5 => "[A-H]", 2 => Just("|".to_owned())];
    let articles = prop::collection::vec(prop::collection::vec(word, 0..30), 0..4);
    articles.prop_map(|articles| {
        let articles: Vec<String> = articles.iter().map(|words| words.join(" ")).collect();
        network(&articles.iter().map(|text| ("", text.as_str())).collect::<Vec<_>>()).0
    })
}

proptest! {
    #[test]
    fn edges_join_nodes_that_list_them(network in networks()) {
        for (at, edge) in (0..).zip(&network.edges) {
            let [a, b] = [edge.a, edge.b].map(|node| &network.nodes[node as usize]);
            prop_assert_eq!((a.entity, b.entity), (edge.tie.a, edge.tie.b));
            prop_assert!(a.edges.contains(&at) && b.edges.contains(&at));
        }
        let listed: usize = network.nodes.iter().map(|node| node.edges.len()).sum();
        prop_assert_eq!(listed, 2 * network.edges.len());
        prop_assert!(network.nodes.iter().all(|node| node.degree() > 0));
        prop_assert!(network.nodes.is_sorted_by_key(|node| (Reverse(node.mentions), node.entity)));
    }

    #[test]
    fn a_neighbourhood_is_part_of_the_network(network in networks(), centre in 0_u32..8, depth in 0_u8..4) {
        let centre = EntityId(centre);
        let (ego, wider) = (network.neighbourhood(centre, depth), network.neighbourhood(centre, depth + 1));
        let nodes = |network: &Network| network.nodes.iter().map(|node| node.entity).collect::<BTreeSet<_>>();
        prop_assert!(nodes(&ego).is_subset(&nodes(&wider)) && nodes(&wider).is_subset(&nodes(&network)));
        for edge in &network.edges {
            let within = nodes(&ego).contains(&edge.tie.a) && nodes(&ego).contains(&edge.tie.b);
            prop_assert_eq!(ego.edges.iter().any(|kept| kept.tie == edge.tie), within);
        }
    }
}
