//! TEI P5 (Text Encoding Initiative, 4.x): the article with its names, times and measures marked in place, and the people,
//! places and organisations they point to in the header's `standOff`.

use super::document::{Document, EntityRecord, MentionRecord};
use super::stretches::{Stretch, paragraphs};
use quick_xml::escape::escape;
use std::fmt::Write;

/// The article as a TEI document.
pub fn write(document: &Document) -> String {
    let title = document.title.as_deref().unwrap_or(&document.id);
    let published = document.published.as_deref().map(|day| format!("<date when=\"{day}\"/>")).unwrap_or_default();
    let outlet = document.outlet.as_deref().map(|name| format!("<publisher>{}</publisher>", text(name)));
    let mut tei = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"id\">\n\
         <teiHeader><fileDesc><titleStmt><title>{}</title></titleStmt>\
         <publicationStmt><p>{}{published}</p></publicationStmt>\
         <sourceDesc><p>Simpul {}</p></sourceDesc></fileDesc></teiHeader>\n<standOff>\n",
        text(title),
        outlet.unwrap_or_default(),
        env!("CARGO_PKG_VERSION"),
    );
    for entity in &document.entities {
        list(&mut tei, entity);
    }
    tei.push_str("</standOff>\n<text><body>\n");
    for paragraph in paragraphs(document) {
        tei.push_str("<p>");
        for stretch in paragraph {
            match stretch {
                Stretch::Plain(words) => tei.push_str(&text(words)),
                Stretch::Mention(words, mention) => mark(&mut tei, words, mention),
            }
        }
        tei.push_str("</p>\n");
    }
    tei + "</body></text>\n</TEI>"
}

/// An entity with its names. Writing to a string cannot fail, here and below.
fn list(tei: &mut String, entity: &EntityRecord) {
    let (element, name) = match entity.kind.as_str() {
        "PER" => ("person", "persName"),
        "ORG" => ("org", "orgName"),
        "GPE" | "LOC" => ("place", "placeName"),
        "EVT" => ("event", "eventName"),
        "LAW" => ("bibl", "title"),
        _ => return,
    };
    let _ = write!(tei, "<{element} xml:id=\"{}\"><{name}>{}</{name}>", xml_id(&entity.id), text(&entity.name));
    if let Some(item) = &entity.wikidata {
        let _ = write!(tei, "<idno type=\"wikidata\">{}</idno>", text(item));
    }
    let _ = writeln!(tei, "</{element}>");
}

fn mark(tei: &mut String, words: &str, mention: &MentionRecord) {
    let words = text(words);
    let _ = match mention.kind.as_str() {
        "DAT" => write!(tei, "<date>{words}</date>"),
        "QTY" => write!(tei, "<measure>{words}</measure>"),
        kind => {
            let of = match kind {
                "PER" => "person",
                "ORG" => "org",
                "GPE" | "LOC" => "place",
                "EVT" => "event",
                _ => "law",
            };
            write!(
                tei,
                "<rs type=\"{of}\" ref=\"#{}\" cert=\"{}\">{words}</rs>",
                xml_id(&mention.entity),
                cert(mention)
            )
        }
    };
}

fn cert(mention: &MentionRecord) -> &'static str {
    match mention.confidence {
        sure if sure >= 0.9 => "high",
        likely if likely >= 0.6 => "medium",
        _ => "low",
    }
}

/// Ids begin with a letter in XML.
fn xml_id(slug: &str) -> String {
    format!("e-{slug}")
}

/// Escaped, without the control characters that XML does not know.
fn text(words: &str) -> String {
    let allowed = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    escape(words.chars().filter(allowed).collect::<String>()).into_owned()
}
