//! Holds the rules of the house that no compiler knows; each test names every offence with its file and line.

#[path = "tidy/source.rs"]
mod source;

use source::{Source, code_only};
use std::path::Path;
use std::sync::LazyLock;

/// Read once for all tests.
static TRACKED: LazyLock<Vec<Source>> = LazyLock::new(source::tracked);

/// The modules in the order in which data flows: each uses only those before it.
const ORDER: [&str; 17] = [
    "order", "pause", "text", "corpus", "entity", "relation", "network", "index", "view", "i18n", "export", "engine",
    "state", "url", "embed", "cli", "ui",
];

/// Longer files are split by idea.
const MOST_LINES: usize = 450;

#[test]
fn modules_use_only_what_stands_before_them() {
    let mut offences = Vec::new();
    for source in TRACKED.iter().filter(|source| is_product(&source.path)) {
        let Some(module) = source.module() else { continue };
        let Some(own) = place(module) else {
            offences.push(format!("{}:1: the module `{module}` has no place in the order of modules", source.path));
            continue;
        };
        for (line, used) in used_modules(&source.code) {
            match place(used) {
                Some(other) if other <= own => {}
                Some(_) => {
                    offences.push(format!("{}:{line}: `{module}` uses `{used}`, which comes later", source.path));
                }
                None => offences.push(format!("{}:{line}: `crate::{used}` names no module of the order", source.path)),
            }
        }
    }
    report(&offences);
}

/// Whether the page is made of the file: of what reads a text, and of what stands on that.
fn is_product(path: &str) -> bool {
    path.starts_with("src/") || path.starts_with("reading/src/")
}

/// Whether the file is made for any machine, with a browser or without.
fn is_engine(path: &str) -> bool {
    is_product(path) && !path.starts_with("src/ui/") && !path.starts_with("src/bin/")
}

fn place(module: &str) -> Option<usize> {
    ORDER.iter().position(|&name| name == module)
}

/// The first names after `crate::`, one by one or in braces, with their lines.
fn used_modules(code: &str) -> Vec<(usize, &str)> {
    let mut used = Vec::new();
    for (at, path) in code.match_indices("crate::") {
        let line = code[..at].matches('\n').count() + 1;
        let rest = &code[at + path.len()..];
        match rest.strip_prefix('{') {
            Some(group) => used.extend(top_names(group).map(|name| (line, name))),
            None => used.push((line, first_name(rest))),
        }
    }
    used
}

/// In `text::{Date, Span}, corpus}`: `text`, `corpus`.
fn top_names(group: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let end = group.find(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth < 0
    });
    let mut depth = 0;
    let parts = group[..end.unwrap_or(group.len())].split(move |c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth == 0 && c == ','
    });
    parts.map(|part| first_name(part.trim_start())).filter(|name| !name.is_empty())
}

fn first_name(path: &str) -> &str {
    path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

#[test]
fn only_the_shell_knows_the_browser() {
    report(&words_in_code(
        &["web_sys", "js_sys", "wasm_bindgen", "gloo_events", "yew"],
        is_engine,
        "belongs into src/ui or src/bin",
    ));
}

#[test]
fn the_engine_asks_no_clock() {
    report(&words_in_code(&["SystemTime", "Instant"], is_engine, "makes equal input give unequal output"));
}

#[test]
fn nothing_is_unsafe_and_every_package_says_so() {
    report(&words_in_code(&["unsafe"], |_| true, "is forbidden"));
    let mut offences = Vec::new();
    for source in TRACKED.iter().filter(|source| source.path.ends_with("Cargo.toml")) {
        // The fuzz targets are a workspace of their own; the words above are theirs too.
        let obeys = source.text.contains("[lints]\nworkspace = true") || source.path == "fuzz/Cargo.toml";
        if !obeys {
            offences.push(format!("{}:1: does not take the lints of the workspace", source.path));
        }
    }
    assert!(text_of("Cargo.toml").contains("unsafe_code = \"forbid\""));
    report(&offences);
}

#[test]
fn nothing_is_left_for_later() {
    report(&words_in_code(&["todo!", "unimplemented!", "dbg!", "#[ignore"], |_| true, "does not stay"));
}

/// Safari takes one word for `text-decoration`, and `user-select` with its prefix alone (docs/BROWSERS.md).
#[test]
fn style_sheets_say_what_every_browser_understands() {
    let mut offences = Vec::new();
    for source in TRACKED.iter().filter(|source| Path::new(&source.path).extension().is_some_and(|end| end == "css")) {
        for (at, line) in source.text.lines().enumerate() {
            let mut decorations = line.split("text-decoration: ").skip(1).filter_map(|rest| rest.split(';').next());
            let several = decorations.any(|value| value.contains(' '));
            let unprefixed = line.contains(" user-select:") && !line.contains("-webkit-user-select:");
            if several || unprefixed {
                offences.push(format!("{}:{}: {}", source.path, at + 1, line.trim()));
            }
        }
    }
    report(&offences);
}

#[test]
fn items_are_sorted_by_the_module_order() {
    let mut offences = Vec::new();
    for source in TRACKED.iter().filter(|source| source.is_rust() && is_product(&source.path)) {
        for (line, code) in source.code_lines().take_while(|(line, _)| *line < source.first_test_line()) {
            if [".sort_by", ".sort()", ".sort_unstable_by"].iter().any(|call| code.contains(call)) {
                offences.push(format!("{}:{line}: a sort of its own costs the page 4 kB; see order.rs", source.path));
            }
        }
    }
    report(&offences);
}

#[test]
fn no_html_is_built_from_strings() {
    report(&words_in_code(&["from_html_unchecked", "set_inner_html"], |_| true, "turns text into markup"));
}

/// Where `words` stand in the code of Rust files whose path `concerns` accepts.
fn words_in_code(words: &[&str], concerns: impl Fn(&str) -> bool, fault: &str) -> Vec<String> {
    let mut offences = Vec::new();
    for source in TRACKED.iter().filter(|source| source.is_rust() && concerns(&source.path)) {
        for (line, code) in source.code_lines() {
            for word in words.iter().filter(|word| holds_word(code, word)) {
                offences.push(format!("{}:{line}: `{word}` {fault}", source.path));
            }
        }
    }
    offences
}

/// Whether `word` stands in `code` and is not the tail of a longer name.
fn holds_word(code: &str, word: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let ends = word.ends_with('!') || !code[at + word.len()..].starts_with(is_name);
        ends && !code[..at].ends_with(is_name)
    })
}

#[test]
fn every_file_of_rust_says_what_lives_in_it() {
    let mut offences = Vec::new();
    for source in TRACKED.iter().filter(|source| source.is_rust() && !source.text.starts_with("//! ")) {
        offences.push(format!("{}:1: starts without a `//!` line", source.path));
    }
    report(&offences);
}

#[test]
fn no_file_of_rust_is_too_long_to_read() {
    let mut offences = Vec::new();
    for source in TRACKED.iter().filter(|source| source.is_rust()) {
        let lines = source.text.lines().count();
        if lines >= MOST_LINES {
            offences.push(format!("{}:{lines}: has {lines} lines; fewer than {MOST_LINES} are wanted", source.path));
        }
    }
    report(&offences);
}

#[test]
fn what_may_panic_says_why_it_does_not() {
    let mut offences = Vec::new();
    for source in TRACKED.iter().filter(|source| source.is_rust()) {
        let lines: Vec<&str> = source.text.lines().collect();
        for (line, code) in source.code_lines().take_while(|(line, _)| *line < source.first_test_line()) {
            let panics = [".unwrap()", ".expect("].iter().any(|call| code.contains(call));
            if panics && !is_argued(&lines, line - 1) {
                offences.push(format!("{}:{line}: unwraps without a comment on why it cannot fail", source.path));
            }
        }
    }
    report(&offences);
}

/// Whether the line, or one above it that belongs to the same statement or its attributes, argues in words.
fn is_argued(lines: &[&str], at: usize) -> bool {
    let argues = |line: &str| line.contains("//") || line.contains("reason = ");
    if argues(lines[at]) {
        return true;
    }
    for line in lines[..at].iter().rev().map(|line| line.trim()) {
        if argues(line) {
            return true;
        }
        if line.is_empty() || line.ends_with('}') || (line.ends_with(';') && !line.starts_with('#')) {
            return false;
        }
    }
    false
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    // Put together here, so that this file does not offend.
    let needles = [["/wo", "rk/"], ["/ro", "ot/"], ["/ho", "me/"], ["arti", "factory"]].map(|halves| halves.concat());
    let mut offences = Vec::new();
    // The corpus is kept byte for byte, whatever it holds.
    for source in TRACKED.iter().filter(|source| !source.path.starts_with("assets/corpus/")) {
        for (at, line) in source.text.lines().enumerate() {
            for needle in needles.iter().filter(|needle| line.contains(needle.as_str())) {
                offences.push(format!("{}:{}: names `{needle}`", source.path, at + 1));
            }
        }
    }
    report(&offences);
}

#[test]
fn libraries_come_from_the_default_registry_only() {
    let mut offences = Vec::new();
    for (at, line) in text_of("Cargo.lock").lines().enumerate() {
        let default = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
        if line.starts_with("source = ") && line != default {
            offences.push(format!("Cargo.lock:{}: {line}", at + 1));
        }
    }
    report(&offences);
}

#[test]
fn versions_that_stand_twice_agree() {
    let (manifest, lock, trunk) = (text_of("Cargo.toml"), text_of("Cargo.lock"), text_of("Trunk.toml"));
    let toolchain = text_of("rust-toolchain.toml");
    let library = between(lock, "name = \"wasm-bindgen\"\nversion = \"", "\"");
    assert_eq!(between(manifest, "wasm-bindgen = { version = \"=", "\""), library, "Cargo.toml and Cargo.lock");
    assert_eq!(between(trunk, "wasm_bindgen = \"", "\""), library, "Trunk.toml and Cargo.lock");
    let needed = between(manifest, "rust-version = \"", "\"");
    let used = between(toolchain, "channel = \"", "\"");
    assert!(used.starts_with(&format!("{needed}.")), "Cargo.toml needs Rust {needed}, rust-toolchain.toml pins {used}");
}

fn text_of(path: &str) -> &'static str {
    let found = TRACKED.iter().find(|source| source.path == path);
    &found.unwrap_or_else(|| panic!("{path} is not tracked")).text
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let rest = text.split_once(before).unwrap_or_else(|| panic!("no `{before}`")).1;
    rest.split_once(after).unwrap_or_else(|| panic!("no `{after}` after `{before}`")).0
}

fn report(offences: &[String]) {
    assert!(offences.is_empty(), "\n{}\n", offences.join("\n"));
}

#[test]
fn comments_and_literals_are_no_code() {
    let cases = [
        ("a // b\nc", "a  \nc"),
        ("a /* b /* c */ \n d */ e", "a \n  e"),
        (r#"f("todo!") g"#, "f( ) g"),
        (r#"f("a\"b") g"#, "f( ) g"),
        ("f(r#\"a\"b\"#) g", "f( ) g"),
        ("f(br\"a\\\") g", "f( ) g"),
        ("x::<'a>('\"', '\\'') y", "x::<'a>( ,  ) y"),
        ("over\"a\"", "over "),
        ("rank(b)", "rank(b)"),
    ];
    for (text, expected) in cases {
        assert_eq!(code_only(text), expected, "{text}");
    }
}

#[test]
fn uses_are_found_in_every_form() {
    let code = "use crate::text::Span;\nuse crate::{corpus::{Article, Corpus}, entity};\nfn f() { crate::index::go() }";
    assert_eq!(used_modules(code), [(1, "text"), (2, "corpus"), (2, "entity"), (3, "index")]);
}

#[test]
fn an_argument_stands_on_the_line_or_above_the_statement() {
    let argued = [
        "a.unwrap() // never empty",
        "// Never empty.\na.unwrap()",
        "// Never empty.\n#[expect(clippy::unwrap_used)]\nlet b = a\n    .first()\n    .unwrap()",
        "#[expect(clippy::unwrap_used, reason = \"never empty\")]\na.unwrap()",
    ];
    for text in argued {
        let lines: Vec<&str> = text.lines().collect();
        assert!(is_argued(&lines, lines.len() - 1), "{text}");
    }
    let silent = ["a.unwrap()", "// Something else.\nlet b = 1;\na.unwrap()"];
    for text in silent {
        let lines: Vec<&str> = text.lines().collect();
        assert!(!is_argued(&lines, lines.len() - 1), "{text}");
    }
}
