//! Tells the remains of the page around an article from its text: whole lines, and what is glued to a line.

use std::ops::Range;

use super::lexicon::{ANYWHERE, BOILERPLATE, begins_with};
use crate::order::sort_by_key;
use crate::text::class;

/// The stretches of `line` that are boilerplate, in order, as byte ranges of it; the whole line where all of it is.
pub(super) fn stretches(line: &str) -> Vec<Range<usize>> {
    if is_boilerplate(line) {
        return std::iter::once(0..line.len()).collect();
    }
    let mut found = Vec::new();
    phrases(line, &mut found);
    embeds(line, &mut found);
    image_addresses(line, &mut found);
    found.extend(advert_at_edge(line));
    found.extend(desk_initials(line));
    found.extend(prompt_after_sentence(line));
    sort_by_key(&mut found, |range| (range.start, range.end));
    merged(found)
}

/// Joins ranges (sorted by start) that overlap.
fn merged(found: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in found {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// Whether all of `line` is boilerplate.
fn is_boilerplate(line: &str) -> bool {
    let words = line.trim_matches(|c: char| class::is_blank(c) || ":.()[]|<>»›…".contains(c));
    // Buttons are written with a capital; `masuk` alone may be a word of a list.
    let is_button = !words.starts_with(char::is_lowercase) && BOILERPLATE.has("line", words);
    is_button
        || is_list_heading(line)
        || BOILERPLATE.begins("begin", words)
        || is_page_numbers(words)
        || !line.contains(char::is_alphanumeric)
        || line.split_whitespace().all(|chunk| is_tag(chunk) || is_web_address(chunk))
}

/// Whether `line` heads a list of links (`Related Articles`), or ends the article so that only links can follow.
pub(super) fn heads_links(line: &str) -> bool {
    is_list_heading(line) || desk_initials(line).is_some()
}

fn is_list_heading(line: &str) -> bool {
    BOILERPLATE.has("heading", line.trim_end_matches(|c: char| class::is_blank(c) || c == ':'))
}

/// `Halaman 1 2 3`, `1 2 3 Selanjutnya`, `5 menit baca`: numbers and the words that go with them.
fn is_page_numbers(words: &str) -> bool {
    const WITH_NUMBERS: &[&str] = &["Halaman", "Selanjutnya", "Next", "Page", "menit", "baca", "·"];
    let is_number = |part: &str| part.bytes().all(|c| c.is_ascii_digit());
    let parts: Vec<&str> = words.split_whitespace().take(12).collect();
    (2..12).contains(&parts.len())
        && parts.iter().any(|part| is_number(part))
        && parts.iter().all(|part| is_number(part) || WITH_NUMBERS.contains(part))
}

fn is_tag(chunk: &str) -> bool {
    chunk.strip_prefix('#').is_some_and(|tag| tag.starts_with(char::is_alphanumeric))
}

fn is_web_address(chunk: &str) -> bool {
    ["http://", "https://", "www.", "pic.twitter.com/", "t.co/"].iter().any(|start| chunk.starts_with(start))
}

/// Phrases of the table wherever they stand.
fn phrases(line: &str, found: &mut Vec<Range<usize>>) {
    for (at, _) in line.bytes().enumerate().filter(|(_, byte)| ANYWHERE.may_begin_with(*byte)) {
        let rest = &line.as_bytes()[at..];
        let begins =
            |phrase: &&&str| rest.get(..phrase.len()).is_some_and(|part| part.eq_ignore_ascii_case(phrase.as_bytes()));
        found.extend(ANYWHERE.phrases.iter().filter(begins).map(|phrase| at..at + phrase.len()));
    }
}

/// `[Gambas:Video CNBC]`, and Markdown's `![picture](address)`.
fn embeds(line: &str, found: &mut Vec<Range<usize>>) {
    // Hardly any line has a bracket, and one character is found quickly.
    let embeds = [("[Gambas:", "", "]"), ("![", "](", ")")];
    for (open, middle, close) in embeds.into_iter().filter(|_| line.contains('[')) {
        let mut at = 0;
        // Each search goes on after the last find, and none is made twice: the time stays linear.
        while let Some(start) = find_from(line, at, open)
            && let Some(inner) = find_from(line, start + open.len(), middle)
            && let Some(end) = find_from(line, inner, close)
        {
            at = end + close.len();
            found.push(start..at);
        }
    }
}

fn find_from(line: &str, from: usize, what: &str) -> Option<usize> {
    line[from..].find(what).map(|at| from + at)
}

/// Beginnings of picture addresses as picture servers write them, which stand glued to text where a page was copied.
const PICTURE_STARTS: &[&str] =
    &[":strip_icc", ":format(", ":quality(", ":fill(", "data:image/", "https://", "http://"];

/// Addresses of pictures, from where they begin inside a stretch without white space to its end.
fn image_addresses(line: &str, found: &mut Vec<Range<usize>>) {
    let mut reached = 0;
    // Each address has a colon.
    while let Some(colon) = line[reached..].find(':').map(|at| reached + at) {
        let begin = line[..colon].rfind(char::is_whitespace).map_or(0, |at| at + after_first(&line[at..]));
        let end = line[colon..].find(char::is_whitespace).map_or(line.len(), |len| colon + len);
        let chunk = &line[begin..end];
        let is_picture = chunk.contains(":strip_icc") || chunk.starts_with("data:image/") || ends_as_picture(chunk);
        if is_picture && let Some(start) = PICTURE_STARTS.iter().filter_map(|start| chunk.find(start)).min() {
            found.push(begin + start..end);
        }
        reached = end;
    }
}

/// The length in bytes of the first character.
fn after_first(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

fn ends_as_picture(chunk: &str) -> bool {
    let path = chunk.split('?').next().unwrap_or(chunk).trim_end_matches([')', ']', '.', ',']).to_ascii_lowercase();
    [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif"].iter().any(|ending| path.ends_with(ending))
}

/// A word of advertising glued to the beginning or end of the line, where the text beside it begins or ends a sentence.
fn advert_at_edge(line: &str) -> Option<Range<usize>> {
    BOILERPLATE.part("edge").iter().find_map(|word| {
        if line == *word {
            return Some(0..line.len());
        }
        let before = line.strip_suffix(word).filter(|rest| ends_closed(rest));
        let after = line.strip_prefix(word).filter(|rest| rest.starts_with(char::is_uppercase));
        before.map(|rest| rest.len()..line.len()).or_else(|| after.map(|_| 0..word.len()))
    })
}

/// Whether `text` ends in what can end a sentence.
fn ends_closed(text: &str) -> bool {
    text.trim_end_matches(class::is_blank)
        .ends_with(|c: char| matches!(c, '.' | '!' | '?' | '…') || class::is_closing(c))
}

/// The initials of the desk at the end of an article: `(sef/sef)`, `(ldy/aud)`, `(fab)`.
fn desk_initials(line: &str) -> Option<Range<usize>> {
    let open = line.rfind('(')?;
    let inner = line[open + 1..].strip_suffix(')')?;
    let is_initials = |part: &str| (2..=4).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_lowercase());
    let before = &line[..open];
    // One group of letters alone may be a word in brackets: only after a sentence is it the desk's.
    let at_end = before.is_empty() || ends_closed(before);
    (at_end && inner.split('/').all(is_initials)).then_some(open..line.len())
}

/// A prompt with a colon (`Baca juga: …`) after the end of a sentence, up to the end of the line.
fn prompt_after_sentence(line: &str) -> Option<Range<usize>> {
    let prompts = || BOILERPLATE.part("begin").iter().filter(|phrase| phrase.ends_with(':'));
    line.match_indices(['.', '!', '?', '”', '"', ')']).find_map(|(at, mark)| {
        let after = &line[at + mark.len()..];
        let words = after.trim_start_matches(|c: char| class::is_blank(c) || c == '(' || c == '[');
        let prompt = prompts().any(|phrase| begins_with(words, phrase));
        let start = line.len() - after.trim_start_matches(class::is_blank).len();
        prompt.then_some(start..line.len())
    })
}
