//! What one is to another, from titles and kin words beside names: `Presiden Rusia Vladimir Putin`, `Agus Rahardjo, Ketua
//! KPK`, `Kim Il Sung, kakek Kim`. A title is any of `assets/lexicon/titles.txt`, so that no office is known beforehand.

use super::{Draft, RelationKind};
use crate::entity::EntityKind;
use crate::entity::word_list::titles;
use crate::relation::clause::words::is_listed;
use crate::relation::clause::{Cut, Phrase, PhraseKind, Voice};
use crate::relation::refer::{Discourse, Endpoint, Post};
use std::ops::Range;

/// Posts and family told in one sentence.
pub fn find(discourse: &Discourse<'_, '_>, cut: &Cut) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for at in 0..cut.phrases.len() {
        if cut.phrases[at].kind == PhraseKind::Noun {
            drafts.extend(role(discourse, cut, at));
            drafts.extend(kin(discourse, cut, at));
        }
    }
    drafts
}

/// The posts that a sentence tells, for descriptions to be resolved by: those found, and bare titles of people.
pub fn posts(discourse: &Discourse<'_, '_>, cut: &Cut, drafts: &[Draft]) -> Vec<Post> {
    let title = |word: usize| discourse.reading.words.get(word).map_or("", |word| word.folded()).to_owned();
    let roles = drafts.iter().filter(|draft| draft.kind == RelationKind::Role);
    let post = |draft: &Draft| Post {
        holder: draft.source.entity,
        body: Some(draft.target.entity),
        title: title(draft.trigger.start),
    };
    let mut posts: Vec<Post> = roles.map(post).collect();
    for phrase in cut.phrases.iter().filter(|phrase| phrase.kind == PhraseKind::Noun) {
        let Some(&name) = phrase.names.first().filter(|&&name| discourse.mentions[name].kind == EntityKind::Per) else {
            continue;
        };
        let start = discourse.reading.words_in(discourse.mentions[name].span).start;
        let before = start.checked_sub(1).filter(|before| phrase.words.contains(before)).map(title);
        posts.extend(before.filter(|title| titles().plain.contains(title)).map(|title| Post {
            holder: discourse.mentions[name].entity,
            body: None,
            title,
        }));
    }
    posts
}

fn draft(kind: RelationKind, source: Endpoint, target: Endpoint, trigger: Range<usize>) -> Draft {
    Draft { role: Some(trigger.clone()), confidence: 0.9, ..Draft::new(kind, source, target, trigger, Voice::Deed) }
}

/// A title with its body in this phrase, and the person in it or beside it.
fn role(discourse: &Discourse<'_, '_>, cut: &Cut, at: usize) -> Option<Draft> {
    let phrase = &cut.phrases[at];
    let names = discourse.named(&phrase.names);
    let kind = |name: usize| discourse.mentions[name].kind;
    let is_body = |name: &&usize| matches!(kind(**name), EntityKind::Gpe | EntityKind::Org);
    let body = names.iter().position(|name| is_body(&name))?;
    let start = |name: usize| discourse.reading.words_in(discourse.mentions[name].span).start;
    let title = (phrase.words.start..start(names[body]))
        .find(|&at| titles().plain.contains(discourse.reading.words[at].folded()))?;
    // A person between the title and the body: `Presiden Putin Rusia` is no post told.
    let trigger = title..start(names[body]);
    let person = match names.get(body + 1..).and_then(|rest| rest.iter().find(|name| kind(**name) == EntityKind::Per)) {
        Some(&person) => person,
        None if body == 0 => beside(discourse, cut, at)?,
        None => return None,
    };
    if body > 0 && kind(names[body - 1]) == EntityKind::Per {
        return None;
    }
    Some(draft(RelationKind::Role, discourse.end(person), discourse.end(names[body]), trigger))
}

/// The person in apposition to a phrase: `Ketua KPK, Agus Rahardjo,` or `Agus Rahardjo, Ketua KPK` or `selaku Ketua KPK`.
fn beside(discourse: &Discourse<'_, '_>, cut: &Cut, at: usize) -> Option<usize> {
    let starts_with_person = |phrase: &Phrase| {
        let name = *phrase.names.first()?;
        let words = discourse.reading.words_in(discourse.mentions[name].span);
        (discourse.mentions[name].kind == EntityKind::Per && words == phrase.words).then_some(name)
    };
    let after = (cut.kind(at + 1) == Some(PhraseKind::Comma)).then(|| cut.phrases.get(at + 2)).flatten();
    let closed = matches!(cut.kind(at + 3), None | Some(PhraseKind::Comma | PhraseKind::Stop | PhraseKind::Verb));
    if let Some(person) = after.filter(|_| closed).and_then(starts_with_person) {
        return Some(person);
    }
    before(discourse, cut, at).and_then(|at| {
        let name = *discourse.named(&cut.phrases[at].names).last()?;
        (discourse.mentions[name].kind == EntityKind::Per).then_some(name)
    })
}

/// The noun phrase that this one says something of: before a comma, or before a word of being.
fn before(discourse: &Discourse<'_, '_>, cut: &Cut, at: usize) -> Option<usize> {
    let mut at = at.checked_sub(1)?;
    let word = |at: usize| discourse.reading.words[cut.phrases[at].words.start].folded();
    let mut being = false;
    while at > 0 && is_listed("being", word(at)) {
        (being, at) = (true, at - 1);
    }
    if being && word(at) == "yang" && at > 0 {
        at -= 1;
    }
    let comma = cut.kind(at) == Some(PhraseKind::Comma);
    if comma {
        at = at.checked_sub(1)?;
    }
    ((comma || being) && cut.kind(at) == Some(PhraseKind::Noun)).then_some(at)
}

/// A family word with a name behind it, and whose family it is told of.
fn kin(discourse: &Discourse<'_, '_>, cut: &Cut, at: usize) -> Option<Draft> {
    let phrase = &cut.phrases[at];
    let people: Vec<usize> = discourse
        .named(&phrase.names)
        .into_iter()
        .filter(|&name| discourse.mentions[name].kind == EntityKind::Per)
        .collect();
    let &of = people.first()?;
    let name = discourse.reading.words_in(discourse.mentions[of].span).start;
    let first = (phrase.words.start..name).find(|&at| is_listed("kin", discourse.reading.words[at].folded()))?;
    // Between the family word and the name only titles may stand: `putra Presiden Jokowi`, not `anak buah`.
    let only_titles = (first + 1..name).all(|at| titles().holds(discourse.reading.words[at].folded()));
    only_titles.then_some(())?;
    let who = match people.get(1) {
        Some(&other) => other,
        None => beside(discourse, cut, at)?,
    };
    Some(draft(RelationKind::Kin, discourse.end(who), discourse.end(of), first..first + 1))
}
