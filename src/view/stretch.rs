//! A stretch of months as positions in the histogram, and how a brush moves its ends.

use crate::index::MonthRange;
use crate::text::Month;
use std::ops::RangeInclusive;

/// One of the two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The first month.
    From,
    /// The last month.
    To,
}

/// Positions of the first and the last month chosen, `from <= to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Of the first.
    pub from: usize,
    /// Of the last.
    pub to: usize,
}

impl Stretch {
    /// The stretch between two positions, in whichever order.
    pub fn between(a: usize, b: usize) -> Self {
        Self { from: a.min(b), to: a.max(b) }
    }

    /// The positions of the months in force; all where none are. Months outside the chart count as its nearest end.
    pub fn of(range: Option<MonthRange>, months: &[Month]) -> Self {
        let last = months.len().saturating_sub(1);
        let Some(range) = range else { return Self { from: 0, to: last } };
        let from = months.iter().position(|month| *month >= range.from).unwrap_or(last);
        let to = months.iter().rposition(|month| *month <= range.to).unwrap_or(0);
        Self::between(from, to.max(from))
    }

    /// The months at these positions; none where that is all of them.
    pub fn months(self, months: &[Month]) -> Option<MonthRange> {
        let is_whole = self.from == 0 && self.to + 1 >= months.len();
        let (from, to) = (*months.get(self.from)?, *months.get(self.to)?);
        (!is_whole).then_some(MonthRange { from, to })
    }

    /// The position of an end.
    pub fn end(self, end: End) -> usize {
        match end {
            End::From => self.from,
            End::To => self.to,
        }
    }

    /// The position of the other end.
    pub fn other(self, end: End) -> usize {
        match end {
            End::From => self.to,
            End::To => self.from,
        }
    }

    /// Where an end may go without passing the other, in a chart of `count` months.
    pub fn reach(self, end: End, count: usize) -> RangeInclusive<usize> {
        match end {
            End::From => 0..=self.to,
            End::To => self.from..=count.saturating_sub(1),
        }
    }

    /// With an end moved as a key of a slider asks (as the ARIA practices for sliders say); nothing where the key is
    /// none of a slider's.
    pub fn moved(self, end: End, key: &str, count: usize) -> Option<Self> {
        /// Months in a jump.
        const JUMP: usize = 3;
        let at = self.end(end);
        let reach = self.reach(end, count);
        let wanted = match key {
            "ArrowLeft" | "ArrowDown" => at.saturating_sub(1),
            "ArrowRight" | "ArrowUp" => at + 1,
            "PageDown" => at.saturating_sub(JUMP),
            "PageUp" => at + JUMP,
            "Home" => *reach.start(),
            "End" => *reach.end(),
            _ => return None,
        };
        let to = wanted.clamp(*reach.start(), *reach.end());
        Some(match end {
            End::From => Self { from: to, ..self },
            End::To => Self { to, ..self },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months() -> Vec<Month> {
        std::iter::successors(Month::new(2024, 8), |month| Some(month.next())).take(5).collect()
    }

    fn range(from: &str, to: &str) -> MonthRange {
        MonthRange { from: Month::parse_iso(from).unwrap(), to: Month::parse_iso(to).unwrap() }
    }

    #[test]
    fn positions_and_months_say_the_same() {
        let cases = [
            (None, (0, 4)),
            (Some(range("2024-09", "2024-10")), (1, 2)),
            (Some(range("2024-08", "2024-11")), (0, 3)),
            (Some(range("2024-12", "2024-12")), (4, 4)),
        ];
        for (chosen, (from, to)) in cases {
            assert_eq!(Stretch::of(chosen, &months()), Stretch { from, to }, "{chosen:?}");
            assert_eq!(Stretch { from, to }.months(&months()), chosen);
        }
    }

    #[test]
    fn months_beside_the_chart_count_as_its_nearest_end() {
        let cases = [
            (range("2020-01", "2024-09"), (0, 1)),
            (range("2024-11", "2030-01"), (3, 4)),
            (range("2020-01", "2021-01"), (0, 0)),
            (range("2030-01", "2031-01"), (4, 4)),
        ];
        for (chosen, (from, to)) in cases {
            assert_eq!(Stretch::of(Some(chosen), &months()), Stretch { from, to }, "{chosen:?}");
        }
    }

    #[test]
    fn a_chart_without_months_has_none_to_choose() {
        assert_eq!(Stretch::of(None, &[]).months(&[]), None);
        assert_eq!(Stretch::of(Some(range("2024-08", "2024-09")), &[]).months(&[]), None);
    }

    #[test]
    fn keys_move_an_end_and_never_past_the_other() {
        let cases = [
            (End::From, "ArrowRight", (2, 3)),
            (End::From, "ArrowLeft", (0, 3)),
            (End::From, "PageUp", (3, 3)),
            (End::From, "Home", (0, 3)),
            (End::From, "End", (3, 3)),
            (End::To, "ArrowUp", (1, 4)),
            (End::To, "ArrowDown", (1, 2)),
            (End::To, "PageDown", (1, 1)),
            (End::To, "Home", (1, 1)),
            (End::To, "End", (1, 4)),
        ];
        for (end, key, (from, to)) in cases {
            assert_eq!(Stretch { from: 1, to: 3 }.moved(end, key, 5), Some(Stretch { from, to }), "{end:?} {key}");
        }
        assert_eq!(Stretch { from: 1, to: 3 }.moved(End::To, "a", 5), None);
    }
}
