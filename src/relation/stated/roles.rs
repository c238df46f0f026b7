//! Posts: what someone is in an organisation or a country, from a title with its body and the person in it or beside it
//! (`Presiden Rusia Vladimir Putin`, `Agus Rahardjo, Ketua KPK`, `Kepala Humas Polda Jabar, Kombes Pol X`). A title is any
//! of `assets/lexicon/titles.txt` or of the posts in `grammar.txt`, so that no office is known beforehand.

use super::beside::Beside;
use super::{Draft, RelationKind};
use crate::entity::EntityKind;
use crate::entity::reading::Word;
use crate::entity::word_list::titles;
use crate::relation::clause::PhraseKind;
use crate::relation::clause::words::{is_listed, is_post};
use crate::relation::refer::Post;
use crate::text::TokenKind;
use std::ops::Range;

/// The longest title, with body and ranks, in words.
const LONGEST: usize = 28;

/// A title as it was read.
struct Title {
    /// Its words, the body left out.
    words: Range<usize>,
    /// The mention that it is held in.
    body: usize,
    /// The mention of who holds it, where it follows.
    person: Option<usize>,
    /// One past the last word that belongs to it.
    end: usize,
}

/// Posts told in one sentence.
pub fn find(beside: &Beside<'_, '_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    beside.walk(|at| {
        let mut title = if is_post(beside.word(at)) { read(beside, at) } else { None };
        if let Some(title) = title.as_mut().filter(|title| title.person.is_none()) {
            title.person = holder_of_both(beside, title.end);
        }
        drafts.extend(title.as_ref().and_then(|title| role(beside, title)));
        title.map_or(at + 1, |title| title.end.max(at + 1))
    });
    drafts
}

/// The posts that a sentence tells, for descriptions to be resolved by: those found, and bare titles of people.
pub fn posts(beside: &Beside<'_, '_>, drafts: &[Draft]) -> Vec<Post> {
    let discourse = beside.discourse;
    let title = |word: usize| discourse.reading.words.get(word).map_or("", |word| word.folded()).to_owned();
    let roles = drafts.iter().filter(|draft| draft.kind == RelationKind::Role);
    let post = |draft: &Draft| Post {
        holder: draft.source.entity,
        body: Some(draft.target.entity),
        title: title(draft.trigger.start),
    };
    let mut posts: Vec<Post> = roles.map(post).collect();
    for phrase in beside.clauses.cut.phrases.iter().filter(|phrase| phrase.kind == PhraseKind::Noun) {
        let Some(&name) = phrase.names.first().filter(|&&name| beside.kind(name) == EntityKind::Per) else {
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

/// Reads the title that begins with this word along its words: to its body, and on to who holds it.
fn read(beside: &Beside<'_, '_>, start: usize) -> Option<Title> {
    let end = beside.words().end.min(start + LONGEST);
    let (mut at, mut body, mut person) = (start, None, None);
    while at < end && person.is_none() {
        if let Some((name, next)) = beside.name_at(at) {
            match beside.kind(name) {
                EntityKind::Per if body.is_none() => {
                    let (body, end) = body_of_one_named(beside, next)?;
                    return Some(Title { words: start..at, body, person: Some(name), end });
                }
                EntityKind::Per => person = Some(name),
                EntityKind::Gpe | EntityKind::Org if body.is_none_or(|(body, _)| is_outdone(beside, start, body)) => {
                    body = Some((name, at));
                }
                EntityKind::Loc if body.is_none() => body = Some((name, at)),
                _ => {}
            }
            at = next;
            continue;
        }
        if body.is_some() && beside.word(at) == "," {
            person = beside.behind(at, start);
            break;
        }
        let bracket = beside.past_bracket(at);
        // `Koordinator Jaringan X untuk Y (JXY)`: the body by its letters alone.
        let letters = beside.name_at(at + 1).filter(|&(name, _)| beside.kind(name) == EntityKind::Org);
        body = body.or_else(|| letters.filter(|_| bracket > at).map(|(name, _)| (name, at)));
        let goes_on = if body.is_some() { follows(beside, at) } else { belongs(beside, at) };
        at = match (bracket > at, goes_on) {
            (true, _) => bracket,
            (false, true) => at + 1,
            (false, false) => break,
        };
    }
    let (body, first) = body?;
    Some(Title { words: start..first, body, person, end: at })
}

/// Whether a place read as the body gives way to a body behind it: `Direktur Regional Jawa Barat PLN`, `profesor Sastra
/// Jepang di Universitas Arizona`.
fn is_outdone(beside: &Beside<'_, '_>, start: usize, body: usize) -> bool {
    match beside.kind(body) {
        EntityKind::Loc => true,
        EntityKind::Gpe => is_listed("profession", beside.word(start)),
        _ => false,
    }
}

/// `profesor Choi dari Universitas Yonsei`: the body behind who is named, and one past its name.
fn body_of_one_named(beside: &Beside<'_, '_>, end: usize) -> Option<(usize, usize)> {
    let from = (beside.word(end) == "dari").then_some(end + 1)?;
    beside.name_at(from).filter(|&(name, _)| beside.kind(name) == EntityKind::Org)
}

/// `Presiden RI yang juga Ketua Partai Y, X`: who is told to hold the next post too.
fn holder_of_both(beside: &Beside<'_, '_>, end: usize) -> Option<usize> {
    let next = end + 2;
    let both =
        ["yang juga", "yang sekaligus"].contains(&format!("{} {}", beside.word(end), beside.word(end + 1)).as_str());
    if both && is_post(beside.word(next)) { read(beside, next)?.person } else { None }
}

/// Whether a word goes on with a title whose body is not told yet: `Menteri Koordinator Bidang Politik, Hukum, dan …`,
/// `pengamat politik dari`.
fn belongs(beside: &Beside<'_, '_>, at: usize) -> bool {
    let words = &beside.discourse.reading.words;
    let word = &words[at];
    let Some(phrase) = beside.phrase_at(at) else {
        return word.is_capital() || titles().holds(word.folded());
    };
    match beside.clauses.cut.phrases[phrase].kind {
        PhraseKind::Noun => !word.is_any(&["itu", "ini", "tersebut"]),
        PhraseKind::Joint => true,
        PhraseKind::Preposition => word.is_any(&["dari", "di", "pada", "untuk"]),
        PhraseKind::Comma => {
            let capitals = at > 0 && words[at - 1].is_capital() && words.get(at + 1).is_some_and(Word::is_capital);
            let list = capitals && (at + 1..at + 5).any(|at| beside.word(at) == "dan");
            list || is_listed("namely", beside.word(at + 1))
        }
        PhraseKind::Stop => word.is("/") && !is_post(beside.word(at + 1)),
        PhraseKind::Verb | PhraseKind::Subordinator => false,
    }
}

/// Whether a word stands between a body and who holds a post in it: ranks, `nonaktif`, `untuk Indonesia`.
fn follows(beside: &Beside<'_, '_>, at: usize) -> bool {
    let word = &beside.discourse.reading.words[at];
    let kind = beside.phrase_at(at).and_then(|phrase| beside.clauses.cut.kind(phrase));
    match kind {
        Some(PhraseKind::Noun) | None => {
            word.kind != TokenKind::Mark
                && (word.kind != TokenKind::Word
                    || word.is_capital()
                    || is_post(word.folded())
                    || titles().holds(word.folded())
                    || is_listed("in office", word.folded()))
        }
        Some(PhraseKind::Preposition) => {
            let named = beside.name_at(at + 1).is_some_and(|(name, _)| beside.kind(name) != EntityKind::Per);
            named && word.is_any(&["untuk", "di", "dari", "pada"])
        }
        _ => false,
    }
}

/// The relation that a title tells, if someone holds it.
fn role(beside: &Beside<'_, '_>, title: &Title) -> Option<Draft> {
    let words = &beside.discourse.reading.words;
    let phrase = beside.phrase_at(title.words.start).map(|at| &beside.clauses.cut.phrases[at]);
    let from = phrase.map_or(title.words.start, |phrase| phrase.words.start);
    let says =
        |list: &'static str, of: &Range<usize>| words[of.clone()].iter().any(|word| is_listed(list, word.folded()));
    let through = words[title.words.end - 1].folded();
    let is_place = beside.kind(title.body) != EntityKind::Org;
    // `musisi Indonesia`, `gelandang asal Mali`, `Ketua RT di Bekasi`: where one is from or lives.
    let of_a_place = is_place && (says("profession", &title.words) || ["asal", "di", "pada"].contains(&through));
    // `Menteri PUPR X`: the name of the post.
    let ministry =
        !is_place && words[title.words.clone()].iter().any(|word| word.is_any(&["menteri", "menko", "wamen"]));
    if of_a_place || ministry || says("candidate", &(from..title.words.end)) {
        return None;
    }
    let described = beside.words().contains(&title.end) && words[title.end].is_any(&["ini", "itu", "tersebut"]);
    let whole = title.words.start..title.end;
    let person = title.person.or_else(|| if described { None } else { beside.before(&whole) })?;
    // `General Manager`, `Pelaksana Tugas Gubernur`.
    let start = (from..title.words.start).rev().take_while(|&at| beside.is_capital(at)).last();
    let start = start.unwrap_or(title.words.start);
    // `peneliti dari …`
    let small = |at: &usize| ["dari", "di", "pada", "untuk", "yakni", "yaitu", "of"].contains(&words[*at].folded());
    let end = title.words.end - title.words.clone().rev().take_while(small).count();
    let (person, body) = (beside.discourse.end(person), beside.discourse.end(title.body));
    Some(Draft::held(RelationKind::Role, person, body, start..end.max(title.words.start + 1)))
}
