//! The interface speaks one language at a time: no word of it stands in the other language's page.

use crate::harness::{Page, Screen, engine, journey};
use simpul::corpus::Known;
use simpul::index::Query;
use std::collections::BTreeSet;
use thirtyfour::prelude::*;

/// Everything in the page that is read or heard, but what is marked as being in a language of its own.
const SAID: &str = "(() => {
    // The names in the drawing are cut short, and stand whole in its tooltips.
    const said = [document.title], own = element => element.closest('#app [lang], svg text');
    const texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (!own(texts.currentNode.parentElement)) said.push(texts.currentNode.data);
    for (const element of document.querySelectorAll('#app *')) {
        if (own(element)) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'aria-description'])
            if (element.hasAttribute(name)) said.push(element.getAttribute(name));
    }
    return [...new Set(said)];
})()";

/// Words that both languages spell alike: names of things, of files and of months, the examples of the search, and a
/// word of this journey.
const ALIKE: &[&str] = &[
    "simpul",
    "id",
    "en",
    "esc",
    "enter",
    "shift",
    "home",
    "or",
    "pemb",
    "memuji",
    "dipuji",
    "puji",
    "csv",
    "svg",
    "gexf",
    "gephi",
    "pmi",
    "pointwise",
    "mutual",
    "information",
    "log",
    "likelihood",
    "wikidata",
    "louvain",
    "pagerank",
    "usb",
    "bibtex",
    "conll",
    "digital",
    "graphml",
    "html",
    "igraph",
    "iob",
    "json",
    "ld",
    "networkx",
    "png",
    "tei",
    "web",
    "xml",
    "yed",
    "model",
    "per",
    "org",
    "gpe",
    "loc",
    "evt",
    "law",
    "dat",
    "qty",
    "data",
    "media",
    "total",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "sep",
    "nov",
    "xyzzy",
];

/// Names, titles and reasons: what the articles and their data sheets say, which no language of the interface changes.
/// The longest first, so that none is left in halves.
fn told_by_the_corpus() -> Vec<String> {
    let engine = engine();
    let query = Query::default();
    let mut told: BTreeSet<String> =
        engine.cards(&query, &engine.answer(&query)).into_iter().map(|card| card.title).collect();
    for entity in &engine.annotations.entities {
        told.insert(entity.name.clone());
        told.extend(entity.forms.iter().map(|form| form.text.clone()));
    }
    for article in &engine.corpus.articles {
        let sheet = &article.sheet;
        for fact in [&sheet.title, &sheet.outlet, &sheet.place, &sheet.author] {
            told.extend(fact.value().cloned());
            told.extend(reason(fact));
        }
        told.extend(reason(&sheet.date));
    }
    let mut told: Vec<String> = told.into_iter().collect();
    told.sort_by_key(|text| std::cmp::Reverse(text.len()));
    told
}

fn reason<T>(fact: &Known<T>) -> Option<String> {
    match fact {
        Known::Inferred { from, .. } => Some(from.clone()),
        _ => None,
    }
}

/// The words of the interface in what the page says.
fn words_of(said: &[String], told: &[String]) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for sentence in said {
        let own = told.iter().fold(sentence.clone(), |rest, name| rest.replace(name.as_str(), " "));
        let found = own.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1);
        words.extend(found.map(str::to_lowercase));
    }
    words
}

async fn open_all(page: &Page) -> WebDriverResult<()> {
    let unfold = "document.querySelectorAll('#app [aria-expanded=false]').forEach(button => button.click());
                  document.querySelectorAll('#app details').forEach(details => details.open = true);";
    page.driver.execute(unfold, vec![]).await?;
    page.press("n").await?;
    page.until("!document.querySelector('#read [data-mention]') || document.querySelector('.mention-card')").await?;
    page.press("?").await?;
    page.until("document.querySelector('dialog[open]')").await
}

#[tokio::test]
async fn no_word_of_one_language_stands_in_the_page_of_the_other() {
    let views = [
        "a=cnbc-2025-08-15&e=kim-jong-un&f=kim-jong-un.2&kode=1&sisa=1",
        "a=tempo-2024-08-16&sumber=1&v=tabel&q=memuji&x=donald-trump&r=paragraf.2.pmi",
        "a=ucapan-tahun-baru&v=uraian&t=kim-jong-un,vladimir-putin&i=kim-jong-un,rusia&d=2025-08..2025-12",
        "a=kly-2025-08-14&q=xyzzy&k=-",
        "a=informasi-2025-08-12&r=kalimat.900.g2&k=PER,GPE",
        "a=kly-2025-08-14&w=banding.tempo-2024-08-16",
        "w=kisi&q=Kursk",
        "w=kisi.fakta&q=Kursk&v=uraian&h=keduanya",
        "w=kutipan&e=vladimir-putin",
        "w=kutipan.kata.semua",
        "w=lini-masa.1945-08..2024-06",
        "a=xyzzy&xyzzy=1&r=9&o=?&e=xyzzy&v=tabel&r=artikel.5",
    ];
    let told = told_by_the_corpus();
    let alike = ALIKE.iter().map(|word| (*word).to_owned()).collect();
    let (mut indonesian, mut english) = (BTreeSet::new(), BTreeSet::new());
    for view in views {
        journey(Screen::DESK, view, async |page| {
            for (lang, all) in [("id", &mut indonesian), ("en", &mut english)] {
                page.visit(&format!("{view}&lang={lang}")).await?;
                page.until(&format!("document.documentElement.lang === '{lang}'")).await?;
                open_all(page).await?;
                let words = words_of(&page.ask::<Vec<String>>(SAID).await?, &told);
                assert!(words.len() > 100, "{view} {lang}: {words:?}");
                all.extend(words);
            }
            Ok(())
        })
        .await;
    }
    let both = &(&indonesian & &english) - &alike;
    assert!(both.is_empty(), "in both pages: {both:?}");
}

/// What is read aloud, by the text node, but for what says that it is Indonesian and what is called otherwise than it is
/// written.
const ALOUD: &str = "(() => {
    const said = [], texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const around = texts.currentNode.parentElement;
        if (!around.closest('[lang=id], [aria-hidden=true], button[aria-label]')) said.push(texts.currentNode.data.trim());
    }
    return said;
})()";

#[tokio::test]
async fn in_the_english_page_names_and_facts_are_read_aloud_in_indonesian() {
    let told: BTreeSet<String> = told_by_the_corpus().into_iter().filter(|text| text.chars().count() > 3).collect();
    let views = [
        "a=cnbc-2025-08-15&e=korea-utara&f=korea-utara.1&i=rusia",
        "a=informasi-2025-08-12&v=tabel&t=kim-jong-un,vladimir-putin&q=pemb*",
        "a=ucapan-tahun-baru&v=uraian&o=Tempo.co",
    ];
    journey(Screen::DESK, "", async |page| {
        for view in views {
            page.visit(&format!("{view}&lang=en")).await?;
            open_all(page).await?;
            let said: Vec<String> = page.ask(ALOUD).await?;
            let foreign: Vec<_> = said.iter().filter(|text| told.contains(*text)).collect();
            assert!(said.len() > 50 && foreign.is_empty(), "{view}: {foreign:?}");
        }
        Ok(())
    })
    .await;
}
