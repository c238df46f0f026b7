//! What the text states, in English.

use super::Stated;
use crate::i18n::notation::en::counted;
use crate::i18n::phrase::Slot;
use crate::relation::{Asserted, Basis, KindGroup, RelationKind as K};

/// Its words.
pub const STATED: Stated = Stated {
    switch: "What ties rest on",
    basis: |basis| match basis {
        Basis::Together => "appearing together",
        Basis::Stated => "stated by the text",
        Basis::Both => "both",
    },
    rule: "Arrows: who does what to whom, by the verb, title or family word of a sentence. Found by machine; whether the news is true is not judged.",
    kinds: "Kinds of relation",
    chosen: |chosen, all| format!("{chosen} of {all}"),
    all: "All kinds",
    kind: |kind| match kind {
        K::Role => "holds a post in",
        K::Kin => "is family of",
        K::Consult => "confers with",
        K::Agree => "agrees with",
        K::Support => "supports",
        K::Cooperate => "cooperates with",
        K::Aid => "aids",
        K::Request => "asks",
        K::Accuse => "accuses",
        K::Reject => "rejects",
        K::Threaten => "threatens",
        K::Protest => "protests against",
        K::Sanction => "punishes",
        K::Mobilize => "sends forces to",
        K::Coerce => "coerces",
        K::Assault => "attacks",
        K::Concede => "yields to",
        K::Retreat => "retreats from",
    },
    group: |group| match group {
        KindGroup::Static => "posts & family",
        KindGroup::Speaking => "speaking",
        KindGroup::Cooperating => "cooperating",
        KindGroup::Conflicting => "in conflict",
    },
    word_label: "By whose word",
    word: |word| match word {
        Asserted::Anyone => "anyone",
        Asserted::Narrator => "the reporter",
        Asserted::Quoted => "somebody quoted",
    },
    facts: "Stated by the text",
    sentences: |n| counted(n, "sentence", "sentences"),
    not: "does not:",
    by: |name| format!("according to {name}"),
    quoted: "in a quotation",
    told: |articles, outlets, by| {
        vec![
            Slot::Place(0),
            " ".into(),
            Slot::Place(1),
            " ".into(),
            Slot::Place(2),
            ": ".into(),
            Slot::Place(3),
            format!(" in {} ({outlets}), in the words of {by}.", counted(articles, "article", "articles")).into(),
        ]
    },
    further: |n| format!("and {}; see Table.", counted(n, "more relation", "more relations")),
    table: "Who does what to whom",
    source: "Source",
    does: "Relation",
    target: "Target",
    times: "Sentences",
    figures: "Figures that differ",
    figures_hint: "Figures for things of one kind that are not the same on both sides; which is right is not judged.",
    shared: |n| format!("Stated by both sides: {}", counted(n, "relation", "relations")),
    only: |n| format!("Stated here only: {}", counted(n, "relation", "relations")),
};
