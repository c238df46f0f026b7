//! What the middle pane shows ⇄ the parameter `w`: `banding`, `banding.ID`, `kisi`, `kutipan.kata.oleh`,
//! `lini-masa.2024-01..2025-08`; of the article nothing, for that is the usual.

use super::escape::{escape, unescape};
use super::value::Value;
use crate::index::MonthRange;
use crate::state::{Against, Middle};
use crate::view::{QuoteOrder, Whom};

const COMPARISON: &str = "banding";
const GRID: &str = "kisi";
const QUOTES: &str = "kutipan";
const TIMELINE: &str = "lini-masa";

impl Value for Middle {
    fn written(&self) -> String {
        match self {
            Self::Article => String::new(),
            Self::Comparison(Against::Rest) => COMPARISON.to_owned(),
            Self::Comparison(Against::One(id)) => format!("{COMPARISON}.{}", escape(id)),
            Self::Grid => GRID.to_owned(),
            Self::Quotes(order, Whom::Anyone) if *order == QuoteOrder::default() => QUOTES.to_owned(),
            Self::Quotes(order, whom) => format!("{QUOTES}.{}.{}", order.written(), whom.written()),
            Self::Timeline(None) => TIMELINE.to_owned(),
            Self::Timeline(Some(months)) => format!("{TIMELINE}.{}", months.written()),
        }
    }

    fn read(raw: &str) -> Option<Self> {
        match raw.split_once('.') {
            None if raw == COMPARISON => Some(Self::Comparison(Against::Rest)),
            None if raw == GRID => Some(Self::Grid),
            None if raw == QUOTES => Some(Self::Quotes(QuoteOrder::default(), Whom::default())),
            None if raw == TIMELINE => Some(Self::Timeline(None)),
            Some((QUOTES, how)) => {
                let (order, whom) = how.split_once('.')?;
                Some(Self::Quotes(QuoteOrder::read(order)?, Whom::read(whom)?))
            }
            Some((TIMELINE, months)) => Some(Self::Timeline(Some(MonthRange::read(months)?))),
            Some((COMPARISON, id)) if !id.is_empty() => Some(Self::Comparison(Against::One(unescape(id)))),
            _ => None,
        }
    }
}
