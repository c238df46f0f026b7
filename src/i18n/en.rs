//! English.

use super::messages::{Messages, Words, grouped};
use super::{compare, files, filter, read, relations, share, shell, stated, told};
use crate::entity::{EntityKind, Source};
use crate::text::Month;

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

/// A number and the word it counts.
pub(super) fn plural(n: u32, one: &str, many: &str) -> String {
    format!("{} {}", grouped(n, ','), if n == 1 { one } else { many })
}

/// A month, short.
pub(super) fn month_short(month: Month) -> String {
    format!("{} {}", short(month.month), month.year)
}

/// A month, written out.
pub(super) fn month_long(month: Month) -> String {
    format!("{} {}", name_of(month.month), month.year)
}

/// The words of this language.
pub static MESSAGES: Messages = Messages {
    shell: shell::en::SHELL,
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
        month_short,
        articles: |n| plural(n, "article", "articles"),
        mentions: |n| plural(n, "mention", "mentions"),
        no_date: "no date",
        no_outlet: "outlet not named",
        inferred: "inferred: ",
        unknown: "unknown",
        number: |n| grouped(n, ','),
    },
    filter: filter::en::FILTER,
    read: read::en::READ,
    compare: compare::en::COMPARE,
    told: told::en::TOLD,
    stated: stated::en::STATED,
    relations: relations::en::RELATIONS,
    share: share::en::SHARE,
    files: files::en::FILES,
};
