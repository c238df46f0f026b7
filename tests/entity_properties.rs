//! What holds of mentions and entities in any text: spans slice back, mentions never overlap, everything is linked.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use simpul::corpus::{Article, ArticleId, Corpus, DataSheet, Known};
use simpul::entity::recognise;
use simpul::entity::{EntityId, MentionId, annotate, value};
use simpul::text::Date;

/// Words and marks that the recognisers lean on, so that random texts wake every rule.
const PIECES: &[&str] = &[
    "Presiden",
    "kuartal",
    "II",
    "awal",
    "pekan",
    "sampai",
    "dua",
    "abad",
    "1990-an",
    "malam",
    "lebih",
    "dolar",
    "PT",
    "Tbk",
    "A.H.",
    "Menteri",
    "Rusia",
    "Korea",
    "Utara",
    "Kim",
    "Jong",
    "Un",
    "Il",
    "Sung",
    "Putin",
    "Vladimir",
    "Valdimir",
    "(",
    ")",
    "-",
    "–",
    ",",
    ".",
    "\"",
    "Kementerian",
    "Keuangan",
    "dan",
    "wilayah",
    "Kursk",
    "perjanjian",
    "pakta",
    "pertahanan",
    "bersama",
    "tentang",
    "yang",
    "UU",
    "Nomor",
    "31",
    "Tahun",
    "1999",
    "Pasal",
    "Rp",
    "2,5",
    "juta",
    "tentara",
    "ribuan",
    "satu",
    "hari",
    "Kamis",
    "(12/8/2025)",
    "15",
    "Agustus",
    "2025",
    "lalu",
    "tahun",
    "bulan",
    "pukul",
    "09.15",
    "WIB",
    "peringatan",
    "80",
    "pembebasan",
    "Piala",
    "Dunia",
    "2026",
    "ke-46",
    "kata",
    "kakek",
    "KPK",
    "DPR",
    "M.",
    "AS",
    "Jalan",
    "di",
    "5%",
    "3-1",
    "musim",
    "gugur",
    "A",
    "É",
    "😀",
    "\n",
    "\n\n",
    "/",
    "via",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => "\\PC{0,6}"];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.join(" "))
}

fn corpus() -> impl Strategy<Value = Corpus> {
    let article = (text(), prop::option::of(1_i32..4000)).prop_map(|(text, year)| {
        let date = year.and_then(|year| Date::new(year, 2, 28)).map_or(Known::Unknown, Known::Stated);
        Article::read(DataSheet { date, ..DataSheet::default() }, text)
    });
    prop::collection::vec(article, 0..4).prop_map(Corpus::new)
}

proptest! {
    #[test]
    fn mentions_stand_on_tokens_of_one_sentence_and_never_overlap(corpus in corpus()) {
        let annotations = annotate(&corpus);
        prop_assert_eq!(annotations.mentions.len(), corpus.articles.len());
        for (id, article) in corpus.iter() {
            let starts: BTreeSet<u32> = article.tokens.iter().map(|token| token.span.start).collect();
            let ends: BTreeSet<u32> = article.tokens.iter().map(|token| token.span.end).collect();
            let mentions = annotations.of(id);
            for mention in mentions {
                prop_assert!(starts.contains(&mention.span.start) && ends.contains(&mention.span.end));
                prop_assert!(!mention.span.slice(&article.text).trim().is_empty());
                prop_assert!(article.sentences[mention.sentence as usize].span.contains(mention.span));
                prop_assert!((0.0..=1.0).contains(&mention.confidence));
            }
            for pair in mentions.windows(2) {
                prop_assert!(pair[0].span.end <= pair[1].span.start);
            }
        }
    }

    #[test]
    fn any_words_of_any_text_have_a_value_or_none(text in text(), words in (0_usize..70, 0_usize..12), dated in any::<bool>()) {
        let date = if dated { Known::Stated(Date::new(2025, 8, 15).unwrap()) } else { Known::Unknown };
        let article = Article::read(DataSheet { date, ..DataSheet::default() }, text);
        let reading = recognise::read(&article);
        let start = words.0.min(reading.words.len());
        let words = start..(start + words.1).min(reading.words.len());
        if let Some(time) = value::time(&reading, &words) {
            prop_assert!(!time.value.is_empty() && time.value.is_ascii());
            prop_assert!(dated || !time.value.starts_with("2025-W33"));
        }
        if let Some(quantity) = value::quantity(&reading, &words) {
            prop_assert!(quantity.value.is_finite());
            prop_assert!(quantity.upper.is_none_or(|upper| quantity.value < upper));
            prop_assert!(quantity.unit.as_deref() != Some(""));
        }
        prop_assert_eq!(reading.words_in(reading.span(&words)).len(), words.len());
    }

    #[test]
    fn every_mention_is_linked_and_every_entity_holds_its_mentions(corpus in corpus()) {
        let annotations = annotate(&corpus);
        let mut by_entity: BTreeMap<EntityId, Vec<MentionId>> = BTreeMap::new();
        for (article, mentions) in annotations.mentions.iter().enumerate() {
            for (at, mention) in mentions.iter().enumerate() {
                prop_assert_eq!(annotations.entity(mention.entity).map(|entity| entity.kind), Some(mention.kind));
                let id = MentionId { article: ArticleId(article as u32), at: at as u32 };
                by_entity.entry(mention.entity).or_default().push(id);
            }
        }
        prop_assert_eq!(by_entity.len(), annotations.entities.len());
        for (at, entity) in annotations.entities.iter().enumerate() {
            prop_assert_eq!(Some(&entity.mentions), by_entity.get(&EntityId(at as u32)));
            let forms: u32 = entity.forms.iter().map(|form| form.count).sum();
            prop_assert_eq!(forms as usize, entity.mentions.len());
        }
        for pair in annotations.entities.windows(2) {
            prop_assert!(pair[0].mentions.len() >= pair[1].mentions.len());
        }
        let slugs: BTreeSet<&str> = annotations.entities.iter().map(|entity| entity.slug.as_str()).collect();
        prop_assert_eq!(slugs.len(), annotations.entities.len());
        prop_assert!(slugs.iter().all(|slug| slug.bytes().all(|byte| byte == b'-' || byte.is_ascii_alphanumeric())));
    }

    #[test]
    fn equal_texts_give_equal_mentions(corpus in corpus()) {
        let (first, second) = (annotate(&corpus), annotate(&corpus));
        prop_assert_eq!(first.mentions, second.mentions);
        let slugs = |entities: &[simpul::entity::Entity]| entities.iter().map(|e| e.slug.clone()).collect::<Vec<_>>();
        prop_assert_eq!(slugs(&first.entities), slugs(&second.entities));
    }
}
