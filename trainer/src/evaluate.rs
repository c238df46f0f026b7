//! Precision, recall and F1 of spans: right where words and kind are the same.

use std::fmt::Write;
use std::ops::Range;

use simpul::entity::EntityKind;
use simpul_tagger::tag::KINDS;

/// Spans counted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    /// Found and marked.
    pub right: usize,
    /// Marked, not found.
    pub missed: usize,
    /// Found, not marked.
    pub wrong: usize,
}

impl Count {
    /// The harmonic mean of precision and recall, in hundredths.
    pub fn f1(self) -> f64 {
        let all = 2 * self.right + self.missed + self.wrong;
        if all == 0 { 100.0 } else { 200.0 * self.right as f64 / all as f64 }
    }

    /// Of those found, the share that is right, in hundredths.
    pub fn precision(self) -> f64 {
        100.0 * self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    /// Of those marked, the share that was found, in hundredths.
    pub fn recall(self) -> f64 {
        100.0 * self.right as f64 / (self.right + self.missed).max(1) as f64
    }

    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.missed += other.missed;
        self.wrong += other.wrong;
    }
}

/// Counts by kind.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    /// By kind.
    pub kinds: [Count; KINDS],
    /// Names (no times or quantities) with places of both kinds taken as one.
    pub names: Count,
}

/// A span of words with its kind.
pub type Span = (Range<usize>, usize);

impl Score {
    /// Compares the spans of one sentence.
    pub fn add(&mut self, marked: &[Span], found: &[Span]) {
        for span in marked {
            let count = &mut self.kinds[span.1];
            if found.contains(span) { count.right += 1 } else { count.missed += 1 }
        }
        for span in found.iter().filter(|span| !marked.contains(span)) {
            self.kinds[span.1].wrong += 1;
        }
        let names = |spans: &[Span]| -> Vec<Span> { spans.iter().filter_map(merged).collect() };
        let (marked, found) = (names(marked), names(found));
        let right = marked.iter().filter(|span| found.contains(span)).count();
        self.names.add(Count { right, missed: marked.len() - right, wrong: found.len() - right });
    }

    /// Counts marks that no words fit as missed.
    pub fn add_lost(&mut self, lost: &[usize; KINDS]) {
        for (count, lost) in self.kinds.iter_mut().zip(lost) {
            count.missed += lost;
        }
        self.names.missed += lost[..6].iter().sum::<usize>();
    }

    /// All kinds together.
    pub fn all(&self) -> Count {
        let mut all = Count::default();
        self.kinds.iter().for_each(|count| all.add(*count));
        all
    }

    /// One line: all, names, then each kind.
    pub fn line(&self) -> String {
        let all = self.all();
        let mut line = format!(
            "F {:.2} (P {:.1} R {:.1}) names {:.2} |",
            all.f1(),
            all.precision(),
            all.recall(),
            self.names.f1()
        );
        for (kind, count) in EntityKind::ALL.iter().zip(&self.kinds) {
            let _ = write!(line, " {} {:.1}", kind.code(), count.f1());
        }
        line
    }
}

/// A name with `LOC` taken as `GPE`; none for times and quantities.
fn merged((words, kind): &Span) -> Option<Span> {
    let kind = if *kind == EntityKind::Loc as usize { EntityKind::Gpe as usize } else { *kind };
    (kind < EntityKind::Dat as usize).then(|| (words.clone(), kind))
}
