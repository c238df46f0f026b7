//! Utterances: one saying that several articles render, its wordings together.
//!
//! Two quotations of different articles render one utterance when someone speaks in both, and what their words outside
//! names share *in the same order* weighs at least [`SHARED`] of all such words that the two hold (a weighted Jaccard
//! index as in [`super::echo`]), with [`WORDS`] roots in common. Names, days and figures do not count: whoever speaks of
//! one matter twice names them twice, and says two things. So does who uses the words of that matter in another order:
//! `memasok rudal untuk perang melawan …` and `berperang melawan … memasok … rudal` are two claims, while a saying that is
//! retold keeps its course. Wordings are chained: what renders one of them renders the utterance.

use super::Index;
use super::postings::Word;
use super::stopword::is_stopword;
use crate::entity::Annotations;
use crate::order::sort;
use crate::pause::Pause;
use crate::relation::{Quote, Statements};
use rustc_hash::FxHashMap;

/// The least part of all that two quotations hold which both hold, by weight. Set by reading the pairs of the built-in
/// articles and of `tests/fixtures/stated/utterances.txt`.
pub const SHARED: f64 = 0.2;

/// The fewest roots that both hold.
pub const WORDS: usize = 3;

/// How many roots of a quotation are looked at: more than any saying has.
const MOST_ROOTS: usize = 256;

/// What more quotations than this hold tells nothing of one of them, and would take long to look through.
const MOST_HOLDERS: usize = 64;

/// One saying in several wordings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// Its wordings, as indices into [`Statements::quotes`]: at least two, of at least two articles, in corpus order.
    pub quotes: Vec<u32>,
}

/// The utterances that several articles render, in the order of their first wording.
pub async fn utterances(
    index: &Index,
    annotations: &Annotations,
    statements: &Statements,
    pause: Pause<'_>,
) -> Vec<Utterance> {
    let quotes = &statements.quotes;
    let (mut tellings, mut roots) = (Vec::with_capacity(quotes.len()), Vec::with_capacity(quotes.len()));
    for quote in quotes {
        let told = told(index, annotations, quote);
        roots.push(each_once(&told));
        tellings.push(told);
        pause.here().await;
    }
    let mut holders: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, roots) in roots.iter().enumerate() {
        for root in roots {
            holders.entry(root).or_default().push(at);
        }
    }
    let weight = |root: &str| (1.0 + quotes.len() as f64 / holders.get(root).map_or(1, Vec::len) as f64).ln();
    // By quotation: the first of its utterance, as far as it is known.
    let mut first: Vec<usize> = (0..quotes.len()).collect();
    for (one, own) in roots.iter().enumerate() {
        let near = own.iter().filter_map(|root| holders.get(root)).filter(|held| held.len() <= MOST_HOLDERS);
        let mut others: Vec<usize> = near.flatten().copied().filter(|&other| other > one).collect();
        sort(&mut others);
        others.dedup();
        pause.here().await;
        for other in others {
            let all = union(own, &roots[other], &weight);
            if of_one_mouth(&quotes[one], &quotes[other])
                && all.is_some_and(|all| in_order(&tellings[one], &tellings[other], &weight) >= SHARED * all)
            {
                let (a, b) = (top(&mut first, one), top(&mut first, other));
                first[a.max(b)] = a.min(b);
            }
        }
    }
    gathered(quotes, &mut first)
}

/// The first of the utterance that a quotation belongs to; the way there is halved for the next who asks.
fn top(first: &mut [usize], mut at: usize) -> usize {
    while first[at] != at {
        first[at] = first[first[at]];
        at = first[at];
    }
    at
}

fn gathered(quotes: &[Quote], first: &mut [usize]) -> Vec<Utterance> {
    let mut groups: Vec<Vec<u32>> = vec![Vec::new(); quotes.len()];
    for at in 0..quotes.len() {
        groups[top(first, at)].push(at as u32);
    }
    let several =
        |group: &Vec<u32>| group.iter().any(|&at| quotes[at as usize].article != quotes[group[0] as usize].article);
    groups.into_iter().filter(several).map(|quotes| Utterance { quotes }).collect()
}

/// Whether two quotations of different articles name a speaker in common.
fn of_one_mouth(one: &Quote, other: &Quote) -> bool {
    let speaks = |entity| other.speaker.who.iter().any(|end| end.entity == entity);
    one.article != other.article && one.speaker.who.iter().any(|end| speaks(end.entity))
}

/// The weight of all that either holds; nothing where they hold too few roots in common.
fn union(one: &[&str], other: &[&str], weight: &impl Fn(&str) -> f64) -> Option<f64> {
    let sum = |roots: &[&str]| roots.iter().map(|root| weight(root)).sum::<f64>();
    let shared: Vec<&str> = one.iter().copied().filter(|root| other.binary_search(root).is_ok()).collect();
    (shared.len() >= WORDS).then(|| sum(one) + sum(other) - sum(&shared))
}

/// The weight of the heaviest common subsequence.
fn in_order(one: &[&str], other: &[&str], weight: &impl Fn(&str) -> f64) -> f64 {
    // By how much of `other` was looked at: the heaviest so far.
    let mut heaviest = vec![0.0_f64; other.len() + 1];
    for own in one {
        let (mut before, own_weight) = (0.0, weight(own));
        for at in 1..heaviest.len() {
            let without = heaviest[at].max(heaviest[at - 1]);
            let with = if *own == other[at - 1] { before + own_weight } else { 0.0 };
            before = heaviest[at];
            heaviest[at] = without.max(with);
        }
    }
    heaviest.last().copied().unwrap_or_default()
}

/// The words of what was said.
pub(super) fn said<'i>(index: &'i Index, quote: &Quote) -> impl Iterator<Item = &'i Word> {
    let (words, end) = (index.postings.words(quote.article), quote.span.end);
    let first = words.partition_point(|word| word.span.start < quote.span.start);
    words[first..].iter().take_while(move |word| word.span.end <= end)
}

/// The roots of what was said outside names, in order.
fn told<'i>(index: &'i Index, annotations: &Annotations, quote: &Quote) -> Vec<&'i str> {
    let mentions = annotations.of(quote.article);
    let is_named = |word: &Word| {
        let at = mentions.partition_point(|mention| mention.span.end <= word.span.start);
        mentions.get(at).is_some_and(|mention| mention.span.start < word.span.end)
    };
    let telling = said(index, quote).filter(|word| !is_stopword(index.postings.spelling(word)) && !is_named(word));
    telling.map(|word| index.postings.root(word)).take(MOST_ROOTS).collect()
}

fn each_once<'i>(told: &[&'i str]) -> Vec<&'i str> {
    let mut roots = told.to_vec();
    sort(&mut roots);
    roots.dedup();
    roots
}
