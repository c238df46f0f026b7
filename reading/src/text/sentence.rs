//! Where sentences begin and end in Indonesian print.
//!
//! A sentence ends at a full stop, question or exclamation mark or ellipsis, with the quotes and brackets that close
//! there, where white space follows and then something that can begin a sentence: so a quotation of several sentences
//! is split inside, and `"…?" tanya dia` is not. Short forms (`assets/lexicon/abbreviations.txt`) and initials keep the
//! sentence together.

use std::sync::LazyLock;

use super::class::{is_blank, is_closing, is_dash, is_opening};
use super::fold::lower;
use super::table::Table;
use super::{Span, lexicon};
use crate::order::sort;

/// The words of `assets/lexicon/abbreviations.txt`, each part in order so that it can be searched by halves.
struct Words {
    short_forms: Vec<&'static str>,
    short_before_numbers: Vec<&'static str>,
    openers: Vec<&'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let table = Table::read(lexicon::ABBREVIATIONS);
    let sorted = |part| {
        let mut words: Vec<_> = table.part(part).iter().flat_map(|line| line.split_whitespace()).collect();
        sort(&mut words);
        words
    };
    Words {
        short_forms: sorted("always"),
        short_before_numbers: sorted("before a number"),
        openers: sorted("opens a sentence"),
    }
});

fn has(words: &[&str], word: &str) -> bool {
    words.binary_search(&lower(word).as_str()).is_ok()
}

/// The sentences of `text` inside `within`, in order, without the white space around them.
pub fn sentences(text: &str, within: Span) -> Vec<Span> {
    let part = within.slice(text);
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(found) = part[at..].find(is_stop) {
        let stop = at + found;
        let end = after_closing(part, after_stops(part, stop));
        if ends_sentence(part, start, stop, end) {
            push_trimmed(part, start, end, within.start, &mut sentences);
            start = end;
        }
        at = end;
    }
    push_trimmed(part, start, part.len(), within.start, &mut sentences);
    sentences
}

fn push_trimmed(part: &str, start: usize, end: usize, offset: u32, sentences: &mut Vec<Span>) {
    let piece = &part[start..end];
    let trimmed = piece.trim_start_matches(is_blank);
    let start = offset as usize + start + piece.len() - trimmed.len();
    let trimmed = trimmed.trim_end_matches(is_blank);
    if !trimmed.is_empty() {
        sentences.push(Span::new(start, start + trimmed.len()));
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…')
}

/// Where the run of stops that begins at `at` ends.
fn after_stops(part: &str, at: usize) -> usize {
    part[at..].find(|c| !is_stop(c)).map_or(part.len(), |len| at + len)
}

/// Where the quotes and brackets that close at `at` end; stops among them (`?!").`) belong along, and so does a mark that
/// can only close and stands off by a space (`… Rusia. ”`).
fn after_closing(part: &str, at: usize) -> usize {
    let end = part[at..].find(|c| !is_closing(c) && !is_stop(c)).map_or(part.len(), |len| at + len);
    let beyond = part[end..].trim_start_matches(is_blank);
    match beyond.chars().next() {
        Some(c) if is_closing(c) && (!is_opening(c) || beyond.len() == 1) => part.len() - beyond.len() + c.len_utf8(),
        _ => end,
    }
}

/// Whether the stops that begin at `stop` and run, with what closes there, up to `end` close the sentence begun at `start`.
fn ends_sentence(part: &str, start: usize, stop: usize, end: usize) -> bool {
    let before = &part[start..stop];
    let after = &part[end..];
    let Some(next) = after.chars().next() else { return true };
    if !is_blank(next) {
        return is_glued(before, &part[stop..end], after);
    }
    let Some(opening) = opens_sentence(after) else { return false };
    let is_plain_stop = part[stop..].starts_with('.') && !part[stop + 1..].starts_with('.');
    !(is_plain_stop && (is_abbreviation(before, opening) || is_initial(before, opening) || is_list_number(before)))
}

/// How many quotes, brackets and dashes may open a sentence; a bound keeps the time linear.
const LONGEST_OPENING: usize = 8;

/// The text from the first letter or digit on, where what follows the white space can begin a sentence.
fn opens_sentence(after: &str) -> Option<&str> {
    let after = after.trim_start_matches(is_blank);
    let is_before = |c: char| is_opening(c) || is_dash(c) || is_blank(c) || is_stop(c);
    let (at, first) = after.char_indices().take(LONGEST_OPENING).find(|&(_, c)| !is_before(c))?;
    let quoted = after.starts_with(|c: char| is_opening(c) && !matches!(c, '(' | '[' | '{'));
    (quoted || !first.is_lowercase()).then_some(&after[at..])
}

/// Whether a sentence was set without the space before the next (`… di Moskow.Putin …`); `Tempo.Co` is none.
fn is_glued(before: &str, stops: &str, after: &str) -> bool {
    let mut letters = after.chars();
    let capitalised = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    let mut word = before.chars().rev().take(3);
    capitalised
        && word.all(char::is_lowercase)
        && before.len() >= 3
        && !(stops == "." && ["Com", "Co", "Id", "Net", "Org"].contains(&first_word(after)))
}

fn first_word(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())]
}

/// The longest word looked back at, in code points: longer ones are in no table.
const LONGEST_SHORT_FORM: usize = 12;

/// The last word of `before`, inner full stops, strokes and hyphens included; empty where it is too long for a short form.
fn last_word(before: &str) -> &str {
    let mut len = 0;
    for (count, c) in before.chars().rev().enumerate() {
        if !c.is_alphanumeric() && !matches!(c, '.' | '/' | '-') {
            break;
        }
        if count == LONGEST_SHORT_FORM {
            return "";
        }
        len += c.len_utf8();
    }
    &before[before.len() - len..]
}

/// Whether `before` ends in a short form that leads on to `next`.
fn is_abbreviation(before: &str, next: &str) -> bool {
    let word = last_word(before);
    let before_number = next.starts_with(char::is_numeric) && has(&WORDS.short_before_numbers, word);
    before_number || has(&WORDS.short_forms, word)
}

/// Whether `before` ends in the initial of a name (`A.H.`, `Joko W.`) and `next` goes on with the name.
fn is_initial(before: &str, next: &str) -> bool {
    let word = last_word(before);
    let is_letters = !word.is_empty()
        && word.split('.').all(|part| part.chars().count() == 1 && part.starts_with(char::is_uppercase));
    if !is_letters || !next.starts_with(char::is_uppercase) {
        return false;
    }
    let earlier = before[..before.len() - word.len()].trim_end_matches(is_blank);
    let follows_name = earlier.is_empty()
        || earlier.ends_with(|c: char| !c.is_alphanumeric())
        || word.contains('.')
        || next[first_word(next).len()..].starts_with('.') && first_word(next).chars().count() == 1
        || last_capitalised(earlier);
    follows_name && !has(&WORDS.openers, first_word(next))
}

/// Whether the last word of `text` begins with a capital.
fn last_capitalised(text: &str) -> bool {
    text.chars()
        .rev()
        .take(LONGEST_SHORT_FORM * 2)
        .take_while(|c| c.is_alphanumeric())
        .last()
        .is_some_and(char::is_uppercase)
}

/// Whether the stop closes nothing but the number of a list item at the beginning (`1. Presiden …`).
fn is_list_number(before: &str) -> bool {
    let number = before.trim_start_matches(is_blank);
    !number.is_empty() && number.len() <= 3 && number.bytes().all(|c| c.is_ascii_digit())
}
