//! What each word does in its sentence: closed classes by `assets/lexicon/grammar.txt`, verbs by their affixes.

use crate::entity::reading::Word;
use crate::entity::word_list::titles;
use crate::text::table::Table;
use crate::text::{TokenKind, lexicon};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// What a word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Heads a phrase of place, direction, aim: `ke`, `oleh`.
    Preposition,
    /// Joins likes: `dan`.
    Joint,
    /// Opens a clause: `yang`, `bahwa`, `ketika`.
    Subordinator,
    /// Says when or how and can be passed over: `telah`, `juga`.
    Skipped,
    /// Denies.
    Negation,
    /// Closes a noun phrase: `itu`.
    Determiner,
    /// A verb, by the table or by its affixes.
    Verb,
    /// Everything else.
    Noun,
    /// `,`.
    Comma,
    /// A mark that parts clauses.
    Stop,
    /// A mark that parts nothing: quotation marks.
    Quiet,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| Table::read(lexicon::GRAMMAR));

static CLASSES: LazyLock<FxHashMap<&'static str, Class>> = LazyLock::new(|| {
    let table = &*TABLE;
    let parts = [
        ("preposition", Class::Preposition),
        ("joint", Class::Joint),
        ("subordinator", Class::Subordinator),
        ("skipped", Class::Skipped),
        ("negation", Class::Negation),
        ("determiner", Class::Determiner),
        ("verb", Class::Verb),
        ("noun", Class::Noun),
    ];
    let mut classes = FxHashMap::default();
    for (part, class) in parts {
        for word in table.part(part).iter().flat_map(|line| line.split_whitespace()) {
            classes.entry(word).or_insert(class);
        }
    }
    classes
});

/// The lists of the table, each word with its heading.
static LISTED: LazyLock<FxHashSet<(&'static str, &'static str)>> = LazyLock::new(|| {
    let parts = [
        "receiving",
        "being",
        "kin",
        "taking place",
        "happening",
        "position",
        "office",
        "light",
        "no post",
        "candidate",
        "post",
        "profession",
        "in office",
        "one of",
        "to do",
        "no kin",
        "stands for",
        "someone else",
        "origin",
        "undenying",
        "rank",
        "leading",
        "opening",
        "said",
        "predicating",
        "namely",
        "auxiliary",
        "head",
        "of one",
    ];
    let words = |part: &'static str| TABLE.part(part).iter().flat_map(|line| line.split_whitespace());
    parts.into_iter().flat_map(|part| words(part).map(move |word| (part, word))).collect()
});

/// Whether the table lists a folded word under a heading.
pub fn is_listed(part: &'static str, folded: &str) -> bool {
    LISTED.get(&(part, folded)).is_some()
}

/// What words begin with that say head, vice or secretary of an office in short: `Kasubdit`, `Sekdispora`.
const SHORT_POSTS: [&str; 10] =
    ["kadis", "kasub", "kasat", "kabid", "kabag", "kapus", "sekdis", "wakap", "wakasat", "dirres"];

/// Whether a folded word names what one can be in a body: a title, or a post that is no title. Kin are none, though titles
/// hold them.
pub fn is_post(folded: &str) -> bool {
    let stem = folded.strip_suffix("nya").unwrap_or(folded);
    let short = || SHORT_POSTS.iter().any(|start| folded.starts_with(start));
    let named = titles().plain.contains(folded) || is_listed("post", folded) || short();
    named && !is_listed("no post", folded) && !is_listed("kin", stem)
}

/// The class of a word outside of names.
pub fn class(word: &Word<'_>) -> Class {
    if word.kind == TokenKind::Mark {
        return match word.text {
            "," => Class::Comma,
            "&" => Class::Joint,
            mark if is_quotation(mark) => Class::Quiet,
            _ => Class::Stop,
        };
    }
    let folded = word.folded();
    if word.kind != TokenKind::Word {
        return Class::Noun;
    }
    if folded.starts_with('-') {
        return Class::Quiet;
    }
    CLASSES.get(folded).copied().unwrap_or_else(|| if has_verbal_prefix(folded) { Class::Verb } else { Class::Noun })
}

/// Quotation marks and what stands for them.
pub fn is_quotation(text: &str) -> bool {
    let is_mark = |c| matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '\'' | '‘' | '’' | '‚' | '‹' | '›');
    text.chars().all(is_mark)
}

/// `me-`, `di-`, `ber-`, `ter-` before enough of a root.
fn has_verbal_prefix(folded: &str) -> bool {
    let nasal = ["mem", "men", "mel", "mer", "mew", "mey"];
    let others = ["di", "ber", "ter"];
    let enough = |prefix: &&str| folded.starts_with(*prefix) && folded.len() >= prefix.len() + 3;
    nasal.iter().chain(&others).any(enough)
}
