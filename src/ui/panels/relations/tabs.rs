//! The tabs that choose the form of the network: drawing, tables or prose.

use crate::state::{Action, Tab};
use crate::ui::context::Context;
use crate::ui::page;
use crate::ui::parts::aria::truth;
use yew::prelude::*;

/// The id of the element that the tabs control.
pub const PANEL_ID: &str = "relations-form";

/// The id of a tab, which names the panel it opens.
pub fn tab_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Graph => "relations-tab-graph",
        Tab::Table => "relations-tab-table",
        Tab::Prose => "relations-tab-prose",
    }
}

/// The row of tabs: one stop for the tab key, arrows walk and choose at once.
pub fn draw(simpul: &Context) -> Html {
    let words = &simpul.words.relations;
    let names = [words.graph, words.table, words.prose];
    html! {
        <div class="choices" role="tablist" aria-label={words.tabs} onkeydown={walk(simpul)}>
            for (tab, name) in Tab::ALL.into_iter().zip(names) {
                { draw_tab(simpul, tab, name) }
            }
        </div>
    }
}

fn draw_tab(simpul: &Context, tab: Tab, name: &'static str) -> Html {
    let chosen = tab == simpul.state.tab;
    html! {
        <button key={tab_id(tab)} id={tab_id(tab)} type="button" role="tab" aria-selected={truth(chosen)}
            aria-controls={PANEL_ID} tabindex={if chosen { "0" } else { "-1" }}
            onclick={simpul.sends(Action::Tab(tab))}>
            { name }
        </button>
    }
}

fn walk(simpul: &Context) -> Callback<KeyboardEvent> {
    let (send, current) = (simpul.send.clone(), simpul.state.tab);
    Callback::from(move |event: KeyboardEvent| {
        let to = target_of(&event.key(), current).and_then(|at| Tab::ALL.get(at));
        if let Some(tab) = to {
            event.prevent_default();
            // Where focus is refused, the tab is still chosen.
            page::focus(tab_id(*tab));
            send.emit(Action::Tab(*tab));
        }
    })
}

/// Where a key leads from a tab, by place; round the ends.
fn target_of(key: &str, from: Tab) -> Option<usize> {
    let count = Tab::ALL.len();
    let at = Tab::ALL.iter().position(|tab| *tab == from)?;
    match key {
        "ArrowRight" => Some((at + 1) % count),
        "ArrowLeft" => Some((at + count - 1) % count),
        "Home" => Some(0),
        "End" => Some(count - 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_round() {
        let cases = [
            ("ArrowRight", Tab::Graph, Some(1)),
            ("ArrowRight", Tab::Prose, Some(0)),
            ("ArrowLeft", Tab::Graph, Some(2)),
            ("Home", Tab::Prose, Some(0)),
            ("End", Tab::Graph, Some(2)),
            ("x", Tab::Graph, None),
        ];
        for (key, from, to) in cases {
            assert_eq!(target_of(key, from), to, "{key} from {from:?}");
        }
    }
}
