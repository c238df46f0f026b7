//! Comparison and grid in Indonesian.

use super::Compare;
use crate::i18n::notation::id::grouped;
use crate::view::GridRows;

/// Its words.
pub const COMPARE: Compare = Compare {
    views: "Isi panel tengah",
    article: "Artikel",
    comparison: "Banding",
    grid: "Kisi",
    of_outlet: |n| format!("{} artikel", grouped(n)),
    reading: "Membaca artikel…",
    left: "Artikel",
    right: "dibandingkan dengan",
    rest: |n| format!("semua artikel lain ({})", grouped(n)),
    summary: "Ringkasan",
    articles: "Artikel",
    words: "Kata",
    mentions: "Sebutan nama",
    entities: "Entitas",
    both: "di antaranya disebut kedua sisi",
    alike: "Kalimat yang melaporkan hal yang sama",
    shared: |n| format!("Disebut kedua sisi: {} entitas", grouped(n)),
    naming: "Nama yang dipakai; yang bergaris bawah hanya dipakai di sisi itu.",
    entity: "Entitas",
    only: |n| format!("Hanya di sini: {} entitas", grouped(n)),
    only_form: "hanya di sisi ini",
    aligned: |n| format!("Kalimat yang melaporkan hal yang sama: {}", grouped(n)),
    none: "Tidak ada.",
    alone: "Tidak ada artikel lain yang lolos saringan untuk dibandingkan.",
    titles: "Jabatan dan gelar",
    verbs: "Kata kerja pelaporan",
    quotes: "Kutipan",
    rendered: "Ucapan yang dikutip kedua sisi",
    facts: "Hubungan",
    told: "di antaranya dinyatakan kedua sisi",
    figures: "Angka yang berbeda",
    rows_label: "Isi baris kisi",
    rows: |rows| match rows {
        GridRows::Entities => "entitas",
        GridRows::Facts => "fakta",
    },
    nobody: "Artikel yang lolos saringan tidak menyebut nama dari jenis yang dinyalakan.",
    nothing_stated: "Tidak ada hubungan atau angka berbeda yang ditemukan di artikel yang lolos saringan.",
    facts_hint: "Isi kisi: kata yang menyatakannya di tiap artikel, tautan ke kalimatnya; di atas, angka yang berbeda. Titik: tidak ditemukan. Jabatan tidak ikut. Ditemukan mesin.",
    what_where: "Apa dinyatakan di artikel mana",
    who_where: "Siapa disebut di artikel mana",
    grid_hint: "Angka di kisi: banyaknya sebutan. Titik: tidak disebut.",
    more: |n| format!("Tampilkan {} baris lagi", grouped(n)),
};
