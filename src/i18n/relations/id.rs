//! The right pane in Indonesian.

use super::{EmptyWords, EvidenceWords, FocusWords, PictureWords, Relations, RuleWords, TableWords, TellingWords};
use crate::entity::EntityKind;
use crate::i18n::notation::id::grouped;
use crate::i18n::phrase::Slot;
use crate::relation::{TieRule, Unit, Weight};
use crate::text::decimal::fixed;
use crate::view::{ColourBy, SizeBy};

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Sentence => "kalimat",
        Unit::Paragraph => "paragraf",
        Unit::Article => "artikel",
    }
}

fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Count => "jumlah",
        Weight::Pmi => "PMI",
        Weight::LogLikelihood => "log-likelihood",
    }
}

fn kind(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Per => "orang",
        EntityKind::Org => "organisasi",
        EntityKind::Gpe => "negara & kota",
        EntityKind::Loc => "tempat lain",
        EntityKind::Evt => "peristiwa",
        EntityKind::Law => "perjanjian & hukum",
        EntityKind::Dat => "waktu",
        EntityKind::Qty => "jumlah",
    }
}

fn size_by(by: SizeBy) -> &'static str {
    match by {
        SizeBy::Mentions => "jumlah sebutan",
        SizeBy::Degree => "derajat",
        SizeBy::Betweenness => "keantaraan",
        SizeBy::PageRank => "PageRank",
    }
}

fn passages(of: Unit, number: u32) -> String {
    format!("{} {}", grouped(number), unit(of))
}

fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} dan {two}"),
        [first @ .., last] => format!("{}, dan {last}", first.join(", ")),
    }
}

/// Where a tie is told; of articles as unit the number would be said twice.
fn whereabouts(unit: Unit, articles: u32, outlets: &str) -> String {
    match unit {
        Unit::Article => format!(" ({outlets})."),
        _ => format!(", di {} artikel ({outlets}).", grouped(articles)),
    }
}

fn rule_sentence(rule: &TieRule) -> String {
    let kinds: Vec<String> = rule.kinds.iter().map(|each| kind(each).to_owned()).collect();
    format!(
        "Dua entitas terhubung bila muncul dalam {} yang sama, paling sedikit {} kali. Jenis yang dihitung: {}.",
        unit(rule.unit),
        grouped(rule.at_least),
        list(&kinds),
    )
}

/// The words of the right pane.
pub const RELATIONS: Relations = Relations {
    graph: "Graf",
    table: "Tabel",
    prose: "Uraian",
    tabs: "Bentuk jejaring",
    count: |nodes, ties| format!("{} simpul, {} ikatan", grouped(nodes), grouped(ties)),
    left_out: |number| {
        format!("Jejaring terlalu besar: {} entitas yang paling jarang muncul tidak diikutkan.", grouped(number))
    },
    rule: RULE,
    picture: PICTURE,
    focus: FocusWords {
        around: "Sekitar",
        depth: "Jarak dari pusat",
        steps: |depth| format!("{depth} langkah"),
        all: "Tampilkan semua",
        start: "Lihat sekitarnya saja",
    },
    empty: EMPTY,
    tables: TABLES,
    telling: TELLING,
    evidence: EVIDENCE,
};

const RULE: RuleWords = RuleWords {
    label: "Aturan keterhubungan",
    before_unit: "Dua entitas terhubung bila muncul dalam ",
    unit_label: "Satuan teks",
    unit,
    before_least: " yang sama, paling sedikit ",
    least_label: "Paling sedikit berapa kali",
    before_weight: " kali; tebal garis = ",
    weight_label: "Arti tebal garis",
    weight,
    weight_hint: |weight| match weight {
        Weight::Count => "Jumlah: berapa kali keduanya muncul bersama.",
        Weight::Pmi => {
            "PMI (pointwise mutual information): seberapa lebih sering bersama daripada bila kebetulan; menonjolkan yang jarang."
        }
        Weight::LogLikelihood => {
            "Log-likelihood (G²): seberapa yakin kebersamaan itu bukan kebetulan; tahan terhadap angka kecil."
        }
    },
    kinds: "Yang menjadi simpul:",
    sentence: rule_sentence,
};

const PICTURE: PictureWords = PictureWords {
    label: |nodes, ties| format!("Graf jejaring: {} simpul, {} ikatan", grouped(nodes), grouped(ties)),
    keys: "Tombol panah berjalan di sepanjang ikatan, Enter memilih, f memperlihatkan sekitarnya, + dan - memperbesar dan memperkecil, 0 memuat semua, Shift dan panah menggeser. Isi yang sama ada di Tabel dan Uraian.",
    zoom_in: "Perbesar",
    zoom_out: "Perkecil",
    fit: "Paskan",
    reset: "Atur ulang",
    fit_hint: "Paskan: tampilkan seluruh graf",
    reset_hint: "Atur ulang: lepas semua sematan dan tampilkan seluruh graf",
    node: |name, of, mentions, ties, strongest| {
        format!(
            "{name}, {}, {} sebutan, {} ikatan; terkuat dengan {}",
            kind(of),
            grouped(mentions),
            grouped(ties),
            list(strongest)
        )
    },
    nobody: "Tidak ada tetangga di arah itu",
    tie: |a, b, passages| format!("{a} – {b}: {passages}"),
    size: |by| format!("besar = {}", size_by(by)),
    size_label: "Ukuran simpul",
    size_by,
    size_hint: |by| match by {
        SizeBy::Mentions => "Jumlah sebutan: berapa kali disebut dalam artikel yang tersisa.",
        SizeBy::Degree => "Derajat: dengan berapa simpul lain ia terhubung langsung.",
        SizeBy::Betweenness => {
            "Keantaraan: bagian dari jalan terpendek antara dua simpul lain yang melewatinya; besar bila ia jembatan."
        }
        SizeBy::PageRank => {
            "PageRank: seberapa sering ia disinggahi bila ikatan diikuti secara acak; besar bila terhubung dengan yang penting."
        }
    },
    colour_label: "Warna simpul",
    colour_by: |by| match by {
        ColourBy::Kind => "jenis",
        ColourBy::Community => "komunitas",
    },
    colour_hint: |by| match by {
        ColourBy::Kind => "Jenis: orang, organisasi, dan seterusnya; bentuknya sama artinya.",
        ColourBy::Community => {
            "Komunitas: kelompok yang lebih sering terhubung di dalam daripada bila kebetulan (cara Louvain); nomornya tertulis di simpul."
        }
    },
    community: |name, nodes| format!("{name} ({})", grouped(nodes)),
    more_communities: |number| format!("dan {} komunitas yang lebih kecil", grouped(number)),
    gathering: "Mencari ikatan…",
    placing: |nodes, percent| format!("Menata {} simpul… {percent}%", grouped(nodes)),
    measuring: |percent| format!("Menghitung ukuran jejaring… {percent}%"),
    strongest_drawn: |drawn, all| {
        format!(
            "Dari jarak ini tergambar {} ikatan terkuat dari {}; perbesar untuk melihat lebih banyak.",
            grouped(drawn),
            grouped(all)
        )
    },
    width: |of, weight| match weight {
        Weight::Count => format!("tebal = jumlah {}", unit(of)),
        Weight::Pmi => "tebal = PMI".to_owned(),
        Weight::LogLikelihood => "tebal = log-likelihood".to_owned(),
    },
    dashed: "hanya satu media",
    kind,
    caption: "Keterangan gambar",
    how: "Klik memilih, klik ganda atau f memperlihatkan sekitarnya, seret menyematkan.",
};

const EMPTY: EmptyWords = EmptyWords {
    no_articles: "Tidak ada artikel yang lolos saringan, jadi tidak ada jejaring.",
    no_kinds: "Semua jenis dimatikan, jadi tidak ada yang bisa menjadi simpul.",
    unstated: "Artikel yang tersisa tidak menyatakan hubungan seperti yang dipilih.",
    together: "Lihat yang muncul bersama",
    too_strict: |of, least| {
        format!(
            "Tidak ada dua entitas yang muncul bersama dalam {} yang sama sebanyak {} kali.",
            unit(of),
            grouped(least)
        )
    },
    no_surroundings: |name| format!("{name} tidak punya ikatan di bawah aturan dan saringan ini."),
    nothing: "Artikel yang tersisa tidak menyebut dua entitas bersama-sama.",
    clear_filter: "Hapus semua saringan",
    usual_kinds: "Nyalakan jenis yang biasa",
    lower: |least| format!("Turunkan menjadi {} kali", grouped(least)),
    widen: |to| format!("Lihat per {}", unit(to)),
};

const TABLES: TableWords = TableWords {
    nodes: "Simpul",
    ties: "Ikatan",
    hint: "Judul kolom mengurutkan; nama memilih di semua panel.",
    name: "Nama",
    kind: "Jenis",
    mentions: "Sebutan",
    articles: "Artikel",
    outlets: "Media",
    degree: "Ikatan",
    betweenness: "Keantaraan",
    page_rank: "PageRank",
    community: "Komunitas",
    neighbours: "Tetangga",
    one: "Entitas",
    other: "Dengan",
    count: |of| match of {
        Unit::Sentence => "Kalimat",
        Unit::Paragraph => "Paragraf",
        Unit::Article => "Artikel bersama",
    },
    weight: |of| match of {
        Weight::Count => "Bobot (jumlah)",
        Weight::Pmi => "Bobot (PMI)",
        Weight::LogLikelihood => "Bobot (G²)",
    },
    more: |number| format!("+{} lagi", grouped(number)),
    fewer: "lebih sedikit",
    decimal_mark: ",",
    decimal: |number| fixed(number, 2).to_string().replace('.', ","),
};

const TELLING: TellingWords = TellingWords {
    overview: "Ringkasan",
    whole: |nodes, ties, articles| {
        format!(
            "Di dalam {} artikel, {} entitas saling terhubung lewat {} ikatan.",
            grouped(articles),
            grouped(nodes),
            grouped(ties)
        )
    },
    most: "Yang paling sering disebut:",
    strongest: "Ikatan terkuat",
    tie: |unit, articles, outlets| {
        vec![
            Slot::Place(0),
            " dan ".into(),
            Slot::Place(1),
            " muncul bersama dalam ".into(),
            Slot::Place(2),
            whereabouts(unit, articles, outlets).into(),
        ]
    },
    actor: |mentions, articles, ties| {
        format!(
            "Disebut {} kali dalam {} artikel dan terhubung dengan {} entitas:",
            grouped(mentions),
            grouped(articles),
            grouped(ties)
        )
    },
    with: |unit, articles, outlets| {
        vec![
            "dengan ".into(),
            Slot::Place(0),
            " dalam ".into(),
            Slot::Place(1),
            whereabouts(unit, articles, outlets).into(),
        ]
    },
    further: |number| format!("dan {} ikatan lain yang lebih lemah; lihat Tabel.", grouped(number)),
    list,
    and: "dan",
};

const EVIDENCE: EvidenceWords = EvidenceWords {
    label: "Bukti",
    hint: "Pilih simpul atau ikatan untuk membaca kalimat yang menjadi buktinya.",
    passages,
    with: "dan",
    sentence: |at| format!("kalimat {}", grouped(at)),
    open: "Buka di dalam teks",
    copy: "Salin bukti",
    copied: "Bukti tersalin",
    refused: "Peramban menolak papan klip; pilih teksnya dan salin sendiri.",
    close: "Tutup bukti",
    none: "Tidak ada bukti di bawah aturan dan saringan ini.",
    ties_of: "Terhubung dengan",
};
