//! *Bagikan* in Indonesian.

use super::{CodeWords, LinkWords, Share};

/// The words of this section.
pub const SHARE: Share = Share {
    open: "Bagikan",
    tabs: "Cara berbagi",
    link: LinkWords {
        tab: "Tautan",
        says: "Tautan ini membuka kembali yang tampil sekarang: artikel, pilihan, saringan, aturan, dan bentuk jejaring.",
        label: "Tautan ke tampilan ini",
        copy: "Salin tautan",
        copied: "Tautan tersalin",
    },
    code: CodeWords {
        tab: "Kode sematan",
        says: "Tempelkan kode ini di halaman Anda. Tanpa kuki, tanpa pelacakan; pembaca tanpa bingkai mendapat tautannya.",
        label: "Kode sematan",
        copy: "Salin kode",
        copied: "Kode tersalin",
        panes: "Panel",
        width: "Lebar",
        full_width: "selebar halaman",
        pixels: |pixels| format!("{pixels} piksel"),
        height: "Tinggi (piksel)",
        this_view: "Mulai dengan tampilan ini",
        fit: "Tinggi mengikuti isi (dengan skrip kecil)",
        preview: "Pratinjau",
        no_preview: "Berkas tunggal ini tidak memuat apa pun, juga tidak dirinya sendiri dalam sebuah bingkai. Di halaman yang berada di sebuah situs, pratinjau tampil di sini.",
        title: |page| format!("Penjelajah berita: {page}"),
    },
    files: "Berkas",
    refused: "Peramban menolak papan klip. Teksnya sudah terpilih: tekan Ctrl+C (di Mac ⌘C).",
    local: "Halaman ini dibuka sebagai berkas, jadi alamatnya hanya berlaku di perangkat ini. Untuk dibagikan, halaman perlu berada di sebuah situs.",
    whole: "Buka penuh",
};
