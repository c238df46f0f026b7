//! Why a network is empty, so that the page can offer the way out instead of a blank.

use super::Focus;
use crate::corpus::{ArticleId, Corpus};
use crate::entity::{Annotations, KindSet};
use crate::network::Network;
use crate::relation::{Basis, TieRule, Unit};

/// The nearest cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyEmpty {
    /// No article passes the query.
    NoArticles,
    /// No kind is allowed by both query and rule.
    NoKinds,
    /// The entity in the middle of the focus has no tie; its name.
    NoSurroundings(String),
    /// The network rests on what the texts state, and they state nothing of the kind.
    Unstated,
    /// No two entities are together so often; the most often any two are.
    TooStrict(u32),
    /// No two entities are together in this unit, but in a larger one.
    Apart(Unit),
    /// No two entities are together at all.
    Nothing,
}

impl WhyEmpty {
    /// The cause for the network of `articles`, where `kinds` are those that both query and rule allow.
    pub fn of(
        corpus: &Corpus,
        annotations: &Annotations,
        articles: &[ArticleId],
        kinds: KindSet,
        rule: &TieRule,
        focus: Option<&Focus>,
    ) -> Self {
        if articles.is_empty() {
            return Self::NoArticles;
        }
        if kinds.is_empty() {
            return Self::NoKinds;
        }
        if let Some(focus) = focus {
            let entity = annotations.find(&focus.centre).and_then(|id| annotations.entity(id));
            return Self::NoSurroundings(entity.map_or_else(|| focus.centre.clone(), |entity| entity.name.clone()));
        }
        if rule.basis == Basis::Stated {
            return Self::Unstated;
        }
        let most = |unit| {
            let loosest = TieRule { unit, at_least: 1, kinds, ..*rule };
            let network = Network::build(corpus, annotations, articles, &loosest);
            network.edges.iter().map(|edge| edge.tie.count()).max()
        };
        if let Some(most) = most(rule.unit) {
            return Self::TooStrict(most);
        }
        let wider =
            [Unit::Paragraph, Unit::Article].into_iter().find(|unit| *unit != rule.unit && most(*unit).is_some());
        wider.map_or(Self::Nothing, Self::Apart)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relation::sketch::{all, sketch};

    #[test]
    fn names_the_nearest_cause() {
        let together = "A B | A B | A C";
        let by_article = "A || B";
        let rule = |unit, at_least| TieRule { unit, at_least, ..TieRule::default() };
        let strict = rule(Unit::Sentence, 9);
        let cases = [
            (together, strict, KindSet::NAMED, WhyEmpty::TooStrict(2)),
            (together, strict, KindSet::NONE, WhyEmpty::NoKinds),
            (together, TieRule { basis: Basis::Stated, ..strict }, KindSet::NAMED, WhyEmpty::Unstated),
            (by_article, rule(Unit::Sentence, 1), KindSet::NAMED, WhyEmpty::Apart(Unit::Article)),
            ("A", rule(Unit::Sentence, 1), KindSet::NAMED, WhyEmpty::Nothing),
        ];
        for (text, rule, kinds, expected) in cases {
            let (corpus, annotations) = sketch(&[("", text)]);
            let why = WhyEmpty::of(&corpus, &annotations, &all(&corpus), kinds, &rule, None);
            assert_eq!(why, expected, "{text}");
        }
        let (corpus, annotations) = sketch(&[("", together)]);
        let why = |articles: &[ArticleId], focus: Option<&Focus>| {
            WhyEmpty::of(&corpus, &annotations, articles, KindSet::NAMED, &strict, focus)
        };
        assert_eq!(why(&[], None), WhyEmpty::NoArticles);
        let focus = Focus { centre: "c".to_owned(), depth: 1 };
        assert_eq!(why(&all(&corpus), Some(&focus)), WhyEmpty::NoSurroundings("C".to_owned()));
    }
}
