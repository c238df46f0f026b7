//! What the build says to a corpus folder that is not in order, and that the one in the repository is.
#![allow(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

#[path = "../reading/build/corpus.rs"]
mod corpus;

use std::path::{Path, PathBuf};
use std::{fs, iter};

use simpul::corpus::{Article, Corpus, DataSheet, Known};

const SHEET: &str = "id = \"a\"\n[title]\nunknown = true\n[outlet]\nunknown = true\n[date]\nstated = \"2025-08-15\"\n[place]\nunknown = true\n[author]\nunknown = true\n";

/// A folder of its own with these files.
fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus-door").join(name);
    // What an earlier run left must not count; that there is nothing to remove is no failure.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (file, bytes) in files {
        fs::write(folder.join(file), bytes).unwrap();
    }
    folder
}

/// What is said to a folder with these files; empty when it is in order.
fn said(name: &str, files: &[(&str, &[u8])]) -> String {
    corpus::read(&folder(name, files)).err().map(|problem| problem.to_string()).unwrap_or_default()
}

#[test]
fn bad_articles_are_named_with_the_reason() {
    let huge = vec![b'a'; corpus::LARGEST + 1];
    let sheet = SHEET.as_bytes();
    for (name, article, reason) in [
        ("empty", &b""[..], "is empty"),
        ("blank", b" \n\n", "is empty"),
        ("huge", &huge, "bytes are more than"),
        ("latin1", b"Erdo\xF0an", "not UTF-8 from byte 4"),
        ("utf16", b"\xFF\xFEP\0", "not UTF-8 from byte 0"),
    ] {
        let said = said(name, &[("a.txt", article), ("a.toml", sheet)]);
        assert!(said.contains("a.txt: ") && said.contains(reason), "{name}: {said}");
    }
}

#[test]
fn bad_data_sheets_are_named_with_the_reason() {
    let replaced = |from: &str, to: &str| SHEET.replace(from, to);
    for (name, sheet, reason) in [
        ("no-toml", "id".to_owned(), "not a data sheet"),
        ("no-id", replaced("id = \"a\"", ""), "missing field `id`"),
        ("no-entry", replaced("[place]\nunknown = true\n", ""), "missing field `place`"),
        ("bad-id", replaced("\"a\"", "\"A b\""), "the id \"A b\""),
        ("bad-date", replaced("2025-08-15", "2025-02-30"), "the date \"2025-02-30\""),
        ("loose-date", replaced("2025-08-15", "15 Agustus"), "the date \"15 Agustus\""),
        ("strange-key", replaced("[place]", "[places]"), "unknown field `places`"),
        ("nothing-said", replaced("[place]\nunknown = true", "[place]"), "[place] must say"),
        ("no-reason", replaced("stated = ", "inferred = "), "[date] must say"),
        ("both", replaced("stated = ", "unknown = true\nstated = "), "[date] must say"),
        ("unknown-false", replaced("[place]\nunknown = true", "[place]\nunknown = false"), "[place] must say"),
    ] {
        let said = said(name, &[("a.txt", b"Putin"), ("a.toml", sheet.as_bytes())]);
        assert!(said.contains("a.toml: ") && said.contains(reason), "{name}: {said}");
    }
}

#[test]
fn articles_and_data_sheets_come_in_pairs_with_ids_of_their_own() {
    let sheet = SHEET.as_bytes();
    assert!(said("no-sheet", &[("a.txt", b"Putin")]).contains("a.txt: no data sheet"));
    assert!(said("no-article", &[("a.toml", sheet)]).contains("a.toml: no article"));
    let twins: [(&str, &[u8]); 4] = [("a.txt", b"Putin"), ("a.toml", sheet), ("b.txt", b"Kim"), ("b.toml", sheet)];
    assert!(said("same-id", &twins).contains("b.toml: the id \"a\" is taken"));
    assert!(corpus::read(Path::new("/no/such/folder")).err().unwrap().to_string().contains("cannot be read"));
}

#[test]
fn a_folder_in_order_becomes_a_table() {
    let quoting = SHEET.replace("[title]\nunknown = true", "[title]\ninferred = 'A \"b\" \\'\nfrom = \"teks\"");
    let folder = folder("in-order", &[("a.txt", b"Putin"), ("a.toml", quoting.as_bytes())]);
    let table = corpus::table(&corpus::read(&folder).unwrap());
    assert!(table.contains(r#"title: Fact::Inferred("A \"b\" \\", "teks")"#), "{table}");
    assert!(table.contains("date: Fact::Stated((2025, 8, 15))"), "{table}");
}

#[test]
fn what_a_built_in_data_sheet_states_stands_in_the_text() {
    let corpus = Corpus::builtin();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/corpus");
    assert_eq!(corpus.articles.len(), corpus::read(&folder).unwrap().len());
    for Article { sheet, text, .. } in &corpus.articles {
        if let Known::Stated(title) = &sheet.title {
            assert!(text.contains(title.as_str()), "{}: the text does not say the stated title: {title}", sheet.id);
        }
        for fact in [&sheet.outlet, &sheet.place, &sheet.author] {
            if let Known::Stated(value) = fact {
                assert!(
                    text.to_lowercase().contains(&value.to_lowercase()),
                    "{}: the text does not say what is stated: {value}",
                    sheet.id
                );
            }
        }
        if let Known::Stated(date) = sheet.date {
            let printed = text.lines().filter_map(simpul::text::date::find).any(|(_, found)| found == date);
            assert!(printed, "{}: the text does not print the stated date: {date}", sheet.id);
        }
    }
}

#[test]
fn what_a_built_in_data_sheet_quotes_as_its_reason_stands_in_the_text() {
    for Article { sheet, text, .. } in &Corpus::builtin().articles {
        let reasons = [&sheet.title, &sheet.outlet, &sheet.place, &sheet.author].map(|fact| reason(fact));
        for reason in reasons.into_iter().chain(iter::once(reason(&sheet.date))).flatten() {
            let quoted: Vec<_> = reason.split('“').skip(1).filter_map(|part| part.split('”').next()).collect();
            assert!(
                !quoted.is_empty(),
                "{}: the reason quotes nothing of the text between “ and ”: {reason}",
                sheet.id
            );
            for quoted in quoted {
                assert!(text.contains(quoted), "{}: the text does not hold what the reason quotes: {quoted}", sheet.id);
            }
        }
    }
}

fn reason<T>(fact: &Known<T>) -> Option<&str> {
    match fact {
        Known::Inferred { from, .. } => Some(from),
        Known::Stated(_) | Known::Unknown => None,
    }
}

#[test]
fn an_empty_text_is_read_without_a_block() {
    for text in ["", " \n\t\u{200B}"] {
        let article = Article::read(DataSheet::default(), text.to_owned());
        assert!(article.blocks.is_empty() && article.sentences.is_empty() && article.tokens.is_empty());
    }
}
