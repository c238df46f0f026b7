//! Datelines (`KOTA.COM, Jakarta –`, `Jakarta, Antara -`) and credits (`(Sputnik/Mikhail Metzel/Kremlin via REUTERS)`).

use std::ops::Range;

use super::Recogniser;
use super::found::Found;
use super::runs::name_run;
use crate::corpus::BlockKind;
use crate::entity::EntityKind;
use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Shape, Word};
use crate::text::TokenKind;

/// Finds the names in datelines and credits.
pub struct Datelines;

impl Recogniser for Datelines {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        let mut new = Vec::new();
        let found = Found::new(out);
        for (at, stretch) in reading.sentences.iter().enumerate() {
            let sentence = &reading.article.sentences[at];
            let block = reading.article.blocks.get(sentence.block as usize);
            let opens = block.is_some_and(|block| block.span.start == sentence.span.start);
            if opens {
                dateline(reading, &stretch.words, &found, &mut new);
            }
            for bracket in brackets(reading, &stretch.words) {
                credit(reading, &bracket, &found, &mut new);
            }
            if block.is_some_and(|block| block.kind == BlockKind::Credit) {
                credit(reading, &stretch.words, &found, &mut new);
            }
        }
        out.extend(new);
    }
}

/// How far a dateline reaches at most, in words.
const REACH: usize = 8;

/// `TEMPO.CO, Jakarta - …` or `Jakarta, CNBC Indonesia - …`: of the two names before the dash one is a place; an
/// unknown other is who publishes.
fn dateline(reading: &Reading<'_>, sentence: &Range<usize>, found: &Found<'_>, out: &mut Vec<Proposal>) {
    let words = &reading.words[..sentence.end.min(sentence.start + REACH)];
    let Some(dash) = (sentence.start..words.len()).find(|&at| words[at].is_dash() || words[at].is("|")) else { return };
    let Some(comma) = (sentence.start..dash).find(|&at| words[at].is(",")) else { return };
    let (left, right) = (sentence.start..comma, comma + 1..dash);
    let is_place = |part: &Range<usize>| {
        found.starting(part.start).any(|found| found.words == *part && found.kind == EntityKind::Gpe)
    };
    for (part, other) in [(&left, &right), (&right, &left)] {
        if is_place(other) && !is_place(part) && !part.is_empty() && is_outlet(&words[part.clone()]) {
            out.push(Proposal::rule(part.clone(), EntityKind::Org, 0.9));
        }
    }
}

fn is_outlet(words: &[Word<'_>]) -> bool {
    words.iter().all(|word| word.is_capital() || word.kind == TokenKind::Address || word.is("."))
}

/// The insides of the brackets of a sentence.
fn brackets(reading: &Reading<'_>, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let (mut insides, mut open) = (Vec::new(), None);
    for at in sentence.clone() {
        match reading.words[at].text {
            "(" => open = Some(at + 1),
            ")" => insides.extend(open.take().map(|open| open..at)),
            _ => {}
        }
    }
    insides
}

/// Names parted by strokes: two words or more with capitals name a person, a single one who distributes the picture.
fn credit(reading: &Reading<'_>, inside: &Range<usize>, found: &Found<'_>, out: &mut Vec<Proposal>) {
    let parts_names = |word: &Word<'_>| word.is("/") || word.folded() == "via";
    if !reading.words[inside.clone()].iter().any(parts_names) {
        return;
    }
    let mut start = inside.start;
    for at in inside.clone().chain([inside.end]) {
        if at < inside.end && !parts_names(&reading.words[at]) {
            continue;
        }
        let run = name_run(reading, start, at);
        let known = (start..at).any(|word| found.starting(word).next().is_some());
        if !run.is_empty() && run.end == at && !known {
            let single = run.len() == 1;
            let kind = if single { EntityKind::Org } else { EntityKind::Per };
            let initials = single && reading.words[run.start].shape != Shape::Caps;
            out.push(Proposal::rule(run, kind, if initials { 0.6 } else { 0.8 }));
        }
        start = at + 1;
    }
}
