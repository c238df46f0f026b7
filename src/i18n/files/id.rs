//! Indonesian.

use super::{CiteWords, Files};
use crate::i18n::notation::id::day;

/// The words of this language.
pub const FILES: Files = Files {
    open: "Unduh",
    label: "Unduh berkas",
    intro: "Isinya yang sedang tampil, dengan saringan dan aturannya. Semua berkas dibuat di peramban ini; tidak ada yang dikirim.",
    texts: "Artikel bertanda",
    annotations: (
        "Anotasi W3C (JSON-LD)",
        "untuk alat anotasi dan arsip web: setiap sebutan dengan kutipan dan letaknya",
    ),
    tei: (
        "TEI P5 (XML)",
        "untuk penyunting naskah digital: nama ditandai di tempatnya, dengan daftar orang, tempat, dan organisasi",
    ),
    conll: ("CoNLL (IOB2)", "untuk melatih dan menguji pengenal entitas: satu kata satu baris"),
    html: ("Halaman (HTML)", "untuk dibaca, dicetak, dan dibagikan tanpa Simpul, dengan keterangan warnanya"),
    network: "Jejaring",
    svg: ("Gambar (SVG)", "untuk slide dan cetakan; judul, aturan, dan keterangan ada di dalamnya"),
    png: ("Gambar (PNG)", "gambar yang sama untuk dokumen dan pesan yang tidak menerima SVG"),
    nodes: ("Simpul (CSV)", "untuk lembar kerja: satu baris satu entitas"),
    ties: ("Ikatan (CSV)", "untuk lembar kerja: satu baris satu pasangan"),
    relations: (
        "Hubungan yang dinyatakan (CSV)",
        "siapa berbuat apa kepada siapa, kalimat demi kalimat, dengan kata pemicunya",
    ),
    quotes: ("Kutipan (CSV)", "siapa berkata apa, dengan kata kerja apa, beserta media dan tanggal"),
    evidence: ("Bukti (CSV)", "setiap ikatan dengan kalimatnya, media, dan tanggalnya"),
    gexf: ("Graf (GEXF)", "untuk Gephi, dengan letak dan warnanya"),
    graphml: ("Graf (GraphML)", "untuk NetworkX, igraph, yEd, dan program analisis jejaring lain"),
    all: "Semuanya",
    page: (
        "Satu berkas (HTML)",
        "seluruh Simpul dengan tampilan ini, untuk USB dan obrolan: dibuka dengan klik ganda, tanpa jaringan. Untuk membuatnya, halaman membaca ulang berkas-berkasnya sendiri",
    ),
    json: ("Data (JSON)", "teks, sebutan, entitas, nilai, dan jejaring dalam satu berkas untuk program sendiri"),
    done: |file| format!("{file} diserahkan kepada peramban untuk disimpan."),
    refused: |file| format!("Peramban menolak menyimpan {file}. Tidak ada yang hilang; coba peramban lain."),
    no_parts: "Berkas-berkas halaman ini tidak dapat dibaca ulang, jadi satu berkas belum dibuat. Tidak ada yang hilang; coba lagi saat terhubung ke jaringan.",
    no_network: "Belum ada jejaring untuk diunduh.",
    no_articles: "Tidak ada artikel yang lolos saringan.",
    title: "Jejaring entitas di dalam berita",
    legend: "Keterangan",
    cite: CiteWords {
        heading: "Kutip tampilan ini",
        plain: "Kutipan",
        bibtex: "BibTeX",
        copy_plain: "Salin kutipan",
        copy_bibtex: "Salin BibTeX",
        copied: "Kutipan tersalin",
        accessed: |accessed| format!("Diakses {}", day(accessed)),
    },
};
