//! From linked mentions to the entities of a corpus, in their order and with their slugs.

use super::{Key, Linked, laws};
use crate::corpus::ArticleId;
use crate::entity::lexicon::{Lexicon, canonical};
use crate::entity::reading::Reading;
use crate::entity::slug::Slugs;
use crate::entity::{Annotations, Entity, EntityId, EntityKind, Form, Mention, MentionId};
use crate::order::sort_by;
use crate::text::fold;
use rustc_hash::FxHashMap;

/// What was gathered of one entity before it has its place.
struct Gathered {
    key: Key,
    name: String,
    kind: EntityKind,
    mentions: Vec<MentionId>,
    /// As printed, with counts, in order of appearance.
    forms: Vec<Form>,
}

/// Gathers the entities of a corpus from the linked mentions of its articles.
pub fn entities(readings: &[Reading<'_>], mut linked: Vec<Vec<Linked>>) -> Annotations {
    laws::join(linked.iter_mut().flatten());
    let mut gathered: Vec<Gathered> = Vec::new();
    let mut place: FxHashMap<Key, usize> = FxHashMap::default();
    for (article, mentions) in linked.iter().enumerate() {
        for (at, mention) in mentions.iter().enumerate() {
            let slot = *place.entry(mention.key.clone()).or_insert_with(|| {
                gathered.push(Gathered::new(mention));
                gathered.len() - 1
            });
            gathered[slot].call(mention);
            gathered[slot].mentions.push(MentionId { article: ArticleId(article as u32), at: at as u32 });
            gathered[slot].saw(readings[article].slice(&mention.proposal.words));
        }
    }
    sort_by(&mut gathered, |a, b| b.mentions.len().cmp(&a.mentions.len()).then_with(|| a.order().cmp(&b.order())));
    for (at, entity) in gathered.iter().enumerate() {
        place.insert(entity.key.clone(), at);
    }
    let mentions =
        readings.iter().zip(&linked).map(|(reading, mentions)| finished(reading, mentions, &place)).collect();
    let mut slugs = Slugs::default();
    let entities = gathered.into_iter().map(|gathered| gathered.finish(&mut slugs)).collect();
    Annotations { entities, mentions }
}

/// The mentions of one article with their entities.
fn finished(reading: &Reading<'_>, linked: &[Linked], place: &FxHashMap<Key, usize>) -> Vec<Mention> {
    let mention = |linked: &Linked| {
        let proposal = &linked.proposal;
        let sentence = reading.sentences.partition_point(|stretch| stretch.words.end <= proposal.words.start);
        Mention {
            span: reading.span(&proposal.words),
            sentence: sentence as u32,
            kind: proposal.kind,
            // Every key was given its place when the mentions were gathered.
            entity: EntityId(place.get(&linked.key).copied().unwrap_or_default() as u32),
            source: proposal.source,
            confidence: proposal.confidence,
        }
    };
    linked.iter().map(mention).collect()
}

impl Gathered {
    fn new(mention: &Linked) -> Self {
        let name = match &mention.key {
            Key::Entry(entry) => Lexicon::builtin().entry(*entry).name.to_owned(),
            _ => mention.name.clone(),
        };
        let (key, kind) = (mention.key.clone(), mention.proposal.kind);
        Self { key, name, kind, mentions: Vec::new(), forms: Vec::new() }
    }

    /// Takes the mention's name where that names the entity better than what it was called so far.
    fn call(&mut self, mention: &Linked) {
        if fitness(&self.key, &mention.name) > fitness(&self.key, &self.name) {
            self.name.clone_from(&mention.name);
        }
    }

    fn saw(&mut self, printed: &str) {
        let printed = printed.split_whitespace().collect::<Vec<_>>().join(" ");
        match self.forms.iter_mut().find(|form| form.text == printed) {
            Some(form) => form.count += 1,
            None => self.forms.push(Form { text: printed, count: 1 }),
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
    let mut merged: Vec<Form> = Vec::new();
    for form in forms {
        match merged.iter_mut().find(|known| known.text.to_lowercase() == form.text.to_lowercase()) {
            Some(known) => known.count += form.count,
            None => merged.push(form),
        }
    }
    sort_by(&mut merged, |a, b| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text)));
    merged
}
