//! GraphML (Brandes et al. 2002), the plain exchange format of graph libraries (`NetworkX`, igraph, yEd, Gephi): nodes and
//! ties with their figures, and what is stated of the nodes.
//!
//! With stated relations the whole graph is one of directed edges, because libraries refuse a mixed one; of the edges that
//! go both ways `symmetric` is true.

use super::xml::Xml;
use super::{Arrows, WEIGHT_DECIMALS, arrows, figure_values};
use crate::entity::Annotations;
use crate::network::{Figures, Network};
use crate::text::decimal::rounded;

/// What is known of a node and of a tie, with its type.
const NODE_KEYS: [(&str, &str); 9] = [
    ("label", "string"),
    ("kind", "string"),
    ("wikidata", "string"),
    ("mentions", "int"),
    ("articles", "int"),
    ("outlets", "int"),
    ("betweenness", "double"),
    ("pagerank", "double"),
    ("community", "int"),
];
const TIE_KEYS: [(&str, &str); 4] =
    [("weight", "double"), ("count", "int"), ("tie_articles", "int"), ("tie_outlets", "int")];

/// The network as a GraphML file; measures that are not known are left out.
pub fn graphml(
    network: &Network,
    annotations: &Annotations,
    figures: Option<&Figures>,
    description: &str,
    told: Arrows,
) -> String {
    let mut xml = Xml::new();
    xml.open("graphml", &[("xmlns", "http://graphml.graphdrawing.org/xmlns")]);
    xml.text("desc", &[], description);
    for (of, keys) in [("node", &NODE_KEYS[..]), ("edge", &TIE_KEYS), ("edge", &arrows::COLUMNS)] {
        for (name, kind) in keys {
            let title = name.trim_start_matches("tie_");
            let kind = if *kind == "integer" { "int" } else { kind };
            xml.empty("key", &[("id", name), ("for", of), ("attr.name", title), ("attr.type", kind)]);
        }
    }
    let directed = if told.told.is_empty() { "undirected" } else { "directed" };
    xml.open("graph", &[("edgedefault", directed)]);
    let entity = |id| annotations.entity(id).map(|entity| (entity.slug.as_str(), entity));
    for (at, node) in network.nodes.iter().enumerate() {
        let Some((slug, entity)) = entity(node.entity) else { continue };
        let [mentions, articles, outlets] =
            [node.mentions, node.articles, node.outlets].map(|number| number.to_string());
        xml.open("node", &[("id", slug)]);
        let wikidata = entity.wikidata.as_deref().unwrap_or_default();
        let measures = figures.map(|figures| figure_values(figures, at)).unwrap_or_default();
        let [betweenness, page_rank, community] = &measures;
        let known = [&entity.name, entity.kind.code(), wikidata, &mentions, &articles, &outlets];
        data(&mut xml, &[&NODE_KEYS], &[&known[..], &[betweenness, page_rank, community]].concat());
        xml.close();
    }
    let ties = if told.alone { &[] } else { network.edges.as_slice() };
    for edge in ties {
        let tie = &edge.tie;
        let [Some((a, _)), Some((b, _))] = [tie.a, tie.b].map(entity) else { continue };
        let weight = rounded(tie.weight, WEIGHT_DECIMALS).to_string();
        let [count, articles, outlets] = [tie.count(), tie.articles, tie.outlets].map(|number| number.to_string());
        xml.open("edge", &[("source", a), ("target", b)]);
        data(
            &mut xml,
            &[&TIE_KEYS, &arrows::COLUMNS],
            &[&weight, &count, &articles, &outlets, arrows::TOGETHER, "", "", "true"],
        );
        xml.close();
    }
    for fact in told.told {
        xml.open("edge", &[("source", &fact.source.slug), ("target", &fact.target.slug)]);
        let [count, articles, outlets] = [fact.count, fact.articles, fact.outlets.len() as u32].map(|n| n.to_string());
        let stated = arrows::values(fact);
        let figures = [&count, &count, &articles, &outlets].into_iter().chain(&stated);
        data(&mut xml, &[&TIE_KEYS, &arrows::COLUMNS], &figures.map(String::as_str).collect::<Vec<_>>());
        xml.close();
    }
    xml.finish()
}

/// The values of the keys; an empty value is left out.
fn data(xml: &mut Xml, keys: &[&[(&'static str, &str)]], values: &[&str]) {
    for ((key, _), value) in keys.iter().copied().flatten().zip(values).filter(|(_, value)| !value.is_empty()) {
        xml.text("data", &[("key", key)], value);
    }
}
