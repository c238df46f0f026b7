//! How some articles speak of those they name: under which names, with which titles, and by which verbs they let them
//! speak.

use super::scene::Scene;
use crate::corpus::{Article, ArticleId};
use crate::entity::word_list::titles;
use crate::entity::{EntityId, EntityKind, Form, KindSet};
use crate::order::sort_by;
use crate::pause::Pause;
use crate::relation::{Quote, RelationKind};
use crate::text::fold::fold;
use crate::text::{Span, Token};
use std::collections::BTreeMap;

/// Words that were counted, most frequent first once they stand beside others, and whether the other side has them too.
pub type Counted = Vec<(Form, bool)>;

/// How one side names an entity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Naming {
    /// Mentions.
    pub mentions: u32,
    /// The names, as printed.
    pub forms: Counted,
    /// The titles that stand with them, folded.
    pub titles: Counted,
    /// The verbs by which it speaks, folded.
    pub verbs: Counted,
}

/// Who is named on a side, and how.
pub(super) type Named = BTreeMap<EntityId, Naming>;

impl Naming {
    /// The same, with what `other` uses too marked as such.
    pub(super) fn beside(&self, other: &Self) -> Self {
        Self {
            mentions: self.mentions,
            forms: beside(&self.forms, &other.forms),
            titles: beside(&self.titles, &other.titles),
            verbs: beside(&self.verbs, &other.verbs),
        }
    }
}

fn beside(own: &Counted, other: &Counted) -> Counted {
    let mut marked = own.clone();
    for (form, too) in &mut marked {
        *too = other.iter().any(|(theirs, _)| theirs.text == form.text);
    }
    sort_by(&mut marked, |(a, _), (b, _)| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text)));
    marked
}

fn add(counted: &mut Counted, words: &str, count: u32) {
    match counted.iter_mut().find(|(form, _)| form.text == words) {
        Some((form, _)) => form.count += count,
        None => counted.push((Form { text: words.to_owned(), count }, false)),
    }
}

/// Names of the kinds in force in some articles; times and quantities are no names.
pub(super) async fn named(scene: Scene<'_>, articles: &[ArticleId], pause: Pause<'_>) -> Named {
    let kinds: KindSet = scene.query.kinds.iter().filter(|kind| !kind.is_quiet()).collect();
    let mut named = Named::new();
    for id in articles {
        let Some(article) = scene.corpus.get(*id) else { continue };
        for mention in scene.annotations.of(*id).iter().filter(|mention| kinds.contains(mention.kind)) {
            let naming = named.entry(mention.entity).or_default();
            naming.mentions += 1;
            add(&mut naming.forms, mention.span.slice(&article.text), 1);
        }
        pause.here().await;
    }
    named
}

/// The same with titles and verbs; and all of these, whoever bears or speaks them.
pub(super) async fn spoken_of(scene: Scene<'_>, articles: &[ArticleId], pause: Pause<'_>) -> (Named, Naming) {
    let (mut named, mut usage) = (named(scene, articles, pause).await, Naming::default());
    let printed = |id, span: Span| scene.corpus.get(id).map_or_else(String::new, |read| fold(span.slice(&read.text)));
    for (id, entity, span) in titled(scene, articles, pause).await {
        if let Some(naming) = named.get_mut(&entity) {
            let title = printed(id, span);
            add(&mut naming.titles, &title, 1);
            add(&mut usage.titles, &title, 1);
        }
    }
    pause.here().await;
    for (quote, cue) in cues(scene, articles) {
        let verb = printed(quote.article, cue);
        add(&mut usage.verbs, &verb, 1);
        for end in &quote.speaker.who {
            if let Some(naming) = named.get_mut(&end.entity) {
                add(&mut naming.verbs, &verb, 1);
            }
        }
    }
    (named, usage)
}

/// The quotations of some articles that have a reporting verb, and where it stands.
fn cues<'a>(scene: Scene<'a>, articles: &'a [ArticleId]) -> impl Iterator<Item = (&'a Quote, Span)> {
    let own = |quote: &&Quote| articles.binary_search(&quote.article).is_ok();
    scene.statements().quotes.iter().filter(own).filter_map(|quote| Some((quote, quote.cue?.span)))
}

/// Where a title stands with a person: right before the name, or where the text states a post by it. Each once.
async fn titled(scene: Scene<'_>, articles: &[ArticleId], pause: Pause<'_>) -> Vec<(ArticleId, EntityId, Span)> {
    let mut found: Vec<(ArticleId, EntityId, Span)> = Vec::new();
    for id in articles {
        let Some(article) = scene.corpus.get(*id) else { continue };
        let people = scene.annotations.of(*id).iter().filter(|mention| mention.kind == EntityKind::Per);
        let before = people.filter_map(|person| Some((*id, person.entity, title_before(article, person.span.start)?)));
        found.extend(before);
        pause.here().await;
    }
    let mut stood: BTreeMap<ArticleId, Vec<Span>> = BTreeMap::new();
    for (article, _, span) in &found {
        stood.entry(*article).or_default().push(*span);
    }
    let posts = scene.statements().relations.iter().filter(|relation| relation.kind == RelationKind::Role);
    for post in posts.filter(|post| articles.binary_search(&post.article).is_ok()) {
        let own = stood.entry(post.article).or_default();
        let known = |span: &Span| own.iter().any(|other| other.start < span.end && span.start < other.end);
        if let Some(span) = post.role.filter(|span| !known(span)) {
            own.push(span);
            found.push((post.article, post.source.entity, span));
        }
    }
    found
}

/// The words of title that end right before a name; such as only go on with one (`dan`) are none.
fn title_before(article: &Article, name: u32) -> Option<Span> {
    let end = article.tokens.partition_point(|token| token.span.end <= name);
    let word = |token: &Token| fold(token.span.slice(&article.text));
    let before = article.tokens[..end].iter().rev().take_while(|token| titles().holds(&word(token)));
    let first = before.filter(|token| titles().plain.contains(&word(token))).last()?;
    Some(Span { start: first.span.start, end: article.tokens[end - 1].span.end })
}
