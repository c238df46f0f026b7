//! GEXF 1.3 (<https://gexf.net>): the network for Gephi, with its figures, places, sizes and colours.

use super::xml::Xml;
use super::{Arrows, WEIGHT_DECIMALS, arrows, figure_values};
use crate::entity::{Annotations, EntityKind};
use crate::network::{Edge, Figures, Network};
use crate::text::Date;
use crate::text::decimal::rounded;
use crate::view::{Drawing, NodeMark, ToldFact, colour};

/// What the file says of itself.
#[derive(Clone, Copy, Debug)]
pub struct GexfHead<'a> {
    /// What it shows, and under which rule.
    pub description: &'a str,
    /// The day it was written, where the caller knows it.
    pub date: Option<Date>,
    /// What is stated of the nodes.
    pub arrows: Arrows<'a>,
}

/// The columns of nodes and of edges: their names in the file and their types. They are fixed, so that one script reads
/// the exports of every language.
const NODE_COLUMNS: [(&str, &str); 9] = [
    ("kind", "string"),
    ("mentions", "integer"),
    ("articles", "integer"),
    ("outlets", "integer"),
    ("wikidata", "string"),
    ("degree", "integer"),
    ("betweenness", "double"),
    ("pagerank", "double"),
    ("community", "integer"),
];
const EDGE_COLUMNS: [(&str, &str); 4] =
    [("measure", "double"), ("count", "integer"), ("articles", "integer"), ("outlets", "integer")];

/// Gephi ignores ties that weigh nothing and cannot draw those that weigh less: they get this. What was really measured
/// stands in the column `measure`.
const LEAST_WEIGHT: f64 = 0.001;

/// The network as a GEXF file. `drawing` is the drawing of `network`, which gives places, sizes and colours; `figures` are
/// its measures, where they are known.
pub fn gexf(
    network: &Network,
    annotations: &Annotations,
    drawing: &Drawing,
    figures: Option<&Figures>,
    head: GexfHead,
) -> String {
    let mut xml = Xml::new();
    xml.open("gexf", &[("xmlns", "http://gexf.net/1.3"), ("xmlns:viz", "http://gexf.net/1.3/viz"), ("version", "1.3")]);
    let date = head.date.map(|date| date.to_string());
    let modified = date.as_deref().map(|date| ("lastmodifieddate", date));
    xml.open("meta", modified.as_slice());
    xml.text("creator", &[], "Simpul");
    xml.text("description", &[], head.description);
    xml.close();
    xml.open("graph", &[("defaultedgetype", "undirected"), ("mode", "static")]);
    columns(&mut xml, "node", &[&NODE_COLUMNS]);
    columns(&mut xml, "edge", &[&EDGE_COLUMNS, &arrows::COLUMNS]);
    xml.open("nodes", &[]);
    for (at, mark) in drawing.nodes.iter().enumerate() {
        write_node(&mut xml, mark, &node_values(network, annotations, figures, at));
    }
    xml.close();
    xml.open("edges", &[]);
    let ties = if head.arrows.alone { &[] } else { network.edges.as_slice() };
    for (at, edge) in ties.iter().enumerate() {
        write_edge(&mut xml, at, edge, drawing);
    }
    for (at, fact) in head.arrows.told.iter().enumerate() {
        write_arrow(&mut xml, ties.len() + at, fact);
    }
    xml.finish()
}

fn columns(xml: &mut Xml, class: &'static str, columns: &[&[(&str, &str)]]) {
    xml.open("attributes", &[("class", class), ("mode", "static")]);
    for (name, kind) in columns.iter().copied().flatten() {
        xml.empty("attribute", &[("id", name), ("title", name), ("type", kind)]);
    }
    xml.close();
}

/// The values of the columns; an empty value is left out.
fn values(xml: &mut Xml, columns: &[&[(&str, &str)]], values: &[String]) {
    xml.open("attvalues", &[]);
    for ((name, _), value) in columns.iter().copied().flatten().zip(values).filter(|(_, value)| !value.is_empty()) {
        xml.empty("attvalue", &[("for", name), ("value", value)]);
    }
    xml.close();
}

/// What the columns of a node hold.
fn node_values(network: &Network, annotations: &Annotations, figures: Option<&Figures>, at: usize) -> Vec<String> {
    let Some(node) = network.nodes.get(at) else { return Vec::new() };
    let entity = annotations.entity(node.entity);
    let mut values = vec![entity.map(|entity| entity.kind.code().to_owned()).unwrap_or_default()];
    values.extend([node.mentions, node.articles, node.outlets].map(|number| number.to_string()));
    values.push(entity.and_then(|entity| entity.wikidata.clone()).unwrap_or_default());
    values.push(node.degree().to_string());
    values.extend(figures.into_iter().flat_map(|figures| figure_values(figures, at)));
    values
}

fn write_node(xml: &mut Xml, mark: &NodeMark, columns: &[String]) {
    xml.open("node", &[("id", &mark.slug), ("label", &mark.name)]);
    values(xml, &[&NODE_COLUMNS], columns);
    // Gephi's y grows upwards, ours downwards.
    let [size, x, y] = [2.0 * mark.radius, mark.x, -mark.y].map(|number| rounded(number, 2).to_string());
    let (red, green, blue) = colour::rgb(mark.hue);
    let [red, green, blue] = [red, green, blue].map(|part| part.to_string());
    xml.empty("viz:color", &[("r", &red), ("g", &green), ("b", &blue)]);
    xml.empty("viz:position", &[("x", &x), ("y", &y), ("z", "0.0")]);
    xml.empty("viz:size", &[("value", &size)]);
    xml.empty("viz:shape", &[("value", shape(mark.kind))]);
    xml.close();
}

fn write_edge(xml: &mut Xml, at: usize, edge: &Edge, drawing: &Drawing) {
    let end = |node: u32| drawing.nodes.get(node as usize).map(|mark| mark.slug.as_str()).unwrap_or_default();
    let tie = &edge.tie;
    let weight = rounded(tie.weight.max(LEAST_WEIGHT), WEIGHT_DECIMALS).to_string();
    xml.open("edge", &[("id", &at.to_string()), ("source", end(edge.a)), ("target", end(edge.b)), ("weight", &weight)]);
    let [count, articles, outlets] = [tie.count(), tie.articles, tie.outlets].map(|number| number.to_string());
    let measure = rounded(tie.weight, WEIGHT_DECIMALS).to_string();
    let basis = arrows::TOGETHER.to_owned();
    values(xml, &[&EDGE_COLUMNS, &arrows::COLUMNS], &[measure, count, articles, outlets, basis]);
    xml.close();
}

/// A stated relation; `kind` tells parallel edges apart.
fn write_arrow(xml: &mut Xml, at: usize, fact: &ToldFact) {
    let (id, count) = (at.to_string(), fact.count.to_string());
    let code = fact.kind.code();
    let denied = format!("not {code}");
    let kind = if fact.negated { denied.as_str() } else { code };
    let direction = if fact.symmetric { "undirected" } else { "directed" };
    let (source, target) = (fact.source.slug.as_str(), fact.target.slug.as_str());
    let attributes = [("source", source), ("target", target), ("type", direction), ("kind", kind), ("label", kind)];
    xml.open("edge", &[&[("id", id.as_str()), ("weight", count.as_str())][..], &attributes].concat());
    let [articles, outlets] = [fact.articles, fact.outlets.len() as u32].map(|number| number.to_string());
    let own = [count.clone(), count.clone(), articles, outlets];
    values(xml, &[&EDGE_COLUMNS, &arrows::COLUMNS], &[&own[..], &arrows::values(fact)].concat());
    xml.close();
}

/// The nearest of the four shapes that GEXF knows.
fn shape(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Org | EntityKind::Law => "square",
        EntityKind::Gpe => "diamond",
        EntityKind::Evt => "triangle",
        EntityKind::Per | EntityKind::Loc | EntityKind::Dat | EntityKind::Qty => "disc",
    }
}

#[cfg(test)]
#[path = "gexf_tests.rs"]
mod tests;
