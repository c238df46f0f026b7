//! A corpus sketched by hand for tests: who is named in which sentence, and nothing else.

use crate::corpus::{Article, ArticleId, Block, BlockKind, Corpus, DataSheet, Known, Sentence};
use crate::entity::{Annotations, Entity, EntityId, EntityKind, Form, Mention, MentionId, Source};
use crate::text::Span;

/// Articles as `(outlet, text)`. The words of a text are names; `|` ends a sentence and `||` a paragraph. A name is a
/// person's unless a kind stands before it: `gpe:Rusia`. `.` stands for a sentence without names, an empty outlet for
/// an unknown one. Entities are numbered as they appear.
pub(crate) fn sketch(articles: &[(&str, &str)]) -> (Corpus, Annotations) {
    let mut annotations = Annotations { entities: Vec::new(), mentions: Vec::new() };
    let articles =
        (0..).zip(articles).map(|(at, (outlet, text))| article(&mut annotations, ArticleId(at), outlet, text));
    (Corpus { articles: articles.collect() }, annotations)
}

/// Every article of the corpus.
pub(crate) fn all(corpus: &Corpus) -> Vec<ArticleId> {
    corpus.iter().map(|(id, _)| id).collect()
}

fn article(annotations: &mut Annotations, id: ArticleId, outlet: &str, sketch: &str) -> Article {
    let (mut text, mut blocks, mut sentences, mut mentions) = (String::new(), Vec::new(), Vec::new(), Vec::new());
    for paragraph in sketch.split("||") {
        let block_start = text.len();
        for sentence in paragraph.split('|') {
            let start = text.len();
            for word in sentence.split_whitespace() {
                let (code, name) = word.split_once(':').unwrap_or(("per", word));
                let span = Span::new(text.len(), text.len() + name.len());
                text.push_str(name);
                text.push(' ');
                let kind = EntityKind::from_code(&code.to_ascii_uppercase());
                if let Some(kind) = kind.filter(|_| name != ".") {
                    let mention = MentionId { article: id, at: mentions.len() as u32 };
                    let entity = entity(annotations, name, kind, mention);
                    let sentence = sentences.len() as u32;
                    mentions.push(Mention { span, sentence, kind, entity, source: Source::NameList, confidence: 1.0 });
                }
            }
            sentences.push(Sentence { span: Span::new(start, text.len()), block: blocks.len() as u32, tokens: (0, 0) });
        }
        blocks.push(Block { span: Span::new(block_start, text.len()), kind: BlockKind::Paragraph });
    }
    annotations.mentions.push(mentions);
    let outlet = if outlet.is_empty() { Known::Unknown } else { Known::Stated(outlet.to_owned()) };
    let sheet = DataSheet { id: format!("artikel-{}", id.0), outlet, ..DataSheet::default() };
    Article { sheet, text, blocks, sentences, tokens: Vec::new() }
}

fn entity(annotations: &mut Annotations, name: &str, kind: EntityKind, mention: MentionId) -> EntityId {
    let at = annotations.entities.iter().position(|entity| entity.name == name).unwrap_or_else(|| {
        annotations.entities.push(Entity {
            slug: name.to_lowercase(),
            name: name.to_owned(),
            kind,
            wikidata: None,
            forms: vec![Form { text: name.to_owned(), count: 0 }],
            mentions: Vec::new(),
        });
        annotations.entities.len() - 1
    });
    let entity = &mut annotations.entities[at];
    entity.forms[0].count += 1;
    entity.mentions.push(mention);
    EntityId(at as u32)
}
