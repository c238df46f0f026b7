//! The page as a whole in Indonesian.

use super::{KeyWords, NoticeWords, Shell};
use crate::i18n::Lang;
use crate::i18n::messages::quoted;

/// The words of this section.
pub const SHELL: Shell = Shell {
    tagline: "siapa terhubung dengan siapa di dalam berita",
    filter: "Saring",
    read: "Baca",
    relations: "Relasi",
    panes: "Panel",
    skip: "Langsung ke artikel",
    settings: "Pengaturan",
    language: "Bahasa",
    language_name: |lang| match lang {
        Lang::Id => "Bahasa Indonesia",
        Lang::En => "English",
    },
    theme: "Tema",
    system: "Ikuti sistem",
    light: "Terang",
    dark: "Gelap",
    projector: "Besarkan untuk proyektor",
    desk: "Kembali ke ukuran biasa",
    notice: NoticeWords {
        unknown_parameter: |name| format!("Bagian {} pada alamat tidak dikenal versi ini dan diabaikan.", quoted(name)),
        bad_value: |name, value| {
            format!("Bagian {} pada alamat berisi {}, yang tidak terbaca, dan diabaikan.", quoted(name), quoted(value))
        },
        no_article: |id| format!("Artikel {} pada alamat tidak ada di korpus ini.", quoted(id)),
        no_entity: |slug| format!("Entitas {} pada alamat tidak ada di korpus ini.", quoted(slug)),
        no_outlet: |name| format!("Media {} pada alamat tidak ada di korpus ini.", quoted(name)),
        too_long: "Alamat ini lebih panjang daripada yang diperlukan tampilan mana pun; hanya bagian awalnya yang dibaca.",
    },
    cleared: "Semua saringan dihapus.",
    undo: "Urungkan",
    fresh: "Versi baru siap; dipakai setelah halaman ini ditutup dan dibuka lagi.",
    take_up: "Pakai sekarang",
    close: "Tutup",
    keys: KeyWords {
        title: "Tombol pintas",
        letters: "Tombol satu huruf aktif",
        letters_why: "Matikan bila tombol ini mengganggu pembaca layar atau pengetikan dengan suara.",
        everywhere: "Di mana saja",
        in_search: "Di kolom pencarian",
        in_graph: "Di jejaring",
        search: "Ke kolom pencarian",
        leave: "Tutup, atau lepas pilihan",
        next_mention: "Sebutan berikutnya",
        previous_mention: "Sebutan sebelumnya",
        previous_article: "Artikel sebelumnya",
        next_article: "Artikel berikutnya",
        next_tab: "Graf, tabel, uraian bergantian",
        sheet: "Daftar tombol ini",
        next_hit: "Temuan berikutnya",
        previous_hit: "Temuan sebelumnya",
        walk: "Berjalan menyusuri garis",
        look: "Geser tampilan",
        first: "Ke simpul pertama",
        select: "Pilih simpul",
        surroundings: "Hanya sekitar simpul ini",
        zoom: "Perbesar, perkecil",
        fit: "Tampilkan seluruh jejaring",
    },
};
