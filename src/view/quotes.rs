//! Kutipan: who said what, gathered by speaker, by article or by reporting verb.

use super::scene::{ArticleHead, Scene};
use super::wording::parts;
use super::{EntityLink, Part, Selection};
use crate::entity::EntityId;
use crate::index::Utterance;
use crate::order::{map_of, sort_by};
use crate::pause::Pause;
use crate::relation::{Quote, QuoteForm, Sense, whole};
use crate::text::fold::fold;
use std::collections::BTreeMap;

/// What quotations are gathered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum QuoteOrder {
    /// Who speaks.
    #[default]
    Speaker,
    /// The article they stand in.
    Article,
    /// The reporting verb.
    Verb,
}

impl QuoteOrder {
    /// Every order, as on screen.
    pub const ALL: [Self; 3] = [Self::Speaker, Self::Article, Self::Verb];
}

/// Which quotations are shown while an entity is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Whom {
    /// All of them.
    #[default]
    Anyone,
    /// Those it speaks.
    By,
    /// Those that name it.
    About,
}

impl Whom {
    /// Every choice, as on screen.
    pub const ALL: [Self; 3] = [Self::Anyone, Self::By, Self::About];
}

/// Quotations, gathered.
#[derive(Clone, Debug, PartialEq)]
pub struct QuotesView {
    /// The entity they are narrowed to, or can be: the one that is selected.
    pub of: Option<EntityLink>,
    /// How many there are.
    pub quotes: u32,
    /// The groups: those with most quotations first, articles in time order.
    pub groups: Vec<QuoteGroup>,
}

/// Quotations that have something in common.
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteGroup {
    /// What.
    pub head: QuoteHead,
    /// The quotations, in corpus order.
    pub rows: Vec<QuoteRow>,
}

/// What quotations have in common.
#[derive(Clone, Debug, PartialEq)]
pub enum QuoteHead {
    /// Who speaks.
    Speaker(EntityLink),
    /// That the text does not tell who speaks.
    Unknown,
    /// The article.
    Article(Box<ArticleHead>),
    /// The reporting verb as printed, folded, and how it says so.
    Verb(String, Sense),
    /// That there is no reporting verb.
    Bare,
}

/// One quotation.
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteRow {
    /// Where it stands.
    pub article: ArticleHead,
    /// The first sentence it touches, counted from 0 in the article.
    pub sentence: u32,
    /// Its text, marked; where it stands beside other wordings, with what they lack told apart.
    pub parts: Vec<Part>,
    /// Who speaks; empty where the text does not tell.
    pub speakers: Vec<EntityLink>,
    /// The words that stand for the speaker where they are no name of it (`pemimpin Korea Utara`).
    pub described: Option<String>,
    /// The reporting verb as printed, and how it says so.
    pub cue: Option<(String, Sense)>,
    /// Whether it is told in its own words.
    pub form: QuoteForm,
    /// Whether some of it is, though the whole is not.
    pub in_part_direct: bool,
    /// The same saying as other articles render it.
    pub renderings: Vec<Rendering>,
}

/// A saying as another article renders it.
#[derive(Clone, Debug, PartialEq)]
pub struct Rendering {
    /// The wording that it stands beside, with what this rendering lacks told apart.
    pub own: Vec<Part>,
    /// The rendering, with what that wording lacks told apart.
    pub other: QuoteRow,
}

impl QuotesView {
    /// The quotations of the articles that remain.
    pub async fn of(
        scene: Scene<'_>,
        (order, whom): (QuoteOrder, Whom),
        selection: &Selection,
        pause: Pause<'_>,
    ) -> Self {
        scene.read(pause).await;
        let of = match selection {
            Selection::Entity(slug) => scene.annotations.find(slug),
            _ => None,
        };
        let wanted = |quote: &Quote| scene.remains(quote.article) && of.is_none_or(|of| is_of(scene, quote, of, whom));
        let sayings = sayings(scene.utterances());
        let mut groups: Vec<QuoteGroup> = Vec::new();
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        let mut quotes = 0;
        for (at, quote, within) in whole(&scene.statements().quotes).filter(|(_, quote, _)| wanted(quote)) {
            let Some(mut row) = QuoteRow::of(scene, quote, &[], selection) else { continue };
            row.in_part_direct = !within.is_empty();
            for (at, quote) in (at as u32..).zip(std::iter::once(quote).chain(within)) {
                let saying = sayings.get(&at).map_or(&[][..], |saying| &saying.quotes);
                row.renderings.extend(renderings(scene, saying, quote, selection));
            }
            quotes += 1;
            for head in heads(&row, order) {
                let group = *known.entry(head.key()).or_insert(groups.len());
                match groups.get_mut(group) {
                    Some(group) => group.rows.push(row.clone()),
                    None => groups.push(QuoteGroup { head, rows: vec![row.clone()] }),
                }
            }
            pause.here().await;
        }
        if order != QuoteOrder::Article {
            let is_rest = |group: &QuoteGroup| matches!(group.head, QuoteHead::Unknown | QuoteHead::Bare);
            sort_by(&mut groups, |a, b| is_rest(a).cmp(&is_rest(b)).then(b.rows.len().cmp(&a.rows.len())));
        }
        let of = of.and_then(|of| scene.annotations.entity(of)).map(EntityLink::from);
        Self { of, quotes, groups }
    }
}

impl QuoteHead {
    /// What tells it from other heads.
    pub fn key(&self) -> String {
        match self {
            Self::Speaker(entity) => entity.slug.clone(),
            Self::Unknown => "?".to_owned(),
            Self::Article(article) => article.sheet.id.clone(),
            Self::Verb(verb, sense) => format!("{verb} {}", sense.code()),
            Self::Bare => "-".to_owned(),
        }
    }
}

/// The sayings by the quotations that render them.
fn sayings(utterances: &[Utterance]) -> BTreeMap<u32, &Utterance> {
    map_of(utterances.iter().flat_map(|saying| saying.quotes.iter().map(move |at| (*at, saying))))
}

/// How other articles that remain render the `saying` of a quotation (indices into the statements' own).
fn renderings(scene: Scene<'_>, saying: &[u32], own: &Quote, selection: &Selection) -> Vec<Rendering> {
    let quotes = &scene.statements().quotes;
    let all = saying.iter().filter_map(|at| quotes.get(*at as usize));
    let others = all.filter(|quote| quote.article != own.article && scene.remains(quote.article));
    let rendering = |quote: &Quote| {
        let other = QuoteRow::of(scene, quote, &[own], selection)?;
        Some(Rendering { own: parts(scene, own, &[quote], selection), other })
    };
    others.filter_map(rendering).collect()
}

/// Whether a quotation is spoken by, or names, an entity.
fn is_of(scene: Scene<'_>, quote: &Quote, of: EntityId, whom: Whom) -> bool {
    match whom {
        Whom::Anyone => true,
        Whom::By => quote.speaker.who.iter().any(|end| end.entity == of),
        Whom::About => {
            let mentions = scene.annotations.of(quote.article);
            let from = mentions.partition_point(|mention| mention.span.start < quote.span.start);
            let inside = mentions[from..].iter().take_while(|mention| mention.span.end <= quote.span.end);
            inside.into_iter().any(|mention| mention.entity == of)
        }
    }
}

/// Under which heads a quotation stands: under each of several who speak as one.
fn heads(row: &QuoteRow, order: QuoteOrder) -> Vec<QuoteHead> {
    match order {
        QuoteOrder::Speaker if row.speakers.is_empty() => vec![QuoteHead::Unknown],
        QuoteOrder::Speaker => row.speakers.iter().cloned().map(QuoteHead::Speaker).collect(),
        QuoteOrder::Article => vec![QuoteHead::Article(Box::new(row.article.clone()))],
        QuoteOrder::Verb => {
            vec![row.cue.as_ref().map_or(QuoteHead::Bare, |(word, sense)| QuoteHead::Verb(fold(word), *sense))]
        }
    }
}

impl QuoteRow {
    /// A quotation beside `others` of the same saying, or alone.
    pub(super) fn of(scene: Scene<'_>, quote: &Quote, others: &[&Quote], selection: &Selection) -> Option<Self> {
        let article = scene.corpus.get(quote.article)?;
        let who = &quote.speaker.who;
        let speaker = |entity: EntityId| scene.annotations.entity(entity).map(EntityLink::from);
        // A name that the reader sees anyway needs no words beside it.
        let described = quote.speaker.words.filter(|_| who.iter().all(|end| end.pronoun));
        Some(Self {
            article: ArticleHead::of(article),
            sentence: quote.sentences.0,
            parts: parts(scene, quote, others, selection),
            speakers: who.iter().filter_map(|end| speaker(end.entity)).collect(),
            described: described.map(|words| words.slice(&article.text).to_owned()),
            cue: quote.cue.map(|cue| (cue.span.slice(&article.text).to_owned(), cue.sense)),
            form: quote.form,
            in_part_direct: false,
            renderings: Vec::new(),
        })
    }
}
