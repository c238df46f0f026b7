//! Which quotations are one saying: the pairs of `tests/fixtures/stated/utterances.txt`, all in one corpus.

use simpul::corpus::{Article, Corpus, DataSheet};
use simpul::engine::Engine;

const PAIRS: &str = include_str!("../fixtures/stated/utterances.txt");

#[test]
fn one_saying_in_two_wordings_is_told_from_two_sayings_on_one_matter() {
    let mut cases: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in PAIRS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match cases.last_mut().filter(|_| !line.starts_with("satu: ") && !line.starts_with("dua: ")) {
            Some((_, wordings)) => wordings.push(line),
            None => cases.push((line, Vec::new())),
        }
    }
    let text = |(at, text): (usize, &&str)| {
        // Ids in the order of the cases keep the corpus in that order.
        let sheet = DataSheet { id: format!("{at:03}"), ..DataSheet::default() };
        Article::read(sheet, (*text).to_owned())
    };
    let texts = cases.iter().flat_map(|(_, wordings)| wordings).enumerate().map(text);
    let engine = Engine::open(Corpus::new(texts.collect()));
    for at in 0..engine.corpus.articles.len() {
        let spoken = engine.quotes().iter().filter(|quote| quote.article.0 as usize == at);
        assert!(spoken.clone().any(|quote| !quote.speaker.who.is_empty()), "nobody speaks in article {at}");
    }
    let mut wrong = Vec::new();
    let mut found = 0;
    for (at, (name, _)) in cases.iter().enumerate() {
        let case = |quote: u32| engine.quotes()[quote as usize].article.0 as usize / 2;
        let own = engine.utterances().iter().filter(|said| said.quotes.iter().any(|quote| case(*quote) == at));
        let within = own.clone().filter(|said| said.quotes.iter().all(|quote| case(*quote) == at)).count();
        found += within;
        if own.count() != within || (within > 0) != name.starts_with("satu") {
            wrong.push(*name);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(found, engine.utterances().len());
}
