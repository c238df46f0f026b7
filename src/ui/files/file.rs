//! What each file holds and how it is called. The name tells corpus, filter and rule, and no day: equal views give equal
//! files.

use crate::export::{
    AnnotationHead, Arrows, Document, GexfHead, HtmlWords, SvgWords, Whole, annotations, conll, csv, file_name, gexf,
    graphml, html, statements, svg, tei, whole,
};
use crate::i18n::Lang;
use crate::i18n::files::Files;
use crate::network::{Figures, Network, layout};
use crate::relation::{Basis, TieRule};
use crate::ui::address;
use crate::ui::context::Context;
use crate::ui::files::describe;
use crate::url;
use crate::view::{Drawing, Dress, ToldFact};

/// A file to take away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// Marked articles as W3C annotations.
    Annotations,
    /// Marked articles as TEI.
    Tei,
    /// Marked articles token by token.
    Conll,
    /// Marked articles as a page.
    Html,
    /// The drawing.
    Svg,
    /// The drawing in pixels.
    Png,
    /// The table of nodes.
    Nodes,
    /// The table of ties.
    Ties,
    /// The passages of every tie.
    Evidence,
    /// The table of stated relations.
    Relations,
    /// The table of quotations.
    Quotes,
    /// The graph for Gephi.
    Gexf,
    /// The graph for libraries.
    Graphml,
    /// The page itself, with its present view.
    Page,
    /// Everything.
    Json,
}

impl File {
    /// The files that hold articles.
    pub const TEXTS: [Self; 5] = [Self::Annotations, Self::Tei, Self::Conll, Self::Html, Self::Quotes];
    /// The files that hold the network.
    pub const NETWORK: [Self; 8] =
        [Self::Svg, Self::Png, Self::Gexf, Self::Graphml, Self::Nodes, Self::Ties, Self::Evidence, Self::Relations];

    /// Its name in the menu, and what it is for.
    pub fn label(self, words: &Files) -> (&'static str, &'static str) {
        match self {
            Self::Annotations => words.annotations,
            Self::Tei => words.tei,
            Self::Conll => words.conll,
            Self::Html => words.html,
            Self::Svg => words.svg,
            Self::Png => words.png,
            Self::Nodes => words.nodes,
            Self::Ties => words.ties,
            Self::Evidence => words.evidence,
            Self::Relations => words.relations,
            Self::Quotes => words.quotes,
            Self::Gexf => words.gexf,
            Self::Graphml => words.graphml,
            Self::Page => words.page,
            Self::Json => words.json,
        }
    }

    /// What its name begins and ends with, and its media type.
    fn form(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Annotations => ("anotasi", "jsonld", "application/ld+json"),
            Self::Tei => ("artikel", "xml", "application/tei+xml"),
            Self::Conll => ("artikel", "conll", "text/plain"),
            Self::Html => ("artikel", "html", "text/html"),
            Self::Svg => ("jejaring", "svg", "image/svg+xml"),
            Self::Png => ("jejaring", "png", "image/png"),
            Self::Nodes => ("simpul", "csv", "text/csv"),
            Self::Ties => ("ikatan", "csv", "text/csv"),
            Self::Evidence => ("bukti", "csv", "text/csv"),
            Self::Relations => ("hubungan", "csv", "text/csv"),
            Self::Quotes => ("kutipan", "csv", "text/csv"),
            Self::Gexf => ("jejaring", "gexf", "application/xml"),
            Self::Graphml => ("jejaring", "graphml", "application/xml"),
            Self::Page => ("halaman", "html", "text/html"),
            Self::Json => ("data", "json", "application/json"),
        }
    }

    /// Its media type.
    pub fn media_type(self) -> String {
        format!("{};charset=utf-8", self.form().2)
    }
}

/// Nodes up to which a network is measured while the reader waits for a file.
const QUICKLY_MEASURED: usize = 1000;

/// What the files are made from.
pub struct Source<'a> {
    /// The page's engine, state and words.
    pub simpul: &'a Context,
    /// The network that is shown.
    pub network: &'a Network,
}

impl Source<'_> {
    /// Why there is nothing to put into a file.
    pub fn lacks(&self, file: File) -> Option<&'static str> {
        let words = &self.simpul.words.files;
        if file == File::Page {
            return None;
        }
        if self.simpul.answer.articles.is_empty() {
            return Some(words.no_articles);
        }
        (File::NETWORK.contains(&file) && self.network.nodes.is_empty()).then_some(words.no_network)
    }

    /// What stands in a file; of a picture in pixels, the drawing that it shows; of the page, what it opens at.
    pub fn text(&self, file: File) -> String {
        let (simpul, network) = (self.simpul, self.network);
        let (engine, words) = (&simpul.engine, &simpul.words.files);
        let (annotated, corpus) = (&engine.annotations, &engine.corpus);
        match file {
            File::Annotations => {
                let (page, view) = (address::link(""), url::encode(&simpul.state));
                let label = describe::view(simpul);
                let head = AnnotationHead { page: &page, view: &view, label: &label, address: url::place };
                annotations(&self.documents(), head)
            }
            File::Tei => tei(&self.documents(), &describe::view(simpul)),
            File::Conll => conll(&self.documents()),
            File::Html => {
                let (title, lang) = (describe::view(simpul), simpul.state.lang.tag());
                let words = HtmlWords { lang, title: &title, legend: words.legend, kind: simpul.words.word.kind };
                html(&self.documents(), words)
            }
            File::Svg | File::Png => self.svg(),
            File::Nodes => csv::nodes(network, annotated, self.figures().as_ref()),
            File::Ties => csv::ties(network, annotated),
            File::Evidence => csv::evidence(network, annotated, corpus),
            File::Relations => statements::relations(&self.stated(), engine.statements(), annotated, corpus),
            File::Quotes => statements::quotes(&simpul.answer.articles, engine.statements(), annotated, corpus),
            File::Gexf => {
                let (figures, told) = (self.figures(), engine.told_facts(network));
                let head = GexfHead { description: &self.rule(), date: None, arrows: self.arrows(&told) };
                gexf(network, annotated, &self.drawing(figures.as_ref()), figures.as_ref(), head)
            }
            File::Graphml => {
                let told = engine.told_facts(network);
                graphml(network, annotated, self.figures().as_ref(), &self.rule(), self.arrows(&told))
            }
            File::Page => url::encode(&simpul.state),
            File::Json => {
                let (address, rule) = (address::link(&url::encode(&simpul.state)), &simpul.state.rule);
                let head = Whole { address: &address, network, rule, corpus, annotations: annotated };
                whole(&self.documents(), head)
            }
        }
    }

    /// `simpul_jejaring_2024-08-16_2025-12-03_5-artikel_kalimat-2.svg`: what it holds, the first and last day of the
    /// articles, how many, the filter, what the network rests on. In Indonesian whatever the page speaks.
    pub fn name(&self, file: File) -> String {
        let (simpul, state) = (self.simpul, &self.simpul.state);
        let (stem, extension, _) = file.form();
        let mut parts = vec![stem.to_owned()];
        if let Some((first, last)) = describe::days(simpul) {
            parts.extend([first.to_string(), last.to_string()]);
        }
        parts.push(format!("{} artikel", simpul.answer.articles.len()));
        let words = Lang::Id.messages();
        parts.extend(describe::filter(simpul, words));
        if !File::TEXTS.contains(&file) {
            parts.extend(state.focus.iter().map(|focus| format!("sekitar {} {}", focus.centre, focus.depth)));
            let TieRule { unit, at_least, basis, .. } = state.rule;
            let basis = if file == File::Relations { Basis::Stated } else { basis };
            if basis != Basis::Stated {
                parts.push(format!("{} {at_least}", (words.relations.rule.unit)(unit)));
            }
            if basis.is_stated() {
                parts.push((words.stated.basis)(Basis::Stated).to_owned());
            }
        }
        file_name(&parts, extension)
    }

    /// The articles that remain, with the marks of the kinds in force.
    fn documents(&self) -> Vec<Document> {
        let (engine, kinds) = (&self.simpul.engine, self.simpul.state.query.kinds);
        let remaining = self.simpul.answer.articles.iter();
        let found = remaining.filter_map(|&id| Some((engine.corpus.get(id)?, id)));
        found.map(|(article, id)| Document::of(article, id, &engine.annotations, engine.statements(), kinds)).collect()
    }

    /// The network of what the text states, whatever the network on screen rests on.
    fn stated(&self) -> Network {
        let (state, answer) = (&self.simpul.state, &self.simpul.answer);
        let rule = TieRule { basis: Basis::Stated, ..state.rule };
        self.simpul.engine.network(&state.query, answer, &rule, state.focus.as_ref())
    }

    fn arrows<'a>(&self, told: &'a [ToldFact]) -> Arrows<'a> {
        Arrows { told, alone: self.simpul.state.rule.basis == Basis::Stated }
    }

    fn svg(&self) -> String {
        let words = self.simpul.words;
        let (picture, rule) = (&words.relations.picture, self.simpul.rule());
        let origin = format!("Simpul · {}", describe::corpus(self.simpul));
        svg(
            &self.drawing(self.figures().as_ref()).named(),
            SvgWords {
                lang: self.simpul.state.lang.tag(),
                title: words.files.title,
                rule: &self.rule(),
                date: &origin,
                size: &(picture.size)(self.simpul.state.look.size),
                community: picture.community,
                width: &(picture.width)(rule.unit, rule.weight),
                dashed: picture.dashed,
                kind: picture.kind,
                relation: words.stated.kind,
                not: words.stated.not,
                group: words.stated.group,
                decimal: words.relations.tables.decimal_mark,
            },
        )
    }

    fn rule(&self) -> String {
        self.simpul.words.rests_on(&self.simpul.state.rule)
    }

    /// The measures, where the network is not so large that the page would stand still for them.
    fn figures(&self) -> Option<Figures> {
        (self.network.nodes.len() <= QUICKLY_MEASURED).then(|| Figures::of(self.network))
    }

    fn drawing(&self, figures: Option<&Figures>) -> Drawing {
        let dress = Dress { look: self.simpul.state.look, figures };
        let places = dress.places(self.network, &layout(self.network));
        Drawing::of(self.network, &self.simpul.engine.annotations, &places, dress)
    }
}
