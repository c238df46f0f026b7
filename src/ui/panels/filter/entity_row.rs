//! One entity of the list: whether articles must mention it, must not, or may.

use crate::state::Action;
use crate::ui::context::use_simpul;
use crate::ui::parts::kind;
use crate::view::{EntityRow, Selection, Standing};
use yew::prelude::*;

/// One entity of the list.
#[derive(Properties, PartialEq)]
pub struct EntityLineProps {
    /// The entity and its counts.
    pub row: EntityRow,
    /// Whether it shows its buttons.
    pub active: bool,
    /// Whether it is selected in all panes.
    pub selected: bool,
    /// Tells that the reader came to it.
    pub on_active: Callback<String>,
}

/// The line.
#[component]
pub fn EntityLine(props: &EntityLineProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter.entities;
    let EntityRow { entity, count, standing, .. } = &props.row;
    let act = |action: fn(String) -> Action| {
        let slug = entity.slug.clone();
        simpul.send.reform(move |()| action(slug.clone()))
    };
    let include = act(Action::ToggleInclude);
    let select = act(|slug| Action::Select(Selection::Entity(slug)));
    let counted = (words.would_remain)(&(simpul.words.filter.kinds.count)(count.mentions, count.articles));
    let come = {
        let (on_active, slug) = (props.on_active.clone(), entity.slug.clone());
        Callback::from(move |()| on_active.emit(slug.clone()))
    };
    let standing_name = match standing {
        Standing::Free => "free",
        Standing::Included => "included",
        Standing::Excluded => "excluded",
    };
    html! {
        <div class={classes!("row", "entity-row", kind::class(entity.kind))} data-standing={standing_name}
            data-selected={props.selected.to_string()} data-zero={(count.articles == 0).to_string()}
            onmouseenter={come.reform(|_: MouseEvent| ())} onfocusin={come.reform(|_: FocusEvent| ())}>
            <input type="checkbox" checked={*standing == Standing::Included} title={(words.include)(&entity.name)}
                aria-label={(words.include)(&entity.name)} onchange={include.reform(|_: Event| ())} />
            <span class="swatch" aria-hidden="true">{ kind::glyph(entity.kind) }</span>
            <button type="button" class="row-name" aria-pressed={props.selected.to_string()}
                title={(words.select)(&entity.name)} onclick={select.reform(|_: MouseEvent| ())}>
                { &entity.name }
            </button>
            <small title={counted.clone()}>
                <span aria-hidden="true">{ (simpul.words.word.number)(count.mentions) }</span>
                <span class="unseen">{ counted }</span>
            </small>
            if props.active {
                <span class="entity-acts">
                    <button type="button" class="quiet" aria-label={(words.only)(&entity.name)}
                        title={(words.only)(&entity.name)}
                        onclick={act(Action::OnlyEntity).reform(|_: MouseEvent| ())}>
                        { simpul.words.filter.only }
                    </button>
                    <button type="button" class="quiet" aria-label={(words.exclude)(&entity.name)}
                        title={(words.exclude)(&entity.name)} aria-pressed={(*standing == Standing::Excluded).to_string()}
                        onclick={act(Action::ToggleExclude).reform(|_: MouseEvent| ())}>
                        { simpul.words.filter.exclude }
                    </button>
                </span>
            }
        </div>
    }
}
