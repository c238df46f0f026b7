//! Made-up news of a crowd: articles that name so many people, organisations and places, three ties to each under the usual
//! rule, in topics of unequal size; half of the paragraphs quote somebody and date a visit. It is what the page is opened with to see whether it stays responsive; nobody in it exists.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::random::Random;

/// An article and its data sheet, as `reading/build.rs` reads them.
pub struct Made {
    /// Of the two files.
    pub name: String,
    /// The data sheet.
    pub sheet: String,
    /// The text.
    pub text: String,
}

/// Names that stand together in two sentences.
const TOGETHER: usize = 4;
/// Nodes to a topic, on average.
const TOPIC: u32 = 50;
/// Paragraphs to an article.
const PARAGRAPHS: usize = 10;
const OUTLETS: [&str; 6] = ["Harian Satu", "Warta Dua", "Kabar Tiga", "Pos Empat", "Suara Lima", "Berita Enam"];
/// What stands before a name: in the name, or a title outside it.
const HEADS: [&str; 8] = ["Bupati", "Gubernur", "Menteri", "Direktur", "Universitas", "PT", "Yayasan", "Kecamatan"];
const DEEDS: [&str; 6] = ["memuji", "mengkritik", "bertemu dengan", "mendukung", "menuduh", "menelepon"];
const AIMS: [&str; 6] = ["memperbaiki", "membangun", "mengurangi", "memeriksa", "membagikan", "melanjutkan"];
const MATTERS: [&str; 8] = [
    "jalan desa",
    "harga pangan",
    "sekolah dasar",
    "rumah sakit",
    "pasar ikan",
    "jembatan tua",
    "anggaran daerah",
    "benih padi",
];
const MONTHS: [&str; 6] = ["Januari", "Maret", "Mei", "Juli", "September", "November"];
const SYLLABLES: [&str; 24] = [
    "ba", "ri", "so", "nu", "ta", "le", "mi", "wo", "ka", "du", "ge", "han", "lim", "pur", "sen", "tor", "yas", "gun",
    "dar", "win", "mar", "jo", "ra", "cha",
];

/// News of so many.
pub fn news(nodes: u32) -> Vec<Made> {
    let mut random = Random::default();
    let names = names(nodes, &mut random);
    let mut paragraphs: Vec<Vec<String>> = vec![Vec::new(); (nodes / TOPIC).max(1) as usize];
    for (topic, group) in groups(nodes, paragraphs.len() as u32, &mut random) {
        let deed = |random: &mut Random| DEEDS[random.below(DEEDS.len() as u32) as usize];
        let [a, b, c, d] = group.map(|at| &names[at as usize]);
        let (first, second) = (deed(&mut random), deed(&mut random));
        let mut told = format!("{a} {first} {b} di hadapan {c} dan {d}. {c} {second} {d} setelah {a} menjawab {b}.");
        if random.below(2) == 0 {
            // Who is named in it stands together already.
            let [aim, matter] = [&AIMS[..], &MATTERS].map(|words| words[random.below(words.len() as u32) as usize]);
            let (day, month) = (1 + random.below(28), MONTHS[random.below(MONTHS.len() as u32) as usize]);
            let _ = write!(told, " \"Kami akan {aim} {matter} tahun ini,\" kata {a}.");
            let _ = write!(told, " {c} mengunjungi {d} pada {day} {month} 2025.");
        }
        paragraphs[topic as usize].push(told);
    }
    let articles = paragraphs.iter().flat_map(|paragraphs| paragraphs.chunks(PARAGRAPHS));
    articles.enumerate().map(|(at, paragraphs)| article(at, paragraphs)).collect()
}

fn article(at: usize, paragraphs: &[String]) -> Made {
    let (outlet, title) = (OUTLETS[at % OUTLETS.len()], format!("Kabar orang banyak, bagian {}", at + 1));
    let date = format!("2025-{:02}-{:02}", 1 + at / 28 % 12, 1 + at % 28);
    let mut sheet = format!("id = \"kabar-{at}\"\n");
    for (entry, value) in [("title", &*title), ("date", &date)] {
        // Writing to a string does not fail.
        let _ = write!(sheet, "\n[{entry}]\nstated = \"{value}\"\n");
    }
    let _ = write!(sheet, "\n[outlet]\ninferred = \"{outlet}\"\nfrom = \"Berita karangan.\"\n");
    sheet.push_str("\n[place]\nunknown = true\n\n[author]\nunknown = true\n");
    Made { name: format!("{at:05}"), sheet, text: format!("{title}\n\n{}\n", paragraphs.join("\n\n")) }
}

/// Everyone's name, each another.
fn names(nodes: u32, random: &mut Random) -> Vec<String> {
    let mut taken = BTreeSet::new();
    while taken.len() < nodes as usize {
        let mut word = || {
            let word: String = (0..3).map(|_| SYLLABLES[random.below(SYLLABLES.len() as u32) as usize]).collect();
            word[..1].to_uppercase() + &word[1..]
        };
        taken.insert(format!("{} {}", word(), word()));
    }
    taken.iter().zip(HEADS.iter().cycle()).map(|(name, head)| format!("{head} {name}")).collect()
}

/// Who stands together, with the topic: everybody once, two by two, and with them two of whom one is named the more often
/// the more often one was named before. Four make six ties, so there are some three ties to each.
fn groups(nodes: u32, topics: u32, random: &mut Random) -> Vec<(u32, [u32; TOGETHER])> {
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); topics as usize];
    for node in 0..nodes {
        members[random.below(topics).min(random.below(topics)) as usize].push(node);
    }
    let mut named = members.clone();
    let mut groups = Vec::new();
    for (topic, members) in (0..).zip(&members) {
        for two in members.chunks(2) {
            let mut group = two.to_vec();
            while group.len() < TOGETHER {
                let there = if random.below(8) == 0 { random.below(topics) } else { topic } as usize;
                let at = random.below(named[there].len() as u32) as usize;
                // Who is alone in a topic looks elsewhere.
                let other = named[there].get(at).copied().filter(|other| !group.contains(other));
                group.push(other.unwrap_or_else(|| random.below(nodes)));
                group.dedup();
            }
            if let Ok(group) = <[u32; TOGETHER]>::try_from(group) {
                named[topic as usize].extend(group);
                groups.push((topic, group));
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_is_named_and_the_same_news_come_again() {
        let [one, other] =
            [news(300), news(300)].map(|news| news.into_iter().map(|made| made.text).collect::<String>());
        assert_eq!(one, other);
        let names = names(300, &mut Random::default());
        assert!(names.iter().all(|name| one.contains(name.as_str())));
    }
}
