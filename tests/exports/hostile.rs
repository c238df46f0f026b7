//! The hostile corpus, and texts put together at random from its tricks: nothing leaves its field, nothing is lost.

#[path = "../../reading/build/corpus.rs"]
#[expect(dead_code, reason = "the build also writes what it found")]
mod folder;

use crate::{Shown, network, notation, structured};
use proptest::prelude::*;
use simpul::corpus::{Article, Corpus, DataSheet, Known};
use simpul::index::Query;
use simpul::text::Date;
use std::path::Path;

/// The articles of `tests/fixtures/hostile`, read as the build reads those of a page.
pub(crate) fn corpus() -> Corpus {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let found = folder::read(&folder).unwrap_or_else(|problem| panic!("{problem}"));
    Corpus::new(found.into_iter().map(article).collect())
}

fn article(folder::Found { path, sheet }: folder::Found) -> Article {
    let stated = |entry: folder::Entry| entry.stated.map_or(Known::Unknown, Known::Stated);
    let date = sheet.date.stated.and_then(|day| Date::parse_iso(&day));
    let sheet = DataSheet {
        id: sheet.id,
        title: stated(sheet.title),
        outlet: stated(sheet.outlet),
        date: date.map_or(Known::Unknown, Known::Stated),
        place: stated(sheet.place),
        author: stated(sheet.author),
    };
    Article::read(sheet, std::fs::read_to_string(path).unwrap())
}

const TRICKS: [&str; 24] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onfocus='alert(1)' autofocus='",
    "</p></mark></body>",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "&amp;lt;",
    "&#0;",
    "=1+1",
    "\",\"",
    "\t",
    "\r\n",
    "\r",
    "\n\n",
    "\u{0}",
    "\u{1b}[2J",
    "\u{202e}",
    "\u{fffe}",
    "\u{2028}",
    "__proto__",
    "\\u003c\\\"",
    "𝒳",
];
const NAMES: [&str; 5] =
    ["Vladimir Putin", "Kim Jong Un", "PT Sumber Rejeki Tbk", "Rp 2,5 triliun", "Selasa (12/8/2025)"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn no_text_leaves_its_field(
        parts in prop::collection::vec((prop::sample::select(&TRICKS[..]), prop::sample::select(&NAMES[..]), any::<char>()), 1..12),
        facts in prop::collection::vec(prop::sample::select(&TRICKS[..]), 3),
    ) {
        let text = parts.iter().map(|(trick, name, letter)| format!("{trick}{name} {letter}bertemu {trick}")).collect::<Vec<_>>().concat();
        let stated = |at: usize| Known::Stated(facts[at].to_owned());
        let sheet = DataSheet { id: format!("a{}", facts[0]), title: stated(1), outlet: stated(2), ..DataSheet::default() };
        let other = DataSheet { id: "lain".to_owned(), ..DataSheet::default() };
        let shown = Shown::of(
            Corpus::new(vec![Article::read(sheet, text.clone()), Article::read(other, text)]),
            Query::default(),
        );
        structured::hold(&shown);
        notation::hold(&shown);
        network::hold(&shown);
    }
}
