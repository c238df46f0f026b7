//! Names the pieces of an article that are not boilerplate by their shape and place.

use super::lexicon::{BOILERPLATE, CREDITS};
use super::line::Opener;
use super::{BlockKind, DataSheet, Piece};
use crate::text::{class, date};

/// The longest headline, in code points.
const LONGEST_HEADLINE: usize = 160;
/// The longest sub-heading, in code points.
const LONGEST_SUB_HEADING: usize = 90;
/// The longest credit, in code points.
const LONGEST_CREDIT: usize = 90;
/// The longest single word, in code points, that can name a part of the site.
const LONGEST_CRUMB: usize = 30;
/// The longest caption, in code points.
const LONGEST_CAPTION: usize = 400;

/// Whether `words` has at most `most` code points; looks no further.
pub(super) fn is_within(words: &str, most: usize) -> bool {
    words.chars().take(most + 1).count() <= most
}

/// Whether `words` ends as a sentence does; a question mark also ends headings and is not counted.
pub(super) fn ends_sentence(words: &str) -> bool {
    let inner = words.trim_end_matches(|c| class::is_closing(c) || class::is_blank(c));
    inner.ends_with(['.', '…', ':', ';', ',']) || (inner.len() < words.len() && inner.ends_with(['!', '?']))
}

/// Gives every piece without a kind its kind.
pub(super) fn name(pieces: &mut [Piece], sheet: &DataSheet) {
    let headline = headline(pieces, sheet);
    let mut in_body = false;
    for at in 0..pieces.len() {
        if pieces[at].kind.is_some() {
            continue;
        }
        let kind = if Some(at) == headline {
            BlockKind::Headline
        } else if !in_body && is_crumb(pieces[at].words, headline.map(|headline| at < headline)) {
            BlockKind::Boilerplate
        } else {
            kind_at(pieces, at, in_body, sheet)
        };
        in_body |= matches!(kind, BlockKind::Paragraph | BlockKind::ListItem | BlockKind::BlockQuote);
        pieces[at].kind = Some(kind);
    }
}

/// How many pieces of text under a headline may be shorter than it.
const SHORT_UNDER_HEADLINE: usize = 3;

/// The headline: the line that is the stated title, else the first line that has the shape of one, stands above the
/// text and has a blank line or, soon, something longer under it.
fn headline(pieces: &[Piece], sheet: &DataSheet) -> Option<usize> {
    if let Some(title) = sheet.title.value()
        && let Some(at) = pieces.iter().position(|piece| piece.words.split_whitespace().eq(title.split_whitespace()))
    {
        return Some(at);
    }
    let is_text = |piece: &Piece| {
        piece.kind.is_none() && !is_caption(piece.words, false) && !is_credit(piece.words, false, sheet)
    };
    let mut text = pieces.iter().enumerate().filter(|(_, piece)| is_text(piece) && !is_crumb(piece.words, Some(true)));
    let (at, piece) = text.next()?;
    let longer_follows = text.take(SHORT_UNDER_HEADLINE + 1).any(|(_, next)| next.words.len() > piece.words.len());
    let leads = (piece.before_blank && at + 1 < pieces.len()) || longer_follows;
    let is_headline = piece.opener == Opener::None
        && is_within(piece.words, LONGEST_HEADLINE)
        && !ends_sentence(piece.words)
        && piece.words.contains(char::is_whitespace);
    (is_headline && leads).then_some(at)
}

/// Whether `words` stands above the text to name a part of the site or the way to it (`Home > News > Dunia`). Any lone
/// word (`detikNews`) counts where a headline follows, which is known once there is one.
fn is_crumb(words: &str, above_headline: Option<bool>) -> bool {
    let is_lone = !words.contains(char::is_whitespace) && is_within(words, LONGEST_CRUMB) && !ends_sentence(words);
    let mut parts = words.split(['>', '›', '»', '/', '|']).map(str::trim);
    let is_section = BOILERPLATE.has("section", parts.next().unwrap_or_default());
    let is_path = parts.next().is_some();
    match above_headline {
        Some(false) => false,
        Some(true) if is_lone => true,
        _ => is_section && (!is_path || is_within(words, LONGEST_SUB_HEADING)),
    }
}

fn kind_at(pieces: &[Piece], at: usize, in_body: bool, sheet: &DataSheet) -> BlockKind {
    let piece = &pieces[at];
    let words = piece.words;
    let before = at.checked_sub(1).and_then(|before| pieces.get(before));
    if before.is_some_and(|before| before.kind == Some(BlockKind::BlockQuote)) && piece.opener == Opener::Dash {
        BlockKind::Attribution
    } else if piece.opener == Opener::Quoted || is_set_off(pieces, at) {
        BlockKind::BlockQuote
    } else if is_caption(words, in_body) {
        BlockKind::Caption
    } else if is_credit(words, in_body, sheet) || is_maker(pieces, at) {
        BlockKind::Credit
    } else if piece.opener != Opener::None {
        BlockKind::ListItem
    } else if is_sub_heading(words) && pieces[at + 1..].iter().any(|next| next.kind.is_none()) {
        BlockKind::SubHeading
    } else {
        BlockKind::Paragraph
    }
}

/// Whether a piece is wholly quoted and the next names who is quoted after a dash.
fn is_set_off(pieces: &[Piece], at: usize) -> bool {
    let words = pieces[at].words;
    let is_quoted = words.starts_with(['“', '"', '«', '„']) && words.ends_with(['”', '"', '»', '“']) && words.len() > 2;
    is_quoted && pieces.get(at + 1).is_some_and(|next| next.opener == Opener::Dash && next.kind.is_none())
}

/// Whether `words` is the line under a picture: it says so at its beginning, or ends in a photo credit. A bracket that
/// says no more than an agency and a name counts only above the text, and agencies alone never: so articles end.
fn is_caption(words: &str, in_body: bool) -> bool {
    if CREDITS.begins("caption", words) {
        return true;
    }
    let Some(bracket) = last_bracket(words).filter(|_| is_within(words, LONGEST_CAPTION)) else { return false };
    let is_alone = bracket.len() + 2 == words.len();
    let mut parts = bracket.split(|c: char| !c.is_alphanumeric());
    let is_photo = parts.any(|part| CREDITS.has("photo", part));
    let agencies = bracket.split('/').filter(|name| CREDITS.has("agency", name.trim())).count();
    let is_agency = agencies > 0 && agencies < bracket.split('/').count();
    !is_alone && (is_photo || (is_agency && !in_body))
}

/// What the bracket at the end of `words` holds.
fn last_bracket(words: &str) -> Option<&str> {
    let inner = words.trim_end_matches('.').strip_suffix(')')?;
    inner.rfind('(').map(|open| &inner[open + 1..])
}

/// Whether `words` says who made the article or when: a by-line, a line of nothing but a date, or agencies' names.
fn is_credit(words: &str, in_body: bool, sheet: &DataSheet) -> bool {
    if !is_within(words, LONGEST_CREDIT) {
        return false;
    }
    let bare = words.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(words);
    let mut names = bare.split(['|', '/', ',']).map(str::trim);
    names.all(|name| CREDITS.has("agency", name))
        || is_photographer(words)
        || is_maker_word(words)
        || (!ends_sentence(words) && CREDITS.begins("byline", words))
        || (!in_body && (is_date_line(words) || is_by_line(words, sheet)))
}

/// `KOMPAS/HERU SRI KUMORO`: an agency and a name in capitals.
fn is_photographer(words: &str) -> bool {
    let capitals = !words.contains(char::is_lowercase);
    capitals && words.split_once('/').is_some_and(|(agency, _)| CREDITS.has("agency", agency.trim()))
}

/// Whether `words` is no more than what makers are introduced by: `Penulis`, `Editor:`.
fn is_maker_word(words: &str) -> bool {
    let word = words.trim_end_matches([':', ' ']);
    CREDITS.part("byline").iter().any(|phrase| phrase.trim_end_matches(':').eq_ignore_ascii_case(word))
}

/// Whether the piece is the name of someone whom the line before or after introduces as a maker of the article.
fn is_maker(pieces: &[Piece], at: usize) -> bool {
    let words = pieces[at].words;
    let is_name = !ends_sentence(words) && words.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
    let introduces = |at: usize| pieces.get(at).is_some_and(|piece| is_maker_word(piece.words));
    is_name && is_within(words, LONGEST_CREDIT) && (introduces(at + 1) || at.checked_sub(1).is_some_and(introduces))
}

/// A date with names and signs around it but no other small word: `Kompas.com - 15/08/2025, 13:12 WIB`.
fn is_date_line(words: &str) -> bool {
    let Some((found, _)) = date::find(words) else { return false };
    let rest = [&words[..found.range().start], &words[found.range().end..]];
    let names = rest.iter().flat_map(|part| part.split(|c: char| !c.is_alphanumeric() && c != '.'));
    let mut words_around = names.filter(|word| word.starts_with(char::is_lowercase));
    !ends_sentence(words)
        && words_around.all(|word| ["pukul", "pada", "detik", "com"].iter().any(|small| word.starts_with(small)))
}

/// Initials or a name, then the outlet: `sef, CNBC Indonesia`, `Budi Santoso - detikNews`, `Ani | Antara`.
fn is_by_line(words: &str, sheet: &DataSheet) -> bool {
    if ends_sentence(words) {
        return false;
    }
    let Some((at, mark)) =
        words.match_indices([',', '|', '/', '–']).next().or_else(|| words.match_indices(" - ").next())
    else {
        return false;
    };
    let (author, outlet) = (words[..at].trim(), words[at + mark.len()..].trim());
    let is_outlet = sheet.outlet.value().is_some_and(|known| known.eq_ignore_ascii_case(outlet))
        || CREDITS.has("agency", outlet)
        || outlet.to_ascii_lowercase().starts_with("detik")
        || outlet.to_ascii_lowercase().ends_with(".com");
    is_outlet && author.split_whitespace().count() <= 4
}

/// Whether `words` has the shape of a title of a part: short, begun with a capital, not ended like a sentence.
fn is_sub_heading(words: &str) -> bool {
    is_within(words, LONGEST_SUB_HEADING)
        && !ends_sentence(words)
        && words.trim_start_matches(class::is_opening).starts_with(|c: char| c.is_uppercase() || c.is_numeric())
}
