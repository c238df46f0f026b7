//! The filters in force, each with the way to take it back.

use super::SectionProps;
use crate::entity::KindSet;
use crate::i18n::Messages;
use crate::index::{OutletKey, Query};
use crate::state::Action;
use crate::ui::context::use_simpul;
use crate::ui::page;
use crate::ui::parts::icon::{Icon, Shape};
use crate::ui::parts::kind;
use crate::view::Chip;
use yew::prelude::*;

/// Where the keyboard goes when the chip it stood on is gone.
const CHIPS: &str = "chips";

/// The chips and *Hapus semua*.
#[component]
pub fn Chips(props: &SectionProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter;
    let query = &simpul.state.query;
    let chip = |chip: &Chip| {
        let name = name(chip, simpul.words);
        let (send, action) = (simpul.send.clone(), taking_back(chip, query));
        let remove = Callback::from(move |_: MouseEvent| {
            page::focus(CHIPS);
            send.emit(action.clone());
        });
        let what = (words.chips.remove)(&name);
        html! {
            <li key={name.clone()}>
                <button type="button" class={classes!("chip", class(chip))} aria-label={what.clone()} title={what}
                    onclick={remove}>
                    { swatch(chip) }
                    <span class="chip-name">{ name }</span>
                    <Icon shape={Shape::Cross} />
                </button>
            </li>
        }
    };
    let clear = {
        let send = simpul.send.clone();
        Callback::from(move |_: MouseEvent| {
            page::focus(CHIPS);
            send.emit(Action::ClearQuery);
        })
    };
    html! {
        <div class="in-force">
            <p class="remaining">{ (words.remaining)(props.view.remaining, props.view.total) }</p>
            <ul class="chips" id={CHIPS} tabindex="-1" aria-label={words.chips.label}>
                { for props.view.chips.iter().map(chip) }
                if !props.view.chips.is_empty() {
                    <li key="all">
                        <button type="button" class="chip chip-clear" onclick={clear}>{ words.chips.clear_all }</button>
                    </li>
                }
            </ul>
        </div>
    }
}

fn name(chip: &Chip, words: &Messages) -> String {
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

fn class(chip: &Chip) -> Option<&'static str> {
    match chip {
        Chip::Include(entity) | Chip::Exclude(entity) => Some(kind::class(entity.kind)),
        Chip::HiddenKind(hidden) => Some(kind::class(*hidden)),
        _ => None,
    }
}

fn swatch(chip: &Chip) -> Html {
    match chip {
        Chip::Include(entity) | Chip::Exclude(entity) => {
            html! { <span class="swatch" aria-hidden="true">{ kind::glyph(entity.kind) }</span> }
        }
        Chip::HiddenKind(hidden) => {
            html! { <span class="swatch" aria-hidden="true">{ kind::glyph(*hidden) }</span> }
        }
        _ => html! {},
    }
}
