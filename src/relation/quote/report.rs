//! Words of saying with who says it and where what is said stands: the frame that quotations are read by.

use super::{Cue, Sense, Speaker};
use crate::relation::clause::arguments::Clauses;
use crate::relation::clause::{Marked, PhraseKind, Saying, Voice};
use crate::relation::refer::Discourse;
use std::ops::Range;

/// A word of saying at work.
#[derive(Clone, Debug)]
pub struct Report {
    /// The sentence it stands in.
    pub sentence: usize,
    /// Its words.
    pub words: Range<usize>,
    /// The word that says it.
    pub cue: Cue,
    /// Who speaks.
    pub speaker: Speaker,
    /// What is said in the narrator's words, where that is told: a range of words.
    pub content: Option<Range<usize>>,
}

/// The fewest words that say something.
const FEWEST: usize = 3;

/// The words of saying of one sentence.
pub fn reports(sentence: usize, discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>) -> Vec<Report> {
    let reader = Reader { sentence, discourse, clauses, words: discourse.reading.sentences[sentence].words.clone() };
    let mut reports: Vec<Report> = Vec::new();
    for saying in &clauses.cut.sayings {
        reports.extend(reader.saying(saying));
    }
    for at in 0..clauses.cut.phrases.len() {
        reports.extend(reader.according_to(at));
    }
    crate::order::sort_by_key(&mut reports, |report| report.words.start);
    reader.part(&mut reports);
    reports
}

struct Reader<'f, 'a> {
    sentence: usize,
    discourse: &'f Discourse<'f, 'a>,
    clauses: &'f Clauses<'f, 'a>,
    words: Range<usize>,
}

impl Reader<'_, '_> {
    fn report(&self, words: Range<usize>, sense: Sense, speaker: Speaker, content: Option<Range<usize>>) -> Report {
        let cue = Cue { span: self.discourse.reading.span(&words), sense };
        Report { sentence: self.sentence, words, cue, speaker, content }
    }

    fn speaker(&self, group: &[usize]) -> Speaker {
        let phrases = || group.iter().map(|&at| self.clauses.cut.phrases[at].words.clone());
        let words = phrases().next().zip(phrases().next_back());
        Speaker {
            who: self.discourse.all(self.clauses.cut, group),
            words: words.map(|(first, last)| self.discourse.reading.span(&(first.start..last.end))),
        }
    }

    fn saying(&self, saying: &Marked<Saying>) -> Option<Report> {
        let words = saying.at..saying.end;
        match saying.voice {
            Voice::Deed | Voice::Suffering => None,
            Voice::Passive => {
                let agent = self.clauses.agent(saying.phrase);
                let speaker = self.speaker(&agent);
                (!speaker.who.is_empty()).then(|| self.report(words, saying.line.sense, speaker, None))
            }
            Voice::Active | Voice::Bare => {
                let (group, after) = self.who_says(saying);
                let content = if after { None } else { self.content(saying) };
                Some(self.report(words, saying.line.sense, self.speaker(&group), content))
            }
        }
    }

    /// Who says it, and whether that stands behind the verb: `kata Putin`, `tambahnya`.
    fn who_says(&self, saying: &Marked<Saying>) -> (Vec<usize>, bool) {
        let word = &self.discourse.reading.words[saying.at].folded;
        let is_short = !["me", "ber"].iter().any(|prefix| word.starts_with(prefix));
        let behind = self.clauses.object(saying.phrase);
        if is_short && !behind.is_empty() {
            return (behind, true);
        }
        (self.clauses.subject(saying.phrase).group.clone(), false)
    }

    /// The clause that a verb of saying reports.
    fn content(&self, saying: &Marked<Saying>) -> Option<Range<usize>> {
        let cut = self.clauses.cut;
        let next = saying.phrase + 1;
        let that = (next..cut.phrases.len().min(next + 4)).find(|&at| self.clauses.word(at) == "bahwa");
        let start = match that {
            Some(that) => cut.phrases.get(that + 1)?.words.start,
            None if cut.kind(next) == Some(PhraseKind::Noun) || cut.kind(next) == Some(PhraseKind::Verb) => {
                let verb = (next..cut.phrases.len()).find(|&at| cut.kind(at) == Some(PhraseKind::Verb))?;
                let parted = (next..verb).any(|at| matches!(cut.kind(at), Some(PhraseKind::Comma | PhraseKind::Stop)));
                (!parted).then(|| cut.phrases[next].words.start)?
            }
            None => return None,
        };
        self.trimmed(start..self.words.end)
    }

    /// `Menurut X, …`, `…, menurut X`.
    fn according_to(&self, at: usize) -> Option<Report> {
        let cut = self.clauses.cut;
        if self.clauses.word(at) != "menurut" || cut.kind(at + 1) != Some(PhraseKind::Noun) {
            return None;
        }
        let group = self.clauses.group_after(at + 1);
        let words = cut.phrases[at].words.clone();
        let last = group.last().copied().unwrap_or(at + 1);
        let content = match at {
            0 => {
                let comma = (last..cut.phrases.len().min(last + 6)).find(|&at| cut.kind(at) == Some(PhraseKind::Comma));
                cut.phrases.get(comma.unwrap_or(last) + 1).map(|phrase| phrase.words.start..self.words.end)
            }
            _ if last + 2 >= cut.phrases.len() => Some(self.words.start..words.start),
            _ => cut.phrases.get(last + 1).map(|phrase| phrase.words.start..self.words.end),
        };
        let content = content.and_then(|content| self.trimmed(content));
        Some(self.report(words, Sense::Neutral, self.speaker(&group), content))
    }

    /// Content without the marks round it.
    fn trimmed(&self, content: Range<usize>) -> Option<Range<usize>> {
        let words = &self.discourse.reading.words;
        let is_word = |at: &usize| words[*at].text.starts_with(char::is_alphanumeric);
        let start = content.clone().find(is_word)?;
        let end = content.clone().rev().find(is_word)? + 1;
        (start + FEWEST <= end).then_some(start..end)
    }

    /// Ends what is said where the next word of saying takes over: `…, menambahkan bahwa …`, `…, kata X`.
    fn part(&self, reports: &mut [Report]) {
        let words = &self.discourse.reading.words;
        for at in 1..reports.len() {
            let (earlier, next) = reports.split_at_mut(at);
            let next = &next[0];
            let comma = (self.words.start..next.words.start).rev().take(3).find(|&at| words[at].is(","));
            let (Some(comma), Some(earlier)) = (comma, earlier.last_mut()) else { continue };
            if let Some(content) = &earlier.content
                && content.contains(&comma)
            {
                earlier.content = self.trimmed(content.start..comma);
            }
        }
        // Nothing is quoted before `, kata X` but what stands there unquoted.
        for report in reports.iter_mut().filter(|report| report.content.is_none()) {
            let follows = report.words.start > self.words.start && words[report.words.start - 1].is(",");
            let is_short =
                !["me", "ber", "di"].iter().any(|prefix| words[report.words.start].folded.starts_with(prefix));
            if follows && is_short {
                report.content = self.trimmed(self.words.start..report.words.start);
            }
        }
    }
}
