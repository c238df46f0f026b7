//! From linked mentions to the entities of a corpus, in their order and with their slugs.

use super::names::in_one_line;
use super::{Key, Keyed, laws};
use crate::corpus::{Article, ArticleId};
use crate::entity::lexicon::{Lexicon, canonical};
use crate::entity::slug::Slugs;
use crate::entity::{Annotations, Entity, EntityId, EntityKind, Form, Mention, MentionId};
use crate::order::sort_by;
use crate::pause::{OFTEN, Pause};
use crate::text::fold;
use rustc_hash::FxHashMap;

/// What was gathered of one entity before it has its place.
struct Gathered {
    /// Its place in order of appearance.
    slot: usize,
    key: Key,
    name: String,
    kind: EntityKind,
    mentions: Vec<MentionId>,
    /// As printed, with counts, in order of appearance.
    forms: Vec<Form>,
}

/// Gathers the entities of a corpus from the linked mentions of its articles.
pub async fn entities(articles: &[Article], mut keyed: Vec<Vec<Keyed<'_>>>, pause: Pause<'_>) -> Annotations {
    laws::join(&mut keyed);
    let mut gathered: Vec<Gathered> = Vec::new();
    let mut slots: FxHashMap<Key, usize> = FxHashMap::default();
    let mut mentions: Vec<Vec<Mention>> = Vec::with_capacity(keyed.len());
    for (at, (article, keyed)) in articles.iter().zip(keyed).enumerate() {
        let mut of_article = Vec::with_capacity(keyed.len());
        for Keyed { mention, key, name } in keyed {
            let slot = slots.get(&key).copied().unwrap_or_else(|| {
                slots.insert(key.clone(), gathered.len());
                gathered.push(Gathered::new(gathered.len(), key, &name, mention.kind));
                gathered.len() - 1
            });
            let entity = &mut gathered[slot];
            entity.call(&name);
            entity.mentions.push(MentionId { article: ArticleId(at as u32), at: of_article.len() as u32 });
            entity.saw(mention.span.slice(&article.text));
            of_article.push(Mention { entity: EntityId(slot as u32), ..mention });
        }
        mentions.push(of_article);
        pause.here().await;
    }
    drop(slots);
    sort_by(&mut gathered, |a, b| b.mentions.len().cmp(&a.mentions.len()).then_with(|| a.order().cmp(&b.order())));
    let mut places = vec![EntityId(0); gathered.len()];
    for (at, entity) in gathered.iter().enumerate() {
        places[entity.slot] = EntityId(at as u32);
    }
    for mention in mentions.iter_mut().flatten() {
        mention.entity = places[mention.entity.0 as usize];
    }
    let mut slugs = Slugs::default();
    let mut entities = Vec::with_capacity(gathered.len());
    for gathered in gathered {
        entities.push(gathered.finish(&mut slugs));
        if entities.len().is_multiple_of(OFTEN) {
            pause.here().await;
        }
    }
    Annotations { entities, mentions }
}

impl Gathered {
    fn new(slot: usize, key: Key, name: &str, kind: EntityKind) -> Self {
        let name = match &key {
            Key::Entry(entry) => Lexicon::builtin().entry(*entry).name,
            _ => name,
        };
        Self { slot, name: name.to_owned(), key, kind, mentions: Vec::new(), forms: Vec::new() }
    }

    /// Takes the mention's name where that names the entity better than what it was called so far.
    fn call(&mut self, name: &str) {
        if name != self.name && fitness(&self.key, name) > fitness(&self.key, &self.name) {
            name.clone_into(&mut self.name);
        }
    }

    fn saw(&mut self, printed: &str) {
        let printed = in_one_line(printed);
        match self.forms.iter_mut().find(|form| form.text == printed) {
            Some(form) => form.count += 1,
            None => self.forms.push(Form { text: printed.into_owned(), count: 1 }),
        }
    }

    /// By name, then by kind: no two entities of one name and kind arise in one article, and across articles local ones
    /// keep the order of the articles because sorting is stable.
    fn order(&self) -> (&str, EntityKind) {
        (&self.name, self.kind)
    }

    fn finish(self, slugs: &mut Slugs) -> Entity {
        let wikidata = match &self.key {
            Key::Entry(entry) => Lexicon::builtin().entry(*entry).wikidata.map(str::to_owned),
            _ => None,
        };
        Entity {
            slug: slugs.claim(&self.name, self.kind.code()),
            name: self.name,
            kind: self.kind,
            wikidata,
            forms: merged(self.forms),
            mentions: self.mentions,
        }
    }
}

/// How well a name fits an entity that no table holds: its own full name before short forms, a treaty's proper name
/// before a description of it, small letters before a headline's capitals.
fn fitness(key: &Key, name: &str) -> (bool, usize, bool) {
    let (whole, length) = match key {
        Key::Entry(_) | Key::Value(..) => return (true, 0, true),
        // An institution by its longest name: `PT Sumber Rejeki Tbk`.
        Key::Name(EntityKind::Org, folded) => (canonical(&fold::fold(name)).contains(folded.as_str()), name.len()),
        Key::Name(_, folded) | Key::Local(_, _, folded) => (canonical(&fold::fold(name)) == *folded, 0),
        Key::Treaty(..) => (name.starts_with(char::is_uppercase), name.len()),
    };
    (whole, length, name.chars().any(char::is_lowercase))
}

/// Forms that differ by case alone as one, in the spelling seen most; most frequent first, then by text.
fn merged(mut forms: Vec<Form>) -> Vec<Form> {
    sort_by(&mut forms, |a, b| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text)));
    let mut known: Vec<(String, Form)> = Vec::new();
    for form in forms {
        let lower = fold::lower(&form.text);
        match known.iter_mut().find(|(other, _)| *other == lower) {
            Some((_, known)) => known.count += form.count,
            None => known.push((lower, form)),
        }
    }
    let mut merged: Vec<Form> = known.into_iter().map(|(_, form)| form).collect();
    sort_by(&mut merged, |a, b| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text)));
    merged
}
