//! The network: SVG, GEXF and GraphML read by `roxmltree`, tables by `csv`. Names come back as they are, and a spreadsheet
//! finds no formula.

use crate::{ALL, RULE, Shown, in_xml};
use roxmltree::{Document as Xml, Node};
use simpul::export::{Arrows, GexfHead, SvgWords, csv, gexf, graphml, svg};
use simpul::i18n::Lang;
use simpul::network::{Figures, Network, layout};
use simpul::relation::{Basis, TieRule};
use simpul::view::{Arc, Drawing, Dress, Look, ToldFact};
use std::collections::BTreeSet;

/// Fails where a file does not hold the network, or holds more.
pub(crate) fn hold(shown: &Shown) {
    let (network, annotations) = (&shown.network, &shown.engine.annotations);
    let figures = Figures::of(network);
    let dress = Dress { look: Look::default(), figures: Some(&figures) };
    let drawing = Drawing::of(network, annotations, &layout(network), dress).named();
    let rule = (Lang::Id.messages().relations.rule.sentence)(&RULE);
    let name = |id| in_xml(&annotations.entity(id).unwrap().name);
    let names: Vec<String> = network.nodes.iter().map(|node| name(node.entity)).collect();

    let file = gexf(
        network,
        annotations,
        &drawing,
        Some(&figures),
        GexfHead { description: &rule, date: None, arrows: Arrows::default() },
    );
    let file = only(
        &file,
        "attribute attributes attvalue attvalues color creator description edge edges gexf graph meta node nodes position shape size",
    );
    let labels: Vec<&str> = elements(&file, "node").filter_map(|node| node.attribute("label")).collect();
    assert_eq!(labels, names);
    assert_eq!(elements(&file, "edge").count(), network.edges.len());

    let file = graphml(network, annotations, Some(&figures), &rule, Arrows::default());
    let file = only(&file, "data desc edge graph graphml key node");
    let label = |node: Node| datum(node, "label");
    assert_eq!(elements(&file, "node").map(label).collect::<Vec<_>>(), names);
    let ids: BTreeSet<&str> = elements(&file, "node").filter_map(|node| node.attribute("id")).collect();
    let keys: BTreeSet<&str> = elements(&file, "key").filter_map(|key| key.attribute("id")).collect();
    assert_eq!((ids.len(), keys.len()), (names.len(), elements(&file, "key").count()));
    assert!(elements(&file, "data").all(|data| keys.contains(data.attribute("key").unwrap())));
    assert_eq!(elements(&file, "edge").count(), network.edges.len());
    for (edge, tie) in elements(&file, "edge").zip(&network.edges) {
        assert!(["source", "target"].iter().all(|end| ids.contains(edge.attribute(*end).unwrap())));
        assert_eq!(datum(edge, "count"), tie.tie.count().to_string());
    }

    let file = svg(&drawing, picture_words(&rule));
    let file = only(&file, "circle desc g line path rect svg text title");
    assert!(file.descendants().all(|node| node.attributes().all(|each| !each.name().starts_with("on"))));
    assert!(elements(&file, "line").count() >= network.edges.len());

    tables(shown);
}

#[test]
fn names_and_figures_come_back() {
    ALL.iter().for_each(hold);
}

/// Whether there is room for an arrow between its nodes.
fn is_drawn(arc: &Arc, drawing: &Drawing) -> bool {
    let [source, target] = [arc.source, arc.target].map(|node| &drawing.nodes[node as usize]);
    arc.path(source, target).is_some()
}

/// What a file tells of one stated relation: both ends, then kind, count, negated, symmetric, narrated, by.
type Stated = [String; 8];

/// The stated relations as the engine has them.
fn stated(shown: &Shown, network: &Network) -> Vec<Stated> {
    let fact = |fact: &ToldFact| {
        let by: Vec<&str> = fact.speakers.iter().map(|speaker| speaker.slug.as_str()).collect();
        [
            fact.source.slug.clone(),
            fact.target.slug.clone(),
            fact.kind.code().to_owned(),
            fact.count.to_string(),
            fact.negated.to_string(),
            fact.symmetric.to_string(),
            fact.narrated.to_string(),
            by.join("; "),
        ]
    };
    shown.engine.told_facts(network).iter().map(fact).collect()
}

/// Those of a file, whose edges say what `of` reads.
fn stated_in(file: &Xml, of: fn(Node, &str) -> String) -> Vec<Stated> {
    let edges = elements(file, "edge").filter(|edge| of(*edge, "basis") == "stated");
    let read = |edge: Node| {
        let end = |name| edge.attribute(name).unwrap().to_owned();
        let [kind, count, negated, symmetric, narrated, by] =
            ["relation", "count", "negated", "symmetric", "narrated", "by"].map(|column| of(edge, column));
        [end("source"), end("target"), kind, count, negated, symmetric, narrated, by]
    };
    edges.map(read).collect()
}

fn attvalue(edge: Node, column: &str) -> String {
    let mut values = edge.descendants().filter(|node| node.has_tag_name(("http://gexf.net/1.3", "attvalue")));
    let found = values.find(|value| value.attribute("for") == Some(column));
    found.and_then(|value| value.attribute("value")).unwrap_or_default().to_owned()
}

#[test]
fn stated_relations_come_back_with_kind_direction_denial_and_whose_word_it_is() {
    for shown in &*ALL {
        for basis in [Basis::Stated, Basis::Both] {
            let network = shown.engine.network(&shown.query, &shown.answer, &TieRule { basis, ..RULE }, None);
            let annotations = &shown.engine.annotations;
            let told = shown.engine.told_facts(&network);
            let arrows = Arrows { told: &told, alone: basis == Basis::Stated };
            let ties = if arrows.alone { 0 } else { network.edges.len() };
            let expected = stated(shown, &network);
            assert_eq!(expected.len(), network.facts.len());

            let drawing = Drawing::of(&network, annotations, &layout(&network), Dress::default());
            let picture = svg(&drawing, picture_words(""));
            let picture = Xml::parse(&picture).unwrap();
            let drawn = elements(&picture, "path").filter(|path| path.attribute("fill").is_none());
            assert_eq!(drawn.count(), drawing.arcs.iter().filter(|arc| is_drawn(arc, &drawing)).count());

            let file = gexf(&network, annotations, &drawing, None, GexfHead { description: "", date: None, arrows });
            let file = Xml::parse(&file).unwrap();
            assert_eq!(stated_in(&file, attvalue), expected);
            assert_eq!(elements(&file, "edge").count(), ties + expected.len());
            let ids: BTreeSet<&str> = elements(&file, "edge").filter_map(|edge| edge.attribute("id")).collect();
            assert_eq!(ids.len(), ties + expected.len());
            for edge in elements(&file, "edge").filter(|edge| attvalue(*edge, "basis") == "stated") {
                let way = if attvalue(edge, "symmetric") == "true" { "undirected" } else { "directed" };
                assert_eq!(edge.attribute("type"), Some(way));
                assert!(edge.attribute("kind").unwrap().ends_with(&attvalue(edge, "relation")));
            }

            let file = graphml(&network, annotations, None, "", arrows);
            let file = Xml::parse(&file).unwrap();
            assert_eq!(stated_in(&file, datum), expected);
            assert_eq!(elements(&file, "edge").count(), ties + expected.len());
            let way = if expected.is_empty() { "undirected" } else { "directed" };
            assert_eq!(elements(&file, "graph").next().unwrap().attribute("edgedefault"), Some(way));
        }
    }
}

fn picture_words(rule: &str) -> SvgWords<'_> {
    let words = Lang::Id.messages();
    let picture = &words.relations.picture;
    SvgWords {
        lang: "id",
        title: words.files.title,
        rule,
        date: "",
        size: "besar = jumlah sebutan",
        community: picture.community,
        width: "lebar",
        dashed: picture.dashed,
        kind: picture.kind,
        relation: words.stated.kind,
        not: words.stated.not,
        group: words.stated.group,
        decimal: ",",
    }
}

/// The file, where it is well-formed and has no elements but these.
fn only<'a>(file: &'a str, names: &str) -> Xml<'a> {
    let file = Xml::parse(file).unwrap();
    let names: BTreeSet<&str> = names.split_whitespace().collect();
    for node in file.descendants().filter(Node::is_element) {
        assert!(names.contains(node.tag_name().name()), "<{}>", node.tag_name().name());
    }
    file
}

fn elements<'a>(file: &'a Xml, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    file.descendants().filter(move |node| node.tag_name().name() == name)
}

fn datum(node: Node, key: &str) -> String {
    let found = node.children().find(|child| child.attribute("key") == Some(key));
    found.and_then(|data| data.text()).unwrap_or_default().to_owned()
}

fn tables(shown: &Shown) {
    let (network, annotations) = (&shown.network, &shown.engine.annotations);
    let passages: usize = network.edges.iter().map(|edge| edge.tie.evidence.len()).sum();
    let files = [
        (csv::nodes(network, annotations, None), network.nodes.len()),
        (csv::ties(network, annotations), network.edges.len()),
        (csv::evidence(network, annotations, &shown.engine.corpus), passages),
    ];
    for (file, expected) in files {
        let table = file.strip_prefix('\u{feff}').unwrap();
        let rows: Vec<_> =
            ::csv::Reader::from_reader(table.as_bytes()).into_records().collect::<Result<_, _>>().unwrap();
        assert_eq!(rows.len(), expected);
        for cell in rows.iter().flat_map(::csv::StringRecord::iter) {
            let begins =
                cell.trim_start_matches(['\t', '\r', '\n']).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
            assert!(!begins || cell.parse::<f64>().is_ok(), "{cell:?} would run");
        }
    }
    let table = csv::nodes(network, annotations, None);
    let names = ::csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    for (row, node) in names.into_records().zip(&network.nodes) {
        let (row, name) = (row.unwrap(), &annotations.entity(node.entity).unwrap().name);
        assert_eq!(row[1].strip_prefix('\'').unwrap_or(&row[1]), name.strip_prefix('\'').unwrap_or(name));
    }
}
