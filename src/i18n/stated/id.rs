//! What the text states, in Indonesian.

use super::Stated;
use crate::i18n::notation::id::grouped;
use crate::i18n::phrase::Slot;
use crate::relation::{Asserted, Basis, KindGroup, RelationKind as K};

/// Its words.
pub const STATED: Stated = Stated {
    switch: "Dasar hubungan",
    basis: |basis| match basis {
        Basis::Together => "muncul bersama",
        Basis::Stated => "dinyatakan teks",
        Basis::Both => "keduanya",
    },
    rule: "Panah: siapa berbuat apa kepada siapa, menurut kata kerja, jabatan, atau kata keluarga di kalimat. Ditemukan mesin; benar tidaknya isi berita tidak dinilai.",
    kinds: "Jenis hubungan",
    chosen: |chosen, all| format!("{chosen} dari {all}"),
    all: "Semua jenis",
    kind: |kind| match kind {
        K::Role => "menjabat di",
        K::Kin => "keluarga",
        K::Consult => "berhubungan dengan",
        K::Agree => "bersepakat dengan",
        K::Support => "mendukung",
        K::Cooperate => "bekerja sama dengan",
        K::Aid => "membantu",
        K::Request => "meminta",
        K::Accuse => "menuduh",
        K::Reject => "menolak",
        K::Threaten => "mengancam",
        K::Protest => "memprotes",
        K::Sanction => "menghukum",
        K::Mobilize => "mengerahkan pasukan ke",
        K::Coerce => "memaksa",
        K::Assault => "menyerang",
        K::Concede => "mengalah kepada",
        K::Retreat => "mundur dari",
    },
    group: |group| match group {
        KindGroup::Static => "jabatan & keluarga",
        KindGroup::Speaking => "berbicara",
        KindGroup::Cooperating => "bekerja sama",
        KindGroup::Conflicting => "berkonflik",
    },
    word_label: "Menurut siapa",
    word: |word| match word {
        Asserted::Anyone => "siapa pun",
        Asserted::Narrator => "penulis berita",
        Asserted::Quoted => "orang yang dikutip",
    },
    facts: "Dinyatakan teks",
    sentences: |n| format!("{} kalimat", grouped(n)),
    not: "tidak",
    by: |name| format!("menurut {name}"),
    quoted: "dalam kutipan",
    told: |articles, outlets, by| {
        vec![
            Slot::Place(0),
            " ".into(),
            Slot::Place(1),
            " ".into(),
            Slot::Place(2),
            ": ".into(),
            Slot::Place(3),
            format!(" di {} artikel ({outlets}), menurut {by}.", grouped(articles)).into(),
        ]
    },
    further: |n| format!("dan {} hubungan lain; lihat Tabel.", grouped(n)),
    table: "Siapa berbuat apa kepada siapa",
    source: "Pelaku",
    does: "Hubungan",
    target: "Sasaran",
    times: "Kalimat",
    figures: "Angka yang berbeda",
    figures_hint: "Angka untuk hal yang sejenis yang tidak sama di kedua sisi; mana yang benar tidak dinilai.",
    shared: |n| format!("Dinyatakan kedua sisi: {} hubungan", grouped(n)),
    only: |n| format!("Hanya dinyatakan di sini: {} hubungan", grouped(n)),
};
