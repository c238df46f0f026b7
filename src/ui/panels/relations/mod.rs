//! The right pane: one network as drawing, tables or prose, its rule, and the evidence of what is selected.

mod basis;
mod count;
mod empty;
mod evidence;
mod export;
mod focus_bar;
mod graph;
mod looks;
mod prose;
mod rule;
mod slices;
mod table;
mod tabs;

use crate::network::{Figures, Layout, Measuring, Network, Point};
use crate::state::Tab;
use crate::ui::context::{Context, use_simpul};
use crate::ui::parts::shared::Shared;
use crate::view::RelationsView;
use slices::{Making, use_work};
use yew::prelude::*;

/// The pane. The network is built once for each answer, rule and focus; all three forms are drawn from it.
#[component]
pub fn RelationsPanel() -> Html {
    let simpul = use_simpul();
    let state = &simpul.state;
    let answer = Shared(simpul.answer.clone());
    // The kinds in force are the answer's: another query has another answer.
    let network = use_memo((answer, state.rule, state.focus.clone()), |(answer, rule, focus)| {
        simpul.engine.network(&state.query, answer, rule, focus.as_ref())
    });
    let network = Shared(network);
    count::use_count_spoken(&network, simpul.words);
    let places = use_work::<Layout>(&network, state.tab == Tab::Graph);
    let figures = use_work::<Measuring>(&network, state.tab == Tab::Table || state.look.needs_figures());
    let view = Shared(use_memo((network.clone(), figures.made.clone()), |(network, figures)| {
        simpul.engine.relations_view(network, figures.as_deref())
    }));
    html! {
        <section class="relations" aria-label={simpul.words.shell.relations}>
            // The headings of the forms and of the evidence stand under it.
            <h2 class="unseen">{ simpul.words.shell.relations }</h2>
            <div class="relations-head">
                { tabs::draw(&simpul) }
                // A frame in a sandbox may not save files; the whole page can.
                if !state.embed {
                    <export::ExportMenu />
                }
            </div>
            { what_counts(&simpul) }
            <div class="relations-state">
                { count::draw(&network, simpul.words) }
                { focus_bar::draw(&simpul) }
            </div>
            <div id={tabs::PANEL_ID} role="tabpanel" aria-labelledby={tabs::tab_id(state.tab)} class="form">
                { form(&simpul, network, &view, &places, &figures) }
            </div>
            <evidence::Evidence {view} />
        </section>
    }
}

/// What the network rests on, with its controls: in a frame, where room is dear, behind a sentence that says it.
fn what_counts(simpul: &Context) -> Html {
    let controls = html! { <>{ basis::draw(simpul) }{ rule::draw(simpul) }</> };
    if !simpul.state.embed {
        return controls;
    }
    html! {
        <details class="rule-folded">
            <summary>{ rule::said(simpul) }</summary>
            { controls }
        </details>
    }
}

fn form(
    simpul: &Context,
    network: Shared<Network>,
    view: &Shared<RelationsView>,
    places: &Making<Vec<Point>>,
    figures: &Making<Figures>,
) -> Html {
    if network.nodes.is_empty() {
        return empty::draw(simpul);
    }
    let picture = &simpul.words.relations.picture;
    match simpul.state.tab {
        Tab::Graph => html! {
            <>
                { looks::draw(simpul, figures) }
                if let Some(home) = places.made.clone() {
                    <graph::Graph {network} {home} figures={figures.made.clone()} />
                } else {
                    { looks::waiting((picture.placing)(network.nodes.len() as u32, places.percent)) }
                }
            </>
        },
        Tab::Table => html! {
            <>
                if figures.made.is_none() {
                    { looks::waiting((picture.measuring)(figures.percent)) }
                }
                { table::draw(simpul, view, &network) }
            </>
        },
        Tab::Prose => html! { <prose::Prose {network} /> },
    }
}
