//! Text cut where marks and search hits begin and end, so that it can be drawn without building markup from strings.

use super::Selection;
use crate::corpus::{Article, ArticleId, Corpus};
use crate::entity::{Annotations, EntityKind, KindSet, Mention, Source};
use crate::index::{Hit, hits_in};
use crate::text::Span;

/// A piece of text that is hit by the search or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text, never empty.
    pub text: String,
    /// The hit it belongs to, counted from 0 in the whole result.
    pub hit: Option<u32>,
}

/// What a mark says.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The mention's place in its article.
    pub mention: u32,
    /// Where it begins in the article's text, in bytes: unlike its place, the same in every reading of the corpus.
    pub start: u32,
    /// The entity named, by slug.
    pub slug: String,
    /// The entity's canonical name.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Who found it.
    pub source: Source,
    /// How surely, 0 to 1.
    pub confidence: f32,
    /// Whether the reader selected this entity (or a tie it is an end of).
    pub selected: bool,
}

/// A stretch of text inside one sentence: marked, or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Its text.
    pub pieces: Vec<Piece>,
    /// The mark over it.
    pub mark: Option<Mark>,
    /// The sentence it stands in, counted from 0 in the article; space between sentences belongs to the one before.
    /// Boilerplate stands in none.
    pub sentence: Option<u32>,
}

/// What is painted over the text of one article.
pub(crate) struct Painter<'a> {
    article: &'a Article,
    annotations: &'a Annotations,
    mentions: &'a [Mention],
    /// The kinds that are marked.
    kinds: KindSet,
    selection: &'a Selection,
    /// The hits in this article with their numbers in the whole result, in order of the text, without overlap.
    hits: Vec<(Span, u32)>,
}

impl<'a> Painter<'a> {
    /// Paints `article`; `hits` are those of the whole result.
    pub(crate) fn new(
        corpus: &'a Corpus,
        annotations: &'a Annotations,
        id: ArticleId,
        kinds: KindSet,
        selection: &'a Selection,
        hits: &[Hit],
    ) -> Option<Self> {
        let here = hits_in(hits, id);
        let hits = (here.start as u32..).zip(&hits[here]).map(|(number, hit)| (hit.span, number)).collect();
        Some(Self { article: corpus.get(id)?, annotations, mentions: annotations.of(id), kinds, selection, hits })
    }

    /// One sentence.
    pub(crate) fn sentence(&self, at: u32) -> Vec<Run> {
        let mut runs = Vec::new();
        if let Some(sentence) = self.article.sentences.get(at as usize) {
            self.paint(sentence.span, Some(at), &mut runs);
        }
        runs
    }

    /// Part of one sentence or of several that follow each other, of which `at` is the first.
    pub(crate) fn excerpt(&self, span: Span, at: u32) -> Vec<Run> {
        let mut runs = Vec::new();
        self.paint(span, Some(at), &mut runs);
        runs
    }

    /// A whole block: its sentences and what stands around them.
    pub(crate) fn block(&self, at: usize) -> Vec<Run> {
        let mut runs = Vec::new();
        let Some(block) = self.article.blocks.get(at) else { return runs };
        let first = self.article.sentences.partition_point(|sentence| (sentence.block as usize) < at);
        let inside = self.article.sentences[first..].iter().take_while(|sentence| sentence.block as usize == at);
        let starts: Vec<u32> = inside.map(|sentence| sentence.span.start).collect();
        for (nth, start) in starts.iter().enumerate() {
            // What stands before the first sentence of a block (an opening mark) is drawn with it.
            let start = if nth == 0 { block.span.start } else { *start };
            let end = starts.get(nth + 1).copied().unwrap_or(block.span.end);
            self.paint(Span { start, end }, Some((first + nth) as u32), &mut runs);
        }
        if starts.is_empty() {
            self.paint(block.span, None, &mut runs);
        }
        runs
    }

    fn paint(&self, span: Span, sentence: Option<u32>, runs: &mut Vec<Run>) {
        let mut at = span.start;
        let first = self.mentions.partition_point(|mention| mention.span.start < span.start);
        for (number, mention) in (first as u32..).zip(&self.mentions[first..]) {
            if mention.span.start >= span.end {
                break;
            }
            // A mark that the stretch cuts is left unmarked.
            if self.kinds.contains(mention.kind)
                && mention.span.end <= span.end
                && let Some(mark) = self.mark(number, mention)
            {
                self.push(Span { start: at, end: mention.span.start }, None, sentence, runs);
                self.push(mention.span, Some(mark), sentence, runs);
                at = mention.span.end;
            }
        }
        self.push(Span { start: at, end: span.end.max(at) }, None, sentence, runs);
    }

    fn push(&self, span: Span, mark: Option<Mark>, sentence: Option<u32>, runs: &mut Vec<Run>) {
        let pieces = self.pieces(span);
        if !pieces.is_empty() {
            runs.push(Run { pieces, mark, sentence });
        }
    }

    /// Cuts `span` where hits begin and end; a hit that reaches past a mark is cut there and keeps its number.
    pub(crate) fn pieces(&self, span: Span) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut push = |start: u32, end: u32, hit| {
            let text = self.article.text.get(start as usize..end as usize).unwrap_or_default();
            if !text.is_empty() {
                pieces.push(Piece { text: text.to_owned(), hit });
            }
        };
        let mut at = span.start;
        let first = self.hits.partition_point(|(hit, _)| hit.end <= span.start);
        for (hit, number) in self.hits[first..].iter().take_while(|(hit, _)| hit.start < span.end) {
            let start = hit.start.max(span.start);
            push(at, start, None);
            at = hit.end.min(span.end);
            push(start, at, Some(*number));
        }
        push(at, span.end, None);
        pieces
    }

    fn mark(&self, number: u32, mention: &Mention) -> Option<Mark> {
        let entity = self.annotations.entity(mention.entity)?;
        Some(Mark {
            mention: number,
            start: mention.span.start,
            slug: entity.slug.clone(),
            name: entity.name.clone(),
            kind: mention.kind,
            source: mention.source,
            confidence: mention.confidence,
            selected: self.selection.touches(&entity.slug),
        })
    }
}
