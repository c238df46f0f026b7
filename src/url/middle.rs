//! What the middle pane shows ⇄ the parameter `w`: `banding`, `banding.ID`, `kisi`, `kisi.fakta`, `kutipan.kata.oleh`,
//! `lini-masa.2024-01..2025-08`, `lini-masa.2024-06-18..2024-06-24`; of the article nothing, for that is the usual.

use super::escape::{escape, unescape};
use super::value::Value;
use crate::index::MonthRange;
use crate::state::{Against, Middle};
use crate::text::{Date, Month};
use crate::view::{DayRange, GridRows, QuoteOrder, Whom};

const COMPARISON: &str = "banding";
const GRID: &str = "kisi";
/// What the rows of the grid are, where they are not entities.
const FACTS: &str = "fakta";
const QUOTES: &str = "kutipan";
const TIMELINE: &str = "lini-masa";

impl Value for Middle {
    fn written(&self) -> String {
        match self {
            Self::Article => String::new(),
            Self::Comparison(Against::Rest) => COMPARISON.to_owned(),
            Self::Comparison(Against::One(id)) => format!("{COMPARISON}.{}", escape(id)),
            Self::Grid(GridRows::Entities) => GRID.to_owned(),
            Self::Grid(GridRows::Facts) => format!("{GRID}.{FACTS}"),
            Self::Quotes(order, Whom::Anyone) if *order == QuoteOrder::default() => QUOTES.to_owned(),
            Self::Quotes(order, whom) => format!("{QUOTES}.{}.{}", order.written(), whom.written()),
            Self::Timeline(None) => TIMELINE.to_owned(),
            Self::Timeline(Some(days)) => format!("{TIMELINE}.{}", days.written()),
        }
    }

    fn read(raw: &str) -> Option<Self> {
        match raw.split_once('.') {
            None if raw == COMPARISON => Some(Self::Comparison(Against::Rest)),
            None if raw == GRID => Some(Self::Grid(GridRows::Entities)),
            None if raw == QUOTES => Some(Self::Quotes(QuoteOrder::default(), Whom::default())),
            None if raw == TIMELINE => Some(Self::Timeline(None)),
            Some((QUOTES, how)) => {
                let (order, whom) = how.split_once('.')?;
                Some(Self::Quotes(QuoteOrder::read(order)?, Whom::read(whom)?))
            }
            Some((GRID, FACTS)) => Some(Self::Grid(GridRows::Facts)),
            Some((TIMELINE, days)) => Some(Self::Timeline(Some(DayRange::read(days)?))),
            Some((COMPARISON, id)) if !id.is_empty() => Some(Self::Comparison(Against::One(unescape(id)))),
            _ => None,
        }
    }
}

/// From a month or day to a month or day; whole months are written as such.
impl Value for DayRange {
    fn written(&self) -> String {
        match self.months() {
            Some(months) => months.written(),
            None => format!("{}..{}", self.from, self.to),
        }
    }

    fn read(raw: &str) -> Option<Self> {
        let (from, to) = raw.split_once("..").unwrap_or((raw, raw));
        let days = |text: &str| {
            let months = || Month::parse_iso(text).map(|month| Self::of_months(MonthRange { from: month, to: month }));
            Date::parse_iso(text).map(|day| Self { from: day, to: day }).or_else(months)
        };
        let range = Self { from: days(from)?.from, to: days(to)?.to };
        (range.from <= range.to).then_some(range)
    }
}
