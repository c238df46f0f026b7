//! How long the engine takes on the five articles, and on them two hundred times over: `cargo bench --bench engine`.

use divan::Bencher;
use simpul::corpus::Corpus;
use simpul::entity::{Annotations, annotate};
use simpul::index::{Index, Query, echoes};

/// How many times the five articles stand in the corpus.
const TIMES: [usize; 2] = [1, 200];

fn main() {
    divan::main();
}

fn corpus(times: usize) -> Corpus {
    let five = Corpus::builtin().articles;
    Corpus::new((0..times).flat_map(|_| five.clone()).collect())
}

fn annotated(times: usize) -> (Corpus, Annotations) {
    let corpus = corpus(times);
    let annotations = annotate(&corpus);
    (corpus, annotations)
}

#[divan::bench]
fn read(bencher: Bencher) {
    bencher.bench(Corpus::builtin);
}

#[divan::bench(args = TIMES, sample_count = 10)]
fn recognise(bencher: Bencher, times: usize) {
    let corpus = corpus(times);
    bencher.bench(|| annotate(&corpus));
}

#[divan::bench(args = TIMES, sample_count = 10)]
fn index(bencher: Bencher, times: usize) {
    let (corpus, annotations) = annotated(times);
    bencher.bench(|| Index::build(&corpus, &annotations));
}

/// What a keystroke in the search box costs: articles, hits and every facet.
#[divan::bench(args = TIMES)]
fn filter(bencher: Bencher, times: usize) {
    let (corpus, annotations) = annotated(times);
    let index = Index::build(&corpus, &annotations);
    let query = Query { text: "memuji OR \"kerja sama\" pemb*".to_owned(), ..Query::default() };
    bencher.bench(|| (index.answer(&query), index.facets(&query)));
}

#[divan::bench(args = TIMES, sample_count = 10)]
fn echo(bencher: Bencher, times: usize) {
    let (corpus, annotations) = annotated(times);
    let index = Index::build(&corpus, &annotations);
    let Some((article, _)) = corpus.iter().next() else { return };
    bencher.bench(|| echoes(&index, &corpus, article));
}
