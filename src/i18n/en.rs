//! English.

use super::messages::{Filter, Messages, Shell, Words, grouped};
use super::read;
use super::relations;
use crate::entity::{EntityKind, Source};
use crate::view::Notice;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn name_of(month: u8) -> &'static str {
    MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

fn short(month: u8) -> &'static str {
    name_of(month).get(..3).unwrap_or_default()
}

pub(super) fn plural(n: u32, one: &str, many: &str) -> String {
    format!("{} {}", grouped(n, ','), if n == 1 { one } else { many })
}

/// The words of this language.
pub static MESSAGES: Messages = Messages {
    shell: Shell {
        tagline: "who is tied to whom in the news",
        filter: "Filter",
        read: "Read",
        relations: "Relations",
        copy_link: "Copy link",
        copied: "Link copied",
        copy_refused: "The browser refused the clipboard. Copy this link yourself:",
        notice: |notice| match notice {
            Notice::UnknownParameter(name) => {
                format!("This version does not know “{name}” in the address and ignored it.")
            }
            Notice::BadValue(name, value) => {
                format!("“{name}” in the address holds “{value}”, which cannot be read, and was ignored.")
            }
            Notice::NoSuchArticle(id) => format!("This corpus has no article “{id}”, which the address names."),
            Notice::NoSuchEntity(slug) => format!("This corpus has no entity “{slug}”, which the address names."),
            Notice::NoSuchOutlet(name) => format!("This corpus has no outlet “{name}”, which the address names."),
        },
        close: "Close",
    },
    word: Words {
        kind: |kind| match kind {
            EntityKind::Per => "People",
            EntityKind::Org => "Organisations",
            EntityKind::Gpe => "Countries & cities",
            EntityKind::Loc => "Other places",
            EntityKind::Evt => "Events",
            EntityKind::Law => "Agreements & laws",
            EntityKind::Dat => "Times",
            EntityKind::Qty => "Quantities",
        },
        source: |source| match source {
            Source::NameList => "name list",
            Source::Rule => "rule",
            Source::Model => "model",
            Source::Reader => "you",
        },
        date: |date| format!("{} {} {}", date.day, name_of(date.month), date.year),
        date_short: |date| format!("{} {} {}", date.day, short(date.month), date.year),
        month_short: |month| format!("{} {}", short(month.month), month.year),
        articles: |n| plural(n, "article", "articles"),
        mentions: |n| plural(n, "mention", "mentions"),
        no_date: "no date",
        no_outlet: "outlet not named",
        inferred: |from| format!("inferred: {from}"),
        unknown: "unknown",
        number: |n| grouped(n, ','),
    },
    filter: Filter {
        search: "Search the text",
        search_hint: "Search words or a “phrase”…",
        clear_all: "Clear all",
        only: "only this",
        exclude: "exclude",
    },
    read: read::en::READ,
    relations: relations::en::RELATIONS,
};
