//! One entity of the list: whether articles must mention it, must not, or may. The lines have no listeners of their own;
//! the list listens for all and finds the line by `data-slug`, the button by `data-act`.

use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::aria::truth;
use crate::ui::parts::kind;
use crate::view::{EntityRow, Selection, Standing};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};
use yew::prelude::*;

/// The line. While it is `active` it shows its buttons.
pub fn draw(simpul: &Context, row: &EntityRow, active: bool) -> Html {
    let words = &simpul.words.filter.entities;
    let EntityRow { entity, count, standing, .. } = row;
    let slug = AttrValue::from(entity.slug.clone());
    let include = AttrValue::from((words.include)(&entity.name));
    let selected = truth(simpul.state.selection.touches(&slug));
    let standing_name = match standing {
        Standing::Free => "free",
        Standing::Included => "included",
        Standing::Excluded => "excluded",
    };
    let counted = (simpul.words.filter.kinds.count)(count.mentions, count.articles);
    let counted = AttrValue::from((words.would_remain)(&counted));
    html! {
        <li key={&*slug} data-slug={slug}>
            <div class={classes!("row", "entity-row", kind::class(entity.kind))} data-standing={standing_name}
                data-selected={selected} data-zero={truth(count.articles == 0)}>
                <input type="checkbox" checked={*standing == Standing::Included} title={include.clone()}
                    aria-label={include} />
                <span class="swatch" aria-hidden="true">{ kind::glyph(entity.kind) }</span>
                <button type="button" class="row-name" data-act="select" aria-pressed={selected}
                    title={(words.select)(&entity.name)}>
                    <span lang="id">{ entity.name.clone() }</span>
                </button>
                // Who points at the number comes to its line first.
                <small title={active.then(|| counted.clone())}>
                    <span aria-hidden="true">{ (simpul.words.word.number)(count.mentions) }</span>
                    <span class="unseen">{ counted }</span>
                </small>
                if active {
                    { draw_acts(simpul, row) }
                }
            </div>
        </li>
    }
}

fn draw_acts(simpul: &Context, row: &EntityRow) -> Html {
    let words = &simpul.words.filter;
    let act = |act: &'static str, label: String, pressed: Option<&'static str>, says: &'static str| {
        let label = AttrValue::from(label);
        html! {
            <button type="button" class="quiet" data-act={act} aria-label={label.clone()} title={label}
                aria-pressed={pressed}>
                { says }
            </button>
        }
    };
    let name = &row.entity.name;
    let excluded = truth(row.standing == Standing::Excluded);
    html! {
        <span class="entity-acts">
            { act("only", (words.entities.only)(name), None, words.only) }
            { act("exclude", (words.entities.exclude)(name), Some(excluded), words.exclude) }
        </span>
    }
}

/// What the list hears of its lines.
pub struct Reached<'a> {
    /// The page's engine, state and words.
    pub simpul: &'a Context,
    /// Tells which line the reader came to.
    pub come: Callback<AttrValue>,
}

impl Reached<'_> {
    /// The pointer is over a line.
    pub fn pointed(&self) -> Callback<MouseEvent> {
        let come = self.come.clone();
        Callback::from(move |event: MouseEvent| tell(&come, &event))
    }

    /// The keyboard is in a line.
    pub fn focused(&self) -> Callback<FocusEvent> {
        let come = self.come.clone();
        Callback::from(move |event: FocusEvent| tell(&come, &event))
    }

    /// A button was pressed.
    pub fn pressed(&self) -> Callback<MouseEvent> {
        let send = self.simpul.send.clone();
        Callback::from(move |event: MouseEvent| {
            let Some(act) = marked(&event, "data-act") else { return };
            let Some(slug) = marked(&event, "data-slug") else { return };
            send.emit(match act.as_str() {
                "only" => Action::OnlyEntity(slug),
                "exclude" => Action::ToggleExclude(slug),
                _ => Action::Select(Selection::Entity(slug)),
            });
        })
    }

    /// The box of a line was ticked or cleared.
    pub fn ticked(&self) -> Callback<Event> {
        let send = self.simpul.send.clone();
        Callback::from(move |event: Event| {
            if let Some(slug) = marked(&event, "data-slug") {
                send.emit(Action::ToggleInclude(slug));
            }
        })
    }
}

fn tell(come: &Callback<AttrValue>, event: &Event) {
    if let Some(slug) = marked(event, "data-slug") {
        come.emit(slug.into());
    }
}

/// The value of an attribute at or around the place of an event.
fn marked(event: &Event, attribute: &str) -> Option<String> {
    let place = event.target()?.dyn_into::<Element>().ok()?;
    place.closest(&format!("[{attribute}]")).ok()??.get_attribute(attribute)
}
