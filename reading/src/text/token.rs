//! Words, numbers and marks of Indonesian print.
//!
//! Where a hyphen stands inside a word, the word stays whole (`puji-puji`, `multi-kutub`, `ke-18`, `Bolak-Balik`), but
//! a name must be able to stand free, so a hyphen is a mark of its own before a capital (`Putin` `-` `Kim`,
//! `pro` `-` `Rusia`), and a clitic takes its hyphen along (`Putin` `-pun`, `KTP` `-nya`).

use super::Span;
use super::class::{is_apostrophe, is_blank, is_combining, is_hyphen, is_invisible};

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with inner hyphens of reduplication and clitics split off where they have their own hyphen (`Putin`, `-pun`).
    Word,
    /// Digits with their inner separators (`10.000`, `12/8/2025`, `13:12`, `8,6`, `1990-an`).
    Number,
    /// One mark of punctuation or symbol.
    Mark,
    /// A web or mail address as a whole.
    Address,
}

/// One token of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands, in bytes.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
}

/// The tokens of `text` inside `within`, in order; white space is left out.
pub fn tokens(text: &str, within: Span) -> Vec<Token> {
    let mut tokens = Vec::new();
    append(text, within, &mut tokens);
    tokens
}

/// Adds the tokens of `text` inside `within` to those before it.
pub fn append(text: &str, within: Span, tokens: &mut Vec<Token>) {
    let part = within.slice(text);
    let mut at = 0;
    while let Some(c) = part[at..].chars().next() {
        if is_blank(c) {
            at += c.len_utf8();
            continue;
        }
        let (len, kind) = next_token(&part[at..], at > 0 && !part[..at].ends_with(is_blank));
        let start = within.start as usize + at;
        tokens.push(Token { span: Span::new(start, start + len), kind });
        at += len;
    }
}

/// Length and kind of the token that `rest` begins with; `glued` says that no white space stands before it.
fn next_token(rest: &str, glued: bool) -> (usize, TokenKind) {
    if let Some(len) = plain_word(rest) {
        return (len, TokenKind::Word);
    }
    let first = rest.chars().next().unwrap_or_default();
    if is_letter(first) {
        if let Some(len) = address(rest) {
            return (len, TokenKind::Address);
        }
        return (word(rest), TokenKind::Word);
    }
    if first.is_numeric() {
        return number(rest);
    }
    if glued && is_hyphen(first) {
        let after = run(&rest[first.len_utf8()..]);
        if is_clitic(&rest[first.len_utf8()..][..after]) {
            return (first.len_utf8() + after, TokenKind::Word);
        }
    }
    let tail = rest[first.len_utf8()..].chars().take_while(|&c| is_combining(c) || c == '\u{200D}');
    (first.len_utf8() + tail.map(char::len_utf8).sum::<usize>(), TokenKind::Mark)
}

/// The length of the plain word that `rest` begins with, the fast way of [`word`] for most of all words: Latin letters,
/// small ones after the first, and then a space, a comma, a line's end or nothing.
fn plain_word(rest: &str) -> Option<usize> {
    let (first, tail) = rest.as_bytes().split_first()?;
    let len = tail.iter().take_while(|c| c.is_ascii_lowercase()).count();
    let ends = matches!(tail.get(len), None | Some(b' ' | b',' | b'\n'));
    (first.is_ascii_alphabetic() && ends).then_some(1 + len)
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic()
}

/// The length of the letters, digits and what joins them without a hyphen that `rest` begins with; 0 where it begins
/// with none. An apostrophe joins between letters (`Jum'at`), a full stop in short forms and addresses (`TEMPO.CO`).
fn run(rest: &str) -> usize {
    let mut end = 0;
    let mut part = 0;
    // Up to here the part has nothing but small letters.
    let mut small_end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next).filter(|&next| is_letter(next));
        let begins_sum = c.is_numeric() && is_currency(&rest[part..at]);
        let begins_word = c.is_uppercase() && next.is_some_and(char::is_lowercase) && small_end == at;
        if begins_sum || (begins_word && is_glued(&rest[part..at])) {
            break;
        }
        let joins = c.is_alphanumeric()
            || (end > 0 && is_combining(c))
            || (end > 0 && next.is_some() && (is_apostrophe(c) || is_invisible(c)));
        if c.is_lowercase() && small_end == at {
            small_end = at + c.len_utf8();
        } else if !joins {
            if c != '.' || end == 0 || next.is_none() || !dot_joins(&rest[part..at], &rest[at + 1..]) {
                break;
            }
            part = at + 1;
            small_end = part;
        }
        end = at + c.len_utf8();
    }
    end
}

/// Whether a small word right before a capital is a word of its own, set without the space (`dariReuters`), and not the
/// beginning of a name such as `eBay` or `detikNews`.
fn is_glued(small_word: &str) -> bool {
    small_word.chars().take(3).count() == 3 && !["detik", "kumparan"].contains(&small_word)
}

/// Whether `letters` is a sign of money that print sets right before the sum (`Rp16.400`).
fn is_currency(letters: &str) -> bool {
    ["Rp", "RP", "rp", "IDR", "USD", "US", "SGD", "RM", "EUR"].contains(&letters)
}

/// The last parts of web addresses that Indonesian news prints as names (`Tempo.co`, `Kompas.com`).
const DOMAINS: &[&str] =
    &["com", "co", "id", "net", "org", "go", "ac", "or", "sch", "tv", "news", "info", "web", "my", "io", "ai", "me"];

/// Whether a full stop between letters belongs to the word: `M.Si`, `A.H`, `a.n`, `Tempo.co`, but not a sentence that
/// begins without a space (`Moskow.Putin`).
fn dot_joins(before: &str, after: &str) -> bool {
    let len = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
    let after = &after[..len];
    let short_before = before.chars().take(2).count() == 1 || before == "Ph";
    let short_after = after.chars().take(5).count() <= 4;
    (short_before && short_after) || DOMAINS.contains(&after.to_ascii_lowercase().as_str())
}

/// The length of the word that `rest` begins with.
fn word(rest: &str) -> usize {
    let mut end = run(rest);
    let mut part = 0;
    loop {
        let mut after = rest[end..].chars();
        let Some(hyphen) = after.next().filter(|&c| is_hyphen(c)) else { return end };
        let next = end + hyphen.len_utf8();
        let len = match after.next() {
            Some(c) if is_letter(c) => run(&rest[next..]),
            Some(c) if c.is_ascii_digit() => digits(&rest[next..]),
            _ => return end,
        };
        if !hyphen_joins(&rest[part..end], &rest[next..next + len]) {
            return end;
        }
        part = next;
        end = next + len;
    }
}

/// Whether a hyphen between `left` and `right` holds one word together.
fn hyphen_joins(left: &str, right: &str) -> bool {
    if is_clitic(right) {
        return left == right;
    }
    !right.starts_with(char::is_uppercase) || is_reduplication(left, right) || ARTICLES.contains(&left)
}

/// The Arabic article as Indonesian print writes it before a name (`Al-Aqsa`); `AS-China` is another matter.
const ARTICLES: &[&str] = &["Al", "El", "Ad", "An", "Ar", "As", "Ash", "Asy", "At", "Az"];

/// Whether `word` is one of the clitics that lean on the word before.
fn is_clitic(word: &str) -> bool {
    ["pun", "nya", "lah", "kah", "ku", "mu"].contains(&word)
}

/// Words longer than this, in code points, are no reduplication: the comparison takes quadratic time.
const LONGEST_DOUBLED: usize = 24;

/// Whether two capitalised halves are one word said twice, as headlines write it: the same at one end, for half of the
/// longer or more (`Negara-Negara`, `Teman-Temannya`, `Tolong-Menolong`, `Lauk-Pauk`) or with other vowels (`Bolak-Balik`).
fn is_reduplication(left: &str, right: &str) -> bool {
    let letters = |word: &str| word.chars().take(LONGEST_DOUBLED + 1).flat_map(char::to_lowercase).collect::<Vec<_>>();
    let (left, right) = (letters(left), letters(right));
    if left.len() > LONGEST_DOUBLED || right.len() > LONGEST_DOUBLED || left.len() < 3 || right.len() < 3 {
        return left == right && left.len() <= LONGEST_DOUBLED;
    }
    let consonants = |word: &[char]| word.iter().copied().filter(|c| !"aeiou".contains(*c)).collect::<Vec<_>>();
    let same_skeleton = left[0] == right[0] && left.len() == right.len() && consonants(&left) == consonants(&right);
    let shared = longest_shared_edge(&left, &right);
    same_skeleton || (shared >= 3 && shared * 2 >= left.len().max(right.len()))
}

/// The length of the longest stretch that stands at the beginning or end of both words.
fn longest_shared_edge(left: &[char], right: &[char]) -> usize {
    let shortest = left.len().min(right.len());
    let is_shared = |len: &usize| {
        let edges = |word: &[char]| [word[..*len].to_vec(), word[word.len() - *len..].to_vec()];
        edges(left).iter().any(|edge| edges(right).contains(edge))
    };
    (1..=shortest).rev().find(is_shared).unwrap_or(0)
}

/// The length of the digits with inner separators that `rest` begins with.
fn digits(rest: &str) -> usize {
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let separates =
            matches!(c, '.' | ',' | '/' | ':') && chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if !c.is_numeric() && !separates {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

/// Length and kind of the token that `rest` begins with, where that is a digit.
fn number(rest: &str) -> (usize, TokenKind) {
    if let Some(day) = rest.get(..10)
        && super::Date::parse_iso(day).is_some()
        && !rest[10..].starts_with(|c: char| c.is_ascii_digit())
    {
        return (10, TokenKind::Number);
    }
    let len = digits(rest);
    let after = &rest[len..];
    if let Some(tail) = after.strip_prefix('-').map(run).filter(|&tail| &after[1..=tail] == "an") {
        return (len + 1 + tail, TokenKind::Number);
    }
    let mut letters = after.chars();
    let lone_capital =
        letters.next().is_some_and(char::is_uppercase) && !letters.next().is_some_and(char::is_alphanumeric);
    // `5G` and `3D` are names of things; `100km` is a number and its unit.
    if lone_capital {
        (len + after.chars().next().map_or(0, char::len_utf8), TokenKind::Word)
    } else {
        (len, TokenKind::Number)
    }
}

/// The longest name before the `@` of a mail address, in bytes (RFC 5321, 4.5.3.1.1).
const LONGEST_MAILBOX: usize = 64;

/// The length of the web or mail address that `rest` begins with.
fn address(rest: &str) -> Option<usize> {
    let is_web = ["http://", "https://", "www."].iter().any(|start| rest.starts_with(start));
    let is_plain = |c: u8| c.is_ascii_alphanumeric() || b"._-+".contains(&c);
    let mailbox = rest.bytes().take(LONGEST_MAILBOX + 1).take_while(|&c| is_plain(c)).count();
    let is_mail =
        rest[mailbox..].starts_with('@') && rest[mailbox + 1..].starts_with(|c: char| c.is_ascii_alphanumeric());
    if !is_web && !is_mail {
        return None;
    }
    let end = rest.find(|c: char| is_blank(c) || "\"“”<>()[]{}".contains(c)).unwrap_or(rest.len());
    let all = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’']);
    (all.len() > mailbox).then_some(all.len())
}
