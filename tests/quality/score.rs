//! Precision, recall and F1 of mentions against marks: a mention is right where span and kind are the same.

use std::collections::{BTreeMap, BTreeSet};

use simpul::entity::EntityKind;
use simpul::text::Span;

/// Mentions counted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    right: usize,
    missed: usize,
    wrong: usize,
}

impl Count {
    /// Of the mentions found, the share that is right.
    pub fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    /// Of the mentions marked, the share that was found.
    pub fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    /// The harmonic mean of precision and recall.
    pub fn f1(self) -> f64 {
        share(2 * self.right, 2 * self.right + self.missed + self.wrong)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// A comparison that grows text by text.
#[derive(Debug, Default)]
pub struct Score {
    kinds: BTreeMap<EntityKind, Count>,
    errors: Vec<String>,
}

impl Score {
    /// Compares the mentions found in `text` with those marked.
    pub fn add(&mut self, text: &str, marked: &BTreeSet<(Span, EntityKind)>, found: &BTreeSet<(Span, EntityKind)>) {
        for &(span, kind) in marked.union(found) {
            let count = self.kinds.entry(kind).or_default();
            let verdict = match (marked.contains(&(span, kind)), found.contains(&(span, kind))) {
                (true, true) => {
                    count.right += 1;
                    continue;
                }
                (true, false) => {
                    count.missed += 1;
                    "missed"
                }
                _ => {
                    count.wrong += 1;
                    "wrong "
                }
            };
            self.errors.push(format!("  {verdict} {} {}", kind.code(), context(text, span)));
        }
    }

    /// All kinds together.
    pub fn all(&self) -> Count {
        self.kinds.values().fold(Count::default(), |sum, count| Count {
            right: sum.right + count.right,
            missed: sum.missed + count.missed,
            wrong: sum.wrong + count.wrong,
        })
    }

    /// A table by kind, and every error with its context.
    pub fn report(&self) -> String {
        let rows = self.kinds.iter().map(|(kind, count)| (kind.code(), *count));
        let row = |(name, count): (&str, Count)| {
            let (precision, recall, f1) = (count.precision(), count.recall(), count.f1());
            let Count { right, missed, wrong } = count;
            format!("{name:<6} {right:5} {missed:6} {wrong:5} {precision:10.3} {recall:6.3} {f1:5.3}")
        };
        let head = "kind   right missed wrong  precision recall    F1".to_owned();
        let table = rows.chain([("all", self.all())]).map(row);
        std::iter::once(head).chain(table).chain(self.errors.iter().cloned()).collect::<Vec<_>>().join("\n")
    }
}

/// The mention in its surroundings, on one line.
fn context(text: &str, span: Span) -> String {
    let (before, after) = (&text[..span.start as usize], &text[span.end as usize..]);
    let tail: String = before.chars().rev().take(32).collect::<Vec<_>>().into_iter().rev().collect();
    let head: String = after.chars().take(24).collect();
    format!("{tail}[{}]{head}", span.slice(text)).replace('\n', "⏎")
}
