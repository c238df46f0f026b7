//! Cleaning against tables of lines and the blocks they must become, in `tests/fixtures/corpus`.

use simpul::corpus::{Article, Block, BlockKind, Corpus, DataSheet, clean};

/// The name of a kind in the tables.
fn name(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Headline => "headline",
        BlockKind::SubHeading => "subheading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::ListItem => "listitem",
        BlockKind::BlockQuote => "blockquote",
        BlockKind::Attribution => "attribution",
        BlockKind::Caption => "caption",
        BlockKind::Credit => "credit",
        BlockKind::Boilerplate => "boilerplate",
    }
}

/// The rows of an article (`kind | text`) and the text they make up.
fn rows(article: &str) -> (Vec<(&str, &str)>, String) {
    let (mut rows, mut text) = (Vec::new(), String::new());
    for line in article.lines().skip(1).filter(|line| !line.starts_with('#')) {
        let Some((kind, words)) = line.split_once('|') else {
            text.push('\n');
            continue;
        };
        let words = words.strip_prefix(' ').unwrap_or(words);
        if !kind.starts_with('+') {
            text.push('\n');
        }
        text.push_str(words);
        rows.push((kind.trim_start_matches('+').trim(), words));
    }
    (rows, text)
}

#[test]
fn lines_become_the_blocks_of_the_table() {
    let mut wrong = Vec::new();
    for article in include_str!("fixtures/corpus/clean.txt").split("=== ").skip(1) {
        let (rows, text) = rows(article);
        let blocks = clean::blocks(&text, &DataSheet::default());
        let found: Vec<_> = blocks.iter().map(|block| (name(block.kind), block.span.slice(&text))).collect();
        let agrees = |((kind, words), (found_kind, found_words)): (&(&str, &str), &(&str, &str))| {
            kind == found_kind && words.ends_with(found_words)
        };
        if rows.len() != found.len() || !rows.iter().zip(&found).all(agrees) {
            let first = rows.iter().zip(&found).find(|pair| !agrees(*pair));
            wrong.push(format!("{}: {first:#?}", article.lines().next().unwrap_or_default()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_paragraph_wrapped_at_one_width_is_one_block() {
    let text = "Gempa Guncang Maluku\n\nGempa bumi mengguncang Maluku pada Sabtu pagi, kata badan\nmeteorologi. Warga \
                Ambon berlarian ke luar rumah mereka dan\nmenunggu di lapangan.\n\n- Tidak ada laporan kerusakan dari pulau \
                yang\npaling dekat.\n- Tsunami tidak terjadi.\n";
    let blocks = clean::blocks(text, &DataSheet::default());
    let found: Vec<_> = blocks.iter().map(|block| (name(block.kind), block.span.slice(text).lines().count())).collect();
    assert_eq!(found[..2], [("headline", 1), ("paragraph", 3)]);
    assert!(found[2..].iter().all(|(_, lines)| *lines == 1), "a group with bullets inside is left as it was set");
}

/// The blocks of an article, one a line: kind and beginning.
fn outline(article: &Article) -> Vec<String> {
    let line = |block: &Block| {
        let words: String = block.span.slice(&article.text).chars().take(60).collect();
        format!("{:<11} | {}", name(block.kind), words.trim_end())
    };
    article.blocks.iter().map(line).collect()
}

#[test]
fn the_built_in_articles_have_the_blocks_of_the_table() {
    let corpus = Corpus::builtin();
    let mut places = Vec::new();
    // An article that is new may not stand in the table; what stands there is held.
    for section in include_str!("fixtures/corpus/builtin.txt").split("\n=== ").skip(1) {
        let mut expected = section.lines();
        let id = expected.next().unwrap_or_default();
        let place = corpus.find(id).unwrap_or_else(|| panic!("no built-in article is called {id}"));
        let found = outline(corpus.get(place).unwrap());
        for (at, (expected, found)) in expected.clone().zip(&found).enumerate() {
            assert_eq!(expected, found, "{id}, block {at}");
        }
        assert_eq!(expected.count(), found.len(), "{id} now has\n{}", found.join("\n"));
        places.push(place);
    }
    assert!(!places.is_empty() && places.is_sorted(), "in time order: {places:?}");
}
