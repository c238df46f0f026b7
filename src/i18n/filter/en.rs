//! The left pane in English.

use super::{ChipWords, EmptyWords, EntityWords, Filter, KindWords, MonthWords, OutletWords, SearchWords};
use crate::i18n::messages::quoted;
use crate::i18n::notation::en::{counted, grouped, month_short};

fn articles(number: u32) -> String {
    counted(number, "article", "articles")
}

/// The words of this section.
pub const FILTER: Filter = Filter {
    remaining: |remaining, total| {
        if remaining == total {
            articles(total)
        } else {
            format!("{} of {} remain", grouped(remaining), articles(total))
        }
    },
    search: SearchWords {
        label: "Search the text",
        hint: "Word or “phrase”…",
        clear: "Empty the search",
        help: "How to search",
        syntax: [
            ("memuji", "the word in every form: dipuji, puji-puji"),
            ("kim surat", "both words in the article"),
            ("\"tentara heroik\"", "exactly this phrase"),
            ("rusia OR ukraina", "either word"),
            ("korut -putin", "without the second word"),
            ("pemb*", "every word that begins so"),
        ],
        hits: "Hits",
        found: |hits, in_articles| format!("{} in {}", counted(hits, "hit", "hits"), articles(in_articles)),
        at: |at, hits| format!("hit {} of {}", grouped(at), grouped(hits)),
        next: "Next hit",
        previous: "Previous hit",
    },
    chips: ChipWords {
        label: "Filters in force",
        text: quoted,
        months: |from, to| {
            if from == to { month_short(from) } else { format!("{} – {}", month_short(from), month_short(to)) }
        },
        hidden: |kind| format!("without {kind}"),
        only_kinds: |kinds| format!("only {kinds}"),
        no_kinds: "without any kind",
        without: |name| format!("without {name}"),
        remove: |what| format!("Remove the filter: {what}"),
        clear_all: "Clear all",
    },
    months: MonthWords {
        title: "Date",
        from: "First month",
        to: "Last month",
        bar: |month, count| format!("{month}: {}", articles(count)),
        undated: |count, left_out| {
            let out = if left_out { ", left out while months are chosen" } else { "" };
            format!("{} without a date{out}", articles(count))
        },
        all: "All months",
        how: "Articles that remain, by month. Drag over the chart, or move the two handles, to choose months.",
    },
    outlets: OutletWords { title: "Outlets", count: "articles that remain if this outlet is chosen" },
    kinds: KindWords {
        title: "Kinds of entity",
        note: "shown in text and network",
        only: |kind| format!("Only this: {kind}"),
        all: "All kinds",
        count: |mentions, in_articles| {
            format!("{} · {} that remain", counted(mentions, "mention", "mentions"), articles(in_articles))
        },
    },
    entities: EntityWords {
        title: "Entities",
        search: "Search names…",
        order: "Order",
        by_mentions: "mentions",
        by_name: "name",
        mode: "An article must mention",
        all: "all",
        any: "any",
        include: |name| format!("Articles must mention {name}"),
        only: |name| format!("Only this: articles that mention {name}"),
        exclude: |name| format!("Exclude articles that mention {name}"),
        select: |name| format!("Highlight {name} in all panes"),
        would_remain: |count| format!("If chosen: {count}"),
        none: |text| format!("No entity is named {}.", quoted(text)),
        more: |number| format!("Show {} more", grouped(number)),
        fewer: "Show fewer",
        no_kind: "Every kind is switched off, so no entity is shown.",
    },
    empty: EmptyWords {
        articles: "No article passes all of these filters.",
        hits: |text| format!("{} was not found.", quoted(text)),
        tip: "Try the root of the word, the beginning with an asterisk (pemb*), or OR between two words.",
    },
    only: "only this",
    exclude: "exclude",
};
