//! The day an article was published, where its own text tells it.

use super::proposal::Proposal;
use super::resolve::resolve;
use super::{recognise, value};
use crate::corpus::{Article, BlockKind, Known};
use crate::text::Date;

/// Sentences from the top in which news says on what day it happened.
const LEAD: usize = 6;

/// The day in a credit line is the article's own. Else the first day that the lead writes in brackets after its weekday
/// (`Selasa (12/8/2025)`) is taken for it: so Indonesian print dates the news, and it is the day itself or the one after.
///
/// It is asked before the article is analysed, since times are reckoned from this day; so only the rules of times are.
pub fn published(article: &Article) -> Known<Date> {
    let reading = recognise::read(article);
    let times = resolve(&reading, &recognise::times_of(&reading));
    let day = |time: &Proposal| {
        let value = value::time(&reading, &time.words)?.value;
        Date::parse_iso(value.get(..10)?).filter(|_| value.len() == 10 || value.as_bytes()[10] == b'T')
    };
    let sentence = |time: &Proposal| reading.sentences.partition_point(|stretch| stretch.words.end <= time.words.start);
    let stands_in_credit = |time: &&Proposal| {
        let block = article.sentences.get(sentence(time)).map(|sentence| sentence.block as usize);
        block.and_then(|at| article.blocks.get(at)).is_some_and(|block| block.kind == BlockKind::Credit)
    };
    if let Some(date) = times.iter().filter(stands_in_credit).find_map(day) {
        return Known::Stated(date);
    }
    let is_news_day = |time: &&Proposal| reading.slice(&time.words).ends_with(')') && sentence(time) < LEAD;
    match times.iter().filter(is_news_day).find_map(|time| Some((day(time)?, time))) {
        Some((value, time)) => Known::Inferred { value, from: reading.slice(&time.words).to_owned() },
        None => Known::Unknown,
    }
}
