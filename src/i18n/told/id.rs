//! Quotations and the timeline in Indonesian.

use super::{AdiksimbaWords, Told, moment};
use crate::i18n::notation::id::{grouped, month, month_short};
use crate::relation::{Precision, QuoteForm, Sense};
use crate::text::Date;
use crate::view::{Grain, QuoteOrder, Whom};

/// Its words.
pub const TOLD: Told = Told {
    quotes: "Kutipan",
    timeline: "Lini masa",
    count: |n| format!("{} kutipan", grouped(n)),
    by_machine: "Ditemukan mesin menurut tanda kutip dan kata kerja pelaporan; bisa keliru atau kurang. Klik untuk membacanya di artikel.",
    gathered: "Kelompokkan menurut",
    order: |order| match order {
        QuoteOrder::Speaker => "penutur",
        QuoteOrder::Article => "artikel",
        QuoteOrder::Verb => "kata kerja",
    },
    whom_label: "Kutipan siapa",
    whom: |whom, name| match whom {
        Whom::Anyone => "semua".to_owned(),
        Whom::By => format!("oleh {name}"),
        Whom::About => format!("tentang {name}"),
    },
    whom_hint: "Pilih satu entitas untuk melihat kutipan oleh atau tentangnya saja.",
    unknown: "Penutur tidak disebut",
    bare: "Tanpa kata kerja pelaporan",
    described: "disebut",
    form: |form| match form {
        QuoteForm::Direct => "langsung",
        QuoteForm::Block => "blok kutipan",
        QuoteForm::Indirect => "tidak langsung",
    },
    in_part_direct: "sebagian langsung",
    sense: |sense| match sense {
        Sense::Neutral => "netral",
        Sense::Claim => "mengklaim",
        Sense::Press => "menegaskan",
        Sense::Deny => "membantah",
        Sense::Praise => "memuji",
        Sense::Warn => "memperingatkan",
        Sense::Ask => "meminta",
        Sense::Promise => "berjanji",
        Sense::Blame => "menyalahkan",
    },
    renderings: |n| format!("Ucapan yang sama di artikel lain: {}", grouped(n)),
    none: "Tidak ada kutipan yang ditemukan di artikel yang lolos saringan.",
    no_events: "Tidak ada peristiwa bertanggal yang ditemukan di artikel yang lolos saringan.",
    events: |events, moments| format!("{} peristiwa pada {} waktu", grouped(events), grouped(moments)),
    moment: |days, precision| moment(days, precision, month),
    precision: |precision| match precision {
        Precision::Day => "hari",
        Precision::Week => "minggu",
        Precision::Month => "bulan",
        Precision::Season => "musim",
        Precision::Year => "tahun",
    },
    printed: |printed, value| format!("tertulis “{printed}”, nilainya {value}"),
    against: |day| format!("dihitung dari tanggal terbit {day}"),
    published: "Tanggal terbit artikel (bukan peristiwa)",
    from: "Dari",
    to: "Sampai",
    all: "Semua waktu",
    shown: |from, to| format!("{} {} – {} {}", from.day, month_short(from.month()), to.day, month_short(to.month())),
    strip: "Waktu peristiwa. Panah: peristiwa sebelum dan sesudahnya; + dan −: dekat dan jauh; Page Up dan Page Down: geser; 0: semua; Enter: ke daftar.",
    mark,
    events_at: |n, time| format!("{time}: {} peristiwa", grouped(n)),
    earlier: "Lebih awal",
    later: "Lebih akhir",
    none_then: "Tidak ada peristiwa pada waktu ini.",
    shared: |n| format!("Ucapan yang dikutip kedua sisi: {}", grouped(n)),
    only: |n| format!("Hanya dikutip di sini: {} kutipan", grouped(n)),
    differs: "Bergaris bawah: kata yang tidak ada di rumusan sebelahnya.",
    none_of: |whose| format!("Tidak ada kutipan {whose} yang ditemukan."),
    adiksimba: AdiksimbaWords {
        title: "ADIKSIMBA",
        by_machine: "Apa, di mana, kapan, siapa, mengapa, bagaimana: jawaban yang ditemukan mesin di teks, masing-masing dengan tempatnya. Periksa, lengkapi, dan bandingkan dengan bacaan Anda sendiri.",
        questions: ["Apa", "Di mana", "Kapan", "Siapa", "Mengapa", "Bagaimana"],
        open: "belum terjawab oleh mesin",
    },
};

fn mark(day: Date, grain: Grain) -> String {
    let month = month_short(day.month());
    match grain {
        // Which year it is stands beside the strip.
        Grain::Day => format!("{} {}", day.day, month.split(' ').next().unwrap_or_default()),
        Grain::Month | Grain::Season => month,
        Grain::Year => day.year.to_string(),
    }
}
