//! Family ties, from kin words with a name on each side: `Melania Trump, istri Donald Trump`, `Istri Widodo, Umi,`, `Jokowi
//! dan putranya, Gibran`.

use super::beside::Beside;
use super::{Draft, RelationKind};
use crate::entity::EntityKind;
use crate::relation::clause::PhraseKind;
use crate::relation::clause::words::is_listed;
use crate::relation::refer::Endpoint;

/// How many words stand at most between a kin word and the name: `istri kedua mantan Presiden AS`.
const NEAR: usize = 8;

/// Family ties told in one sentence.
pub fn find(beside: &Beside<'_, '_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    beside.walk(|at| {
        drafts.extend(kin(beside, at));
        at + 1
    });
    drafts
}

fn kin(beside: &Beside<'_, '_>, at: usize) -> Option<Draft> {
    let word = &beside.discourse.reading.words[at];
    let stem = word.folded().strip_suffix("nya");
    if !is_listed("kin", stem.unwrap_or(word.folded())) || is_listed("no kin", beside.word(at + 1)) {
        return None;
    }
    // `Negeri Paman Sam`; `Ibu Ani`, `Saudara Agus`: no family.
    let inside = at > beside.words().start && word.is_capital() && beside.discourse.reading.words[at - 1].is_capital();
    let address = word.is_capital() && word.is_any(&["ibu", "saudara", "paman", "bibi"]);
    // `adik ipar`: told once.
    let told = at > beside.words().start && is_listed("kin", beside.word(at - 1));
    if inside || address || told {
        return None;
    }
    let (who, of) = if stem.is_some() { of_one_before(beside, at)? } else { of_one_behind(beside, at)? };
    Some(Draft::held(RelationKind::Kin, beside.discourse.end(who), of, at..at + 1))
}

/// `SBY … putranya, Agus`: family of who is named before.
fn of_one_before(beside: &Beside<'_, '_>, at: usize) -> Option<(usize, Endpoint)> {
    let who = match named_behind(beside, at + 1) {
        Some((who, _)) => who,
        None => beside.behind((at + 1..at + NEAR).find(|&at| !is_plain(beside, at))?, at)?,
    };
    let (mentions, words) = (beside.discourse.mentions, &beside.discourse.reading.words);
    let (sentence, here) = (words[beside.words().start].span().start, words[at].span().start);
    let earlier = mentions.partition_point(|mention| mention.span.start < here);
    let mut said = (0..earlier).rev().take_while(|&name| mentions[name].span.start >= sentence);
    // `X bersama istrinya A dan ibunya B`: both are of X.
    let of_theirs = |name: usize| {
        let first = beside.discourse.reading.words_in(mentions[name].span).start;
        let before = (first.saturating_sub(2)..first).map(|at| beside.word(at));
        before.filter_map(|word| word.strip_suffix("nya")).any(|stem| is_listed("kin", stem))
    };
    let of = said.find(|&name| beside.kind(name) == EntityKind::Per && !of_theirs(name))?;
    let span = beside.discourse.reading.span(&(at..at + 1));
    Some((who, Endpoint { span, pronoun: true, ..beside.discourse.end(of) }))
}

/// `istri Widodo, Umi`, `Melania, istri Trump`: family of who is named behind.
fn of_one_behind(beside: &Beside<'_, '_>, at: usize) -> Option<(usize, Endpoint)> {
    let (of, end) = named_behind(beside, at + 1)?;
    let next = beside.past_bracket(end);
    let who = beside.person_at(end).map(|(name, _)| name);
    let who = who.or_else(|| beside.behind(next, at)).or_else(|| beside.before(&(at..end)))?;
    Some((who, beside.discourse.end(of)))
}

/// The person named from this word on in the same noun phrase, and one past the name: titles and bodies are passed over.
fn named_behind(beside: &Beside<'_, '_>, from: usize) -> Option<(usize, usize)> {
    let mut at = from;
    while at < from + NEAR {
        if let Some(found) = beside.person_at(at) {
            return Some(found);
        }
        at = match beside.name_at(at) {
            Some((_, next)) => next,
            None if is_plain(beside, at) => at + 1,
            None => return None,
        };
    }
    None
}

/// Whether a word leads on from a kin word to a name: `kandung`, `dari`, titles.
fn is_plain(beside: &Beside<'_, '_>, at: usize) -> bool {
    let kind = beside.phrase_at(at).and_then(|phrase| beside.clauses.cut.kind(phrase));
    match kind {
        Some(PhraseKind::Noun) => !is_listed("no kin", beside.word(at)),
        _ => ["dari", "bernama"].contains(&beside.word(at)),
    }
}
