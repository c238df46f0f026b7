//! A web page that stands alone: the article with every mention marked, kind and entity in its tooltip.

use super::document::{Document, MentionRecord};
use super::stretches::{Stretch, paragraphs};
use crate::entity::EntityKind;
use crate::i18n::Lang;
use crate::view::colour;
use quick_xml::escape::escape;
use std::fmt::Write;

/// The article as a page.
pub fn write(document: &Document) -> String {
    let title = escape(document.title.as_deref().unwrap_or(&document.id)).into_owned();
    let mut page = format!(
        "<!doctype html>\n<html lang=\"id\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<style>\n\
         body {{ max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, serif; }}\n\
         mark {{ background: none; border-bottom: 2px solid; }}\n"
    );
    for kind in EntityKind::ALL {
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(page, ".{} {{ border-color: {}; }}", kind.code(), colour::hex(kind));
    }
    page.push_str("</style>\n<article>\n");
    for paragraph in paragraphs(document) {
        page.push_str("<p>");
        for stretch in paragraph {
            match stretch {
                Stretch::Plain(words) => page.push_str(&escape(words)),
                Stretch::Mention(words, mention) => mark(&mut page, words, mention, document),
            }
        }
        page.push_str("</p>\n");
    }
    page + "</article>\n</html>"
}

fn mark(page: &mut String, words: &str, mention: &MentionRecord, document: &Document) {
    let name = document.entities.iter().find(|entity| entity.id == mention.entity).map_or("", |entity| &entity.name);
    let kind = mention.entity_kind().map_or("", Lang::default().messages().word.kind);
    let _ = write!(
        page,
        "<mark class=\"{}\" data-entity=\"{}\" title=\"{} · {}\">{}</mark>",
        mention.kind,
        escape(&mention.entity),
        escape(kind),
        escape(name),
        escape(words),
    );
}
