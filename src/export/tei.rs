//! TEI P5 (Text Encoding Initiative, 4.x): articles with their names, times and measures marked in place, and the people,
//! places, organisations, events and agreements they point to in lists before them.
//!
//! The words of a paragraph stand as they are in the article; its `corresp` says where, as a fragment of plain text by
//! RFC 5147 (`cnbc-2025-08-15.txt#char=120,480`, in code points), so that every mark leads back to its exact place.

use super::document::{Document, EntityRecord, MentionRecord};
use super::json;
use super::stretches::{Paragraph, Stretch, paragraphs};
use super::xml::Xml;
use rustc_hash::FxHashSet;

const NAMESPACE: [(&str, &str); 2] = [("xmlns", "http://www.tei-c.org/ns/1.0"), ("xml:lang", "id")];

/// The lists with the element of their members, in the order in which they stand.
const LISTS: [(&str, &str); 5] = [
    ("listPerson", "person"),
    ("listOrg", "org"),
    ("listPlace", "place"),
    ("listEvent", "event"),
    ("listBibl", "bibl"),
];

/// The articles as one document: `TEI` for one of them, `teiCorpus` for any other number. `title` names the whole.
pub fn tei(documents: &[Document], title: &str) -> String {
    let mut xml = Xml::new();
    if let [document] = documents {
        xml.open("TEI", &NAMESPACE);
        header(&mut xml, document.title.as_deref().unwrap_or(&document.id), Some(document));
        lists(&mut xml, documents);
        body(&mut xml, document);
        return xml.finish();
    }
    xml.open("teiCorpus", &NAMESPACE);
    header(&mut xml, title, None);
    lists(&mut xml, documents);
    for document in documents {
        xml.open("TEI", &[("n", &document.id)]);
        header(&mut xml, document.title.as_deref().unwrap_or(&document.id), Some(document));
        body(&mut xml, document);
        xml.close();
    }
    xml.finish()
}

fn header(xml: &mut Xml, title: &str, document: Option<&Document>) {
    xml.open("teiHeader", &[]);
    xml.open("fileDesc", &[]);
    xml.open("titleStmt", &[]);
    xml.text("title", &[], title);
    xml.close();
    xml.open("publicationStmt", &[]);
    xml.text("p", &[], &format!("Simpul {}", env!("CARGO_PKG_VERSION")));
    xml.close();
    xml.open("sourceDesc", &[]);
    match document {
        Some(document) => {
            xml.open("bibl", &[]);
            xml.text("title", &[], title);
            if let Some(outlet) = &document.outlet {
                xml.text("publisher", &[], outlet);
            }
            if let Some(day) = &document.published {
                xml.text("date", &[("when", day)], day);
            }
            xml.text("idno", &[], &document.id);
            xml.close();
        }
        None => xml.text("p", &[], title),
    }
    for _ in ["sourceDesc", "fileDesc", "teiHeader"] {
        xml.close();
    }
}

/// Everyone and everything that is named, each once, whichever articles name it.
fn lists(xml: &mut Xml, documents: &[Document]) {
    let mut known = FxHashSet::default();
    let all = documents.iter().flat_map(|document| &document.entities);
    let listed: Vec<&EntityRecord> = all.filter(|entity| known.insert(entity.id.as_str())).collect();
    if listed.iter().all(|entity| names(&entity.kind).is_none()) {
        return;
    }
    xml.open("standOff", &[]);
    for (list, element) in LISTS {
        let members = listed.iter().filter_map(|entity| Some((names(&entity.kind)?, entity)));
        let mut members = members.filter(|((of, _), _)| *of == element).peekable();
        if members.peek().is_some() {
            xml.open(list, &[]);
            members.for_each(|((_, name), entity)| member(xml, element, name, entity));
            xml.close();
        }
    }
    xml.close();
}

fn member(xml: &mut Xml, element: &'static str, name: &'static str, entity: &EntityRecord) {
    xml.open(element, &[("xml:id", &xml_id(&entity.id))]);
    xml.text(name, &[], &entity.name);
    if let Some(item) = &entity.wikidata {
        xml.text("idno", &[("type", "wikidata")], item);
    }
    xml.close();
}

/// The element of an entity of this kind in the lists, and of its name; none for times and quantities.
fn names(kind: &str) -> Option<(&'static str, &'static str)> {
    match kind {
        "PER" => Some(("person", "persName")),
        "ORG" => Some(("org", "orgName")),
        "GPE" | "LOC" => Some(("place", "placeName")),
        "EVT" => Some(("event", "eventName")),
        "LAW" => Some(("bibl", "title")),
        _ => None,
    }
}

fn body(xml: &mut Xml, document: &Document) {
    xml.open("text", &[]);
    xml.open("body", &[]);
    let paragraphs = paragraphs(document);
    if paragraphs.is_empty() {
        xml.text("p", &[], "");
    }
    let source = source(&document.id);
    for Paragraph { start, end, stretches } in paragraphs {
        xml.open("p", &[("xml:space", "preserve"), ("corresp", &format!("{source}#char={start},{end}"))]);
        for stretch in stretches {
            match stretch {
                Stretch::Plain(words) => xml.words(words),
                Stretch::Mention(words, mention) => mark(xml, words, mention, document),
            }
        }
        xml.end();
    }
    xml.close();
    xml.close();
}

fn mark(xml: &mut Xml, words: &str, mention: &MentionRecord, document: &Document) {
    match mention.kind.as_str() {
        "DAT" => {
            let time = document.time(mention);
            xml.inline("date", time.and_then(|time| Some((when(&time.value)?, time.value.as_str()))).as_slice(), words);
        }
        "QTY" => {
            let [mut number, mut unit] = [String::new(), String::new()];
            if let Some(quantity) = document.quantity(mention) {
                number = json::digits(quantity.value);
                let words = [&quantity.currency, &quantity.unit].into_iter().flatten().cloned().collect::<Vec<_>>();
                unit = one_word(&words.join(" "));
            }
            let attributes = [("quantity", number.as_str()), ("unit", &unit)];
            let given = attributes.iter().filter(|(_, value)| !value.is_empty()).copied().collect::<Vec<_>>();
            xml.inline("measure", &given, words);
        }
        kind => {
            let name = names(kind).map_or("rs", |(_, name)| if name == "title" { "rs" } else { name });
            let entity = format!("#{}", xml_id(&mention.entity));
            xml.inline(name, &[("ref", &entity), ("cert", cert(mention))], words);
        }
    }
}

/// The attribute that takes this value of TIMEX3: a day, month or year of the calendar, or a length of time.
fn when(value: &str) -> Option<&'static str> {
    let is_calendar = |parts: &[&str]| {
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        [&[4][..], &[4, 2], &[4, 2, 2]].contains(&lengths.as_slice())
    };
    let parts: Vec<&str> = value.split('-').collect();
    let is_digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if is_digits && is_calendar(&parts) {
        return Some("when");
    }
    let length = value.strip_prefix('P')?;
    length.bytes().all(|byte| byte.is_ascii_digit() || b"YMWDTHS".contains(&byte)).then_some("dur-iso")
}

fn cert(mention: &MentionRecord) -> &'static str {
    match mention.confidence {
        sure if sure >= 0.9 => "high",
        likely if likely >= 0.6 => "medium",
        _ => "low",
    }
}

/// A unit is one word to TEI, of what can be seen: `kilometer-per-jam`.
fn one_word(unit: &str) -> String {
    unit.chars().map(|c| if c.is_alphanumeric() || c.is_ascii_graphic() || c == '°' { c } else { '-' }).collect()
}

/// Ids begin with a letter in XML.
fn xml_id(slug: &str) -> String {
    format!("e-{slug}")
}

/// The file that an article came from, as a reference holds it: what would end or part the reference becomes a hyphen.
fn source(id: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' };
    id.chars().map(plain).chain(".txt".chars()).collect()
}
