//! The page as a whole in Indonesian.

use super::{KeyWords, NoticeWords, Shell};
use crate::i18n::Lang;

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
        unknown_parameter: |name| format!("Bagian “{name}” pada alamat tidak dikenal versi ini dan diabaikan."),
        bad_value: |name, value| {
            format!("Bagian “{name}” pada alamat berisi “{value}”, yang tidak terbaca, dan diabaikan.")
        },
        no_article: |id| format!("Artikel “{id}” pada alamat tidak ada di korpus ini."),
        no_entity: |slug| format!("Entitas “{slug}” pada alamat tidak ada di korpus ini."),
        no_outlet: |name| format!("Media “{name}” pada alamat tidak ada di korpus ini."),
    },
    notices: "Pemberitahuan",
    cleared: "Semua saringan dihapus.",
    undo: "Urungkan",
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
