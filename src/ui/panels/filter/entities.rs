//! The entities: searched in, ordered, required, excluded.

use super::entity_row::{self, Reached};
use crate::index::EntityMode;
use crate::order::sort_by;
use crate::state::Action;
use crate::text::fold::fold;
use crate::ui::context::{Context, use_simpul};
use crate::ui::part::Part;
use crate::ui::parts::button;
use crate::ui::parts::fold::use_fold;
use crate::ui::parts::rows::use_rows_from;
use crate::ui::parts::shared::Shared;
use crate::view::{EntityRow, FilterView};
use web_sys::HtmlInputElement;
use yew::functional::Hook;
use yew::prelude::*;

/// The entities.
#[derive(PartialEq)]
pub struct Entities {
    /// The pane's view.
    pub view: Shared<FilterView>,
}

/// Lines drawn before the reader asks for all: enough for the names that matter, few enough to walk through by keys.
const FIRST_ROWS: usize = 24;
/// Lines drawn when the reader asks for all: beyond it takes another asking.
const FIRST_UNFOLDED: usize = 300;

/// How the list is ordered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Mentions,
    Name,
}

impl Part for Entities {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_entities(self)
    }
}

#[hook]
fn use_entities(props: &Entities) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter.entities;
    let order = use_state_eq(|| Order::Mentions);
    let wanted = use_state_eq(AttrValue::default);
    // The line that shows its buttons: the one under the pointer or with the keyboard in it.
    let active = use_state_eq(AttrValue::default);
    let listing = (props.view.clone(), *order, (*wanted).clone());
    let listed = use_memo(listing, |(view, order, wanted)| listed(&view.entities, *order, &fold(wanted)));
    let rows = || listed.iter().filter_map(|at| props.view.entities.get(*at));
    let count = listed.len();
    let search = {
        let wanted = wanted.setter();
        Callback::from(move |event: InputEvent| {
            let value = event.target_dyn_into::<HtmlInputElement>().map(|field| field.value());
            wanted.set(value.unwrap_or_default().into());
        })
    };
    let come = {
        let active = active.setter();
        Callback::from(move |slug| active.set(slug))
    };
    let fold = use_fold();
    let more = use_rows_from(FIRST_UNFOLDED);
    let drawn = if fold.open { more.among(count) } else { FIRST_ROWS };
    // The button stays when it was pressed, or the keyboard would lose its place.
    let unfold = match count.saturating_sub(FIRST_ROWS) as u32 {
        _ if fold.open => words.fewer.to_owned(),
        hidden => (words.more)(hidden),
    };
    let reached = Reached { simpul: &simpul, come };
    html! {
        <fieldset class="facet facet-entities">
            <legend><h2>{ words.title }</h2></legend>
            if simpul.state.query.include.len() > 1 {
                { draw_mode(&simpul) }
            }
            <div class="list-tools">
                <input class="field" type="text" autocomplete="off" spellcheck="false" aria-label={words.search}
                    placeholder={words.search} value={(*wanted).clone()} oninput={search} />
                { draw_order(&simpul, *order, &order.setter()) }
            </div>
            <ul class="long" onmouseover={reached.pointed()} onfocusin={reached.focused()} onclick={reached.pressed()}
                onchange={reached.ticked()}>
                for row in rows().take(drawn) {
                    { entity_row::draw(&simpul, row, **active == *row.entity.slug) }
                }
            </ul>
            if fold.open {
                { more.more(&simpul, count) }
            }
            if count > FIRST_ROWS {
                { button::worded("button", unfold, fold.toggle()) }
            }
            if simpul.state.query.kinds.is_empty() {
                <p class="empty">{ words.no_kind }</p>
            } else if count == 0 {
                <p class="empty">{ (words.none)(wanted.trim()) }</p>
            }
        </fieldset>
    }
}

/// The places of the entities with such a name, in order.
fn listed(entities: &[EntityRow], order: Order, wanted: &str) -> Vec<usize> {
    let wanted = wanted.trim();
    let rows = entities.iter().enumerate().filter(|(_, row)| row.forms.contains(wanted));
    match order {
        Order::Mentions => rows.map(|(at, _)| at).collect(),
        Order::Name => {
            let mut named: Vec<_> = rows.map(|(at, row)| (fold(&row.entity.name), at)).collect();
            sort_by(&mut named, |one, other| one.0.cmp(&other.0));
            named.into_iter().map(|(_, at)| at).collect()
        }
    }
}

/// Whether an article must mention all of the included entities or any of them.
fn draw_mode(simpul: &Context) -> Html {
    let words = &simpul.words.filter.entities;
    let choice = |mode: EntityMode, name: &'static str| {
        button::choice(name, simpul.state.query.mode == mode, simpul.sends(Action::Mode(mode)))
    };
    html! {
        <div class="mode" role="group" aria-label={words.mode}>
            <span aria-hidden="true">{ words.mode }</span>
            <div class="choices">{ choice(EntityMode::All, words.all) }{ choice(EntityMode::Any, words.any) }</div>
        </div>
    }
}

fn draw_order(simpul: &Context, current: Order, set: &UseStateSetter<Order>) -> Html {
    let words = &simpul.words.filter.entities;
    let choice = |order: Order, name: &'static str| {
        let set = set.clone();
        button::choice(name, current == order, Callback::from(move |_| set.set(order)))
    };
    button::choices(words.order, vec![choice(Order::Mentions, words.by_mentions), choice(Order::Name, words.by_name)])
}
