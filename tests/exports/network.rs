//! The network: SVG, GEXF and GraphML read by `roxmltree`, tables by `csv`. Names come back as they are, and a spreadsheet
//! finds no formula.

use crate::{ALL, RULE, Shown, in_xml};
use roxmltree::{Document as Xml, Node};
use simpul::export::{GexfHead, SvgWords, csv, gexf, graphml, svg};
use simpul::i18n::Lang;
use simpul::network::{Figures, layout};
use simpul::view::{Drawing, Dress, Look};
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

    let file = gexf(network, annotations, &drawing, Some(&figures), GexfHead { description: &rule, date: None });
    let file = only(
        &file,
        "attribute attributes attvalue attvalues color creator description edge edges gexf graph meta node nodes position shape size",
    );
    let labels: Vec<&str> = elements(&file, "node").filter_map(|node| node.attribute("label")).collect();
    assert_eq!(labels, names);
    assert_eq!(elements(&file, "edge").count(), network.edges.len());

    let file = graphml(network, annotations, Some(&figures), &rule);
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
