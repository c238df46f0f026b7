//! What one is to another, from titles and kin words beside names: `Presiden Rusia Vladimir Putin`, `Agus Rahardjo, Ketua
//! KPK`, `Kim Il Sung, kakek Kim`. A title is any of `assets/lexicon/titles.txt`, so that no office is known beforehand.

use super::{Draft, RelationKind};
use crate::entity::EntityKind;
use crate::entity::word_list::titles;
use crate::relation::clause::arguments::Clauses;
use crate::relation::clause::words::is_listed;
use crate::relation::clause::{Cut, PhraseKind, Voice};
use crate::relation::refer::{Discourse, Endpoint, Post};
use crate::text::TokenKind;
use std::ops::Range;

/// Posts and family told in one sentence.
pub fn find(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for at in 0..clauses.cut.phrases.len() {
        if clauses.cut.phrases[at].kind == PhraseKind::Noun {
            drafts.extend(role(discourse, clauses, at));
            drafts.extend(kin(discourse, clauses, at));
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

/// A title with its body in this phrase or brought in by a preposition (`Inspektur dari Kepolisian X`), and the person in
/// the phrase or beside it.
fn role(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>, at: usize) -> Option<Draft> {
    let phrase = &clauses.cut.phrases[at];
    let kind = |name: usize| discourse.mentions[name].kind;
    let start = |name: usize| discourse.reading.words_in(discourse.mentions[name].span).start;
    let names = discourse.named(&phrase.names);
    let end = names.first().map_or(phrase.words.end, |&name| start(name));
    let title = (phrase.words.start..end).find(|&at| titles().plain.contains(discourse.reading.words[at].folded()))?;
    let (body, person) = match names.first() {
        Some(&body) if is_body(kind(body)) => {
            (body, names[1..].iter().copied().find(|&name| kind(name) == EntityKind::Per))
        }
        None if ["dari", "di", "pada"].contains(&clauses.word(at + 1)) => {
            let object = clauses.object(at + 1);
            let names = discourse.named(&clauses.cut.phrases[*object.first()?].names);
            let body = names.first().copied().filter(|&name| is_body(kind(name)) && object.len() == 1)?;
            (body, names[1..].iter().copied().find(|&name| kind(name) == EntityKind::Per))
        }
        // `Presiden Putin Rusia` tells of no post.
        _ => return None,
    };
    let words = &discourse.reading.words;
    let no_post = words[title..end].iter().any(|word| is_listed("no post", word.folded()));
    let described = phrase.words.end > 0 && words[phrase.words.end - 1].is_any(&["ini", "itu", "tersebut"]);
    if no_post || (described && person.is_none()) {
        return None;
    }
    // `General Manager`, `Pelaksana Tugas Gubernur`.
    let before =
        (phrase.words.start..title).rev().take_while(|&at| words[at].is_capital() && words[at].kind == TokenKind::Word);
    let title = before.last().unwrap_or(title);
    let person = person.or_else(|| beside(discourse, clauses, at))?;
    Some(draft(RelationKind::Role, discourse.end(person), discourse.end(body), title..end))
}

fn is_body(kind: EntityKind) -> bool {
    matches!(kind, EntityKind::Gpe | EntityKind::Org)
}

/// How many phrases stand at most between a title and the name behind a comma.
const APPOSED_WITHIN: usize = 6;

/// The person in apposition to a phrase: `Ketua KPK, Agus Rahardjo,` or `Agus Rahardjo, Ketua KPK` or `selaku Ketua KPK`.
fn beside(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>, at: usize) -> Option<usize> {
    let cut = clauses.cut;
    let person = |at: usize| {
        let name = *cut.phrases.get(at)?.names.last()?;
        (discourse.mentions[name].kind == EntityKind::Per).then_some(name)
    };
    // `Duta Besar Rusia untuk Indonesia, X`: what belongs to the title has no verb in it.
    let comma = (at + 1..at + APPOSED_WITHIN)
        .take_while(|&at| cut.kind(at) != Some(PhraseKind::Verb))
        .find(|&at| cut.kind(at) == Some(PhraseKind::Comma));
    let governed = at > 0 && cut.kind(at - 1) == Some(PhraseKind::Preposition);
    let closed = |at: usize| match cut.kind(at) {
        // `Di hadapan anggota DPR, Trump bersumpah`: a new subject.
        Some(PhraseKind::Verb) => !governed,
        kind => matches!(kind, None | Some(PhraseKind::Comma | PhraseKind::Stop)),
    };
    let behind = comma
        .filter(|comma| closed(comma + 2))
        .and_then(|comma| cut.phrases.get(comma + 1).filter(|phrase| phrase.is_name).and(person(comma + 1)));
    behind.or_else(|| before(clauses, at).and_then(person))
}

/// The noun phrase that this one says something of: before a comma, or by a word of being.
fn before(clauses: &Clauses<'_, '_>, at: usize) -> Option<usize> {
    let cut = clauses.cut;
    let mut at = at.checked_sub(1)?;
    let mut being = None;
    while at > 0 && is_listed("being", clauses.word(at)) {
        (being, at) = (Some(at), at - 1);
    }
    if let Some(verb) = being.filter(|&verb| cut.kind(verb) == Some(PhraseKind::Verb)) {
        return clauses.subject(verb).group.last().copied();
    }
    if cut.kind(at) == Some(PhraseKind::Comma) {
        at = at.checked_sub(1)?;
    } else if being.is_none() {
        return None;
    }
    (cut.kind(at) == Some(PhraseKind::Noun)).then_some(at)
}

/// A family word with a name behind it, and whose family it is told of.
fn kin(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>, at: usize) -> Option<Draft> {
    let phrase = &clauses.cut.phrases[at];
    let is_person = |name: &usize| discourse.mentions[*name].kind == EntityKind::Per;
    let people: Vec<usize> = discourse.named(&phrase.names).into_iter().filter(is_person).collect();
    let &of = people.first()?;
    let name = discourse.reading.words_in(discourse.mentions[of].span).start;
    let first = (phrase.words.start..name).find(|&at| is_listed("kin", discourse.reading.words[at].folded()))?;
    // Between the family word and the name only titles may stand: `putra Presiden Jokowi`, not `anak buah`.
    let only_titles = (first + 1..name).all(|at| titles().holds(discourse.reading.words[at].folded()));
    only_titles.then_some(())?;
    let who = people.get(1).copied().or_else(|| beside(discourse, clauses, at))?;
    Some(draft(RelationKind::Kin, discourse.end(who), discourse.end(of), first..first + 1))
}
