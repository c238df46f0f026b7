//! Spans of words as mentions to be judged (`entity::score`), and what the judge says, on a line.

use std::fmt::Write;
use std::ops::Range;

use simpul_reading::entity::EntityKind;
use simpul_reading::entity::score::{Count, Mentions, Scores};
use simpul_reading::text::Span;

/// Spans with the numbers of their kinds, as mentions.
pub fn mentions(spans: impl Iterator<Item = (Range<usize>, usize)>) -> Mentions {
    spans.map(|(words, kind)| (Span::new(words.start, words.end), EntityKind::ALL[kind])).collect()
}

/// A share in hundredths.
pub fn hundredths(share: f64) -> String {
    format!("{:.1}", 100.0 * share)
}

/// One line: all, names, then each kind.
pub fn line(scores: &Scores) -> String {
    let all = scores.strict.all();
    let mut line = format!(
        "F {:.2} (P {} R {}) names {} |",
        100.0 * all.f1(),
        hundredths(all.precision()),
        hundredths(all.recall()),
        hundredths(scores.names.all().f1())
    );
    for kind in EntityKind::ALL {
        // Writing to a string cannot fail.
        let _ = write!(line, " {} {}", kind.code(), hundredths(scores.strict.of(kind).f1()));
    }
    line
}

/// F1 of every kind in the order of the guidelines; a dash where nothing was marked or found.
pub fn kinds(scores: &Scores) -> [String; EntityKind::ALL.len()] {
    EntityKind::ALL.map(|kind| match scores.strict.of(kind) {
        count if count == Count::default() => "–".to_owned(),
        count => hundredths(count.f1()),
    })
}
