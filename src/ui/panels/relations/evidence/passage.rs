//! The passages, under the article they stand in, each a link into the text.

use super::plain;
use crate::ui::context::Context;
use crate::ui::parts::button::sign;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::runs::{self, Look};
use crate::view::{EvidenceItem, Spot};
use yew::prelude::*;

/// Passages by article, in the order of the evidence.
pub fn list(simpul: &Context, passages: &[EvidenceItem]) -> Html {
    html! {
        <ol class="evidence-articles">
            for items in passages.chunk_by(|one, next| one.sheet.id == next.sheet.id) {
                { article(simpul, items) }
            }
        </ol>
    }
}

fn article(simpul: &Context, items: &[EvidenceItem]) -> Html {
    let Some(first) = items.first() else { return html! {} };
    html! {
        <li key={&*first.sheet.id}>
            <p class="evidence-source">
                { plain::source(&first.sheet, simpul.words.word.date_short, simpul.words) }
                { " · " }<cite lang="id">{ &first.title }</cite>
            </p>
            <ol class="passages">
                for item in items {
                    { passage(simpul, item) }
                }
            </ol>
        </li>
    }
}

fn passage(simpul: &Context, item: &EvidenceItem) -> Html {
    let words = &simpul.words.relations.evidence;
    let look = Look::still(simpul.words, simpul.state.display.codes);
    let spot = Some(Spot::Sentence(item.sentence));
    let place = Place { article: &item.sheet.id, spot, ..Place::default() };
    let says = html! {
        <>
            { (words.sentence)(item.sentence + 1) }
            <span class="unseen">{ ", " }{ words.open }</span>
            { sign(" →") }
        </>
    };
    html! {
        <li key={item.sentence as usize} class="passage">
            { place_link::draw(simpul, place, says) }
            for (at, excerpt) in item.excerpts.iter().enumerate() {
                <p key={at}>
                    if at > 0 { { "… " } }
                    { runs::draw(excerpt, &look) }
                </p>
            }
        </li>
    }
}
