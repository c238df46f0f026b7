//! The command line as scripts meet it: what goes in, what comes out, and how it ends.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod formats;
mod hostile;

use simpul::export::Document;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Runs `simpul` with these words and this on standard input.
fn simpul(words: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_simpul"))
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that ends before it has read all closes the pipe; that is its right.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn printed(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn complained(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// The document that `analyze` prints of this text.
fn analyzed(text: &str) -> Document {
    let output = simpul(&["analyze", "-"], text.as_bytes());
    assert!(output.status.success(), "{}", complained(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn corpus() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/corpus");
    let mut files: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    files
}

/// What stands in `text` at these code points.
fn slice(text: &str, start: u32, end: u32) -> String {
    text.chars().skip(start as usize).take((end - start) as usize).collect()
}

#[test]
fn files_come_out_a_line_each_in_the_order_given() {
    let mut files = corpus();
    files.reverse();
    let words: Vec<&str> = ["analyze"].into_iter().chain(files.iter().map(|path| path.to_str().unwrap())).collect();
    let output = simpul(&words, b"");
    assert!(output.status.success());
    let lines: Vec<&str> = printed(&output).lines().collect();
    assert_eq!(lines.len(), files.len());
    for (line, path) in lines.iter().zip(&files) {
        let document: Document = serde_json::from_str(line).unwrap();
        assert_eq!(document.id, path.file_stem().unwrap().to_str().unwrap());
        assert_eq!(document.text, std::fs::read_to_string(path).unwrap(), "unchanged");
        assert!(document.mentions.len() > 20);
    }
}

#[test]
fn offsets_are_code_points_into_the_text() {
    let document = analyzed("“Élan” – Presiden Prabowo Subianto tiba di Moskow, 𝒳, lalu ke Jakarta.");
    let named: Vec<_> = document.mentions.iter().map(|mention| mention.text.as_str()).collect();
    assert_eq!(named, ["Prabowo Subianto", "Moskow", "Jakarta"]);
    for mention in &document.mentions {
        assert_eq!(slice(&document.text, mention.start, mention.end), mention.text);
        let entity = document.entities.iter().find(|entity| entity.id == mention.entity);
        assert_eq!(entity.unwrap().kind, mention.kind);
    }
    assert_eq!(document.sentences, [[0, document.text.chars().count() as u32]]);
}

#[test]
fn boilerplate_is_told_apart() {
    let document = analyzed("Putin tiba di Moskow.\n\nADVERTISEMENT\n\nKim Jong Un menyambutnya di Pyongyang.");
    let apart: Vec<_> = document.boilerplate.iter().map(|&[start, end]| slice(&document.text, start, end)).collect();
    assert_eq!(apart, ["ADVERTISEMENT"]);
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_rest_goes_on() {
    let folder = std::env::temp_dir().join(format!("simpul-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let broken = folder.join("rusak.txt");
    std::fs::write(&broken, b"Putin \xff\xfe").unwrap();
    let missing = folder.join("hilang.txt");
    let whole = corpus().remove(0);
    let output =
        simpul(&["analyze", broken.to_str().unwrap(), missing.to_str().unwrap(), whole.to_str().unwrap()], b"");
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(printed(&output).lines().count(), 1, "the whole file is there");
    for (name, reason) in [("rusak.txt", "not UTF-8 (byte 6)"), ("hilang.txt", "cannot be read")] {
        let line = complained(&output).lines().find(|line| line.contains(name));
        assert!(line.is_some_and(|line| line.contains(reason)), "{}", complained(&output));
    }
}

#[test]
fn a_wrong_command_ends_with_two() {
    for words in
        [&["analyze"][..], &["analyze", "--format", "pdf", "-"], &["analyze", "--published", "kemarin", "-"], &[]]
    {
        let output = simpul(words, b"");
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(!complained(&output).is_empty());
    }
}

#[test]
fn marks_made_by_hand_are_judged() {
    let gold = r#"{"id":"a","source":"","text":"Putin tiba di Moskow.","spans":[[0,5,"PER"],[6,10,"ORG"]]}"#;
    let output = simpul(&["evaluate", "--errors", "-"], gold.as_bytes());
    assert!(output.status.success(), "{}", complained(&output));
    let all = printed(&output).lines().find(|line| line.starts_with("all")).unwrap();
    let counts: Vec<_> = all.split_whitespace().skip(1).take(3).collect();
    assert_eq!(counts, ["1", "1", "1"], "Putin right, `tiba` missed, Moskow wrong: {}", printed(&output));
    assert!(printed(&output).contains("missed ORG Putin [tiba] di Moskow"));
}

#[test]
fn conll_is_judged_by_the_kinds_it_marks() {
    let lines = "Putin\tB-PER\ntiba\tO\ndi\tO\nMoskow\tB-LOC\n.\tO\n\nKamis\tO\n";
    let output = simpul(&["evaluate", "-"], lines.as_bytes());
    let all = printed(&output).lines().find(|line| line.starts_with("all")).unwrap();
    let counts: Vec<_> = all.split_whitespace().skip(1).take(3).collect();
    assert_eq!(counts, ["2", "0", "0"], "a city is a place to it, days are not its matter: {}", printed(&output));
}

#[test]
fn marks_that_do_not_fit_are_named_by_line() {
    let gold =
        "{\"id\":\"a\",\"text\":\"Putin\",\"spans\":[]}\n{\"id\":\"b\",\"text\":\"Kim\",\"spans\":[[0,9,\"PER\"]]}";
    let output = simpul(&["evaluate", "-"], gold.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert!(complained(&output).contains(":2: the span 0..9 does not fit the text"), "{}", complained(&output));
}
