//! The left pane in Indonesian.

use super::{ChipWords, EmptyWords, EntityWords, Filter, KindWords, MonthWords, OutletWords, SearchWords};
use crate::i18n::messages::quoted;
use crate::i18n::notation::id::{grouped, month_short};

/// The words of this section.
pub const FILTER: Filter = Filter {
    remaining: |remaining, total| {
        if remaining == total {
            format!("{} artikel", grouped(total))
        } else {
            format!("{} dari {} artikel tersisa", grouped(remaining), grouped(total))
        }
    },
    search: SearchWords {
        label: "Cari di dalam teks",
        hint: "Kata atau “frasa”…",
        clear: "Kosongkan pencarian",
        help: "Cara mencari",
        syntax: [
            ("memuji", "kata dalam segala bentuknya: dipuji, puji-puji"),
            ("kim surat", "kedua kata ada dalam artikel"),
            ("\"tentara heroik\"", "persis frasa ini"),
            ("rusia OR ukraina", "salah satu kata"),
            ("korut -putin", "tanpa kata kedua"),
            ("pemb*", "semua kata yang berawal begini"),
        ],
        hits: "Temuan",
        found: |hits, articles| format!("{} temuan dalam {} artikel", grouped(hits), grouped(articles)),
        at: |at, hits| format!("temuan {} dari {}", grouped(at), grouped(hits)),
        next: "Temuan berikutnya",
        previous: "Temuan sebelumnya",
    },
    chips: ChipWords {
        label: "Saringan yang berlaku",
        text: quoted,
        months: |from, to| {
            if from == to { month_short(from) } else { format!("{} – {}", month_short(from), month_short(to)) }
        },
        hidden: |kind| format!("tanpa jenis {kind}"),
        only_kinds: |kinds| format!("hanya jenis {kinds}"),
        no_kinds: "tanpa semua jenis",
        without: |name| format!("tanpa {name}"),
        remove: |what| format!("Hapus saringan: {what}"),
        clear_all: "Hapus semua",
    },
    months: MonthWords {
        title: "Tanggal",
        from: "Bulan pertama",
        to: "Bulan terakhir",
        bar: |month, articles| format!("{month}: {} artikel", grouped(articles)),
        undated: |articles, left_out| {
            let out = if left_out { ", tidak ikut selama bulan dipilih" } else { "" };
            format!("{} artikel tanpa tanggal{out}", grouped(articles))
        },
        all: "Semua bulan",
        how: "Artikel yang tersisa per bulan. Seret pada bagan, atau geser kedua pegangan, untuk memilih bulan.",
    },
    outlets: OutletWords { title: "Media", count: "artikel yang tersisa bila media ini dipilih" },
    kinds: KindWords {
        title: "Jenis entitas",
        note: "tampil di teks dan jejaring",
        only: |kind| format!("Hanya ini: {kind}"),
        all: "Semua jenis",
        count: |mentions, articles| {
            format!("{} sebutan · {} artikel yang tersisa", grouped(mentions), grouped(articles))
        },
    },
    entities: EntityWords {
        title: "Entitas",
        search: "Cari nama…",
        order: "Urutan",
        by_mentions: "sebutan",
        by_name: "nama",
        mode: "Artikel harus menyebut",
        all: "semua",
        any: "salah satu",
        include: |name| format!("Artikel harus menyebut {name}"),
        only: |name| format!("Hanya ini: artikel yang menyebut {name}"),
        exclude: |name| format!("Kecualikan artikel yang menyebut {name}"),
        select: |name| format!("Sorot {name} di semua panel"),
        would_remain: |count| format!("Bila dipilih: {count}"),
        none: |text| format!("Tidak ada entitas bernama {}.", quoted(text)),
        more: |number| format!("Tampilkan {} lainnya", grouped(number)),
        fewer: "Tampilkan lebih sedikit",
        no_kind: "Semua jenis sedang dimatikan, jadi tidak ada entitas yang ditampilkan.",
    },
    empty: EmptyWords {
        articles: "Tidak ada artikel yang lolos semua saringan ini.",
        hits: |text| format!("{} tidak ditemukan.", quoted(text)),
        tip: "Coba kata dasar, awalan dengan tanda bintang (pemb*), atau OR di antara dua kata.",
    },
    only: "hanya ini",
    exclude: "kecualikan",
};
