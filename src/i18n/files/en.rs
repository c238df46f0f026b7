//! English.

use super::{CiteWords, Files};
use crate::i18n::notation::en::day;

/// The words of this language.
pub const FILES: Files = Files {
    open: "Download",
    label: "Download files",
    intro: "They hold what is shown, under its filter and rule. All files are made in this browser; nothing is sent.",
    texts: "Marked articles",
    annotations: (
        "W3C annotations (JSON-LD)",
        "for annotation tools and web archives: every mention with its quotation and place",
    ),
    tei: (
        "TEI P5 (XML)",
        "for digital editions: names marked in place, with lists of people, places and organisations",
    ),
    conll: ("CoNLL (IOB2)", "for training and testing entity recognisers: one word a line"),
    html: ("Page (HTML)", "to read, print and pass on without Simpul, with its legend"),
    network: "Network",
    svg: ("Drawing (SVG)", "for slides and print; title, rule and legend are inside"),
    png: ("Drawing (PNG)", "the same drawing for documents and messages that take no SVG"),
    nodes: ("Nodes (CSV)", "for a spreadsheet: one line an entity"),
    ties: ("Ties (CSV)", "for a spreadsheet: one line a pair"),
    relations: ("Stated relations (CSV)", "who does what to whom, sentence by sentence, with the words that tell it"),
    quotes: ("Quotations (CSV)", "who said what, by which verb, with outlet and date"),
    evidence: ("Evidence (CSV)", "every tie with its sentences, outlets and dates"),
    gexf: ("Graph (GEXF)", "for Gephi, with places and colours"),
    graphml: ("Graph (GraphML)", "for NetworkX, igraph, yEd and other programs that analyse networks"),
    all: "Everything",
    page: (
        "One file (HTML)",
        "all of Simpul with this view, for USB sticks and chats: opened by a double click, without network. To make it, the page reads its own files once more",
    ),
    json: ("Data (JSON)", "texts, mentions, entities, values and the network in one file for programs of your own"),
    done: |file| format!("{file} was handed to the browser to save."),
    refused: |file| format!("The browser refused to save {file}. Nothing is lost; try another browser."),
    no_parts: "The files of this page could not be read once more, so the one file was not made. Nothing is lost; try again when connected.",
    no_network: "There is no network to download yet.",
    no_articles: "No article passes the filter.",
    title: "Network of entities in the news",
    legend: "Legend",
    cite: CiteWords {
        heading: "Cite this view",
        plain: "Citation",
        bibtex: "BibTeX",
        copy_plain: "Copy citation",
        copy_bibtex: "Copy BibTeX",
        copied: "Citation copied",
        accessed: |accessed| format!("Accessed {}", day(accessed)),
    },
};
