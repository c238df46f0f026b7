//! `simpul evaluate`: what is found against what people marked, by strict span and kind.

use super::gold::{self, Gold};
use super::{model, stated};
use crate::corpus::{Article, ArticleId, Corpus, DataSheet};
use crate::entity::score::{Mentions, Scores};
use crate::entity::{EntityKind, annotate_with};
use crate::text::Span;
use clap::Args;
use rayon::prelude::*;
use simpul_tagger::Model;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What `simpul evaluate` is asked.
#[derive(Debug, Args)]
pub struct Evaluate {
    /// Files of texts marked by hand: gold JSON lines, or CoNLL (a token, a tab, its IOB2 tag). In CoNLL only the kinds
    /// that the file marks are judged.
    #[arg(required = true)]
    gold: Vec<PathBuf>,
    /// The files tell what texts state (tests/fixtures/stated): relations, quotations and dated events are judged.
    #[arg(long)]
    stated: bool,
    /// The file whose lines they name, plain or packed by gzip.
    #[arg(long, value_name = "FILE", requires = "stated")]
    raw: Option<PathBuf>,
    /// Show every error in its context.
    #[arg(long)]
    errors: bool,
    /// Judge only texts whose id begins so.
    #[arg(long)]
    ids: Option<String>,
    #[command(flatten)]
    model: model::Choice,
}

impl Evaluate {
    /// Judges each file and prints its tables; says whether all files could be used. One that could not is named, and the
    /// rest goes on. Fails only for want of the model that was asked for.
    pub fn run(&self) -> Result<bool, String> {
        let model = self.model.read()?;
        let mut all_went_well = true;
        for path in &self.gold {
            match self.judged(path, model.as_ref()) {
                Ok(report) => {
                    // Whoever reads us has heard enough (`| head`).
                    if writeln!(io::stdout(), "{report}").is_err() {
                        return Ok(all_went_well);
                    }
                }
                Err(problem) => {
                    all_went_well = false;
                    eprintln!("simpul: {problem}");
                }
            }
        }
        Ok(all_went_well)
    }

    fn judged(&self, path: &Path, model: Option<&Model>) -> Result<String, String> {
        let name = path.display();
        if self.stated {
            let judgement = stated::judge(path, self.raw.as_deref(), model)?;
            let errors = if self.errors { judgement.errors.join("\n") } else { String::new() };
            return Ok(format!("{name}\n{}{errors}", judgement.report()));
        }
        let texts = gold::read(path).map_err(|problem| problem.to_string())?;
        Ok(self.report(&name.to_string(), &self.chosen(texts), model))
    }

    fn chosen(&self, texts: Vec<Gold>) -> Vec<Gold> {
        let asked = |gold: &Gold| self.ids.as_ref().is_none_or(|start| gold.id.starts_with(start));
        texts.into_iter().filter(asked).collect()
    }

    fn report(&self, name: &str, texts: &[Gold], model: Option<&Model>) -> String {
        let marked = kinds(texts);
        let judged = texts.par_iter().map(|gold| judge(gold, &marked, model));
        let scores = judged.reduce(Scores::default, Scores::merged);
        let (strict, names) = (scores.strict.table(), scores.names.table());
        let mut report = format!("{name}: {} texts\n{strict}\nnames, GPE and LOC as one\n{names}\n", texts.len());
        if self.errors {
            report.extend(scores.strict.errors().iter().flat_map(|error| [error.as_str(), "\n"]));
        }
        report
    }
}

/// The kinds a file marks. Where it marks no countries apart from other places, they are one kind to it.
fn kinds(texts: &[Gold]) -> BTreeSet<EntityKind> {
    texts.iter().flat_map(|gold| &gold.marks).map(|(_, kind)| *kind).collect()
}

fn judge(gold: &Gold, marked: &BTreeSet<EntityKind>, model: Option<&Model>) -> Scores {
    let own_kind = |kind| match kind {
        EntityKind::Gpe if gold.edges.is_some() && !marked.contains(&EntityKind::Gpe) => EntityKind::Loc,
        kind => kind,
    };
    let on_edge =
        |span: Span| gold.edges.as_ref().is_none_or(|edges| [span.start, span.end].iter().all(|at| edges.contains(at)));
    let judged = |kind: &EntityKind| gold.edges.is_none() || marked.contains(kind);
    let found = found(&gold.text, model).into_iter().map(|(span, kind)| (span, own_kind(kind)));
    let found: Mentions = found.filter(|(span, kind)| judged(kind) && on_edge(*span)).collect();
    let mut scores = Scores::default();
    scores.add(&gold.text, &gold.marks, &found);
    scores
}

fn found(text: &str, model: Option<&Model>) -> Mentions {
    let corpus = Corpus::new(vec![Article::read(DataSheet::default(), text.to_owned())]);
    annotate_with(&corpus, model).of(ArticleId(0)).iter().map(|mention| (mention.span, mention.kind)).collect()
}
