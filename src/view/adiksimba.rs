//! ADIKSIMBA, the schoolbook's six questions of a news text (apa, di mana, kapan, siapa, mengapa, bagaimana), answered by
//! what the machine found in one article. Each answer leads to its sentence; a question without one stays open.

use super::scene::Scene;
use super::{EntityLink, Spot};
use crate::corpus::{Article, ArticleId};
use crate::entity::{EntityId, EntityKind, Mention};
use crate::order::sort_by;
use crate::relation::{Question, Relation, RelationKind, reasons};
use crate::text::fold::fold;

/// Most answers to one question.
const MOST: usize = 4;

/// The six questions, in the order of the word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdiksimbaView {
    /// What happens: deeds that the text states.
    pub what: Vec<Answer>,
    /// Where: the dateline's place and places after *di*.
    pub place: Vec<Answer>,
    /// When: the times of dated events.
    pub time: Vec<Answer>,
    /// Who: people and organisations named most, those of the first sentences first.
    pub who: Vec<Answer>,
    /// Why: clauses after a word of cause or purpose.
    pub why: Vec<Answer>,
    /// How: clauses after a word of means.
    pub how: Vec<Answer>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What it says.
    pub says: Says,
    /// The place in the article that it rests on.
    pub spot: Spot,
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq)]
pub enum Says {
    /// Who or where.
    Entity(EntityLink),
    /// Who, by which words, to whom.
    Deed(EntityLink, String, EntityLink),
    /// A stretch of the text.
    Words(String),
}

impl AdiksimbaView {
    /// The answers of one article.
    pub fn of(scene: Scene<'_>, id: ArticleId) -> Option<Self> {
        let article = scene.corpus.get(id)?;
        let mut found = Self {
            what: what(scene, id, article),
            place: places(scene, id, article),
            time: times(scene, id, article),
            who: who(scene, id),
            ..Self::default()
        };
        for reason in reasons(article) {
            let answers = if reason.question == Question::Why { &mut found.why } else { &mut found.how };
            let says = Says::Words(reason.span.slice(&article.text).to_owned());
            answers.push(Answer { says, spot: Spot::Sentence(reason.sentence) });
        }
        found.why.truncate(MOST);
        found.how.truncate(MOST);
        Some(found)
    }
}

/// The deeds told first; what someone is by post or family is no deed, and a deed told again is told once.
fn what(scene: Scene<'_>, id: ArticleId, article: &Article) -> Vec<Answer> {
    let is_deed = |relation: &&Relation| {
        relation.article == id && !relation.negated && !matches!(relation.kind, RelationKind::Role | RelationKind::Kin)
    };
    let mut seen: Vec<(RelationKind, EntityId, EntityId)> = Vec::new();
    let mut answers = Vec::new();
    for relation in scene.statements().relations.iter().filter(is_deed) {
        let (source, target) = (relation.source.entity, relation.target.entity);
        let names = (scene.annotations.entity(source), scene.annotations.entity(target));
        let (Some(from), Some(to)) = names else { continue };
        if seen.contains(&(relation.kind, source, target)) {
            continue;
        }
        seen.push((relation.kind, source, target));
        let words = relation.trigger.slice(&article.text).to_owned();
        let says = Says::Deed(from.into(), words, to.into());
        answers.push(Answer { says, spot: Spot::Sentence(relation.sentence) });
        if answers.len() == MOST {
            break;
        }
    }
    answers
}

fn places(scene: Scene<'_>, id: ArticleId, article: &Article) -> Vec<Answer> {
    let dateline = article.sheet.place.value().map(|place| fold(place));
    let is_place = |mention: &Mention| matches!(mention.kind, EntityKind::Gpe | EntityKind::Loc);
    let after_di = |mention: &Mention| {
        let before = article.text.get(..mention.span.start as usize).unwrap_or_default().trim_end();
        before.rsplit(|c: char| !c.is_alphabetic()).next().is_some_and(|word| word.eq_ignore_ascii_case("di"))
    };
    let is_dateline = |mention: &Mention| dateline.as_deref() == Some(&*fold(mention.span.slice(&article.text)));
    let mentions = || scene.annotations.of(id).iter().zip(0..).filter(|(mention, _)| is_place(mention));
    let first = mentions().find(|(mention, _)| is_dateline(mention));
    let found = first.into_iter().chain(mentions().filter(|(mention, _)| after_di(mention)));
    entities(scene, found.map(|(mention, at)| (mention.entity, Spot::Mention(at))))
}

fn times(scene: Scene<'_>, id: ArticleId, article: &Article) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for event in scene.statements().events.iter().filter(|event| event.article == id) {
        let Some(mention) = scene.annotations.mention(event.time) else { continue };
        let says = Says::Words(mention.span.slice(&article.text).to_owned());
        if answers.len() < MOST && !answers.iter().any(|answer| answer.says == says) {
            answers.push(Answer { says, spot: Spot::Mention(event.time.at) });
        }
    }
    answers
}

/// The sentences that tell most of what there is to tell: news begins with its point.
const LEAD: u32 = 3;

fn who(scene: Scene<'_>, id: ArticleId) -> Vec<Answer> {
    let mut counts: Vec<(EntityId, u32, bool, Spot)> = Vec::new();
    for (mention, at) in scene.annotations.of(id).iter().zip(0..) {
        if !matches!(mention.kind, EntityKind::Per | EntityKind::Org) {
            continue;
        }
        match counts.iter_mut().find(|(entity, ..)| *entity == mention.entity) {
            Some((_, count, ..)) => *count += 1,
            None => counts.push((mention.entity, 1, mention.sentence < LEAD, Spot::Mention(at))),
        }
    }
    sort_by(&mut counts, |(_, a, a_leads, _), (_, b, b_leads, _)| b_leads.cmp(a_leads).then(b.cmp(a)));
    entities(scene, counts.into_iter().map(|(entity, _, _, spot)| (entity, spot)))
}

/// The first entities of a list, each once.
fn entities(scene: Scene<'_>, found: impl Iterator<Item = (EntityId, Spot)>) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for (entity, spot) in found {
        let Some(entity) = scene.annotations.entity(entity) else { continue };
        let says = Says::Entity(entity.into());
        if answers.len() < MOST && !answers.iter().any(|answer| answer.says == says) {
            answers.push(Answer { says, spot });
        }
    }
    answers
}
