//! The hostile corpus, and texts put together at random from its tricks: nothing leaves its field, nothing is lost.

use crate::{Shown, network, notation, structured};
use proptest::prelude::*;
use serde::Deserialize;
use simpul::corpus::{Article, Corpus, DataSheet, Known};
use simpul::index::Query;
use simpul::text::Date;
use std::path::Path;

#[derive(Deserialize)]
struct Sheet {
    id: String,
    title: Entry,
    outlet: Entry,
    date: Entry,
    place: Entry,
    author: Entry,
}

#[derive(Deserialize)]
struct Entry {
    stated: Option<String>,
}

impl Entry {
    fn known(self) -> Known<String> {
        self.stated.map_or(Known::Unknown, Known::Stated)
    }
}

/// The articles of `tests/fixtures/hostile`.
pub(crate) fn corpus() -> Corpus {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let files = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let sheets = files.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    Corpus::new(sheets.map(|path| article(&path)).collect())
}

fn article(path: &Path) -> Article {
    let sheet: Sheet = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let date = sheet.date.stated.map(|day| Date::parse_iso(&day).unwrap());
    let sheet = DataSheet {
        id: sheet.id,
        title: sheet.title.known(),
        outlet: sheet.outlet.known(),
        date: date.map_or(Known::Unknown, Known::Stated),
        place: sheet.place.known(),
        author: sheet.author.known(),
    };
    Article::read(sheet, std::fs::read_to_string(path.with_extension("txt")).unwrap())
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
