//! A web page that stands alone: the articles with every mention marked, kind and entity in its tooltip, and a legend. It
//! holds no script and says so to the browser; it is XML as well. `data-start` and `data-end` give the place of a mark in
//! the article's text, in code points.

use super::document::{Document, MentionRecord};
use super::stretches::{Paragraph, Stretch, paragraphs};
use super::xml::Xml;
use crate::entity::EntityKind;
use crate::view::colour;

/// The words of the page, in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct HtmlWords<'a> {
    /// The language's code (BCP 47).
    pub lang: &'a str,
    /// What the page holds.
    pub title: &'a str,
    /// Names the legend.
    pub legend: &'a str,
    /// The name of a kind.
    pub kind: fn(EntityKind) -> &'static str,
}

const STYLE: &str = "\
body { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; font: 1.0625rem/1.6 Georgia, serif; }
mark { background: none; color: inherit; border-block-end: 2px solid; }
mark::after { content: attr(data-kind); font: 0.6em system-ui, sans-serif; vertical-align: super; margin-inline-start: 0.2em; }
dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
dl div { display: flex; gap: 0.5rem; }
dd { margin: 0; }
p { white-space: pre-wrap; }
";

/// The articles as a page.
pub fn html(documents: &[Document], words: HtmlWords) -> String {
    let mut page = Xml::begin("<!DOCTYPE html>");
    let title = match documents {
        [document] => document.title.as_deref().unwrap_or(&document.id),
        _ => words.title,
    };
    page.open("html", &[("xmlns", "http://www.w3.org/1999/xhtml"), ("lang", words.lang), ("xml:lang", words.lang)]);
    page.open("head", &[]);
    page.empty("meta", &[("charset", "utf-8")]);
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    page.empty("meta", &[("http-equiv", "Content-Security-Policy"), ("content", policy)]);
    page.empty("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    page.text("title", &[], title);
    let colours = EntityKind::ALL.map(|kind| format!(".{} {{ border-color: {}; }}\n", kind.code(), colour::hex(kind)));
    page.text("style", &[], &(STYLE.to_owned() + &colours.concat()));
    page.close();
    page.open("body", &[]);
    legend(&mut page, words);
    page.open("main", &[]);
    for document in documents {
        article(&mut page, document, words);
    }
    page.finish()
}

fn legend(page: &mut Xml, words: HtmlWords) {
    page.open("dl", &[("aria-label", words.legend)]);
    for kind in EntityKind::ALL {
        page.open("div", &[]);
        page.open("dt", &[]);
        page.inline("mark", &[("class", kind.code())], kind.code());
        page.end();
        page.text("dd", &[], (words.kind)(kind));
        page.close();
    }
    page.close();
}

fn article(page: &mut Xml, document: &Document, words: HtmlWords) {
    page.open("article", &[("lang", "id"), ("xml:lang", "id"), ("data-id", &document.id)]);
    let title = document.title.as_deref().unwrap_or(&document.id);
    page.text("h1", &[], title);
    let known = [&document.outlet, &document.published].into_iter().flatten().cloned().collect::<Vec<_>>();
    if !known.is_empty() {
        page.text("p", &[], &known.join(" · "));
    }
    let entities = document.by_id();
    for Paragraph { start, end, stretches } in paragraphs(document) {
        page.open("p", &[("data-start", &start.to_string()), ("data-end", &end.to_string())]);
        for stretch in stretches {
            match stretch {
                Stretch::Plain(words) => page.words(words),
                Stretch::Mention(printed, mention) => {
                    let entity = entities.get(mention.entity.as_str());
                    mark(page, printed, mention, entity.map_or("", |entity| &entity.name), words);
                }
            }
        }
        page.end();
    }
    page.close();
}

fn mark(page: &mut Xml, printed: &str, mention: &MentionRecord, name: &str, words: HtmlWords) {
    let title = format!("{} · {name}", mention.entity_kind().map_or("", words.kind));
    let attributes = [
        ("class", mention.kind.as_str()),
        ("data-kind", &mention.kind),
        ("data-entity", &mention.entity),
        ("data-start", &mention.start.to_string()),
        ("data-end", &mention.end.to_string()),
        ("title", &title),
    ];
    page.inline("mark", &attributes, printed);
}
