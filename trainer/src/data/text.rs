//! A text with its marks, and how Simpul cuts it into the sentences that the tagger sees.

use std::ops::Range;

use rayon::prelude::*;
use simpul_reading::corpus::{Article, DataSheet};
use simpul_reading::entity::recognise;
use simpul_reading::entity::resolve::resolve;
use simpul_tagger::tag;

/// A span of bytes that names something; of several kinds where the source does not tell them apart.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Where it stands.
    pub span: Range<usize>,
    /// What it may be, as bits by kind.
    pub kinds: u8,
}

/// A text with its marks.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its name in its source.
    pub id: String,
    /// The text.
    pub text: String,
    /// What is marked.
    pub marks: Vec<Mark>,
    /// The kinds that are surely marked wherever they stand, as bits: where nothing is marked, nothing of these is there.
    pub complete: u8,
}

/// A sentence as the tagger sees it.
#[derive(Clone, Debug, Default)]
pub struct Sentence {
    /// The text it stands in.
    pub text: usize,
    /// Its words as printed.
    pub words: Vec<Box<str>>,
    /// Where they stand in the text.
    pub places: Vec<Range<usize>>,
    /// What Simpul's rules and tables know of each word.
    pub hints: Vec<u8>,
    /// What the rest of its document says of each word.
    pub told: Vec<u8>,
    /// By word: the labels it may have, as bits.
    pub allowed: Vec<u64>,
    /// The marks, as ranges of words, with their kinds.
    pub spans: Vec<(Range<usize>, u8)>,
}

/// Texts cut into sentences.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// In order.
    pub sentences: Vec<Sentence>,
    /// Marks by kind that do not begin and end with words of one sentence; they cannot be learned or found.
    pub lost: [usize; tag::KINDS],
}

/// All kinds.
pub const ALL: u8 = 0xff;

/// Cuts texts into sentences.
pub fn cut(texts: &[Text]) -> Corpus {
    let cut: Vec<(Vec<Sentence>, Vec<u8>)> = texts.par_iter().enumerate().map(|(at, text)| cut_one(at, text)).collect();
    let mut corpus = Corpus::default();
    for (sentences, lost) in cut {
        corpus.sentences.extend(sentences);
        for kinds in lost {
            corpus.lost[kinds.trailing_zeros() as usize] += 1;
        }
    }
    corpus
}

fn cut_one(at: usize, text: &Text) -> (Vec<Sentence>, Vec<u8>) {
    let article = Article::read(DataSheet::default(), text.text.clone());
    let reading = recognise::read(&article);
    let stand = resolve(&reading, &recognise::propose(&reading));
    let hints = recognise::trained::hints(reading.words.len(), &stand);
    let mut marks = text.marks.iter().peekable();
    let mut lost = Vec::new();
    let mut sentences = Vec::new();
    for stretch in &reading.sentences {
        let words = &reading.words[stretch.words.clone()];
        let mut sentence = Sentence {
            text: at,
            words: words.iter().map(|word| word.text.into()).collect(),
            places: words.iter().map(|word| word.span().range()).collect(),
            hints: hints[stretch.words.clone()].to_vec(),
            told: vec![0; words.len()],
            allowed: vec![outside(text.complete); words.len()],
            spans: Vec::new(),
        };
        let end = words.last().map_or(0, |word| word.span().range().end);
        while let Some(mark) = marks.next_if(|mark| mark.span.start < end) {
            let begin = sentence.places.iter().position(|place| place.start == mark.span.start);
            let end = sentence.places.iter().position(|place| place.end == mark.span.end);
            match begin.zip(end).filter(|(begin, end)| begin <= end) {
                Some((begin, end)) => allow(&mut sentence, begin..end + 1, mark.kinds),
                None => lost.push(mark.kinds),
            }
        }
        sentences.push(sentence);
    }
    lost.extend(marks.map(|mark| mark.kinds));
    (sentences, lost)
}

/// The labels of a word that no mark covers.
fn outside(complete: u8) -> u64 {
    let free = (0..tag::KINDS).filter(|kind| complete >> kind & 1 == 0);
    free.fold(1, |bits, kind| {
        bits | 1 << tag::single(kind) | 1 << tag::begin(kind) | 1 << tag::inside(kind) | 1 << tag::end(kind)
    })
}

/// Gives the words of a span the labels of these kinds alone.
pub fn allow(sentence: &mut Sentence, words: Range<usize>, kinds: u8) {
    let place = |at: usize| -> fn(usize) -> usize {
        match (at == words.start, at + 1 == words.end) {
            (true, true) => tag::single,
            (true, false) => tag::begin,
            (false, true) => tag::end,
            (false, false) => tag::inside,
        }
    };
    for at in words.clone() {
        let label = place(at);
        let bits = (0..tag::KINDS).filter(|kind| kinds >> kind & 1 == 1).map(|kind| 1 << label(kind));
        sentence.allowed[at] = bits.sum();
    }
    sentence.spans.push((words, kinds));
}
