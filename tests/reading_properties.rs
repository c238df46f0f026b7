//! What holds for the blocks, sentences and tokens of any text at all.

use proptest::prelude::*;
use simpul::corpus::{Article, DataSheet};
use simpul::text::{Span, class};

/// Pieces of print that the rules look at, to be strung together in any order.
const FRAGMENTS: &[&str] = &[
    "Putin",
    "kata",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    ".",
    ". ",
    "… ",
    "?\" ",
    "\"",
    "“",
    "”",
    "(",
    ")",
    "[",
    "- ",
    "– ",
    "-",
    "•",
    "> ",
    "1. ",
    "10.000",
    "8,6%",
    "12/8/2025",
    "15 Agustus 2025",
    "2025-08-12",
    "Rp16.400",
    "puji-puji",
    "-pun",
    "Jum'at",
    "A.H. ",
    "TEMPO.CO",
    "https://a.id/b.jpg",
    "a@b.id",
    ":strip_icc():format(webp)/x.jpg)",
    "[Gambas:",
    "]",
    "![",
    "](",
    "Baca juga: ",
    "Advertisement",
    "(sef/sef)",
    "Tags",
    "Next Article",
    "Foto: ",
    "(Sputnik/X via REUTERS)",
    "KCNA | AFP",
    "#tag",
    "\u{200B}",
    "\u{202E}",
    "\u{301}",
    "é",
    "\u{FEFF}",
    "👍🏽",
    "بوتين",
    "½",
    "²",
];

fn any_text() -> impl Strategy<Value = String> {
    let print = prop::collection::vec(prop::sample::select(FRAGMENTS), 0..60).prop_map(|parts| parts.concat());
    prop_oneof![print, "(?s).{0,80}", "[\\PC\n]{0,200}"]
}

/// Fails unless the spans slice back, hold something, end where they show something and follow one another.
fn check_order(text: &str, spans: &[Span]) -> Result<(), TestCaseError> {
    for span in spans {
        prop_assert!(text.get(span.range()).is_some_and(|slice| !slice.is_empty()), "{span:?}");
        let slice = span.slice(text);
        prop_assert!(!slice.starts_with(class::is_blank) && !slice.ends_with(class::is_blank), "{slice:?}");
    }
    for pair in spans.windows(2) {
        prop_assert!(pair[0].end <= pair[1].start, "{pair:?}");
    }
    Ok(())
}

/// Fails where something stands between the `spans` inside `within` that `may_be_left_out` does not allow.
fn check_cover(
    text: &str,
    within: Span,
    spans: &[Span],
    may_be_left_out: fn(&str) -> bool,
) -> Result<(), TestCaseError> {
    let mut at = within.start as usize;
    for span in spans.iter().copied().chain([Span { start: within.end, end: within.end }]) {
        let gap = &text[at..span.range().start];
        prop_assert!(may_be_left_out(gap), "left out: {gap:?}");
        at = span.range().end;
    }
    Ok(())
}

fn is_blank(gap: &str) -> bool {
    gap.chars().all(class::is_blank)
}

/// White space, bullets and dashes, and at most the number or letter of one list item.
fn is_blank_or_opener(gap: &str) -> bool {
    let is_sign = |c: char| class::is_blank(c) || class::is_dash(c) || "•·▪▫■□●○◦►▸▶‣⁃➢➤✓✔*+>().".contains(c);
    let others: String = gap.chars().filter(|&c| !is_sign(c)).collect();
    others.len() <= 2 && others.bytes().all(|c| c.is_ascii_digit()) || others.len() == 1 && others.is_ascii()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    #[test]
    fn blocks_sentences_and_tokens_tile_the_text(text in any_text()) {
        let article = Article::read(DataSheet::default(), text);
        let text = &article.text;
        let blocks: Vec<Span> = article.blocks.iter().map(|block| block.span).collect();
        check_order(text, &blocks)?;
        check_cover(text, Span::new(0, text.len()), &blocks, is_blank_or_opener)?;
        for (at, block) in article.blocks.iter().enumerate() {
            let sentences: Vec<_> = article.sentences.iter().filter(|sentence| sentence.block as usize == at).collect();
            let spans: Vec<Span> = sentences.iter().map(|sentence| sentence.span).collect();
            if block.kind.is_boilerplate() {
                prop_assert!(spans.is_empty());
                continue;
            }
            check_order(text, &spans)?;
            check_cover(text, block.span, &spans, is_blank)?;
            for sentence in sentences {
                let tokens: Vec<Span> = article.tokens_of(sentence).iter().map(|token| token.span).collect();
                check_order(text, &tokens)?;
                check_cover(text, sentence.span, &tokens, is_blank)?;
            }
        }
    }
}

/// A text of 100 kB made to be slow: with quadratic time this test would not end.
#[test]
fn hostile_texts_are_read_in_linear_time() {
    let patterns = [
        "(",
        ")",
        "\"",
        "“",
        ".",
        "!",
        "-",
        "- ",
        "• ",
        "a",
        "A",
        "1",
        "a-",
        "A-",
        "Aa-",
        "1.",
        "a.",
        "A.",
        "A. ",
        ". ",
        ". \"",
        ".) ",
        "'",
        "a'",
        "@",
        "a@",
        "www.",
        "www., ",
        "http://",
        "[Gambas:",
        "[Gambas:]",
        "![",
        "![](",
        "![a](b)",
        ":strip_icc",
        "Tags\n",
        "Putin\n",
        "Putin. ",
        "\n",
        " ",
        "\u{301}",
        "\u{200B}",
        "👍",
        "Advertisement",
        "Baca juga: ",
        "(a/a)",
        "1/2/",
        "Rp1",
        "-an",
        "5-an",
        "Abcdefghijklmnopqrstuvw-",
        "“a”\n— b\n",
        "é",
        "a\u{301}",
    ];
    for pattern in patterns {
        let text = pattern.repeat(100_000 / pattern.len());
        let article = Article::read(DataSheet::default(), text);
        assert!(article.blocks.iter().all(|block| block.span.range().end <= article.text.len()), "{pattern}");
    }
}
