//! Reasons and ways, by the words before them (`assets/lexicon/reasons.tsv`): what answers *mengapa* and *bagaimana*.
//! Nothing is understood here: the words are shown to a reader, who judges.

use crate::corpus::Article;
use crate::text::fold::fold;
use crate::text::{Span, Token, TokenKind, lexicon};
use std::sync::LazyLock;

/// What a stretch of text answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Question {
    /// A reason or a purpose.
    Why,
    /// A means or a manner.
    How,
}

/// An answer, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// To which question.
    pub question: Question,
    /// From the cue to the end of its clause.
    pub span: Span,
    /// The sentence, as an index into the article's.
    pub sentence: u32,
}

/// A comma ends a clause that has at least so many words; before that it more likely divides a list.
const FEWEST_WORDS: usize = 4;

/// One cue, word by word, folded.
type Cue = (Question, Vec<&'static str>);

static CUES: LazyLock<Vec<Cue>> = LazyLock::new(|| parse(lexicon::REASONS));

fn parse(table: &'static str) -> Vec<Cue> {
    let rows = table.lines().filter_map(|line| line.split_once('\t'));
    let cues = rows.flat_map(|(question, cues)| {
        let question = if question == "why" { Question::Why } else { Question::How };
        cues.split('|').map(move |cue| (question, cue.split(' ').collect()))
    });
    cues.collect()
}

/// The reasons and ways that an article tells, in order; of cues that begin at one word the longest counts.
pub fn reasons(article: &Article) -> Vec<Reason> {
    let mut found = Vec::new();
    let mut next = 0;
    for (at, sentence) in (0..).zip(&article.sentences) {
        let first = next + article.tokens[next..].partition_point(|token| token.span.start < sentence.span.start);
        next = first + article.tokens[first..].partition_point(|token| token.span.end <= sentence.span.end);
        let tokens = &article.tokens[first..next];
        let words: Vec<String> = tokens.iter().map(|token| fold(token.span.slice(&article.text))).collect();
        let mut word = 0;
        while word < words.len() {
            let Some((question, length)) = cue_at(&words[word..]) else {
                word += 1;
                continue;
            };
            let end = clause_end(tokens, word + length, &article.text);
            if let (Some(from), Some(to)) = (tokens.get(word), tokens.get(end.wrapping_sub(1)))
                && end > word + length
            {
                let span = Span { start: from.span.start, end: to.span.end };
                found.push(Reason { question, span, sentence: at });
            }
            word = end.max(word + length);
        }
    }
    found
}

/// The longest cue that these words begin with, and its length in words.
fn cue_at(words: &[String]) -> Option<(Question, usize)> {
    let fits = |word: &String, cue: &str| cue.strip_suffix('*').map_or(word == cue, |stem| word.starts_with(stem));
    let begins = |cue: &&Cue| cue.1.len() <= words.len() && words.iter().zip(&cue.1).all(|(word, cue)| fits(word, cue));
    let longest = CUES.iter().filter(begins).max_by_key(|(_, cue)| cue.len())?;
    // Of `dengan mengirim` the verb belongs to the answer.
    Some((longest.0, longest.1.iter().filter(|word| !word.ends_with('*')).count()))
}

/// The word behind the clause that goes on at `from`.
fn clause_end(tokens: &[Token], from: usize, text: &str) -> usize {
    let ends = |(at, token): (usize, &Token)| {
        let is_comma = token.span.slice(text) == ",";
        let is_mark = token.kind == TokenKind::Mark && !matches!(token.span.slice(text), "-" | "–" | "(" | ")" | "/");
        (is_mark && (!is_comma || at >= from + FEWEST_WORDS)).then_some(at)
    };
    (from..).zip(tokens.get(from..).unwrap_or_default()).find_map(ends).unwrap_or(tokens.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::DataSheet;

    fn told(text: &str) -> Vec<(Question, String)> {
        let article = Article::read(DataSheet::default(), text.to_owned());
        reasons(&article).iter().map(|each| (each.question, each.span.slice(&article.text).to_owned())).collect()
    }

    #[test]
    fn a_cue_and_its_clause_are_found() {
        let cases: [(&str, &[(Question, &str)]); 6] = [
            ("Jalan ditutup karena banjir merendam kota.", &[(Question::Why, "karena banjir merendam kota")]),
            (
                "Karena banjir merendam kota sejak pagi, jalan ditutup.",
                &[(Question::Why, "Karena banjir merendam kota sejak pagi")],
            ),
            (
                "Pemerintah menaikkan pajak agar utang, defisit dan inflasi turun.",
                &[(Question::Why, "agar utang, defisit dan inflasi turun")],
            ),
            ("Ia menang dengan mengumpulkan 20 suara.", &[(Question::How, "dengan mengumpulkan 20 suara")]),
            ("Ia datang dengan istrinya.", &[]),
            ("Ia menang karena.", &[]),
        ];
        for (text, expected) in cases {
            let expected: Vec<_> = expected.iter().map(|(question, text)| (*question, (*text).to_owned())).collect();
            assert_eq!(told(text), expected, "{text}");
        }
    }
}
