//! The middle pane in Indonesian.

use super::{ModelWords, Read, listed};
use crate::entity::Certainty;
use crate::i18n::notation::id::grouped;

/// Its words.
pub const READ: Read = Read {
    only_here: "hanya di sini",
    also_in: |n, others| format!("juga di {n} dari {others} artikel lain"),
    certainty: |certainty| match certainty {
        Certainty::Sure => "pasti",
        Certainty::Fair => "cukup pasti",
        Certainty::Unsure => "tidak pasti",
    },
    cards: "Artikel menurut waktu",
    hits: |n| format!("{} temuan", grouped(n)),
    beyond: "di luar saringan",
    strip: "Sebutan per jenis:",
    untitled: "Artikel tanpa judul",
    lacks: |facts| format!("Artikel ini datang tanpa {}.", listed(facts, "dan")),
    facts: "Lembar data",
    title: "judul",
    outlet: "media",
    date: "tanggal",
    place: "tempat",
    author: "penulis",
    stated: "tertulis di artikel",
    words: |n| format!("{} kata", grouped(n)),
    entities: |n| format!("{} entitas", grouped(n)),
    display: "Tampilan teks",
    codes: "Kode jenis",
    boilerplate: "Tampilkan sisa halaman",
    sources: "Sumber",
    model: ModelWords {
        loading: "Model sedang dimuat…",
        in_force: "Dibaca dengan model.",
        missing: "Model tidak dapat dimuat; artikel dibaca dengan daftar nama dan aturan.",
        altered: "Berkas model rusak; artikel dibaca dengan daftar nama dan aturan.",
        retry: "Coba lagi",
    },
    remains: "Sisa halaman, tidak dianalisis:",
    neighbours: "Artikel lain",
    previous: "Artikel sebelumnya",
    next: "Artikel berikutnya",
    outside: "Artikel ini tidak lolos saringan.",
    none: "Tidak ada artikel yang lolos saringan; artikel di bawah ini tetap bisa dibaca.",
    first: "Buka yang lolos",
    empty: "Korpus ini belum berisi artikel.",
    echo_rule: "Dua kalimat dianggap melaporkan hal yang sama bila entitas dan kata dasar yang dipakai keduanya cukup berat: 17 persen atau lebih dari bobot seluruh isinya, dengan paling sedikit satu nama dan dua kata lain yang sama. Makin jarang dipakai di korpus, makin berat.",
    forms: "Disebut juga",
    rank: |rank, here| match here {
        1 => "satu-satunya sebutan di artikel ini".to_owned(),
        _ => format!("sebutan ke-{rank} dari {here} di artikel ini"),
    },
    corpus: |mentions, articles| format!("{} sebutan di {} artikel", grouped(mentions), grouped(articles)),
    found: |source, certainty, percent| format!("ditemukan oleh {source}, {certainty} ({percent}%)"),
    previous_mention: "Sebutan sebelumnya",
    next_mention: "Sebutan berikutnya",
    wikidata: |item| format!("Wikidata {item} (halaman baru)"),
};
