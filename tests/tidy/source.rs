//! The tracked files of the checkout, and Rust code with comments and literals blanked out.

use std::fs;
use std::path::Path;
use std::process::Command;

/// One tracked file that holds text.
pub struct Source {
    /// From the root of the checkout, with forward slashes.
    pub path: String,
    /// As it is.
    pub text: String,
    /// Rust only: the same lines without comments and without what stands in quotes.
    pub code: String,
}

impl Source {
    /// Whether it is a file of Rust.
    pub fn is_rust(&self) -> bool {
        is_rust(&self.path)
    }

    /// The module of a library it belongs to: `text` for `reading/src/text/span.rs`, `url` for `src/url.rs`.
    pub fn module(&self) -> Option<&str> {
        let first = self.path.trim_start_matches("reading/").strip_prefix("src/")?.split('/').next()?;
        Some(first.strip_suffix(".rs").unwrap_or(first)).filter(|&module| module != "lib" && module != "bin")
    }

    /// The lines of code with their numbers, from 1.
    pub fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(at, line)| (at + 1, line))
    }

    /// The number of the first line that only tests see; by convention they stand last in a file.
    pub fn first_test_line(&self) -> usize {
        let in_tests = self.path.starts_with("tests/") || self.path.ends_with("tests.rs");
        if in_tests {
            return 1;
        }
        let lines: Vec<&str> = self.code.lines().map(str::trim).collect();
        let opens = |pair: &[&str]| pair[0] == "#[cfg(test)]" && pair[1].starts_with("mod ") && pair[1].ends_with('{');
        lines.windows(2).position(opens).map_or(usize::MAX, |at| at + 1)
    }
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

/// Every tracked file that is text.
pub fn tracked() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Files that are new and not yet tracked count too: an offence is best heard of before the commit.
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .unwrap_or_else(|error| panic!("git does not run: {error}"));
    assert!(listed.status.success(), "the tidy test asks git which files are tracked: {listed:?}");
    let paths = String::from_utf8_lossy(&listed.stdout);
    let mut sources: Vec<Source> = paths.split_terminator('\0').filter_map(|path| read(root, path)).collect();
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

/// Nothing for a file that is deleted but still tracked, or is no text.
fn read(root: &Path, path: &str) -> Option<Source> {
    let text = fs::read_to_string(root.join(path)).ok()?;
    let code = if is_rust(path) { code_only(&text) } else { String::new() };
    Some(Source { path: path.to_owned(), text, code })
}

/// `text` with comments and the insides of literals blanked; every line break stays where it was.
pub fn code_only(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let blank = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if is_word(code.chars().next_back()) {
            // Inside a name, `r` and `b` open nothing.
            if first == '"' { string(rest) } else { 0 }
        } else {
            literal(rest)
        };
        let taken = if blank == 0 { first.len_utf8() } else { blank };
        let (head, tail) = rest.split_at(taken);
        if blank == 0 {
            code.push_str(head);
        } else {
            code.extend(head.chars().filter(|&c| c == '\n'));
            code.push(' ');
        }
        rest = tail;
    }
    code
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_alphanumeric() || c == '_')
}

/// The length of the literal that `text` starts with; 0 where it starts with none.
fn literal(text: &str) -> usize {
    let prefix = text.len() - text.trim_start_matches(['b', 'c', 'r']).len();
    let (letters, body) = text.split_at(prefix.min(2));
    let hashes = body.len() - body.trim_start_matches('#').len();
    if letters.contains('r') && body[hashes..].starts_with('"') {
        let close = format!("\"{}", "#".repeat(hashes));
        let open = letters.len() + hashes + 1;
        return text[open..].find(&close).map_or(text.len(), |at| open + at + close.len());
    }
    if body.starts_with('"') {
        return letters.len() + string(body);
    }
    if body.starts_with('\'') { character(body).map_or(0, |length| letters.len() + length) } else { 0 }
}

/// The length of the string that `text` starts with, quotes included.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of the character literal that `text` starts with; nothing where its quote opens a lifetime.
fn character(text: &str) -> Option<usize> {
    let inside = &text[1..];
    if inside.starts_with('\\') {
        return inside[2..].find('\'').map(|at| at + 4);
    }
    let first = inside.chars().next()?;
    inside[first.len_utf8()..].starts_with('\'').then_some(first.len_utf8() + 2)
}

/// The length of the comment that `text` starts with, those inside it included.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let here = &text.as_bytes()[at..];
        let step = if here.starts_with(b"/*") {
            depth += 1;
            2
        } else if here.starts_with(b"*/") {
            depth -= 1;
            2
        } else {
            1
        };
        at += step;
        if depth == 0 {
            return at;
        }
    }
    text.len()
}
