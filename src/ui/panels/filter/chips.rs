//! The filters in force, each with the way to take it back.

use crate::entity::{EntityKind, KindSet};
use crate::i18n::Messages;
use crate::index::{OutletKey, Query};
use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::page;
use crate::ui::parts::button;
use crate::ui::parts::icon::{self, Shape};
use crate::ui::parts::kind;
use crate::view::{Chip, FilterView};
use yew::prelude::*;

/// Where the keyboard goes when the chip it stood on is gone.
const CHIPS: &str = "chips";

/// The chips and *Hapus semua*.
pub fn draw(simpul: &Context, view: &FilterView) -> Html {
    let words = &simpul.words.filter;
    html! {
        <div class="in-force">
            <p class="remaining">{ (words.remaining)(view.remaining, view.total) }</p>
            <ul class="chips" id={CHIPS} tabindex="-1" aria-label={words.chips.label}>
                for chip in &view.chips {
                    { draw_chip(simpul, chip) }
                }
                if !view.chips.is_empty() {
                    <li key="all">
                        { button::worded("chip chip-clear", words.chips.clear_all, take_back(simpul, Action::ClearQuery)) }
                    </li>
                }
            </ul>
        </div>
    }
}

fn draw_chip(simpul: &Context, chip: &Chip) -> Html {
    let name = AttrValue::from(name(chip, simpul.words));
    let what = AttrValue::from((simpul.words.filter.chips.remove)(&name));
    let kind = kind_of(chip);
    let lang = matches!(chip, Chip::Include(_) | Chip::Outlet(OutletKey::Named(_))).then_some("id");
    let onclick = take_back(simpul, taking_back(chip, &simpul.state.query));
    html! {
        <li key={&*name}>
            <button type="button" class={classes!("chip", kind.map(kind::class))} aria-label={what.clone()} title={what}
                {onclick}>
                if let Some(kind) = kind {
                    <span class="swatch" aria-hidden="true">{ kind::glyph(kind) }</span>
                }
                <span class="chip-name" {lang}>{ name }</span>
                { icon::draw(Shape::Cross) }
            </button>
        </li>
    }
}

fn take_back(simpul: &Context, action: Action) -> Callback<MouseEvent> {
    let send = simpul.send.clone();
    Callback::from(move |_| {
        page::focus(CHIPS);
        send.emit(action.clone());
    })
}

/// What a chip says.
pub fn name(chip: &Chip, words: &Messages) -> String {
    let chips = &words.filter.chips;
    match chip {
        Chip::Text(text) => (chips.text)(text),
        Chip::Outlet(OutletKey::Named(name)) => name.clone(),
        Chip::Outlet(OutletKey::Unknown) => words.word.no_outlet.to_owned(),
        Chip::Months(range) => (chips.months)(range.from, range.to),
        Chip::HiddenKind(kind) => (chips.hidden)((words.word.kind)(*kind)),
        Chip::OnlyKinds(kinds) if kinds.is_empty() => chips.no_kinds.to_owned(),
        Chip::OnlyKinds(kinds) => {
            let names: Vec<_> = kinds.iter().map(words.word.kind).collect();
            (chips.only_kinds)(&names.join(", "))
        }
        Chip::Include(entity) => entity.name.clone(),
        Chip::Exclude(entity) => (chips.without)(&entity.name),
    }
}

fn taking_back(chip: &Chip, query: &Query) -> Action {
    match chip {
        Chip::Text(_) => Action::Search(String::new()),
        Chip::Outlet(key) => Action::ToggleOutlet(key.clone()),
        Chip::Months(_) => Action::Months(None),
        Chip::HiddenKind(kind) => Action::ToggleKind(*kind),
        Chip::OnlyKinds(_) => Action::Query(Query { kinds: KindSet::ALL, ..query.clone() }),
        Chip::Include(entity) => Action::ToggleInclude(entity.slug.clone()),
        Chip::Exclude(entity) => Action::ToggleExclude(entity.slug.clone()),
    }
}

fn kind_of(chip: &Chip) -> Option<EntityKind> {
    match chip {
        Chip::Include(entity) | Chip::Exclude(entity) => Some(entity.kind),
        Chip::HiddenKind(hidden) => Some(*hidden),
        _ => None,
    }
}
