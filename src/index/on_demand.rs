//! What the texts state, read when somebody first asks: the first paint shows no more than who is named, and should not
//! wait for it. Another reading of the corpus (with the model) is another engine, which asks anew.

use super::{Index, Utterance, utterances};
use crate::corpus::Corpus;
use crate::entity::Annotations;
use crate::pause::{Pause, at_once};
use crate::relation::Statements;
use std::sync::OnceLock;

/// Statements, and the utterances among them, each read once.
#[derive(Clone, Debug, Default)]
pub struct OnDemand {
    statements: OnceLock<Statements>,
    utterances: OnceLock<Vec<Utterance>>,
}

impl OnDemand {
    /// What the texts of `corpus` state. It is always the same corpus that is asked for.
    pub fn statements(&self, corpus: &Corpus, annotations: &Annotations) -> &Statements {
        self.statements.get_or_init(|| Statements::read(corpus, annotations))
    }

    /// The same, with pauses while they are read.
    pub async fn statements_pausing(
        &self,
        corpus: &Corpus,
        annotations: &Annotations,
        pause: Pause<'_>,
    ) -> &Statements {
        if self.statements.get().is_none() {
            let read = Statements::read_pausing(corpus, annotations, pause).await;
            // Whoever could not wait has read the same meanwhile.
            let _ = self.statements.set(read);
        }
        self.statements(corpus, annotations)
    }

    /// The sayings that several articles render.
    pub fn utterances(&self, corpus: &Corpus, annotations: &Annotations, index: &Index) -> &[Utterance] {
        let read = || at_once(utterances(index, annotations, self.statements(corpus, annotations), Pause::NEVER));
        self.utterances.get_or_init(read)
    }

    /// The same, and what the texts state, with pauses while they are read.
    pub async fn utterances_pausing(
        &self,
        corpus: &Corpus,
        annotations: &Annotations,
        index: &Index,
        pause: Pause<'_>,
    ) -> &[Utterance] {
        let statements = self.statements_pausing(corpus, annotations, pause).await;
        if self.utterances.get().is_none() {
            let found = utterances(index, annotations, statements, pause).await;
            // As above.
            let _ = self.utterances.set(found);
        }
        self.utterances(corpus, annotations, index)
    }

    /// Whether anything was asked for.
    #[cfg(test)]
    pub(crate) fn is_read(&self) -> bool {
        self.statements.get().is_some() || self.utterances.get().is_some()
    }
}
