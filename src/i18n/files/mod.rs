//! The words of what can be taken away: files and the citation of a view.

use crate::text::Date;

pub mod en;
pub mod id;

/// What can be taken away.
pub struct Files {
    /// The button that opens the choice.
    pub open: &'static str,
    /// What the choice holds.
    pub label: &'static str,
    /// What is in the files, and where they are made.
    pub intro: &'static str,
    /// Heading of the files that hold articles.
    pub texts: &'static str,
    /// Annotations by the W3C, and what they are for.
    pub annotations: (&'static str, &'static str),
    /// Marked text for editions.
    pub tei: (&'static str, &'static str),
    /// Tokens with tags for programs that learn.
    pub conll: (&'static str, &'static str),
    /// A page that stands alone.
    pub html: (&'static str, &'static str),
    /// Heading of the files that hold the network.
    pub network: &'static str,
    /// The drawing, and what it is for.
    pub svg: (&'static str, &'static str),
    /// The drawing in pixels.
    pub png: (&'static str, &'static str),
    /// The table of nodes.
    pub nodes: (&'static str, &'static str),
    /// The table of ties.
    pub ties: (&'static str, &'static str),
    /// The passages of every tie.
    pub evidence: (&'static str, &'static str),
    /// The table of stated relations.
    pub relations: (&'static str, &'static str),
    /// The table of quotations.
    pub quotes: (&'static str, &'static str),
    /// The graph file for Gephi.
    pub gexf: (&'static str, &'static str),
    /// The graph file for libraries.
    pub graphml: (&'static str, &'static str),
    /// Heading of the file that holds everything.
    pub all: &'static str,
    /// The page itself as one file, and what it is for; to make it the page reads its own files once more, which is said.
    pub page: (&'static str, &'static str),
    /// Everything in one file.
    pub json: (&'static str, &'static str),
    /// Said after a file was handed over.
    pub done: fn(&str) -> String,
    /// Said where the browser refuses a file.
    pub refused: fn(&str) -> String,
    /// Where those files of the page do not come.
    pub no_parts: &'static str,
    /// Where there is no network to take away.
    pub no_network: &'static str,
    /// Where no article remains.
    pub no_articles: &'static str,
    /// The title inside the drawing.
    pub title: &'static str,
    /// Names the legend inside the page that stands alone.
    pub legend: &'static str,
    /// How the view is cited.
    pub cite: CiteWords,
}

/// How the view is cited.
pub struct CiteWords {
    /// Heading.
    pub heading: &'static str,
    /// Names the citation in a sentence.
    pub plain: &'static str,
    /// Names the citation for BibTeX.
    pub bibtex: &'static str,
    /// Copies the sentence.
    pub copy_plain: &'static str,
    /// Copies the entry for BibTeX.
    pub copy_bibtex: &'static str,
    /// Said once one of them is copied.
    pub copied: &'static str,
    /// When the view was looked at, without a full stop.
    pub accessed: fn(Date) -> String,
}
