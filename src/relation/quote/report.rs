//! Words of saying with who says it and where what is said stands: the frame that quotations are read by.

use super::{Cue, Speaker};
use crate::order::sort_by_key;
use crate::relation::clause::arguments::{Clauses, FARTHEST, Group};
use crate::relation::clause::words::{is_listed, is_quotation};
use crate::relation::clause::{Marked, PhraseKind, Saying, Voice};
use crate::relation::refer::{Discourse, Endpoint};
use crate::relation::sense::Sense;
use crate::text::TokenKind;
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
    /// Whether what is said stands before it or round it (`…, kata X`).
    pub trails: bool,
    /// What is said in the narrator's words, where that is told: a range of words.
    pub content: Option<Range<usize>>,
}

/// The fewest words that say something.
const FEWEST: usize = 2;

/// How many phrases behind a word of saying `bahwa` stands at most.
const THAT_WITHIN: usize = 6;

/// What is said behind a comma has more words than this, the comma among them.
const LEAST_CLAUSE: usize = 4;

/// The words of saying of one sentence.
pub fn reports(sentence: usize, discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>) -> Vec<Report> {
    let reader = Reader { sentence, discourse, clauses, words: discourse.reading.sentences[sentence].words.clone() };
    let sayings = clauses.cut.sayings.iter().filter_map(|saying| reader.saying(saying));
    let mut reports: Vec<Report> = sayings.collect();
    reports.extend((0..clauses.cut.phrases.len()).filter_map(|at| reader.according_to(at)));
    reports.extend(reader.headline());
    sort_by_key(&mut reports, |report| report.words.start);
    // One word has one sense: the first of the table.
    reports.dedup_by_key(|report| report.words.start);
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
    fn kind(&self, at: usize) -> Option<PhraseKind> {
        self.clauses.cut.kind(at)
    }

    fn start_of(&self, phrase: usize) -> usize {
        self.clauses.cut.phrases.get(phrase).map_or(self.words.end, |phrase| phrase.words.start)
    }

    fn report(&self, words: Range<usize>, sense: Sense, speaker: Speaker) -> Report {
        let cue = Cue { span: self.discourse.reading.span(&words), sense };
        Report { sentence: self.sentence, words, cue, speaker, trails: false, content: None }
    }

    fn speaker(&self, group: &[usize]) -> Speaker {
        let phrases = || group.iter().map(|&at| self.clauses.cut.phrases[at].words.clone());
        let words = phrases().next().zip(phrases().next_back());
        let words = words.map(|(first, last)| self.discourse.reading.span(&(first.start..last.end)));
        Speaker { who: self.clauses.who(self.discourse, group), words }
    }

    fn saying(&self, saying: &Marked<Saying>) -> Option<Report> {
        let (words, sense) = (saying.at..saying.end, saying.line.sense);
        let report = |group: &[usize]| self.report(words.clone(), sense, self.speaker(group));
        match saying.voice {
            Voice::Deed | Voice::Suffering => self.noun(saying),
            // `Disebutkan, …`: nobody is told to say so.
            Voice::Passive
                if saying.at == self.words.start && self.kind(saying.phrase + 1) == Some(PhraseKind::Comma) =>
            {
                let content = self.behind_comma(saying.phrase);
                Some(Report { content, ..report(&[]) })
            }
            Voice::Passive => {
                let agent = self.clauses.agent(saying.phrase);
                let last = *agent.last()?;
                let (content, trails) = match self.told_of_noun(saying.phrase, last) {
                    Some(content) => (Some(content), false),
                    None => self.round(saying.at, last),
                };
                let report = Report { trails, content, ..report(&agent) };
                (!report.speaker.who.is_empty()).then_some(report)
            }
            Voice::Active | Voice::Bare if self.clauses.is_short_saying(saying.phrase) => Some(self.short(saying)),
            Voice::Active | Voice::Bare if self.is_source(saying) => {
                let group = self.clauses.object(saying.phrase);
                let content = self.behind_comma(*group.last()?);
                Some(Report { content, ..report(&group) })
            }
            Voice::Active | Voice::Bare => {
                let subject = &self.clauses.subject(saying.phrase).group;
                let content = self.content(saying);
                let trails = content.is_none() && self.trails(saying, subject);
                let before =
                    || self.trimmed(self.words.start..self.start_of(subject.first().copied().unwrap_or(usize::MAX)));
                Some(Report { content: if trails { before() } else { content }, trails, ..report(subject) })
            }
        }
    }

    /// What `penugasan yang diyakini X akan dilakukan`, `keinginan yang disampaikan X untuk berunding` report: a clause of
    /// its own behind who says it, up to where another begins.
    fn told_of_noun(&self, verb: usize, last: usize) -> Option<Range<usize>> {
        let relative = verb.checked_sub(1).filter(|&at| self.clauses.word(at) == "yang")?;
        let noun = relative.checked_sub(1)?;
        let wish = self.clauses.word(last + 1) == "untuk" && is_listed("position", self.clauses.word(noun));
        if !wish && self.kind(last + 1) != Some(PhraseKind::Verb) {
            return None;
        }
        let phrases = self.clauses.cut.phrases.len();
        let parted =
            (last + 1..phrases).find(|&at| matches!(self.kind(at), Some(PhraseKind::Comma | PhraseKind::Stop)));
        // Words passed over go with it: `akan segera dilakukan`.
        let start = self.clauses.cut.phrases[last].words.end;
        self.trimmed(start..parted.map_or(self.words.end, |at| self.start_of(at)))
    }

    /// `kata Putin`, `tambahnya`.
    fn short(&self, saying: &Marked<Saying>) -> Report {
        let group = self.named_in_tag(saying.phrase);
        let mut speaker = self.speaker(&group);
        let leaning = self.discourse.reading.words[saying.at].folded().ends_with("nya");
        let pronoun = speaker.who.is_empty() || speaker.who.iter().all(|end| end.pronoun);
        if leaning || (pronoun && !group.is_empty()) {
            speaker = self.last_speaker(saying, &group).unwrap_or(speaker);
        }
        let last = if leaning { saying.phrase } else { group.last().copied().unwrap_or(saying.phrase) };
        let behind = !leaning && group.is_empty();
        let (content, trails) = if behind { (None, false) } else { self.round(saying.at, last) };
        if behind {
            speaker = self.speaker(&self.clauses.subject(saying.phrase).group);
        }
        let said = (saying.phrase + 1..saying.phrase + THAT_WITHIN).any(|at| self.clauses.word(at) == "bahwa");
        let content = if behind && said { self.content(saying) } else { content };
        Report { trails, content, ..self.report(saying.at..saying.end, saying.line.sense, speaker) }
    }

    /// Who a short word of saying names: `kata A dan B`; in `kata A, B dan C datang` only A, for the others do what follows.
    fn named_in_tag(&self, verb: usize) -> Group {
        let group = self.clauses.object(verb);
        let acts = group.last().is_some_and(|&last| self.kind(last + 1) == Some(PhraseKind::Verb));
        let comma = group.iter().position(|&at| self.kind(at + 1) == Some(PhraseKind::Comma));
        match comma.filter(|_| acts) {
            Some(comma) => group[..=comma].to_vec(),
            None => group,
        }
    }

    /// Who `katanya` and `kata dia` mean: who spoke last, else who is spoken of.
    fn last_speaker(&self, saying: &Marked<Saying>, group: &Group) -> Option<Speaker> {
        let entity = self.discourse.speaker.or_else(|| self.discourse.person(saying.at))?;
        let words = group.first().map_or(saying.at..saying.end, |&at| self.clauses.cut.phrases[at].words.clone());
        let only_pronoun = self.discourse.reading.words[words.clone()]
            .iter()
            .all(|word| word.is_any(&["ia", "dia", "beliau"]) || word.folded().ends_with("nya"));
        let span = self.discourse.reading.span(&words);
        let end = Endpoint { entity, span, pronoun: true, implicit: false, nested: false, place: None };
        only_pronoun.then(|| Speaker { who: vec![end], words: Some(span) })
    }

    /// `tuduhan … bahwa`, and nouns of saying that belong to someone.
    fn noun(&self, saying: &Marked<Saying>) -> Option<Report> {
        let that = self.clauses.behind(saying.phrase, &["bahwa"]).into_iter().next()?;
        let by = self.clauses.behind(saying.phrase, &["oleh", "dari"]).into_iter().next();
        let group = by.unwrap_or_else(|| vec![saying.phrase]);
        let content = self.trimmed(self.start_of(*that.first()?)..self.words.end);
        Some(Report { content, ..self.report(saying.at..saying.end, saying.line.sense, self.speaker(&group)) })
    }

    /// Whether the verb names where the sentence was read: `Mengutip KCNA, …`.
    fn is_source(&self, saying: &Marked<Saying>) -> bool {
        let opens = saying.at == self.words.start;
        let last = self.clauses.object(saying.phrase).last().copied();
        opens && last.is_some_and(|last| self.kind(last + 1) == Some(PhraseKind::Comma))
    }

    /// The clause or position that a verb of saying reports.
    fn content(&self, saying: &Marked<Saying>) -> Option<Range<usize>> {
        let next = saying.phrase + 1;
        let opener = (next..next + THAT_WITHIN)
            .take_while(|&at| self.kind(at) != Some(PhraseKind::Verb))
            .find(|&at| is_listed("said", self.clauses.word(at)));
        if let Some(opener) = opener {
            let start =
                if self.clauses.word(opener) == "bahwa" { self.start_of(opener + 1) } else { self.start_of(opener) };
            return self.trimmed(start..self.words.end);
        }
        if self.kind(next) == Some(PhraseKind::Noun) && self.states_position(saying.end, next) {
            return self.trimmed(self.start_of(next)..self.end_of_position(next));
        }
        if saying.line.sense.is_act() && !self.names_as(next) {
            return None;
        }
        if self.kind(next) == Some(PhraseKind::Preposition) || self.kind(next) == Some(PhraseKind::Joint) {
            return None;
        }
        // A headline says it without a verb.
        if saying.voice == Voice::Bare {
            return self.trimmed(saying.end..self.words.end);
        }
        // `mengatakan, …`
        let (comma, next) = if self.kind(next) == Some(PhraseKind::Comma) { (true, next + 1) } else { (false, next) };
        let parts = |at: &usize| match self.kind(*at) {
            Some(PhraseKind::Comma) => !comma,
            kind => kind == Some(PhraseKind::Stop),
        };
        let verb = (next..self.clauses.cut.phrases.len())
            .take_while(|at| !parts(at))
            .find(|&at| self.kind(at) == Some(PhraseKind::Verb));
        let told = verb.is_some() || self.names_as(next) || self.is_predicated(saying.end, comma);
        told.then(|| self.trimmed(saying.end..self.words.end)).flatten()
    }

    /// Whether words say something without a verb: `mengatakan, …` does, and `situasi masih normal`.
    fn is_predicated(&self, from: usize, comma: bool) -> bool {
        let words = &self.discourse.reading.words[from..self.words.end];
        let clause = words.iter().take_while(|word| comma || !word.is(","));
        if comma {
            clause.count() > LEAST_CLAUSE
        } else {
            clause.skip(1).any(|word| is_listed("predicating", word.folded()))
        }
    }

    /// `menyebut X sebagai Y`.
    fn names_as(&self, next: usize) -> bool {
        (next..next + 4).any(|at| self.clauses.word(at) == "sebagai")
    }

    /// Whether an object states a position: `dukungan penuh`, `janjinya`.
    fn states_position(&self, from: usize, noun: usize) -> bool {
        let words =
            self.discourse.reading.words.get(from..self.clauses.cut.phrases[noun].words.end).unwrap_or_default();
        words.iter().take(2).any(|word| is_listed("position", crate::relation::clause::forms::bare(word.folded())))
    }

    /// Where a position ends: before a comma behind which something else begins.
    fn end_of_position(&self, noun: usize) -> usize {
        let ends = |at: &usize| {
            let other = matches!(self.kind(at + 1), Some(PhraseKind::Verb | PhraseKind::Preposition));
            let comma = self.kind(*at) == Some(PhraseKind::Comma);
            self.kind(*at) == Some(PhraseKind::Stop) || (comma && other && !self.lists_on(*at))
        };
        let last = self.clauses.cut.phrases.len().min(noun + FARTHEST);
        let end = (noun..last).find(ends).unwrap_or(last);
        self.start_of(end)
    }

    /// Whether a list goes on behind this comma: `persahabatan, bertetangga baik, dan kerja sama`.
    fn lists_on(&self, comma: usize) -> bool {
        let next = (comma + 1..comma + THAT_WITHIN).find(|&at| self.kind(at) == Some(PhraseKind::Comma));
        next.is_some_and(|next| self.kind(next + 1) == Some(PhraseKind::Joint))
    }

    /// Whether subject and verb stand behind what is said: `…, kantor berita KCNA melansir pada Jumat`.
    fn trails(&self, saying: &Marked<Saying>, subject: &Group) -> bool {
        if saying.line.sense.is_act() || self.kind(saying.phrase + 1) == Some(PhraseKind::Noun) {
            return false;
        }
        let comma = subject.first().is_some_and(|&first| first > 1 && self.kind(first - 1) == Some(PhraseKind::Comma));
        let rest = self.clauses.cut.phrases.iter().skip(saying.phrase + 1);
        let ended = rest.clone().all(|phrase| !matches!(phrase.kind, PhraseKind::Verb | PhraseKind::Subordinator));
        comma && ended && rest.count() < FEWEST + 2 && subject.iter().all(|&at| at < saying.phrase)
    }

    /// What is said round a cue with its speaker: before it, behind it, or the longer of both.
    fn round(&self, cue: usize, last: usize) -> (Option<Range<usize>>, bool) {
        let words = &self.discourse.reading.words;
        let before = self.trimmed(self.words.start..cue);
        let behind = self.trimmed(self.start_of(last + 1)..self.words.end);
        let len = |range: &Option<Range<usize>>| range.as_ref().map_or(0, Range::len);
        let marks = (self.words.start..cue).rev().take_while(|&at| words[at].kind == TokenKind::Mark).take(FEWEST);
        let parted = marks.clone().next().is_some();
        let quoted = marks.clone().any(|at| is_quotation(words[at].text));
        let goes_on = !parted || self.kind(last + 1) == Some(PhraseKind::Comma);
        let trails = parted && (quoted || len(&before) > 0);
        match (quoted, goes_on && len(&behind) > len(&before)) {
            (true, _) => (None, true),
            // `Jika hujan turun, kata X, semua pulang`: much of it stands before.
            (false, true) if parted && len(&before) * 4 >= len(&behind) => {
                let whole = before.zip(behind).map(|(before, behind)| before.start..behind.end);
                (whole, trails)
            }
            (false, true) => (behind, trails),
            (false, false) => (if parted { before } else { None }, trails),
        }
    }

    fn behind_comma(&self, last: usize) -> Option<Range<usize>> {
        let comma = (last + 1..last + THAT_WITHIN).find(|&at| self.kind(at) == Some(PhraseKind::Comma));
        self.trimmed(self.start_of(comma.unwrap_or(last) + 1)..self.words.end)
    }

    /// `Menurut X, …`, `…, menurut X`.
    fn according_to(&self, at: usize) -> Option<Report> {
        if self.clauses.word(at) != "menurut" || self.kind(at + 1) != Some(PhraseKind::Noun) {
            return None;
        }
        let group = self.clauses.group_after(at + 1);
        let last = group.last().copied().unwrap_or(at + 1);
        let start = self.start_of(at);
        let opens = start == self.words.start;
        let (content, trails) = if opens { (self.behind_comma(last), false) } else { self.round(start, last) };
        let words = start..start + 1;
        Some(Report { trails, content, ..self.report(words, Sense::Neutral, self.speaker(&group)) })
    }

    /// `LSI: Elektabilitas …`: a headline that opens with who says it.
    fn headline(&self) -> Option<Report> {
        let titled = self.discourse.reading.sentences[self.sentence].titled;
        let colon = self.start_of(1);
        let opens =
            titled && self.kind(1) == Some(PhraseKind::Stop) && self.discourse.reading.words.get(colon)?.is(":");
        let named = self.clauses.cut.phrases.first().filter(|first| opens && !first.names.is_empty())?;
        let last = self.discourse.reading.words_in(self.discourse.mentions[*named.names.last()?].span).end;
        let content = self.trimmed(colon + 1..self.words.end);
        let report = Report { content, ..self.report(colon..colon + 1, Sense::Neutral, self.speaker(&[0])) };
        (last <= colon && colon < self.words.start + THAT_WITHIN).then_some(report)
    }

    /// Content without the marks round it; quotation marks stay.
    fn trimmed(&self, content: Range<usize>) -> Option<Range<usize>> {
        let words = &self.discourse.reading.words;
        let is_word = |at: &usize| words[*at].text.starts_with(char::is_alphanumeric);
        let start = content.clone().find(is_word)?;
        let end = content.clone().rev().find(is_word)? + 1;
        (start + FEWEST <= end).then_some(start..end)
    }

    /// Ends what is said where its speaker goes on to say something else: `…, menambahkan bahwa …`; and before `, kata X`.
    fn part(&self, reports: &mut [Report]) {
        const WITHIN: usize = 8;
        let words = &self.discourse.reading.words;
        for at in 1..reports.len() {
            let (earlier, next) = reports.split_at_mut(at);
            let (Some(earlier), Some(next)) = (earlier.last_mut(), next.first()) else { continue };
            let goes_on = earlier.speaker.words == next.speaker.words;
            let reach = if goes_on { WITHIN } else { 1 };
            let first = next.words.start.saturating_sub(reach).max(self.words.start);
            let comma = (first..next.words.start).rev().find(|&at| words[at].is(","));
            if let (Some(comma), Some(content)) = (comma, &earlier.content)
                && content.contains(&comma)
                && (goes_on || next.trails)
            {
                earlier.content = self.trimmed(content.start..comma);
            }
        }
    }
}
