//! The model card, every figure of it from a run.

use std::fmt::Write;

use simpul_reading::entity::EntityKind;
use simpul_reading::entity::score::Scores;
use simpul_tagger::Model;

use crate::calibrate::reliability;
use crate::compress;
use crate::evaluate::{hundredths, kinds};
use crate::measure::Measured;

/// What does not change from run to run.
const TEXT: &str = include_str!("card.md");

/// Everything the card tells.
#[derive(Debug)]
pub struct Facts<'f> {
    /// The model.
    pub model: &'f Model,
    /// The chain with the model on `gold/dev`.
    pub measured: &'f Measured,
    /// Rules and tables alone on `gold/dev`.
    pub ruled: &'f Measured,
    /// The tagger alone on the tenth of `gold/train` held out while tuning.
    pub held_out: &'f Scores,
    /// Marks of `gold/train` that no words fit, by kind.
    pub lost: &'f [usize],
    /// The table of ways that were tried, from an earlier run.
    pub ways: &'f str,
}

/// The card.
pub fn write(facts: &Facts<'_>) -> String {
    TEXT.replace("{size}\n", &size(facts.model))
        .replace("{dev}\n", &figures(facts))
        .replace("{reliability}\n", &reliability_table(&facts.measured.judged))
        .replace("{lost}", &facts.lost.iter().sum::<usize>().to_string())
        .replace("{ways}\n", facts.ways)
}

fn size(model: &Model) -> String {
    let bytes = model.write();
    let features = model.weights.features();
    let weights: usize = features.iter().map(|feature| feature.weights.len()).sum();
    format!(
        "{} bytes, {} after brotli; {} features with {weights} weights.\n",
        bytes.len(),
        compress::brotli(&bytes),
        features.len()
    )
}

fn figures(facts: &Facts<'_>) -> String {
    let head = EntityKind::ALL.map(EntityKind::code).join(" | ");
    let mut table = format!(
        "| | all | precision | recall | names, GPE = LOC | {head} |\n|---|--:|--:|--:|--:|{}\n",
        "--:|".repeat(8)
    );
    let rows = [
        ("`gold/dev`, 796 texts", &facts.measured.all),
        ("its 16 whole documents", &facts.measured.documents),
        ("rules and tables alone, `gold/dev`", &facts.ruled.all),
        ("rules and tables alone, documents", &facts.ruled.documents),
        ("tagger with hints, a tenth of `gold/train` held out", facts.held_out),
    ];
    for (name, scores) in rows {
        let all = scores.strict.all();
        let shares = [all.f1(), all.precision(), all.recall(), scores.names.all().f1()].map(hundredths).join(" | ");
        let _ = writeln!(table, "| {name} | {shares} | {} |", kinds(scores).join(" | "));
    }
    table
}

fn reliability_table(judged: &[(f32, bool)]) -> String {
    let mut table = "| shown as | mentions | mean shown | right |\n|---|--:|--:|--:|\n".to_owned();
    for (at, line) in reliability(judged).iter().enumerate().filter(|(_, line)| line.told > 0) {
        let told = line.told as f32;
        let _ = writeln!(
            table,
            "| 0.{at}–{:.1} | {} | {:.2} | {:.2} |",
            (at + 1) as f32 / 10.0,
            line.told,
            line.sum / told,
            line.right as f32 / told
        );
    }
    table
}
