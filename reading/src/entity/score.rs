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

/// Mentions of one text: where they stand, and their kinds.
pub type Mentions = BTreeSet<(Span, EntityKind)>;

/// A comparison that grows text by text.
#[derive(Clone, Debug, Default)]
pub struct Score {
    kinds: BTreeMap<EntityKind, Count>,
    errors: Vec<String>,
}

impl Score {
    /// Compares the mentions found in `text` with those marked, and keeps every error with its context.
    pub fn add(&mut self, text: &str, marked: &Mentions, found: &Mentions) {
        self.count(marked, found);
        for &(span, kind) in marked.symmetric_difference(found) {
            let verdict = if marked.contains(&(span, kind)) { "missed" } else { "wrong " };
            self.errors.push(format!("  {verdict} {} {}", kind.code(), context(text, span)));
        }
    }

    /// Counts the mentions found beside those marked; their places may be of any text or list of words.
    pub fn count(&mut self, marked: &Mentions, found: &Mentions) {
        for mention in marked.union(found) {
            let count = self.kinds.entry(mention.1).or_default();
            match (marked.contains(mention), found.contains(mention)) {
                (true, true) => count.right += 1,
                (true, false) => count.missed += 1,
                _ => count.wrong += 1,
            }
        }
    }

    /// Counts marks that nothing could have found.
    pub fn add_missed(&mut self, kind: EntityKind, marks: usize) {
        self.kinds.entry(kind).or_default().missed += marks;
    }

    /// All kinds together.
    pub fn all(&self) -> Count {
        self.kinds.values().fold(Count::default(), |sum, count| sum.plus(*count))
    }

    /// One kind.
    pub fn of(&self, kind: EntityKind) -> Count {
        self.kinds.get(&kind).copied().unwrap_or_default()
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

/// The two ways of judging.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    /// All eight kinds apart.
    pub strict: Score,
    /// Countries, cities and other places as one kind, without times and quantities.
    pub names: Score,
}

impl Scores {
    /// Compares the mentions found in `text` with those marked, and keeps every error with its context.
    pub fn add(&mut self, text: &str, marked: &Mentions, found: &Mentions) {
        self.strict.add(text, marked, found);
        self.names.add(text, &as_names(marked), &as_names(found));
    }

    /// Counts the mentions found beside those marked.
    pub fn count(&mut self, marked: &Mentions, found: &Mentions) {
        self.strict.count(marked, found);
        self.names.count(&as_names(marked), &as_names(found));
    }

    /// Counts marks that nothing could have found.
    pub fn add_missed(&mut self, kind: EntityKind, marks: usize) {
        self.strict.add_missed(kind, marks);
        if !kind.is_quiet() {
            self.names.add_missed(as_name(kind), marks);
        }
    }

    /// The sum of two comparisons.
    #[must_use]
    pub fn merged(self, other: Self) -> Self {
        Self { strict: self.strict.merged(other.strict), names: self.names.merged(other.names) }
    }
}

fn as_name(kind: EntityKind) -> EntityKind {
    if kind == EntityKind::Gpe { EntityKind::Loc } else { kind }
}

fn as_names(mentions: &Mentions) -> Mentions {
    mentions.iter().filter(|(_, kind)| !kind.is_quiet()).map(|&(span, kind)| (span, as_name(kind))).collect()
}

/// The mention in its surroundings, on one line.
fn context(text: &str, span: Span) -> String {
    let (before, after) = (&text[..span.start as usize], &text[span.end as usize..]);
    let tail: String = before.chars().rev().take(32).collect::<Vec<_>>().into_iter().rev().collect();
    let head: String = after.chars().take(24).collect();
    format!("{tail}[{}]{head}", span.slice(text)).replace('\n', "⏎")
}
