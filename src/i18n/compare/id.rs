//! Comparison and grid in Indonesian.

use super::Compare;
use crate::i18n::messages::grouped;

/// Its words.
pub const COMPARE: Compare = Compare {
    views: "Isi panel tengah",
    article: "Artikel",
    comparison: "Banding",
    grid: "Kisi",
    left: "Artikel",
    right: "dibandingkan dengan",
    rest: |n| format!("semua artikel lain ({})", grouped(n, '.')),
    summary: "Ringkasan",
    articles: "Artikel",
    words: "Kata",
    mentions: "Sebutan nama",
    entities: "Entitas",
    both: "di antaranya disebut kedua sisi",
    alike: "Kalimat yang melaporkan hal yang sama",
    shared: |n| format!("Disebut kedua sisi: {} entitas", grouped(n, '.')),
    naming: "Nama yang dipakai; yang bergaris bawah hanya dipakai di sisi itu.",
    entity: "Entitas",
    only: |n| format!("Hanya di sini: {} entitas", grouped(n, '.')),
    only_form: "hanya di sisi ini",
    aligned: |n| format!("Kalimat yang melaporkan hal yang sama: {}", grouped(n, '.')),
    none: "Tidak ada.",
    alone: "Tidak ada artikel lain yang lolos saringan untuk dibandingkan.",
    who_where: "Siapa disebut di artikel mana",
    grid_hint: "Angka di kisi: banyaknya sebutan. Titik: tidak disebut.",
    more: |n| format!("Tampilkan {} baris lagi", grouped(n, '.')),
};
