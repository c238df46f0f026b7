//! Runs the readable tables of cases in `tests/fixtures/search` and holds what is true of every search.

use proptest::prelude::*;
use simpul::corpus::{Article, ArticleId, Corpus, DataSheet};
use simpul::entity::Annotations;
use simpul::index::{Index, Query, TextQuery, context};
use simpul::text::Span;

fn corpus<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Corpus {
    let read = |(id, text): (&str, &str)| {
        Article::read(DataSheet { id: id.to_owned(), ..DataSheet::default() }, text.to_owned())
    };
    Corpus::new(texts.into_iter().map(read).collect())
}

fn typed(text: &str) -> Query {
    Query { text: text.to_owned(), ..Query::default() }
}

/// The text with brackets around every place that the query finds in it.
fn marked(query: &str, text: &str) -> String {
    let corpus = corpus([("one", text)]);
    let index = Index::build(&corpus, &Annotations::default());
    let mut marked = text.to_owned();
    for hit in index.hits(&typed(query), &[ArticleId(0)]).iter().rev() {
        marked.insert(hit.span.end as usize, ']');
        marked.insert(hit.span.start as usize, '[');
    }
    marked
}

fn finds(query: &str, word: &str) -> bool {
    marked(query, word) == format!("[{word}]")
}

/// The cases of a table: its lines without comments and blank lines.
fn cases(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
}

#[test]
fn a_word_finds_its_forms() {
    let mut wrong = Vec::new();
    for case in cases(include_str!("fixtures/search/forms.txt")) {
        let (forms, others) = case.split_once('≠').unwrap_or((case, ""));
        let forms: Vec<_> = forms.split_whitespace().collect();
        for query in &forms {
            wrong.extend(forms.iter().filter(|word| !finds(query, word)).map(|word| format!("{query} misses {word}")));
            let found = others.split_whitespace().filter(|word| finds(query, word) || finds(word, query));
            wrong.extend(found.map(|word| format!("{query} finds {word}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn hits_stand_where_the_table_says() {
    let mut wrong = Vec::new();
    for case in cases(include_str!("fixtures/search/hits.txt")) {
        let (query, expected) = case.split_once(" => ").unwrap();
        let found = marked(query, &expected.replace(['[', ']'], ""));
        if found != expected {
            wrong.push(format!("{query}\n  {expected}\n  {found}"));
        }
    }
    assert!(wrong.is_empty(), "query, expected, found:\n{}", wrong.join("\n"));
}

#[test]
fn queries_select_what_the_table_says() {
    let table = include_str!("fixtures/search/queries.txt");
    let (articles, queries) = table.split_once("\n\n").unwrap();
    let corpus = corpus(cases(articles).map(|line| line.split_once(": ").unwrap()));
    let index = Index::build(&corpus, &Annotations::default());
    let mut wrong = Vec::new();
    for case in cases(queries) {
        let (query, expected) = case.split_once(" =>").unwrap();
        let selected = index.select(&typed(query)).into_iter();
        let found: Vec<_> = selected.map(|id| corpus.get(id).unwrap().sheet.id.as_str()).collect();
        if found != expected.split_whitespace().collect::<Vec<_>>() {
            wrong.push(format!("{query} => {}", found.join(" ")));
        }
    }
    assert!(wrong.is_empty(), "found instead:\n{}", wrong.join("\n"));
}

#[test]
fn contexts_are_cut_as_the_table_says() {
    let mut wrong = Vec::new();
    for case in cases(include_str!("fixtures/search/context.txt")) {
        let (width, rest) = case.split_once(": ").unwrap();
        let (bracketed, expected) = rest.split_once(" => ").unwrap();
        let place = Span::new(bracketed.find('[').unwrap(), bracketed.find(']').unwrap() - 1);
        let corpus = corpus([("one", bracketed.replace(['[', ']'], "").as_str())]);
        let article = corpus.get(ArticleId(0)).unwrap();
        let context = context(article, place, width.parse().unwrap());
        let more = |more: bool| if more { "…" } else { "" };
        let left = format!("{}{}", more(context.more_left), context.left.slice(&article.text).trim());
        let right = format!("{}{}", context.right.slice(&article.text).trim(), more(context.more_right));
        if format!("{left} | {right}").trim() != expected {
            wrong.push(format!("{case}\n  {left} | {right}"));
        }
    }
    assert!(wrong.is_empty(), "case, then found:\n{}", wrong.join("\n"));
}

#[test]
fn boilerplate_is_not_searched() {
    let corpus = Corpus::builtin();
    let index = Index::build(&corpus, &Annotations::default());
    let mut words = 0;
    for (id, article) in corpus.iter() {
        for block in article.blocks.iter().filter(|block| block.kind.is_boilerplate()) {
            for word in block.span.slice(&article.text).split_whitespace() {
                words += 1;
                let hits = index.hits(&typed(word), &[id]);
                assert!(hits.iter().all(|hit| !hit.span.overlaps(block.span)), "{word} in {}", article.sheet.id);
            }
        }
    }
    assert!(words > 0, "no boilerplate to look for");
}

/// Something typed: pieces that mean something to the query language among anything else.
fn anything_typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\"".to_owned()),
        Just("-".to_owned()),
        Just(" OR ".to_owned()),
        Just("*".to_owned()),
        Just(" ".to_owned()),
        "[a-e]{1,3}",
        "\\PC{0,4}",
        "(me|pe)(m|n|ng|ny)?[aeioukptsmn]{0,6}(kan|an|i|nya|mu)?",
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn every_word_finds_itself(word in "[\\p{L}\\p{Nd}]{1,12}") {
        let corpus = corpus([("one", word.as_str())]);
        let article = corpus.get(ArticleId(0)).unwrap();
        // A hyphen or mark inside makes several words of it, or none.
        prop_assume!(article.tokens.len() == 1);
        let index = Index::build(&corpus, &Annotations::default());
        prop_assert_eq!(index.hits(&typed(&word), &[ArticleId(0)]).len(), 1, "{:?}", TextQuery::parse(&word));
    }

    #[test]
    fn hits_stand_on_words_in_order_and_apart(query in anything_typed(), texts in proptest::collection::vec("([a-e]{1,3}[ ,.]{1,2}){0,12}|\\PC{0,30}", 0..4)) {
        let ids: Vec<String> = (0..texts.len()).map(|at| at.to_string()).collect();
        let corpus = corpus(ids.iter().map(String::as_str).zip(texts.iter().map(String::as_str)));
        let index = Index::build(&corpus, &Annotations::default());
        let selected = index.select(&typed(&query));
        let hits = index.hits(&typed(&query), &selected);
        for hit in &hits {
            let article = corpus.get(hit.article).unwrap();
            let sentence = &article.sentences[hit.sentence as usize];
            let tokens = article.tokens_of(sentence);
            prop_assert!(selected.contains(&hit.article));
            prop_assert!(tokens.iter().any(|token| token.span.start == hit.span.start));
            prop_assert!(tokens.iter().any(|token| token.span.end == hit.span.end));
            prop_assert!(!hit.span.slice(&article.text).is_empty());
            let context = context(article, hit.span, 10);
            let block = article.blocks[sentence.block as usize].span;
            prop_assert!(context.left.slice(&article.text).chars().count() <= 10);
            prop_assert!(context.right.slice(&article.text).chars().count() <= 10);
            prop_assert!(block.contains(context.left) && block.contains(context.right));
        }
        for pair in hits.windows(2) {
            prop_assert!(pair[0] < pair[1]);
            prop_assert!(pair[0].article < pair[1].article || pair[0].span.end <= pair[1].span.start);
        }
    }
}
