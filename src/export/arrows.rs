//! Stated relations as edges of a graph file: directed, with their kind, how often they are stated, whether the texts deny
//! them, and on whose word.

use crate::view::ToldFact;

/// The stated relations of a network, for a file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Arrows<'a> {
    /// The relations.
    pub told: &'a [ToldFact],
    /// Whether the network rests on them alone: then its ties only sum them up, and are left out.
    pub alone: bool,
}

/// Columns of edges that ties have no value for but the first.
pub(super) const COLUMNS: [(&str, &str); 6] = [
    ("basis", "string"),
    ("relation", "string"),
    ("negated", "boolean"),
    ("symmetric", "boolean"),
    ("narrated", "integer"),
    ("by", "string"),
];
/// What `basis` says of ties, and of stated relations.
pub(super) const TOGETHER: &str = "together";
const STATED: &str = "stated";

/// The values of the columns: `narrated` is in how many sentences the narrator says so, `by` who else does, by key.
pub(super) fn values(fact: &ToldFact) -> [String; 6] {
    let by: Vec<&str> = fact.speakers.iter().map(|speaker| speaker.slug.as_str()).collect();
    [
        STATED.to_owned(),
        fact.kind.code().to_owned(),
        fact.negated.to_string(),
        fact.symmetric.to_string(),
        fact.narrated.to_string(),
        by.join("; "),
    ]
}
