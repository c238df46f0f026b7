//! The day an article was published, where its own text tells it.

use super::reading::Reading;
use super::{EntityKind, Mention, value};
use crate::corpus::{Article, BlockKind, Known};
use crate::text::Date;

/// Sentences from the top in which news says on what day it happened.
const LEAD: u32 = 6;

/// The day in a credit line is the article's own. Else the first day that the lead writes in brackets after its weekday
/// (`Selasa (12/8/2025)`) is taken for it: so Indonesian print dates the news, and it is the day itself or the one after.
pub fn published(article: &Article, mentions: &[Mention]) -> Known<Date> {
    let reading = Reading::new(article);
    let day = |mention: &Mention| {
        let value = value::time(&reading, &reading.words_in(mention.span))?.value;
        Date::parse_iso(value.get(..10)?).filter(|_| value.len() == 10 || value.as_bytes()[10] == b'T')
    };
    let times = || mentions.iter().filter(|mention| mention.kind == EntityKind::Dat);
    let stands_in_credit = |mention: &&Mention| {
        let block = article.sentences.get(mention.sentence as usize).map(|sentence| sentence.block as usize);
        block.and_then(|at| article.blocks.get(at)).is_some_and(|block| block.kind == BlockKind::Credit)
    };
    if let Some(date) = times().filter(stands_in_credit).find_map(day) {
        return Known::Stated(date);
    }
    let is_news_day = |mention: &&Mention| mention.span.slice(&article.text).ends_with(')') && mention.sentence < LEAD;
    match times().filter(is_news_day).find_map(|mention| Some((day(mention)?, mention))) {
        Some((value, mention)) => Known::Inferred { value, from: mention.span.slice(&article.text).to_owned() },
        None => Known::Unknown,
    }
}
