//! Facet counts equal brute force: change the query as choosing the value would, select, and count.

use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use simpul::corpus::{Article, ArticleId, Corpus, DataSheet, Known};
use simpul::entity::{Annotations, Entity, EntityId, EntityKind, KindSet, Mention, MentionId, Source};
use simpul::index::{Count, EntityMode, Index, MonthRange, OutletKey, Query};
use simpul::text::{Date, Month};
use std::collections::BTreeSet;

/// The entities of the small corpora: each mentioned by one word.
const NAMES: [(&str, EntityKind); 5] = [
    ("putin", EntityKind::Per),
    ("kim", EntityKind::Per),
    ("korut", EntityKind::Gpe),
    ("kcna", EntityKind::Org),
    ("kemarin", EntityKind::Dat),
];

fn known<T>(value: Option<T>) -> Known<T> {
    value.map_or(Known::Unknown, Known::Stated)
}

fn any_text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["putin", "kim", "korut", "kcna", "kemarin", "memuji", "surat", "kerja"]);
    vec(word, 0..10).prop_map(|words| words.join(" "))
}

fn any_month() -> impl Strategy<Value = Month> {
    (2024i32..=2025, 1u8..=12).prop_map(|(year, month)| Month { year, month })
}

fn any_outlet() -> impl Strategy<Value = Option<String>> {
    option::of(prop::sample::select(vec!["Tempo", "CNBC Indonesia", "antara"]).prop_map(str::to_owned))
}

fn any_corpus() -> impl Strategy<Value = Corpus> {
    let article = (any_text(), any_outlet(), option::of(any_month()));
    vec(article, 0..7).prop_map(|articles| {
        let read = |(at, (text, outlet, month)): (usize, (String, Option<String>, Option<Month>))| {
            let date = month.and_then(|month| Date::new(month.year, month.month, 1));
            let (outlet, date) = (known(outlet), known(date));
            Article::read(DataSheet { id: at.to_string(), outlet, date, ..DataSheet::default() }, text)
        };
        Corpus::new(articles.into_iter().enumerate().map(read).collect())
    })
}

fn any_query() -> impl Strategy<Value = Query> {
    let text = prop::sample::select(vec!["", "dipuji", "surat OR kerja", "-surat", "\"putin kim\"", "ke*"]);
    let outlet = any_outlet().prop_map(|name| name.map_or(OutletKey::Unknown, OutletKey::Named));
    let months = option::of((any_month(), any_month()).prop_map(|(a, b)| MonthRange { from: a.min(b), to: a.max(b) }));
    let slug = || prop::sample::select(vec!["putin", "kim", "korut", "kcna", "kemarin", "unknown"]);
    let slugs = move || btree_set(slug().prop_map(str::to_owned), 0..3);
    let mode = prop::sample::select(vec![EntityMode::All, EntityMode::Any]);
    let parts = (text, btree_set(outlet, 0..3), months, slugs(), slugs(), mode);
    parts.prop_map(|(text, outlets, months, include, exclude, mode)| Query {
        text: text.to_owned(),
        outlets,
        months,
        kinds: KindSet::NONE,
        include,
        exclude,
        mode,
    })
}

/// Every word of [`NAMES`] marked as a mention.
fn annotate(corpus: &Corpus) -> Annotations {
    let entity = |(name, kind): &(&str, EntityKind)| Entity {
        slug: (*name).to_owned(),
        name: (*name).to_owned(),
        kind: *kind,
        wikidata: None,
        forms: Vec::new(),
        mentions: Vec::new(),
    };
    let mut annotations = Annotations { entities: NAMES.iter().map(entity).collect(), mentions: Vec::new() };
    for (id, article) in corpus.iter() {
        let mut mentions = Vec::new();
        for (at, sentence) in article.sentences.iter().enumerate() {
            for token in article.tokens_of(sentence) {
                let Some(entity) = NAMES.iter().position(|(name, _)| *name == token.span.slice(&article.text)) else {
                    continue;
                };
                annotations.entities[entity].mentions.push(MentionId { article: id, at: mentions.len() as u32 });
                mentions.push(Mention {
                    span: token.span,
                    sentence: at as u32,
                    kind: NAMES[entity].1,
                    entity: EntityId(entity as u32),
                    source: Source::NameList,
                    confidence: 1.0,
                });
            }
        }
        annotations.mentions.push(mentions);
    }
    annotations
}

/// The articles that pass `query` and hold a mention of the `wanted` sort, and those mentions.
fn count(index: &Index, annotations: &Annotations, query: &Query, wanted: impl Fn(&Mention) -> bool) -> Count {
    let mut count = Count::default();
    for id in index.select(query) {
        let mentions = annotations.of(id).iter().filter(|mention| wanted(mention)).count() as u32;
        count.articles += u32::from(mentions > 0);
        count.mentions += mentions;
    }
    count
}

/// The articles that pass `query`, and all their mentions.
fn count_all(index: &Index, annotations: &Annotations, query: &Query) -> Count {
    let articles = index.select(query).len() as u32;
    Count { articles, ..count(index, annotations, query, |_| true) }
}

/// Whether an article passes, read word for word from what each part of a query means. The search text is left out.
fn passes(article: &Article, query: &Query) -> bool {
    let words: BTreeSet<&str> = article.text.split_whitespace().collect();
    let named = |slug: &String| NAMES.iter().any(|(name, _)| name == slug) && words.contains(slug.as_str());
    let month = article.sheet.date.value().map(|date| date.month());
    (query.outlets.is_empty() || query.outlets.contains(&OutletKey::of(article)))
        && query.months.is_none_or(|range| month.is_some_and(|month| range.from <= month && month <= range.to))
        && match query.mode {
            EntityMode::All => query.include.iter().all(named),
            EntityMode::Any => query.include.is_empty() || query.include.iter().any(named),
        }
        && !query.exclude.iter().any(named)
}

proptest! {
    #[test]
    fn selecting_keeps_exactly_what_passes(corpus in any_corpus(), query in any_query()) {
        let index = Index::build(&corpus, &annotate(&corpus));
        let query = Query { text: String::new(), ..query };
        let expected: Vec<ArticleId> = corpus.iter().filter(|(_, article)| passes(article, &query)).map(|(id, _)| id).collect();
        prop_assert_eq!(index.select(&query), expected);
    }

    #[test]
    fn counts_equal_brute_force(corpus in any_corpus(), query in any_query()) {
        let annotations = annotate(&corpus);
        let index = Index::build(&corpus, &annotations);
        let facets = index.facets(&query);
        for (outlet, found) in &facets.outlets {
            let chosen = Query { outlets: [outlet.clone()].into(), ..query.clone() };
            prop_assert_eq!(*found, count_all(&index, &annotations, &chosen), "{:?}", outlet);
        }
        for (month, found) in &facets.months {
            let chosen = Query { months: Some(MonthRange { from: *month, to: *month }), ..query.clone() };
            prop_assert_eq!(*found, count_all(&index, &annotations, &chosen), "{}", month);
        }
        let anytime = index.select(&Query { months: None, ..query.clone() }).into_iter();
        let undated = anytime.filter(|id| corpus.get(*id).is_some_and(|article| article.sheet.date.value().is_none()));
        prop_assert_eq!(facets.undated.articles as usize, undated.count());
        for (kind, found) in &facets.kinds {
            let expected = count(&index, &annotations, &query, |mention| mention.kind == *kind);
            prop_assert_eq!(*found, expected, "{:?}", kind);
        }
        for (id, found) in &facets.entities {
            let mut chosen = query.clone();
            let slug = &annotations.entity(*id).unwrap().slug;
            chosen.exclude.remove(slug);
            chosen.include.insert(slug.clone());
            let expected = count(&index, &annotations, &chosen, |mention| mention.entity == *id);
            prop_assert_eq!(*found, expected, "{}", slug);
        }
    }

    #[test]
    fn every_value_is_listed_once_in_order(corpus in any_corpus(), query in any_query()) {
        let annotations = annotate(&corpus);
        let facets = Index::build(&corpus, &annotations).facets(&query);
        let outlets: Vec<&OutletKey> = facets.outlets.iter().map(|(outlet, _)| outlet).collect();
        let expected: BTreeSet<OutletKey> = corpus.articles.iter().map(OutletKey::of).collect();
        prop_assert_eq!(outlets.len(), expected.len());
        let by_name = |name: &str| OutletKey::Named(name.to_owned());
        let order = [by_name("antara"), by_name("CNBC Indonesia"), by_name("Tempo"), OutletKey::Unknown];
        prop_assert!(outlets.iter().map(|outlet| order.iter().position(|key| key == *outlet)).is_sorted());
        prop_assert!(facets.months.windows(2).all(|pair| pair[0].0.next() == pair[1].0));
        prop_assert!(facets.kinds.iter().map(|(kind, _)| *kind).eq(EntityKind::ALL));
        prop_assert!(facets.entities.iter().map(|(id, _)| id.0).eq(0..NAMES.len() as u32));
    }

    #[test]
    fn including_more_keeps_less_of_all_and_more_of_any(corpus in any_corpus(), query in any_query(), more in 0..NAMES.len()) {
        prop_assume!(!query.include.is_empty());
        let index = Index::build(&corpus, &annotate(&corpus));
        let before = index.select(&query);
        let mut wider = query.clone();
        wider.include.insert(NAMES[more].0.to_owned());
        let after = index.select(&wider);
        let (small, large) = match query.mode {
            EntityMode::All => (after, before),
            EntityMode::Any => (before, after),
        };
        prop_assert!(small.iter().all(|id| large.contains(id)));
    }
}
