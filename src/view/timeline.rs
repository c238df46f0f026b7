//! Lini masa: events in the order in which they happened, by the dates that the texts give them. When the articles were
//! published stands apart.

use super::run::Painter;
use super::scene::{ArticleHead, Scene};
use super::{DayRange, Run, Selection};
use crate::order::sort_by_key;
use crate::pause::Pause;
use crate::relation::{Event, Precision};
use crate::text::Date;
use std::collections::BTreeMap;

/// Events in time.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineView {
    /// In time order; what takes longer first among those that begin together.
    pub moments: Vec<Moment>,
    /// From the first day of the first to the last day of all; none where there are none.
    pub whole: Option<DayRange>,
    /// When the articles that remain were published, in time order.
    pub published: Vec<(Date, ArticleHead)>,
}

/// A stretch of time in which events happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Its first and last day.
    pub days: (Date, Date),
    /// How exactly it is told.
    pub precision: Precision,
    /// What happened, in corpus order.
    pub items: Vec<TimelineItem>,
}

/// One place where a text tells of an event and its date.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineItem {
    /// The article.
    pub article: ArticleHead,
    /// The sentence, counted from 0 in the article.
    pub sentence: u32,
    /// Its text, marked.
    pub runs: Vec<Run>,
    /// The words that name the event.
    pub words: String,
    /// The expression of time as printed.
    pub time: String,
    /// What it is worth, as TIMEX3 writes it.
    pub value: String,
    /// The day that a relative expression was reckoned from.
    pub against: Option<Date>,
}

impl TimelineView {
    /// The events of the articles that remain.
    pub async fn of(scene: Scene<'_>, selection: &Selection, pause: Pause<'_>) -> Self {
        scene.read(pause).await;
        let mut moments: Vec<Moment> = Vec::new();
        let mut known: BTreeMap<(Date, Date), usize> = BTreeMap::new();
        for event in scene.statements().events.iter().filter(|event| scene.remains(event.article)) {
            let Some(item) = TimelineItem::of(scene, event, selection) else { continue };
            let moment = *known.entry(event.days).or_insert(moments.len());
            match moments.get_mut(moment) {
                Some(moment) => moment.items.push(item),
                None => moments.push(Moment { days: event.days, precision: event.precision, items: vec![item] }),
            }
            pause.here().await;
        }
        sort_by_key(&mut moments, |moment| (moment.days.0, std::cmp::Reverse(moment.days.1)));
        let last = moments.iter().map(|moment| moment.days.1).max();
        let whole = moments.first().zip(last).map(|(first, to)| DayRange { from: first.days.0, to });
        let remaining = scene.answer.articles.iter().filter_map(|id| scene.corpus.get(*id));
        let published = remaining.filter_map(|read| Some((*read.sheet.date.value()?, ArticleHead::of(read)))).collect();
        Self { moments, whole, published }
    }
}

impl TimelineItem {
    fn of(scene: Scene<'_>, event: &Event, selection: &Selection) -> Option<Self> {
        let article = scene.corpus.get(event.article)?;
        let time = scene.annotations.mention(event.time)?.span;
        let kinds = scene.query.kinds;
        let painter = Painter::new(scene.corpus, scene.annotations, event.article, kinds, selection, &[])?;
        Some(Self {
            article: ArticleHead::of(article),
            sentence: event.sentence,
            runs: painter.sentence(event.sentence),
            words: event.words.slice(&article.text).to_owned(),
            time: time.slice(&article.text).to_owned(),
            value: event.value.clone(),
            against: event.against,
        })
    }
}
