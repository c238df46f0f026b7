//! Postings: where every word of the corpus stands, found by spelling, by stem and by prefix.

use super::stem::stems;
use super::text_query::{Pattern, word_of};
use crate::corpus::{Article, ArticleId, Corpus};
use crate::order::sort;
use crate::pause::{OFTEN, Pause};
use crate::text::Span;
use std::collections::BTreeMap;

/// One word of an article.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// Where it stands, in bytes of the article's text.
    pub span: Span,
    /// The sentence it stands in, as an index into the article's sentences.
    pub sentence: u32,
    /// Its spelling, as an index into the vocabulary.
    pub spelling: u32,
}

/// Consecutive words of one sentence. Words are counted from the article's first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The article.
    pub article: ArticleId,
    /// The first word.
    pub first: u32,
    /// How many words.
    pub len: u32,
}

/// The vocabulary of a corpus and its places. Boilerplate is not in it.
#[derive(Clone, Debug, Default)]
pub struct Postings {
    /// Every folded spelling, sorted.
    spellings: Vec<String>,
    /// By spelling: the articles and words, in corpus order.
    places: Vec<Vec<(ArticleId, u32)>>,
    /// By stem: the spellings that can be read so.
    stems: BTreeMap<String, Vec<u32>>,
    /// By spelling: its root.
    roots: Vec<String>,
    /// By article: its words in order of the text.
    articles: Vec<Vec<Word>>,
}

impl Postings {
    /// Reads every word of the corpus.
    pub async fn build(corpus: &Corpus, pause: Pause<'_>) -> Self {
        let mut vocabulary: BTreeMap<String, Vec<(ArticleId, u32)>> = BTreeMap::new();
        let mut articles: Vec<Vec<Word>> = Vec::with_capacity(corpus.articles.len());
        for (id, article) in corpus.iter() {
            let mut words = Vec::new();
            for (sentence, span, word) in words_of(article) {
                vocabulary.entry(word).or_default().push((id, words.len() as u32));
                words.push(Word { span, sentence, spelling: 0 });
            }
            articles.push(words);
            pause.here().await;
        }
        let mut postings = Self { articles, ..Self::default() };
        for (spelling, places) in vocabulary {
            let at = postings.spellings.len() as u32;
            for (article, word) in &places {
                postings.articles[article.0 as usize][*word as usize].spelling = at;
            }
            for stem in stems(&spelling) {
                postings.stems.entry(stem).or_default().push(at);
            }
            postings.spellings.push(spelling);
            postings.places.push(places);
            if postings.spellings.len().is_multiple_of(OFTEN) {
                pause.here().await;
            }
        }
        for at in 0..postings.spellings.len() {
            postings.roots.push(postings.likeliest(&postings.spellings[at]));
            if at.is_multiple_of(OFTEN) {
                pause.here().await;
            }
        }
        postings
    }

    /// The words of one article, in order of the text.
    pub fn words(&self, article: ArticleId) -> &[Word] {
        self.articles.get(article.0 as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// The folded spelling of a word of this corpus.
    pub fn spelling(&self, word: &Word) -> &str {
        self.spellings.get(word.spelling as usize).map(String::as_str).unwrap_or_default()
    }

    /// The one stem that stands for a word of this corpus. Of several readings it is the one that most spellings allow:
    /// next to `dikirim`, `mengirim` comes from *kirim*, not *irim*.
    pub fn root(&self, word: &Word) -> &str {
        self.roots.get(word.spelling as usize).map(String::as_str).unwrap_or_default()
    }

    fn likeliest(&self, spelling: &str) -> String {
        let spellings = |stem: &String| self.stems.get(stem).map_or(0, Vec::len);
        // The stems come sorted; of equals the last would win, so they are turned round to let the first.
        stems(spelling).into_iter().rev().max_by_key(spellings).unwrap_or_default()
    }

    /// Every place where the pattern is found, in corpus order.
    pub fn find(&self, pattern: &Pattern) -> Vec<Place> {
        match pattern {
            Pattern::Word(word) => self.single(self.forms(word)),
            Pattern::Prefix(prefix) => self.single(self.beginning(prefix)),
            Pattern::Phrase(words) => self.phrase(words),
        }
    }

    /// The spellings that share a stem with `word`, each once.
    fn forms(&self, word: &str) -> Vec<u32> {
        let mut forms: Vec<u32> =
            stems(word).iter().filter_map(|stem| self.stems.get(stem)).flatten().copied().collect();
        forms.sort_unstable();
        forms.dedup();
        forms
    }

    fn beginning(&self, prefix: &str) -> impl Iterator<Item = u32> {
        let first = self.spellings.partition_point(|spelling| spelling.as_str() < prefix);
        let count = self.spellings[first..].iter().take_while(|spelling| spelling.starts_with(prefix)).count();
        first as u32..(first + count) as u32
    }

    fn single(&self, spellings: impl IntoIterator<Item = u32>) -> Vec<Place> {
        let mut places: Vec<Place> = spellings
            .into_iter()
            .flat_map(|spelling| &self.places[spelling as usize])
            .map(|(article, first)| Place { article: *article, first: *first, len: 1 })
            .collect();
        sort(&mut places);
        places
    }

    fn phrase(&self, words: &[String]) -> Vec<Place> {
        let spellings: Option<Vec<u32>> =
            words.iter().map(|word| self.spellings.binary_search(word).ok().map(|at| at as u32)).collect();
        // A word that the corpus does not have: no place.
        let Some(spellings) = spellings else { return Vec::new() };
        // Starting from the rarest word keeps phrases of common words fast.
        let Some((anchor, rarest)) =
            spellings.iter().enumerate().min_by_key(|(_, spelling)| self.places[**spelling as usize].len())
        else {
            return Vec::new();
        };
        self.places[*rarest as usize]
            .iter()
            .filter_map(|(article, word)| {
                let first = word.checked_sub(anchor as u32)?;
                let run = self.words(*article).get(first as usize..first as usize + spellings.len())?;
                let same = run.iter().map(|word| word.spelling).eq(spellings.iter().copied());
                let together = run.iter().all(|word| word.sentence == run[0].sentence);
                (same && together).then_some(Place { article: *article, first, len: run.len() as u32 })
            })
            .collect()
    }
}

/// The words of an article with their sentence, in order of the text.
fn words_of(article: &Article) -> impl Iterator<Item = (u32, Span, String)> {
    article.sentences.iter().enumerate().flat_map(move |(at, sentence)| {
        let words = article.tokens_of(sentence).iter();
        words.filter_map(move |token| Some((at as u32, token.span, word_of(&article.text, token)?)))
    })
}
