//! English.

use super::messages::{Messages, Words};
use super::notation::en::{counted, day, day_short, grouped, month_short};
use super::{compare, files, filter, read, relations, share, shell, stated, told};
use crate::entity::{EntityKind, Source};

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
        date: day,
        date_short: day_short,
        month_short,
        articles: |n| counted(n, "article", "articles"),
        mentions: |n| counted(n, "mention", "mentions"),
        no_date: "no date",
        no_outlet: "outlet not named",
        inferred: "inferred",
        unknown: "unknown",
        number: grouped,
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
