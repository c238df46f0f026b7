//! From a corpus to its mentions and entities: recognise, resolve, link.

use simpul_tagger::{Model, Tagger};

use super::lexicon::Lexicon;
use super::proposal::Proposal;
use super::reading::Reading;
use super::resolve::resolve;
use super::{Entity, EntityId, Mention, MentionId, link, recognise};
use crate::corpus::{ArticleId, Corpus};
use crate::pause::{Pause, at_once};

/// Everything that is named in a corpus.
#[derive(Clone, Debug, Default)]
pub struct Annotations {
    /// By [`EntityId`]; most mentions first, then by name.
    pub entities: Vec<Entity>,
    /// By article: its mentions in order of the text, without overlap.
    pub mentions: Vec<Vec<Mention>>,
}

impl Annotations {
    /// The entity, where there is one.
    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.get(id.0 as usize)
    }

    /// The entity with this slug.
    pub fn find(&self, slug: &str) -> Option<EntityId> {
        self.entities.iter().position(|entity| entity.slug == slug).map(|at| EntityId(at as u32))
    }

    /// The mentions of one article, in order of the text.
    pub fn of(&self, article: ArticleId) -> &[Mention] {
        self.mentions.get(article.0 as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// The mention, where there is one.
    pub fn mention(&self, id: MentionId) -> Option<&Mention> {
        self.of(id.article).get(id.at as usize)
    }
}

/// Finds and links every mention of the corpus by rules and tables.
pub fn annotate(corpus: &Corpus) -> Annotations {
    annotate_with(corpus, None)
}

/// Words of an article so long that linking it may need the memory in which the tagger remembers words.
const LONG: usize = 100_000;

/// Finds and links every mention of the corpus by rules and tables and, where there is one, the trained tagger.
pub fn annotate_with(corpus: &Corpus, model: Option<&Model>) -> Annotations {
    at_once(annotate_pausing(corpus, model, Pause::NEVER))
}

/// The same, with pauses.
pub async fn annotate_pausing(corpus: &Corpus, model: Option<&Model>, pause: Pause<'_>) -> Annotations {
    // What the first article would read all at once.
    Lexicon::prepare(pause).await;
    recognise::vocabulary();
    pause.here().await;
    let mut tagger = model.map(Tagger::new);
    let mut keyed = Vec::with_capacity(corpus.articles.len());
    for (id, article) in corpus.iter() {
        let reading = recognise::read(article);
        let mentions = mentions(&reading, tagger.as_mut());
        if let Some(tagger) = tagger.as_mut().filter(|_| reading.words.len() > LONG) {
            tagger.forget();
        }
        keyed.push(link::link(id, &reading, mentions));
        pause.here().await;
    }
    // What the tagger remembers of words is many megabytes.
    drop(tagger);
    link::entities(&corpus.articles, keyed, pause).await
}

/// The mentions of one article.
pub fn mentions(reading: &Reading<'_>, tagger: Option<&mut Tagger<'_>>) -> Vec<Proposal> {
    let ruled = resolve(reading, &recognise::propose(reading));
    match tagger {
        Some(tagger) => recognise::trained::join(reading, &ruled, tagger),
        None => ruled,
    }
}
