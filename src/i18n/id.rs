//! Indonesian.

use super::messages::{Messages, Words, grouped};
use super::{compare, files, filter, read, relations, share, shell, stated, told};
use crate::entity::{EntityKind, Source};
use crate::text::Month;
use crate::text::date::MONTH_NAMES;

const MONTHS_SHORT: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

fn name_of(names: &[&'static str; 12], month: u8) -> &'static str {
    names.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

/// A month, short.
pub(super) fn month_short(month: Month) -> String {
    format!("{} {}", name_of(&MONTHS_SHORT, month.month), month.year)
}

/// A month, written out.
pub(super) fn month_long(month: Month) -> String {
    format!("{} {}", name_of(&MONTH_NAMES, month.month), month.year)
}

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
        date: |date| format!("{} {} {}", date.day, name_of(&MONTH_NAMES, date.month), date.year),
        date_short: |date| format!("{} {} {}", date.day, name_of(&MONTHS_SHORT, date.month), date.year),
        month_short,
        articles: |n| format!("{} artikel", grouped(n, '.')),
        mentions: |n| format!("{} sebutan", grouped(n, '.')),
        no_date: "tanpa tanggal",
        no_outlet: "media tidak disebut",
        inferred: "disimpulkan: ",
        unknown: "tidak diketahui",
        number: |n| grouped(n, '.'),
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
