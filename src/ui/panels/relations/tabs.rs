//! The tabs that choose the form of the network: drawing, tables or prose.

use crate::state::{Action, Tab};
use crate::ui::context::use_simpul;
use web_sys::HtmlElement;
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
#[component]
pub fn Tabs() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations;
    let current = simpul.state.tab;
    let buttons = use_memo((), |()| Tab::ALL.map(|_| NodeRef::default()));
    let onkeydown = {
        let (send, buttons) = (simpul.send.clone(), buttons.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Some(to) = target_of(&event.key(), current) else { return };
            event.prevent_default();
            let button = buttons.get(to).and_then(NodeRef::cast::<HtmlElement>);
            if let Some(button) = button {
                // Where focus is refused, the tab is still chosen.
                let _ = button.focus();
            }
            if let Some(tab) = Tab::ALL.get(to) {
                send.emit(Action::Tab(*tab));
            }
        })
    };
    let names = [words.graph, words.table, words.prose];
    html! {
        <div class="choices" role="tablist" aria-label={words.tabs} {onkeydown}>
            for (at, (tab, name)) in Tab::ALL.into_iter().zip(names).enumerate() {
                <button
                    key={tab_id(tab)}
                    ref={buttons[at].clone()}
                    id={tab_id(tab)}
                    type="button"
                    role="tab"
                    aria-selected={(tab == current).to_string()}
                    aria-controls={PANEL_ID}
                    tabindex={if tab == current { "0" } else { "-1" }}
                    onclick={simpul.send.reform(move |_| Action::Tab(tab))}
                >
                    { name }
                </button>
            }
        </div>
    }
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
