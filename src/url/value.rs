//! How the values of the state stand in an address, each with the way back.

use super::escape::{escape, unescape};
use crate::entity::{EntityKind, KindSet};
use crate::i18n::Lang;
use crate::index::{EntityMode, MonthRange, OutletKey};
use crate::relation::{Asserted, Basis, RelationKind, RelationKinds, TieRule, Unit, Weight};
use crate::state::{Pane, PaneSet, Scale, Tab, Theme};
use crate::text::Month;
use crate::view::{ColourBy, Focus, QuoteOrder, SizeBy, Spot, Whom};
use std::collections::BTreeSet;

/// Something that an address can hold.
pub(super) trait Value: Sized {
    /// How it is written; empty where there is nothing to write.
    fn written(&self) -> String;
    /// What is written there; nothing where that cannot be read.
    fn read(raw: &str) -> Option<Self>;
}

/// Gives each choice of a type the one name that an address knows it by.
macro_rules! named {
    ($($kind:ident { $($choice:ident = $name:literal),+ })+) => { $(
        impl Value for $kind {
            fn written(&self) -> String {
                match self { $(Self::$choice => $name,)+ }.to_owned()
            }

            fn read(raw: &str) -> Option<Self> {
                match raw { $($name => Some(Self::$choice),)+ _ => None }
            }
        }
    )+ };
}

named! {
    Tab { Graph = "graf", Table = "tabel", Prose = "uraian" }
    Pane { Filter = "saring", Read = "baca", Relations = "relasi" }
    Unit { Sentence = "kalimat", Paragraph = "paragraf", Article = "artikel" }
    Weight { Count = "jumlah", Pmi = "pmi", LogLikelihood = "g2" }
    SizeBy { Mentions = "sebutan", Degree = "derajat", Betweenness = "keantaraan", PageRank = "pagerank" }
    ColourBy { Kind = "jenis", Community = "komunitas" }
    Theme { System = "sistem", Light = "terang", Dark = "gelap" }
    Scale { Desk = "meja", Projector = "proyektor" }
    Lang { Id = "id", En = "en" }
    Basis { Together = "bersama", Stated = "teks", Both = "keduanya" }
    Asserted { Anyone = "semua", Narrator = "penulis", Quoted = "kutipan" }
    EntityMode { All = "semua", Any = "salah-satu" }
    QuoteOrder { Speaker = "penutur", Article = "artikel", Verb = "kata" }
    Whom { Anyone = "semua", By = "oleh", About = "tentang" }
}

impl Value for bool {
    fn written(&self) -> String {
        if *self { "1" } else { "0" }.to_owned()
    }

    fn read(raw: &str) -> Option<Self> {
        match raw {
            "1" => Some(true),
            "0" => Some(false),
            _ => None,
        }
    }
}

impl Value for String {
    fn written(&self) -> String {
        escape(self)
    }

    fn read(raw: &str) -> Option<Self> {
        Some(unescape(raw))
    }
}

impl<T: Value> Value for Option<T> {
    fn written(&self) -> String {
        self.as_ref().map(T::written).unwrap_or_default()
    }

    fn read(raw: &str) -> Option<Self> {
        if raw.is_empty() { None } else { T::read(raw).map(Some) }
    }
}

/// Empty parts are skipped; a list of nothing else is none.
impl<T: Value + Ord> Value for BTreeSet<T> {
    fn written(&self) -> String {
        list(self.iter().map(T::written))
    }

    fn read(raw: &str) -> Option<Self> {
        let mut set = Self::new();
        for part in raw.split(',').filter(|part| !part.is_empty()) {
            set.insert(T::read(part)?);
        }
        (!set.is_empty()).then_some(set)
    }
}

/// The value that stands for an unknown outlet. One that is really named so is written escaped.
pub(super) const UNKNOWN_OUTLET: &str = "?";

impl Value for OutletKey {
    fn written(&self) -> String {
        match self {
            Self::Named(name) => escape(name),
            Self::Unknown => UNKNOWN_OUTLET.to_owned(),
        }
    }

    fn read(raw: &str) -> Option<Self> {
        Some(if raw == UNKNOWN_OUTLET { Self::Unknown } else { Self::Named(unescape(raw)) })
    }
}

/// How a choice of no kinds at all is written.
const NO_KIND: &str = "-";

impl Value for KindSet {
    fn written(&self) -> String {
        codes(self.iter().map(EntityKind::code))
    }

    fn read(raw: &str) -> Option<Self> {
        read_codes(raw, EntityKind::from_code)
    }
}

impl Value for RelationKinds {
    fn written(&self) -> String {
        codes(self.iter().map(RelationKind::code))
    }

    fn read(raw: &str) -> Option<Self> {
        read_codes(raw, RelationKind::from_code)
    }
}

impl Value for PaneSet {
    fn written(&self) -> String {
        list(self.iter().map(|pane| pane.written()))
    }

    fn read(raw: &str) -> Option<Self> {
        Self::of(raw.split(',').map(Pane::read).collect::<Option<Vec<_>>>()?)
    }
}

impl Value for Spot {
    fn written(&self) -> String {
        match self {
            Self::Sentence(at) => format!("kalimat.{at}"),
            Self::Mention(at) => format!("sebutan.{at}"),
            Self::Hit(at) => format!("temuan.{at}"),
        }
    }

    fn read(raw: &str) -> Option<Self> {
        let (what, at) = raw.split_once('.')?;
        let at = at.parse().ok()?;
        match what {
            "kalimat" => Some(Self::Sentence(at)),
            "sebutan" => Some(Self::Mention(at)),
            "temuan" => Some(Self::Hit(at)),
            _ => None,
        }
    }
}

/// `2024-10..2025-08`; a month alone is read as from and to that month.
impl Value for MonthRange {
    fn written(&self) -> String {
        format!("{}..{}", self.from, self.to)
    }

    fn read(raw: &str) -> Option<Self> {
        let (from, to) = raw.split_once("..").unwrap_or((raw, raw));
        let (from, to) = (Month::parse_iso(from)?, Month::parse_iso(to)?);
        (from <= to).then_some(Self { from, to })
    }
}

/// `kalimat.2`, `artikel.1.pmi`, `kalimat.1.jumlah.PER,GPE`: what makes a tie of appearing together. What the text states
/// has parameters of its own.
impl Value for TieRule {
    fn written(&self) -> String {
        let mut out = format!("{}.{}", self.unit.written(), self.at_least);
        if self.weight != Weight::Count || self.kinds != KindSet::NAMED {
            out.push('.');
            out.push_str(&self.weight.written());
        }
        if self.kinds != KindSet::NAMED {
            out.push('.');
            out.push_str(&self.kinds.written());
        }
        out
    }

    fn read(raw: &str) -> Option<Self> {
        let mut parts = raw.split('.');
        let unit = Unit::read(parts.next()?)?;
        let at_least = parts.next()?.parse().ok().filter(|at_least| *at_least >= 1)?;
        let weight = parts.next().map_or(Some(Weight::Count), Weight::read)?;
        let kinds = parts.next().map_or(Some(KindSet::NAMED), KindSet::read)?;
        parts.next().is_none().then_some(Self { unit, at_least, weight, kinds, ..Self::default() })
    }
}

/// `kim-jong-un.2`: whose neighbourhood, and how many steps of it.
impl Value for Focus {
    fn written(&self) -> String {
        format!("{}.{}", escape(&self.centre), self.depth)
    }

    fn read(raw: &str) -> Option<Self> {
        let (centre, depth) = raw.rsplit_once('.')?;
        let depth = depth.parse().ok().filter(|depth| (1..=3).contains(depth))?;
        (!centre.is_empty()).then(|| Self { centre: unescape(centre), depth })
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(",")
}

fn codes(codes: impl Iterator<Item = &'static str>) -> String {
    let codes = codes.collect::<Vec<_>>().join(",");
    if codes.is_empty() { NO_KIND.to_owned() } else { codes }
}

fn read_codes<T, S: FromIterator<T>>(raw: &str, from_code: fn(&str) -> Option<T>) -> Option<S> {
    if raw == NO_KIND {
        return Some(std::iter::empty().collect());
    }
    raw.split(',').map(from_code).collect()
}
