//! Indonesian.

use super::messages::{Messages, Words};
use super::notation::id::{day, day_short, grouped, month_short};
use super::{compare, files, filter, read, relations, share, shell, stated, told};
use crate::entity::{EntityKind, Source};

/// The words of this language.
pub static MESSAGES: Messages = Messages {
    shell: shell::id::SHELL,
    word: Words {
        kind: |kind| match kind {
            EntityKind::Per => "Orang",
            EntityKind::Org => "Organisasi",
            EntityKind::Gpe => "Negara & kota",
            EntityKind::Loc => "Tempat lain",
            EntityKind::Evt => "Peristiwa",
            EntityKind::Law => "Perjanjian & hukum",
            EntityKind::Dat => "Waktu",
            EntityKind::Qty => "Jumlah",
        },
        source: |source| match source {
            Source::NameList => "daftar nama",
            Source::Rule => "aturan",
            Source::Model => "model",
            Source::Reader => "Anda",
        },
        date: day,
        date_short: day_short,
        month_short,
        articles: |n| format!("{} artikel", grouped(n)),
        mentions: |n| format!("{} sebutan", grouped(n)),
        no_date: "tanpa tanggal",
        no_outlet: "media tidak disebut",
        inferred: "disimpulkan",
        unknown: "tidak diketahui",
        number: grouped,
    },
    filter: filter::id::FILTER,
    read: read::id::READ,
    compare: compare::id::COMPARE,
    told: told::id::TOLD,
    stated: stated::id::STATED,
    relations: relations::id::RELATIONS,
    share: share::id::SHARE,
    files: files::id::FILES,
};
