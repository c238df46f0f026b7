//! Treaties under changing names: `Perjanjian Kemitraan Strategis Komprehensif Rusia-Korea Utara`, `pakta kemitraan
//! strategis komprehensif`, `perjanjian tentang kemitraan strategis yang komprehensif`.

use super::{Key, Keyed};
use crate::entity::proposal::Proposal;
use crate::entity::reading::Reading;
use crate::entity::word_list::law_words;
use crate::order::sort;
use rustc_hash::FxHashMap;

/// The treaty by its matter and parties, where its matter takes two words or more; one word (`perjanjian damai`) could
/// be any treaty.
pub fn treaty(reading: &Reading<'_>, proposal: &Proposal) -> Option<Key> {
    let (mut matter, mut parties) = (Vec::new(), Vec::new());
    for word in &reading.words[proposal.words.clone()][1..] {
        if law_words().holds(word.folded()) {
            matter.push(word.folded());
        } else if word.is_capital() {
            parties.push(word.folded());
        }
    }
    sort(&mut parties);
    (matter.len() > 1).then(|| Key::Treaty(matter.join(" "), parties.join(" ")))
}

/// Lets a treaty named without parties be the one of the corpus with the same matter, where there is only one.
pub fn join(corpus: &mut [Vec<Keyed<'_>>]) {
    let mut parties_of: FxHashMap<String, Vec<String>> = FxHashMap::default();
    for mention in corpus.iter().flatten() {
        if let Key::Treaty(matter, parties) = &mention.key
            && !parties.is_empty()
        {
            let known = parties_of.entry(matter.clone()).or_default();
            if !known.contains(parties) {
                known.push(parties.clone());
            }
        }
    }
    for mention in corpus.iter_mut().flatten() {
        if let Key::Treaty(matter, parties) = &mut mention.key
            && parties.is_empty()
            && let Some([only]) = parties_of.get(matter).map(Vec::as_slice)
        {
            parties.clone_from(only);
        }
    }
}
