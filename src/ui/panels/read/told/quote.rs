//! One quotation: its words as a link to their place, who says so and how, and where it stands.

use crate::ui::context::Context;
use crate::ui::parts::entity_button;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::runs::{self, Look};
use crate::view::{QuoteOrder, QuoteRow, Rendering, Spot};
use yew::prelude::*;

/// The quotation; what its group tells already is left out.
pub fn draw(simpul: &Context, order: QuoteOrder, row: &QuoteRow) -> Html {
    let words = &simpul.words.told;
    let spot = Some(Spot::Sentence(row.sentence));
    let place = Place { article: &row.article.sheet.id, spot, ..Place::default() };
    let look = Look::still(simpul.words, simpul.state.display.codes);
    html! {
        <>
            <blockquote>{ place_link::draw(simpul, place, runs::draw(&row.runs, &look)) }</blockquote>
            <p class="attribution">
                if order != QuoteOrder::Speaker {
                    { speakers(simpul, row) }
                }
                if let Some(described) = &row.described {
                    <span>{ words.described }{ " " }<q lang="id">{ described.clone() }</q></span>
                }
                if let Some((verb, sense)) = row.cue.as_ref().filter(|_| order != QuoteOrder::Verb) {
                    <span><i lang="id">{ verb.clone() }</i>{ " (" }{ (words.sense)(*sense) }{ ")" }</span>
                }
                <span>{ (words.form)(row.form) }</span>
                if order != QuoteOrder::Article {
                    { outlet_and_date(&row.article.sheet, simpul.words) }
                }
            </p>
            { renderings(simpul, row) }
        </>
    }
}

/// How other articles render the same saying, folded.
fn renderings(simpul: &Context, row: &QuoteRow) -> Html {
    if row.renderings.is_empty() {
        return Html::default();
    }
    let look = Look::still(simpul.words, simpul.state.display.codes);
    let link = |other: &Rendering| {
        let spot = Some(Spot::Sentence(other.sentence));
        let place = Place { article: &other.article.sheet.id, spot, ..Place::default() };
        place_link::draw(simpul, place, runs::draw(&other.runs, &look))
    };
    html! {
        <details class="renderings">
            <summary>{ (simpul.words.told.renderings)(row.renderings.len() as u32) }</summary>
            <ul>
                for (at, other) in row.renderings.iter().enumerate() {
                    <li key={at}>
                        <blockquote>{ link(other) }</blockquote>
                        <p class="attribution">{ outlet_and_date(&other.article.sheet, simpul.words) }</p>
                    </li>
                }
            </ul>
        </details>
    }
}

fn speakers(simpul: &Context, row: &QuoteRow) -> Html {
    if row.speakers.is_empty() {
        return html! { <span>{ simpul.words.told.unknown }</span> };
    }
    row.speakers.iter().map(|speaker| entity_button::draw(simpul, speaker)).collect()
}
