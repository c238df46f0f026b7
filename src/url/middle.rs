//! What the middle pane shows ⇄ the parameter `w`: `banding`, `banding.ID`, `kisi`, `kutipan.kata.oleh`,
//! `lini-masa.2024-01..2025-08`.

use super::escape::escape;
use super::{name_of, read_months, text, value_of};
use crate::state::{Against, Middle};
use crate::view::{QuoteOrder, Whom};

/// What the middle pane shows, where it is not the article.
const COMPARISON: &str = "banding";
const GRID: &str = "kisi";
const QUOTES: &str = "kutipan";
const TIMELINE: &str = "lini-masa";

const QUOTE_ORDERS: [(QuoteOrder, &str); 3] =
    [(QuoteOrder::Speaker, "penutur"), (QuoteOrder::Article, "artikel"), (QuoteOrder::Verb, "kata")];
const WHOM: [(Whom, &str); 3] = [(Whom::Anyone, "semua"), (Whom::By, "oleh"), (Whom::About, "tentang")];

/// How the address tells it; of the article nothing, for that is the usual.
pub(super) fn text_of(middle: &Middle) -> Option<String> {
    match middle {
        Middle::Article => None,
        Middle::Comparison(Against::Rest) => Some(COMPARISON.to_owned()),
        Middle::Comparison(Against::One(id)) => Some(format!("{COMPARISON}.{}", escape(id))),
        Middle::Grid => Some(GRID.to_owned()),
        Middle::Quotes(order, Whom::Anyone) if *order == QuoteOrder::default() => Some(QUOTES.to_owned()),
        Middle::Quotes(order, whom) => {
            Some(format!("{QUOTES}.{}.{}", name_of(&QUOTE_ORDERS, *order), name_of(&WHOM, *whom)))
        }
        Middle::Timeline(None) => Some(TIMELINE.to_owned()),
        Middle::Timeline(Some(months)) => Some(format!("{TIMELINE}.{}..{}", months.from, months.to)),
    }
}

/// What the address tells; nothing where it tells nothing known.
pub(super) fn read(raw: &str) -> Option<Middle> {
    match raw.split_once('.') {
        None if raw == COMPARISON => Some(Middle::Comparison(Against::Rest)),
        None if raw == GRID => Some(Middle::Grid),
        None if raw == QUOTES => Some(Middle::Quotes(QuoteOrder::default(), Whom::default())),
        None if raw == TIMELINE => Some(Middle::Timeline(None)),
        Some((QUOTES, how)) => {
            let (order, whom) = how.split_once('.')?;
            Some(Middle::Quotes(value_of(&QUOTE_ORDERS, order)?, value_of(&WHOM, whom)?))
        }
        Some((TIMELINE, months)) => Some(Middle::Timeline(Some(read_months(months)?))),
        Some((COMPARISON, id)) => Some(Middle::Comparison(Against::One(text(id)?))),
        _ => None,
    }
}
