//! The tabs that choose the form of the network: drawing, tables or prose.

use crate::state::{Action, Tab};
use crate::ui::context::Context;
use crate::ui::parts::tabs::{self, Tabs};
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

/// The row of tabs.
pub fn draw(simpul: &Context) -> Html {
    let words = &simpul.words.relations;
    let names = [words.graph, words.table, words.prose];
    let tabs: Vec<_> = Tab::ALL.map(tab_id).into_iter().zip(names).collect();
    let open = Tab::ALL.iter().position(|tab| *tab == simpul.state.tab).unwrap_or_default();
    let choose = simpul.send.reform(|at: usize| Action::Tab(Tab::ALL.get(at).copied().unwrap_or_default()));
    tabs::draw(Tabs { label: words.tabs, panel: PANEL_ID, tabs: &tabs, open }, &choose)
}
