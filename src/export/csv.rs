//! CSV by RFC 4180: nodes, ties and evidence, each a table for a spreadsheet. The column names are those that Gephi asks
//! for where it has any; they are fixed, so that one script reads the exports of every language.
//!
//! A byte order mark stands in front: without it Excel reads UTF-8 as something else. A cell that a spreadsheet would run
//! as a formula gets an apostrophe in front, which spreadsheets read as "this is text".

use super::{WEIGHT_DECIMALS, figure_values};
use crate::corpus::{Article, Corpus};
use crate::entity::{Annotations, EntityId};
use crate::network::{Figures, Network};
use crate::relation::{Passage, Tie};
use crate::text::decimal::rounded;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// One row a node, in the network's order; measures that are not known stay empty.
pub fn nodes(network: &Network, annotations: &Annotations, figures: Option<&Figures>) -> String {
    let header = [
        "Id",
        "Label",
        "Kind",
        "Wikidata",
        "Mentions",
        "Articles",
        "Outlets",
        "Ties",
        "Betweenness",
        "PageRank",
        "Community",
    ];
    let rows = network.nodes.iter().enumerate().map(|(at, node)| {
        let [betweenness, page_rank, community] = figures.map(|figures| figure_values(figures, at)).unwrap_or_default();
        let entity = annotations.entity(node.entity);
        let text = |field: Option<&str>| field.unwrap_or_default().to_owned();
        vec![
            text(entity.map(|entity| entity.slug.as_str())),
            text(entity.map(|entity| entity.name.as_str())),
            text(entity.map(|entity| entity.kind.code())),
            text(entity.and_then(|entity| entity.wikidata.as_deref())),
            node.mentions.to_string(),
            node.articles.to_string(),
            node.outlets.to_string(),
            node.degree().to_string(),
            betweenness,
            page_rank,
            community,
        ]
    });
    table(&header, rows)
}

/// One row a tie, in the network's order.
pub fn ties(network: &Network, annotations: &Annotations) -> String {
    let header = ["Source", "Target", "Type", "SourceName", "TargetName", "Weight", "Count", "Articles", "Outlets"];
    let rows = network.edges.iter().map(|edge| {
        let tie = &edge.tie;
        let ((a, a_name), (b, b_name)) = (end(annotations, tie.a), end(annotations, tie.b));
        let (weight, count) = (rounded(tie.weight, WEIGHT_DECIMALS).to_string(), tie.count().to_string());
        vec![
            a,
            b,
            "Undirected".into(),
            a_name,
            b_name,
            weight,
            count,
            tie.articles.to_string(),
            tie.outlets.to_string(),
        ]
    });
    table(&header, rows)
}

/// One row a passage of every tie: as many rows a tie as its count says. Sentences are counted from 1. The text is that
/// of the sentences which name an end; ` […] ` stands where others between them are left out.
pub fn evidence(network: &Network, annotations: &Annotations, corpus: &Corpus) -> String {
    let header = [
        "Source",
        "Target",
        "SourceName",
        "TargetName",
        "Article",
        "Outlet",
        "Date",
        "FirstSentence",
        "LastSentence",
        "Text",
    ];
    let rows = network.edges.iter().flat_map(|edge| edge.tie.evidence.iter().map(move |passage| (&edge.tie, passage)));
    let rows = rows.map(|(tie, passage)| {
        let ((a, a_name), (b, b_name)) = (end(annotations, tie.a), end(annotations, tie.b));
        let article = corpus.get(passage.article);
        let sheet = article.map(|article| &article.sheet);
        let known = |field: Option<String>| field.unwrap_or_default();
        vec![
            a,
            b,
            a_name,
            b_name,
            known(sheet.map(|sheet| sheet.id.clone())),
            known(sheet.and_then(|sheet| sheet.outlet.value().cloned())),
            known(sheet.and_then(|sheet| sheet.date.value().map(ToString::to_string))),
            (passage.sentences.0 + 1).to_string(),
            passage.sentences.1.to_string(),
            known(article.map(|article| excerpt(article, annotations, tie, *passage))),
        ]
    });
    table(&header, rows)
}

/// An entity's key and name.
pub(super) fn end(annotations: &Annotations, entity: EntityId) -> (String, String) {
    annotations.entity(entity).map(|entity| (entity.slug.clone(), entity.name.clone())).unwrap_or_default()
}

/// The sentences of a passage that name an end of the tie.
fn excerpt(article: &Article, annotations: &Annotations, tie: &Tie, passage: Passage) -> String {
    let mentions = annotations.of(passage.article).iter();
    let mut naming: Vec<u32> = mentions
        .filter(|mention| [tie.a, tie.b].contains(&mention.entity))
        .map(|mention| mention.sentence)
        .filter(|sentence| (passage.sentences.0..passage.sentences.1).contains(sentence))
        .collect();
    naming.dedup();
    let mut text = String::new();
    let mut last = None;
    for at in naming {
        let Some(sentence) = article.sentences.get(at as usize) else { continue };
        text.push_str(match last {
            None => "",
            Some(last) if last + 1 == at => " ",
            Some(_) => " […] ",
        });
        text.push_str(sentence.span.slice(&article.text));
        last = Some(at);
    }
    text
}

pub(super) fn table<const N: usize>(header: &[&str; N], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut table = BYTE_ORDER_MARK.to_owned();
    push_row(&mut table, header.iter().copied());
    for row in rows {
        let row: Vec<_> = row.iter().map(|cell| guarded(cell)).collect();
        push_row(&mut table, row.iter().map(String::as_str));
    }
    table
}

/// One record, by RFC 4180, section 2. (The `csv` crate would bring the reading of floats, 14 kB of the page, to ask of
/// each cell whether it is a number; the tests read our tables with it.)
fn push_row<'a>(table: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            table.push(',');
        }
        if cell.contains(['"', ',', '\r', '\n']) {
            table.push('"');
            table.push_str(&cell.replace('"', "\"\""));
            table.push('"');
        } else {
            table.push_str(cell);
        }
    }
    table.push_str("\r\n");
}

/// The cell as text: spreadsheets run what begins with one of `= + - @`, in some locales also with their full-width forms,
/// and skip a tab or a line break in front of them. Numbers (`-1.5`) stay numbers.
fn guarded(cell: &str) -> String {
    let risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if risky && !is_number(cell) { format!("'{cell}") } else { cell.to_owned() }
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, part].iter().all(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()))
}

#[cfg(test)]
#[path = "csv_tests.rs"]
mod tests;
