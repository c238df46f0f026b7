//! Precision, recall and F1 of mentions against marks: a mention is right where span and kind are the same (strict
//! matching; van Rijsbergen 1979 for F1). Marks and what was found come in; no text is read here.

use std::collections::{BTreeMap, BTreeSet};

use super::EntityKind;
use crate::text::Span;

/// Mentions counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Marked and found.
    pub right: usize,
    /// Marked and not found.
    pub missed: usize,
    /// Found and not marked.
    pub wrong: usize,
}

impl Count {
    /// Both counts together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { right: self.right + other.right, missed: self.missed + other.missed, wrong: self.wrong + other.wrong }
    }

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
        self.kinds.values().fold(Count::default(), |sum, count| sum.plus(*count))
    }

    /// Every kind that was marked or found.
    pub fn kinds(&self) -> impl Iterator<Item = (EntityKind, Count)> {
        self.kinds.iter().map(|(kind, count)| (*kind, *count))
    }

    /// Every error with its context, in the order in which they were met.
    pub fn errors(&self) -> &[String] {
        &self.errors
    }

    /// The sum of two comparisons.
    #[must_use]
    pub fn merged(mut self, other: Self) -> Self {
        for (kind, count) in other.kinds {
            let sum = self.kinds.entry(kind).or_default();
            *sum = sum.plus(count);
        }
        self.errors.extend(other.errors);
        self
    }

    /// A table by kind, and every error with its context.
    pub fn report(&self) -> String {
        std::iter::once(self.table()).chain(self.errors.iter().cloned()).collect::<Vec<_>>().join("\n")
    }

    /// A table by kind.
    pub fn table(&self) -> String {
        let rows = self.kinds.iter().map(|(kind, count)| (kind.code(), *count));
        let row = |(name, count): (&str, Count)| {
            let (precision, recall, f1) = (count.precision(), count.recall(), count.f1());
            let Count { right, missed, wrong } = count;
            format!("{name:<6} {right:5} {missed:6} {wrong:5} {precision:10.3} {recall:6.3} {f1:5.3}")
        };
        let head = "kind   right missed wrong  precision recall    F1".to_owned();
        let table = rows.chain([("all", self.all())]).map(row);
        std::iter::once(head).chain(table).collect::<Vec<_>>().join("\n")
    }
}

/// The mention in its surroundings, on one line.
fn context(text: &str, span: Span) -> String {
    let (before, after) = (&text[..span.start as usize], &text[span.end as usize..]);
    let tail: String = before.chars().rev().take(32).collect::<Vec<_>>().into_iter().rev().collect();
    let head: String = after.chars().take(24).collect();
    format!("{tail}[{}]{head}", span.slice(text)).replace('\n', "⏎")
}
