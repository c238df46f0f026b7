//! The passages behind what is selected: the number in the heading is the number of passages listed.

mod copy;
mod facts;
mod passage;
mod plain;

use super::table::FIRST_NEIGHBOURS;
use crate::network::Network;
use crate::pause::Pause;
use crate::relation::TieRule;
use crate::state::Action;
use crate::ui::context::{Context, use_simpul};
use crate::ui::making::{Asked, Pauses, use_view};
use crate::ui::part::{self, Part};
use crate::ui::parts::entity_button;
use crate::ui::parts::rows::use_rows_from;
use crate::ui::parts::shared::Shared;
use crate::ui::parts::{button, kind};
use crate::view::{EntityLink, EvidenceView, Selection};
use copy::CopyEvidence;
use yew::functional::Hook;
use yew::prelude::*;

/// Passages drawn before the reader asks for more.
const FIRST_PASSAGES: usize = 150;

/// The evidence of the selection, or how to come to some.
#[derive(PartialEq)]
pub struct Evidence {
    /// The network, which knows the ties of a selected entity.
    pub network: Shared<Network>,
}

impl Part for Evidence {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_evidence(self)
    }
}

#[hook]
fn use_evidence(props: &Evidence) -> Html {
    let simpul = use_simpul();
    let state = &simpul.state;
    let rows = use_rows_from(FIRST_PASSAGES);
    // The kinds in force are the answer's: another query has another answer.
    let found = use_view(&simpul, (state.selection.clone(), state.rule), view);
    let found = found.as_deref().and_then(Option::as_ref).filter(|_| state.selection != Selection::Nothing);
    let words = &simpul.words.relations.evidence;
    html! {
        <section class="evidence" aria-label={words.label}>
            if let Some(evidence) = found {
                { head(&simpul, evidence) }
                { ties_of(&simpul, &props.network) }
                { facts::draw(&simpul, &evidence.facts) }
                if evidence.items.is_empty() {
                    <p class="hint">{ words.none }</p>
                } else {
                    { passage::list(&simpul, rows.of(&evidence.items)) }
                    { rows.more(&simpul, evidence.items.len()) }
                }
            } else {
                <p class="hint">{ words.hint }</p>
            }
        </section>
    }
}

async fn view(asked: Asked<(Selection, TieRule)>, pauses: Pauses) -> Option<EvidenceView> {
    let due = || pauses.due();
    let Asked { engine, query, answer, more: (selection, rule) } = asked;
    engine.evidence_pausing(&selection, &query, &answer, &rule, Pause::when(&due)).await
}

fn head(simpul: &Context, evidence: &EvidenceView) -> Html {
    let words = &simpul.words.relations.evidence;
    // Selecting what is selected lets it go.
    let close = simpul.sends(Action::Select(simpul.state.selection.clone()));
    html! {
        <header class="evidence-head">
            <h3>
                for (at, end) in evidence.ends.iter().enumerate() {
                    <span key={&*end.slug}>
                        if at > 0 {
                            <span class="between" aria-hidden="true">{ " – " }</span>
                            <span class="unseen">{ " " }{ words.with }{ " " }</span>
                        }
                        { end_chip(end) }
                    </span>
                }
            </h3>
            <p class="evidence-count">{ plain::count(evidence, simpul.words) }</p>
            <div class="evidence-tools">
                { part::draw(CopyEvidence { text: plain::text(evidence, simpul.words).into() }) }
                { button::named("button icon", words.close, button::sign("✕"), close) }
            </div>
        </header>
    }
}

fn end_chip(end: &EntityLink) -> Html {
    html! {
        <span class={classes!("mark", "selected", kind::class(end.kind))}>
            <span class="glyph" aria-hidden="true">{ kind::glyph(end.kind) }</span>
            { "\u{a0}" }<span lang="id">{ &end.name }</span>
        </span>
    }
}

/// From a selected entity on to its strongest ties.
fn ties_of(simpul: &Context, network: &Network) -> Html {
    let Selection::Entity(slug) = &simpul.state.selection else { return html! {} };
    let tied = simpul.engine.tied_to(network, slug);
    if tied.is_empty() {
        return html! {};
    }
    let words = &simpul.words.relations;
    let unit = simpul.rule().unit;
    html! {
        <div class="ties-of">
            <span>{ words.evidence.ties_of }</span>
            <ul>
                for (other, count) in tied.iter().take(FIRST_NEIGHBOURS) {
                    <li key={&*other.slug} class={kind::class(other.kind)}>
                        { entity_button::draw_tie(
                            simpul,
                            (slug, &other.slug),
                            format!("{} {} {count}", kind::glyph(other.kind), other.name),
                            Some(format!("{}: {}", other.name, (words.evidence.passages)(unit, *count))),
                        ) }
                    </li>
                }
            </ul>
        </div>
    }
}
