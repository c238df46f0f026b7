//! How many outlets stand behind a set of articles: a tie that only one outlet reports is drawn dashed.

use crate::corpus::{ArticleId, Corpus};
use std::collections::BTreeMap;

/// The outlets of a corpus by number. Nobody knows whether two articles without an outlet share one, so each of them
/// counts as an outlet of its own.
#[derive(Clone, Debug, Default)]
pub struct Outlets {
    /// By article: the number of its outlet.
    number: Vec<u32>,
}

impl Outlets {
    /// Numbers the outlets of the corpus.
    pub fn of(corpus: &Corpus) -> Self {
        let mut named: BTreeMap<&str, u32> = BTreeMap::new();
        let mut next = 0..;
        let mut fresh = || next.next().unwrap_or(u32::MAX);
        let number = corpus
            .iter()
            .map(|(_, article)| match article.sheet.outlet.value() {
                Some(name) => *named.entry(name).or_insert_with(&mut fresh),
                None => fresh(),
            })
            .collect();
        Self { number }
    }

    /// How many articles there are among `articles`, which may name one several times, and how many outlets published
    /// them.
    pub fn tally(&self, articles: impl IntoIterator<Item = ArticleId>) -> (u32, u32) {
        let mut ids: Vec<u32> = articles.into_iter().map(|id| id.0).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut outlets: Vec<u32> = ids.iter().filter_map(|&id| self.number.get(id as usize).copied()).collect();
        outlets.sort_unstable();
        outlets.dedup();
        (ids.len() as u32, outlets.len() as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::{Article, DataSheet, Known};

    fn article(id: &str, outlet: Option<&str>) -> Article {
        let outlet = outlet.map_or(Known::Unknown, |name| Known::Stated(name.to_owned()));
        Article::read(DataSheet { id: id.to_owned(), outlet, ..DataSheet::default() }, String::new())
    }

    #[test]
    fn unknown_outlets_count_one_each() {
        let corpus = Corpus::new(vec![
            article("a", Some("TEMPO.CO")),
            article("b", Some("TEMPO.CO")),
            article("c", None),
            article("d", None),
        ]);
        let outlets = Outlets::of(&corpus);
        let cases: [(&[u32], (u32, u32)); 5] =
            [(&[], (0, 0)), (&[0, 1], (2, 1)), (&[0, 0, 0], (1, 1)), (&[2, 3], (2, 2)), (&[0, 1, 2, 3], (4, 3))];
        for (ids, expected) in cases {
            assert_eq!(outlets.tally(ids.iter().map(|&id| ArticleId(id))), expected, "{ids:?}");
        }
    }
}
