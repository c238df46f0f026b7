//! Quotations of two sides: sayings that both render, each in its wordings side by side, and those of one side only.

use super::scene::Scene;
use super::{QuoteRow, Selection};
use crate::corpus::ArticleId;
use crate::pause::Pause;
use crate::relation::{Quote, whole};

/// What two sides quote.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuoteSides {
    /// Sayings that both render: the wordings of either, with what the other side lacks told apart.
    pub shared: Vec<[Vec<QuoteRow>; 2]>,
    /// Quotations of the one and of the other alone, in corpus order.
    pub only: [Vec<QuoteRow>; 2],
}

impl QuoteSides {
    pub(super) async fn of(
        scene: Scene<'_>,
        (one, others): (ArticleId, &[ArticleId]),
        selection: &Selection,
        pause: Pause<'_>,
    ) -> Self {
        let quotes = &scene.statements().quotes;
        let is_there = |quote: &Quote, side: usize| {
            if side == 0 { quote.article == one } else { others.binary_search(&quote.article).is_ok() }
        };
        let mut of_both = vec![false; quotes.len()];
        let mut shared = Vec::new();
        for saying in scene.utterances() {
            let all = || saying.quotes.iter().filter_map(|at| Some((*at as usize, quotes.get(*at as usize)?)));
            let side = |side| all().filter(|(_, quote)| is_there(quote, side)).map(|(_, quote)| quote).collect();
            let sides: [Vec<&Quote>; 2] = [side(0), side(1)];
            if sides.iter().any(Vec::is_empty) {
                continue;
            }
            all().filter(|(_, quote)| is_there(quote, 0) || is_there(quote, 1)).for_each(|(at, _)| of_both[at] = true);
            let rows = |own: &[&Quote], other: &[&Quote]| {
                own.iter().filter_map(|quote| QuoteRow::of(scene, quote, other, selection)).collect()
            };
            shared.push([rows(&sides[0], &sides[1]), rows(&sides[1], &sides[0])]);
            pause.here().await;
        }
        let mut only = [Vec::new(), Vec::new()];
        for (_, quote, _) in whole(quotes).filter(|(at, ..)| !of_both[*at]) {
            for (_, rows) in only.iter_mut().enumerate().filter(|(side, _)| is_there(quote, *side)) {
                rows.extend(QuoteRow::of(scene, quote, &[], selection));
                pause.here().await;
            }
        }
        Self { shared, only }
    }
}
