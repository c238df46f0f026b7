//! The right pane: one network as drawing, tables or prose, its rule, and the evidence of what is selected.

mod basis;
mod count;
mod empty;
mod evidence;
mod export;
mod focus_bar;
mod graph;
mod looks;
mod made;
mod prose;
mod rule;
mod table;
mod tabs;

use crate::network::{Figures, Network, Point};
use crate::state::Tab;
use crate::ui::context::{Context, use_simpul};
use crate::ui::making::{Making, use_making};
use crate::ui::part::{self, Part};
use crate::ui::parts::shared::Shared;
use crate::view::RelationsView;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// Nodes of a network that is laid out, measured and tabled at once.
const FEW_NODES: usize = 150;

/// The pane. The network is built once for each answer, rule and focus; all three forms are drawn from it.
#[derive(PartialEq)]
pub struct RelationsPanel;

impl Part for RelationsPanel {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_relations_panel()
    }
}

#[hook]
fn use_relations_panel() -> Html {
    let simpul = use_simpul();
    let state = &simpul.state;
    let engine = Shared(simpul.engine.clone());
    let asked = made::Asked {
        engine: engine.clone(),
        // The kinds in force are the query's.
        query: state.query.clone(),
        answer: Shared(simpul.answer.clone()),
        rule: state.rule,
        focus: state.focus.clone(),
    };
    let found = use_making(Some(asked), simpul.is_small(), made::network);
    // While another is being made, the lines around the drawing tell of the one before.
    let before = use_mut_ref(|| Shared(Rc::new(Network::default())));
    let network = found.made.clone().unwrap_or_else(|| before.borrow().clone());
    before.replace(network.clone());
    count::use_count_spoken(&network, simpul.words);
    let (few, is_there) = (network.nodes.len() <= FEW_NODES, found.made.is_some());
    let wanted = |by: bool| Some(network.clone()).filter(|_| is_there && by);
    let places = use_making(wanted(state.tab == Tab::Graph), few, made::places);
    let figures = use_making(wanted(state.tab == Tab::Table || state.look.needs_figures()), few, made::figures);
    let tables = wanted(state.tab == Tab::Table).map(|network| (engine, network, figures.made.clone()));
    let tables = use_making(tables, few, made::tables);
    html! {
        <section class="relations" aria-label={simpul.words.shell.relations}>
            // The headings of the forms and of the evidence stand under it.
            <h2 class="unseen">{ simpul.words.shell.relations }</h2>
            <div class="relations-head">
                { tabs::draw(&simpul) }
                // A frame in a sandbox may not save files; the whole page can.
                if !state.embed {
                    { part::draw(export::ExportMenu) }
                }
            </div>
            { what_counts(&simpul) }
            <div class="relations-state">
                { count::draw(&network, simpul.words) }
                { focus_bar::draw(&simpul) }
            </div>
            <div id={tabs::PANEL_ID} role="tabpanel" aria-labelledby={tabs::tab_id(state.tab)} class="form">
                if is_there {
                    { form(&simpul, network.clone(), &Made { places, figures, tables }) }
                } else {
                    { looks::waiting(simpul.words.relations.picture.gathering.to_owned()) }
                }
            </div>
            { part::draw(evidence::Evidence { network }) }
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
            <summary>{ simpul.words.rests_on(&simpul.state.rule) }</summary>
            { controls }
        </details>
    }
}

/// What is made of a network.
struct Made {
    places: Making<Vec<Point>>,
    figures: Making<Figures>,
    tables: Making<RelationsView>,
}

fn form(simpul: &Context, network: Shared<Network>, made: &Made) -> Html {
    if network.nodes.is_empty() {
        return empty::draw(simpul);
    }
    let Made { places, figures, tables } = made;
    let picture = &simpul.words.relations.picture;
    match simpul.state.tab {
        Tab::Graph => html! {
            <>
                { looks::draw(simpul, figures) }
                if let Some(home) = places.made.clone() {
                    { part::draw(graph::Graph { network, home, figures: figures.made.clone() }) }
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
                if let Some(view) = &tables.made {
                    { table::draw(simpul, view, &network) }
                } else {
                    { looks::waiting(picture.gathering.to_owned()) }
                }
            </>
        },
        Tab::Prose => part::draw(prose::Prose { network }),
    }
}
