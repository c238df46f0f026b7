//! The entities: searched in, ordered, required, excluded.

use super::SectionProps;
use super::entity_row::EntityLine;
use crate::index::EntityMode;
use crate::order::sort_by;
use crate::state::Action;
use crate::text::fold::fold;
use crate::ui::context::use_simpul;
use crate::view::EntityRow;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How the list is ordered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Mentions,
    Name,
}

/// The entities.
#[component]
pub fn Entities(props: &SectionProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter.entities;
    let order = use_state_eq(|| Order::Mentions);
    let wanted = use_state_eq(String::new);
    // The line that shows its buttons: the one under the pointer or with the keyboard in it.
    let active = use_state_eq(|| None::<String>);
    let rows = use_memo((props.view.clone(), *order, fold(&wanted)), |(view, order, wanted)| {
        listed(&view.entities, *order, wanted)
    });
    let search = {
        let wanted = wanted.setter();
        Callback::from(move |event: InputEvent| {
            wanted.set(event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default());
        })
    };
    let on_active = {
        let active = active.setter();
        use_callback((), move |slug, ()| active.set(Some(slug)))
    };
    let line = |row: &EntityRow| {
        let slug = &row.entity.slug;
        html! {
            <li key={slug.clone()}>
                <EntityLine row={row.clone()} active={active.as_ref() == Some(slug)}
                    selected={simpul.state.selection.touches(slug)} on_active={&on_active} />
            </li>
        }
    };
    html! {
        <fieldset class="facet facet-entities">
            <legend><h2>{ words.title }</h2></legend>
            if simpul.state.query.include.len() > 1 {
                <ModeSwitch />
            }
            <div class="list-tools">
                <input class="field" type="text" autocomplete="off" spellcheck="false" aria-label={words.search}
                    placeholder={words.search} value={(*wanted).clone()} oninput={search} />
                <OrderSwitch order={*order} on_order={let order = order.setter(); move |to| order.set(to)} />
            </div>
            <ul class="long">{ for rows.iter().map(line) }</ul>
            if simpul.state.query.kinds.is_empty() {
                <p class="empty">{ words.no_kind }</p>
            } else if rows.is_empty() {
                <p class="empty">{ (words.none)(wanted.trim()) }</p>
            }
        </fieldset>
    }
}

/// The entities with such a name, in order.
fn listed(entities: &[EntityRow], order: Order, wanted: &str) -> Vec<EntityRow> {
    let wanted = wanted.trim();
    let mut rows: Vec<_> = entities.iter().filter(|row| row.forms.contains(wanted)).collect();
    if order == Order::Name {
        let mut named: Vec<_> = rows.into_iter().map(|row| (fold(&row.entity.name), row)).collect();
        sort_by(&mut named, |one, other| one.0.cmp(&other.0));
        rows = named.into_iter().map(|(_, row)| row).collect();
    }
    rows.into_iter().cloned().collect()
}

/// Whether an article must mention all of the included entities or any of them.
#[component]
fn ModeSwitch() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter.entities;
    let choice = |(mode, name): (EntityMode, &'static str)| {
        let choose = simpul.send.reform(move |_: MouseEvent| Action::Mode(mode));
        html! {
            <button key={name} type="button" aria-pressed={(simpul.state.query.mode == mode).to_string()}
                onclick={choose}>{ name }</button>
        }
    };
    html! {
        <div class="mode" role="group" aria-label={words.mode}>
            <span aria-hidden="true">{ words.mode }</span>
            <div class="choices">
                { for [(EntityMode::All, words.all), (EntityMode::Any, words.any)].map(choice) }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OrderSwitchProps {
    order: Order,
    on_order: Callback<Order>,
}

#[component]
fn OrderSwitch(props: &OrderSwitchProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter.entities;
    let choice = |(order, name): (Order, &'static str)| {
        let choose = props.on_order.reform(move |_: MouseEvent| order);
        html! {
            <button key={name} type="button" aria-pressed={(props.order == order).to_string()} onclick={choose}>
                { name }
            </button>
        }
    };
    html! {
        <div class="choices" role="group" aria-label={words.order}>
            { for [(Order::Mentions, words.by_mentions), (Order::Name, words.by_name)].map(choice) }
        </div>
    }
}
