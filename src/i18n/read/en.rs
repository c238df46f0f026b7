//! The middle pane in English.

use super::{ModelWords, Read, listed};
use crate::entity::Certainty;
use crate::i18n::notation::en::counted;

/// Its words.
pub const READ: Read = Read {
    only_here: "only here",
    also_in: |n, others| format!("also in {n} of {others} other articles"),
    certainty: |certainty| match certainty {
        Certainty::Sure => "certain",
        Certainty::Fair => "fairly certain",
        Certainty::Unsure => "not certain",
    },
    cards: "Articles in time order",
    hits: |n| counted(n, "hit", "hits"),
    beyond: "outside the filter",
    strip: "Mentions by kind:",
    untitled: "Article without a headline",
    lacks: |facts| format!("This article came without {}.", listed(facts, "and")),
    facts: "Data sheet",
    title: "headline",
    outlet: "outlet",
    date: "date",
    place: "place",
    author: "author",
    stated: "stated in the article",
    words: |n| counted(n, "word", "words"),
    entities: |n| counted(n, "entity", "entities"),
    display: "Display of the text",
    codes: "Kind codes",
    boilerplate: "Show page remains",
    sources: "Sources",
    model: ModelWords {
        loading: "The model is loading…",
        in_force: "Read with the model.",
        missing: "The model could not be loaded; the articles are read by name list and rule.",
        altered: "The file of the model is damaged; the articles are read by name list and rule.",
        retry: "Try again",
    },
    remains: "Remains of the page, not analysed:",
    neighbours: "Other articles",
    previous: "Previous article",
    next: "Next article",
    outside: "This article does not pass the filter.",
    none: "No article passes the filter; the one below can still be read.",
    first: "Open one that passes",
    empty: "This corpus holds no article yet.",
    echo_rule: "Two sentences count as reporting the same when the entities and word roots they share weigh enough: 17 percent or more of all they hold, with at least one name and two other words in common. The rarer in the corpus, the heavier.",
    forms: "Also named",
    rank: |rank, here| match here {
        1 => "the only mention in this article".to_owned(),
        _ => format!("mention {rank} of {here} in this article"),
    },
    corpus: |mentions, articles| {
        format!("{} in {}", counted(mentions, "mention", "mentions"), counted(articles, "article", "articles"))
    },
    found: |source, certainty, percent| format!("found by {source}, {certainty} ({percent}%)"),
    previous_mention: "Previous mention",
    next_mention: "Next mention",
    wikidata: |item| format!("Wikidata {item} (new page)"),
};
