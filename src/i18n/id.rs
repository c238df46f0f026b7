//! Indonesian.

use super::messages::{Filter, Messages, Shell, Words, grouped};
use super::read;
use super::relations;
use crate::entity::{EntityKind, Source};
use crate::view::Notice;

const MONTHS: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];
const MONTHS_SHORT: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

fn name_of(names: &[&'static str; 12], month: u8) -> &'static str {
    names.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

/// The words of this language.
pub static MESSAGES: Messages = Messages {
    shell: Shell {
        tagline: "siapa terhubung dengan siapa di dalam berita",
        filter: "Saring",
        read: "Baca",
        relations: "Relasi",
        copy_link: "Salin tautan",
        copied: "Tautan tersalin",
        copy_refused: "Peramban menolak papan klip. Salin tautan ini sendiri:",
        notice: |notice| match notice {
            Notice::UnknownParameter(name) => {
                format!("Bagian “{name}” pada alamat tidak dikenal versi ini dan diabaikan.")
            }
            Notice::BadValue(name, value) => {
                format!("Bagian “{name}” pada alamat berisi “{value}”, yang tidak terbaca, dan diabaikan.")
            }
            Notice::NoSuchArticle(id) => format!("Artikel “{id}” pada alamat tidak ada di korpus ini."),
            Notice::NoSuchEntity(slug) => format!("Entitas “{slug}” pada alamat tidak ada di korpus ini."),
            Notice::NoSuchOutlet(name) => format!("Media “{name}” pada alamat tidak ada di korpus ini."),
        },
        close: "Tutup",
    },
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
        date: |date| format!("{} {} {}", date.day, name_of(&MONTHS, date.month), date.year),
        date_short: |date| format!("{} {} {}", date.day, name_of(&MONTHS_SHORT, date.month), date.year),
        month_short: |month| format!("{} {}", name_of(&MONTHS_SHORT, month.month), month.year),
        articles: |n| format!("{} artikel", grouped(n, '.')),
        mentions: |n| format!("{} sebutan", grouped(n, '.')),
        no_date: "tanpa tanggal",
        no_outlet: "media tidak disebut",
        inferred: |from| format!("disimpulkan: {from}"),
        unknown: "tidak diketahui",
        number: |n| grouped(n, '.'),
    },
    filter: Filter {
        search: "Cari di dalam teks",
        search_hint: "Cari kata atau “frasa”…",
        clear_all: "Hapus semua",
        only: "hanya ini",
        exclude: "kecualikan",
    },
    read: read::id::READ,
    relations: relations::id::RELATIONS,
};
