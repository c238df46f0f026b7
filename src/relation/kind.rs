//! The kinds of stated relations: the PLOVER event ontology, plus two static ones (ROLE, KIN).

/// What a relation says the source does to the target, or is to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RelationKind {
    /// Holds a post in, leads, founded or is a member of.
    Role,
    /// Is family of.
    Kin,
    /// Meets, phones, visits, receives, writes to, greets.
    Consult,
    /// Agrees or signs with.
    Agree,
    /// Praises, thanks, honours, backs.
    Support,
    /// Works or fights together with.
    Cooperate,
    /// Sends troops, weapons, money or goods to help; frees from a third.
    Aid,
    /// Asks, urges, demands of.
    Request,
    /// Accuses, criticises, condemns.
    Accuse,
    /// Refuses, turns down, annuls.
    Reject,
    /// Threatens or warns of harm.
    Threaten,
    /// Demonstrates or strikes against.
    Protest,
    /// Imposes sanctions on, suspends, dismisses, cuts ties with.
    Sanction,
    /// Deploys or raises forces at.
    Mobilize,
    /// Arrests, seizes, occupies, bans.
    Coerce,
    /// Attacks, invades, fights against, kills.
    Assault,
    /// Yields, frees, returns, eases.
    Concede,
    /// Withdraws from, or is driven out of.
    Retreat,
}

/// What kinds have in common: the colour and dash of an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KindGroup {
    /// What one is to another.
    Static,
    /// Speaking with each other.
    Speaking,
    /// For each other.
    Cooperating,
    /// Against each other.
    Conflicting,
}

impl KindGroup {
    /// Every group, in the order of legends.
    pub const ALL: [Self; 4] = [Self::Cooperating, Self::Conflicting, Self::Speaking, Self::Static];
}

use RelationKind as K;

impl RelationKind {
    /// Every kind, in the order of the guidelines.
    pub const ALL: [Self; 18] = [
        K::Role,
        K::Kin,
        K::Consult,
        K::Agree,
        K::Support,
        K::Cooperate,
        K::Aid,
        K::Request,
        K::Accuse,
        K::Reject,
        K::Threaten,
        K::Protest,
        K::Sanction,
        K::Mobilize,
        K::Coerce,
        K::Assault,
        K::Concede,
        K::Retreat,
    ];

    /// As data writes it.
    pub fn code(self) -> &'static str {
        match self {
            K::Role => "ROLE",
            K::Kin => "KIN",
            K::Consult => "CONSULT",
            K::Agree => "AGREE",
            K::Support => "SUPPORT",
            K::Cooperate => "COOPERATE",
            K::Aid => "AID",
            K::Request => "REQUEST",
            K::Accuse => "ACCUSE",
            K::Reject => "REJECT",
            K::Threaten => "THREATEN",
            K::Protest => "PROTEST",
            K::Sanction => "SANCTION",
            K::Mobilize => "MOBILIZE",
            K::Coerce => "COERCE",
            K::Assault => "ASSAULT",
            K::Concede => "CONCEDE",
            K::Retreat => "RETREAT",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// What it has in common with others.
    pub fn group(self) -> KindGroup {
        match self {
            K::Role | K::Kin => KindGroup::Static,
            K::Consult | K::Request => KindGroup::Speaking,
            K::Agree | K::Support | K::Cooperate | K::Aid | K::Concede => KindGroup::Cooperating,
            _ => KindGroup::Conflicting,
        }
    }
}
