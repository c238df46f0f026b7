//! Runs the table of echoes in `tests/fixtures/search/echoes.txt` and holds what is true of every echo.

#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use proptest::prelude::*;
use simpul::corpus::{Article, ArticleId, Block, BlockKind, Corpus, DataSheet, Sentence};
use simpul::entity::{Annotations, Entity, EntityId, EntityKind, Mention, Source};
use simpul::i18n::Lang;
use simpul::index::echo::SHARED;
use simpul::index::{Echo, Index, echoes};
use simpul::text::{Span, sentence, token};

/// Articles and annotations built up block by block; names stand in brackets.
#[derive(Default)]
struct Builder {
    articles: Vec<Article>,
    annotations: Annotations,
}

impl Builder {
    fn article(&mut self) {
        // Ids in the order of the articles keep the corpus in that order.
        let id = format!("{:03}", self.articles.len());
        self.articles.push(Article::read(DataSheet { id, ..DataSheet::default() }, String::new()));
        self.annotations.mentions.push(Vec::new());
    }

    fn block(&mut self, kind: BlockKind, bracketed: &str) {
        let article = self.articles.last_mut().unwrap();
        let start = article.text.len();
        let mut names = Vec::new();
        for (at, part) in bracketed.split(['[', ']']).enumerate() {
            let from = article.text.len();
            article.text.push_str(part);
            if at % 2 == 1 {
                names.push(Span::new(from, article.text.len()));
            }
        }
        let block = Span::new(start, article.text.len());
        article.text.push('\n');
        article.blocks.push(Block { span: block, kind });
        for span in sentence::sentences(&article.text, block) {
            let first = article.tokens.len() as u32;
            article.tokens.extend(token::tokens(&article.text, span));
            let block = article.blocks.len() as u32 - 1;
            article.sentences.push(Sentence { span, block, tokens: (first, article.tokens.len() as u32) });
        }
        for span in names {
            self.mention(span);
        }
    }

    fn mention(&mut self, span: Span) {
        let article = self.articles.last().unwrap();
        let name = span.slice(&article.text);
        let entity = self.annotations.find(name).unwrap_or_else(|| {
            let (slug, name) = (name.to_owned(), name.to_owned());
            let entity =
                Entity { slug, name, kind: EntityKind::Per, wikidata: None, forms: Vec::new(), mentions: Vec::new() };
            self.annotations.entities.push(entity);
            EntityId(self.annotations.entities.len() as u32 - 1)
        });
        let sentence = article.sentences.iter().position(|sentence| sentence.span.contains(span)).unwrap() as u32;
        let (kind, source, confidence) = (EntityKind::Per, Source::NameList, 1.0);
        let mention = Mention { span, sentence, kind, entity, source, confidence };
        self.annotations.mentions.last_mut().unwrap().push(mention);
    }

    fn build(self) -> (Corpus, Index) {
        let corpus = Corpus::new(self.articles);
        let index = Index::build(&corpus, &self.annotations);
        (corpus, index)
    }
}

fn kind(name: &str) -> BlockKind {
    match name {
        "headline" => BlockKind::Headline,
        "subheading" => BlockKind::SubHeading,
        "paragraph" => BlockKind::Paragraph,
        "listitem" => BlockKind::ListItem,
        "blockquote" => BlockKind::BlockQuote,
        "attribution" => BlockKind::Attribution,
        "caption" => BlockKind::Caption,
        "credit" => BlockKind::Credit,
        _ => panic!("{name} is no kind of block"),
    }
}

fn letters(echo: Option<&Echo>) -> String {
    let letter = |article: ArticleId| char::from(b'a' + article.0 as u8).to_string();
    match echo {
        None => String::new(),
        Some(echo) if echo.matches.is_empty() => "-".to_owned(),
        Some(echo) => echo.matches.iter().map(|(_, article, _)| letter(*article)).collect::<Vec<_>>().join(" "),
    }
}

#[test]
fn blocks_echo_what_the_table_says() {
    let table = include_str!("fixtures/search/echoes.txt");
    let mut builder = Builder::default();
    let mut expected: Vec<Vec<&str>> = Vec::new();
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.split_once(": ") {
            None => {
                builder.article();
                expected.push(Vec::new());
            }
            Some((name, rest)) => {
                let (text, echo) = rest.split_once(" =>").unwrap();
                builder.block(kind(name), text);
                expected.last_mut().unwrap().push(echo.trim());
            }
        }
    }
    let (corpus, index) = builder.build();
    let mut wrong = Vec::new();
    for ((id, article), expected) in corpus.iter().zip(expected) {
        for ((block, echo), expected) in article.blocks.iter().zip(echoes(&index, &corpus, id)).zip(expected) {
            let found = letters(echo.as_ref());
            if found != expected {
                wrong.push(format!("{} => {found}, not {expected}", block.span.slice(&article.text)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_match_names_the_two_sentences() {
    let mut builder = Builder::default();
    for text in ["Hujan turun. [Ani] menanam padi di sawah.", "[Ani] menanam padi di sawah. Hujan turun."] {
        builder.article();
        builder.block(BlockKind::Paragraph, text);
    }
    let (corpus, index) = builder.build();
    let found = echoes(&index, &corpus, ArticleId(0));
    assert_eq!(found, [Some(Echo { matches: vec![(1, ArticleId(1), 0)] })]);
}

#[test]
fn the_rule_on_screen_names_the_threshold() {
    for lang in Lang::ALL {
        let rule = lang.messages().read.echo_rule;
        let percent = format!("{:.0}", SHARED * 100.0);
        let numbers: Vec<&str> = rule.split(|c: char| !c.is_ascii_digit()).collect();
        assert!(numbers.contains(&percent.as_str()), "{}: {rule}", lang.tag());
    }
}

/// A sentence of few words, some of them names, so that sentences often hold the same.
fn any_sentence() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "[Putin]", "[Kim]", "[Korut]", "memuji", "dipuji", "pasukan", "surat", "beras", "padi", "sawah", "hujan", "dan",
    ]);
    proptest::collection::vec(word, 1..9).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn echoes_answer_each_other(articles in proptest::collection::vec(proptest::collection::vec(any_sentence(), 1..5), 1..5)) {
        let mut builder = Builder::default();
        for sentences in &articles {
            builder.article();
            for sentence in sentences {
                builder.block(BlockKind::Paragraph, sentence);
            }
        }
        let (corpus, index) = builder.build();
        let all: Vec<Vec<Option<Echo>>> = corpus.iter().map(|(id, _)| echoes(&index, &corpus, id)).collect();
        for (id, article) in corpus.iter() {
            prop_assert_eq!(all[id.0 as usize].len(), article.blocks.len());
            for (block, echo) in all[id.0 as usize].iter().enumerate() {
                let matches = &echo.as_ref().unwrap().matches;
                prop_assert!(matches.windows(2).all(|pair| pair[0].1 < pair[1].1));
                for (here, other, there) in matches {
                    prop_assert_ne!(*other, id);
                    prop_assert_eq!(article.sentences[*here as usize].block as usize, block);
                    let answer = corpus.get(*other).unwrap().sentences[*there as usize].block as usize;
                    let answer = all[other.0 as usize][answer].as_ref().unwrap();
                    prop_assert!(answer.matches.iter().any(|(_, back, _)| *back == id), "{id:?} {here} {other:?} {there}");
                }
            }
        }
    }

    #[test]
    fn a_sentence_printed_twice_echoes(sentence in any_sentence(), others in proptest::collection::vec(any_sentence(), 0..4)) {
        let words: std::collections::BTreeSet<&str> = sentence
            .split(' ')
            // Two forms of one word are one word.
            .map(|word| if word == "dipuji" { "memuji" } else { word })
            .filter(|word| !word.starts_with('[') && *word != "dan")
            .collect();
        prop_assume!(sentence.contains('[') && words.len() >= 2);
        let mut builder = Builder::default();
        for _ in 0..2 {
            builder.article();
            builder.block(BlockKind::Paragraph, &sentence);
            for other in &others {
                builder.block(BlockKind::Headline, other);
            }
        }
        let (corpus, index) = builder.build();
        let found = echoes(&index, &corpus, ArticleId(0));
        prop_assert_eq!(&found[0].as_ref().unwrap().matches, &[(0, ArticleId(1), 0)]);
    }
}
