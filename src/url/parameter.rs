//! The parameters of an address: which part of the state stands under which name. Their order is that of a link.

use super::value::Value;
use crate::relation::TieRule;
use crate::state::State;
use crate::view::Selection;
use std::sync::LazyLock;

/// One parameter.
pub(super) struct Parameter {
    pub(super) name: &'static str,
    written: fn(&State) -> String,
    read: fn(&mut State, &str) -> Option<()>,
}

/// A parameter that holds one field of the state as it is.
macro_rules! field {
    ($name:literal, $($field:ident).+) => {
        Parameter {
            name: $name,
            written: |state| state.$($field).+.written(),
            read: |state, raw| {
                state.$($field).+ = Value::read(raw)?;
                Some(())
            },
        }
    };
}

const PARAMETERS: [Parameter; 30] = [
    field!("a", article),
    field!("s", spot),
    field!("w", middle),
    Parameter { name: "e", written: entity, read: read_entity },
    Parameter { name: "t", written: tie, read: read_tie },
    field!("k", query.kinds),
    field!("d", query.months),
    field!("o", query.outlets),
    field!("q", query.text),
    field!("i", query.include),
    field!("x", query.exclude),
    field!("m", query.mode),
    Parameter { name: "r", written: |state| state.rule.written(), read: read_rule },
    field!("h", rule.basis),
    field!("j", rule.facts.kinds),
    field!("u", rule.facts.asserted),
    field!("f", focus),
    field!("simpul", look.size),
    field!("warna", look.colour),
    field!("v", tab),
    field!("p", pane),
    field!("panes", panes),
    field!("embed", embed),
    field!("kode", display.codes),
    field!("sisa", display.boilerplate),
    field!("sumber", display.sources),
    field!("adiksimba", display.questions),
    field!("lang", lang),
    field!("tema", theme),
    field!("ukuran", scale),
];

/// What each parameter says of the state a page starts with, and so need not say.
static USUAL: LazyLock<Vec<String>> = LazyLock::new(|| {
    let state = State::default();
    PARAMETERS.iter().map(|parameter| (parameter.written)(&state)).collect()
});

impl Parameter {
    /// The parameter of that name.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        PARAMETERS.iter().find(|parameter| parameter.name == name)
    }

    /// Puts what is written in force; nothing where it cannot be read.
    pub(super) fn read(&self, state: &mut State, raw: &str) -> Option<()> {
        (self.read)(state, raw)
    }
}

/// What is to be said of a state: only what differs from the usual.
pub(super) fn written(state: &State) -> impl Iterator<Item = (&'static str, String)> {
    PARAMETERS.iter().zip(&*USUAL).filter_map(|(parameter, usual)| {
        let written = (parameter.written)(state);
        (written != *usual).then_some((parameter.name, written))
    })
}

fn entity(state: &State) -> String {
    if let Selection::Entity(slug) = &state.selection { slug.written() } else { String::new() }
}

fn read_entity(state: &mut State, raw: &str) -> Option<()> {
    state.selection = Selection::Entity(slug(raw)?);
    Some(())
}

fn tie(state: &State) -> String {
    if let Selection::Tie(a, b) = &state.selection { format!("{},{}", a.written(), b.written()) } else { String::new() }
}

fn read_tie(state: &mut State, raw: &str) -> Option<()> {
    let (a, b) = raw.split_once(',')?;
    state.selection = Selection::tie(&slug(a)?, &slug(b)?);
    Some(())
}

/// The key of an entity, which is never empty.
fn slug(raw: &str) -> Option<String> {
    Value::read(raw)?
}

fn read_rule(state: &mut State, raw: &str) -> Option<()> {
    let TieRule { basis, facts, .. } = state.rule;
    state.rule = TieRule { basis, facts, ..TieRule::read(raw)? };
    Some(())
}
