//! Recognisers: each reads an article and proposes mentions. One recogniser is one file and one line in the register.

mod brackets;
mod consistent;
mod cursor;
mod datelines;
mod events;
mod found;
mod heads;
mod laws;
mod names;
mod people;
mod quantities;
mod repeats;
mod runs;
pub(in crate::entity) mod times;
pub mod told;
pub mod trained;
mod upheld;

use super::proposal::Proposal;
use super::reading::Reading;
use super::vocabulary::{Role, Vocabulary};
use crate::corpus::Article;
use std::sync::OnceLock;

/// What `entity::value` reads times by.
pub(in crate::entity) use times::{time, whole};

/// Reads an article and proposes mentions.
pub trait Recogniser {
    /// Adds its proposals to `out`, which holds those of the recognisers before it in the register.
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>);
}

/// The register, in the order in which recognisers run: a later one may lean on what earlier ones proposed.
const REGISTER: [&dyn Recogniser; 10] = [
    &names::Names,
    &times::Times,
    &quantities::Quantities,
    &laws::Laws,
    &heads::Heads,
    &events::Events,
    &datelines::Datelines,
    &people::People,
    &brackets::Brackets,
    &repeats::Repeats,
];

/// Every folded word that a rule sets out from, with its role.
fn beginnings() -> impl Iterator<Item = (&'static str, Role)> {
    let times = times::BEGINNINGS.iter().map(|word| (*word, Role::Time));
    let quantities = quantities::beginnings().map(|word| (word, Role::Quantity));
    let laws = laws::beginnings().map(|word| (word, Role::Law));
    let heads = heads::beginnings().map(|word| (word, Role::Head));
    let events = events::COMMEMORATIONS.into_iter().map(|word| (word, Role::Commemoration));
    times.chain(quantities).chain(laws).chain(heads).chain(events)
}

/// Makes an article ready for recognisers.
pub fn read(article: &Article) -> Reading<'_> {
    Reading::new(article, vocabulary())
}

/// What is known of words, read once.
pub fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(|| Vocabulary::new(beginnings()))
}

/// The times that the rules alone find.
pub fn times_of(reading: &Reading<'_>) -> Vec<Proposal> {
    let mut out = Vec::new();
    times::Times.propose(reading, &mut out);
    out
}

/// Everything that the recognisers of the register propose.
pub fn propose(reading: &Reading<'_>) -> Vec<Proposal> {
    let mut out = Vec::new();
    for recogniser in REGISTER {
        recogniser.propose(reading, &mut out);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::cursor::Cursor;
    use super::{events, laws, quantities, times};
    use crate::corpus::{Article, Corpus, DataSheet};

    /// The words from which a rule reads something, but which its recogniser passes over.
    fn passed_over(article: &Article) -> Vec<String> {
        let reading = super::read(article);
        let mut passed_over = Vec::new();
        for stretch in &reading.sentences {
            for at in stretch.words.clone() {
                let word = &reading.words[at];
                let cursor = Cursor::new(&reading, &stretch.words).from(at);
                let before = (at > stretch.words.start).then(|| &reading.words[at - 1]);
                let reads = [
                    times::time(&mut cursor.clone(), before.is_some()).is_some() && !times::may_begin(word),
                    quantities::quantity(&mut cursor.clone(), before, stretch.titled).is_some()
                        && !quantities::may_begin(word),
                    laws::law(&mut cursor.clone(), stretch.titled).is_some() && !laws::may_begin(word),
                    events::commemorated(&mut cursor.clone()).is_some() && !events::may_begin(word),
                ];
                passed_over.extend(reads.contains(&true).then(|| word.text.to_owned()));
            }
        }
        passed_over
    }

    #[test]
    fn no_rule_is_kept_from_a_word_it_reads_from() {
        let marks = include_str!("../../../../tests/fixtures/marks/rules.marks.txt");
        let values = include_str!("../../../../tests/fixtures/values/times.txt");
        let mut articles = Corpus::builtin().articles;
        articles.extend(
            [marks, values].map(|text| Article::read(DataSheet::default(), text.replace(['[', ']', '|'], " "))),
        );
        for article in &articles {
            assert_eq!(passed_over(article), Vec::<String>::new());
        }
    }
}
