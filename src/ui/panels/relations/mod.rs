//! The right pane: one network as drawing, tables or prose, its rule, and the evidence of what is selected.

mod count;
mod empty;
mod entity_button;
mod evidence;
mod export;
mod focus_bar;
mod graph;
mod prose;
mod rule;
mod table;
mod tabs;

use crate::network::Network;
use crate::state::Tab;
use crate::ui::context::use_simpul;
use crate::ui::parts::shared::Shared;
use crate::view::RelationsView;
use yew::prelude::*;

/// The pane. The network is built once for each answer, rule and focus; all three forms are drawn from it.
#[component]
pub fn RelationsPanel() -> Html {
    let simpul = use_simpul();
    let state = &simpul.state;
    let network = use_memo(
        (simpul.answer.clone(), state.query.kinds, state.rule, state.focus.clone()),
        |(answer, _, rule, focus)| simpul.engine.network(&state.query, answer, rule, focus.as_ref()),
    );
    let network = Shared(network);
    let view = use_memo(network.clone(), |network| simpul.engine.relations_view(network));
    let view = Shared(view);
    html! {
        <section class="relations" aria-label={simpul.words.shell.relations}>
            <div class="relations-head">
                <tabs::Tabs />
                <export::ExportMenu network={network.clone()} />
            </div>
            <rule::RuleLine />
            <div class="relations-state">
                <count::CountLine
                    nodes={network.nodes.len() as u32}
                    ties={network.edges.len() as u32}
                    left_out={network.left_out}
                />
                <focus_bar::FocusBar />
            </div>
            <div id={tabs::PANEL_ID} role="tabpanel" aria-labelledby={tabs::tab_id(state.tab)} class="form">
                { form(state.tab, network, view.clone()) }
            </div>
            <evidence::Evidence {view} />
        </section>
    }
}

fn form(tab: Tab, network: Shared<Network>, view: Shared<RelationsView>) -> Html {
    if network.nodes.is_empty() {
        return html! { <empty::EmptyNetwork /> };
    }
    match tab {
        Tab::Graph => html! { <graph::Graph {network} /> },
        Tab::Table => html! { <table::Tables {view} /> },
        Tab::Prose => html! { <prose::Prose {network} /> },
    }
}
