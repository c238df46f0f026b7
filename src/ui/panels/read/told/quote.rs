//! One quotation: its words as a link to their place, who says so and how, and where it stands.

use crate::ui::context::Context;
use crate::ui::parts::entity_button;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::runs::{self, Look};
use crate::view::{Part, QuoteOrder, QuoteRow, Rendering, Spot};
use yew::prelude::*;

/// The quotation; what the group it is gathered in tells already is left out.
pub fn draw(simpul: &Context, order: Option<QuoteOrder>, row: &QuoteRow) -> Html {
    let words = &simpul.words.told;
    html! {
        <>
            { wording(simpul, row, &row.parts) }
            <p class="attribution">
                if order != Some(QuoteOrder::Speaker) {
                    { speakers(simpul, row) }
                }
                if let Some(described) = &row.described {
                    <span>{ words.described }{ " " }<q lang="id">{ described.clone() }</q></span>
                }
                if let Some((verb, sense)) = row.cue.as_ref().filter(|_| order != Some(QuoteOrder::Verb)) {
                    <span><i lang="id">{ verb.clone() }</i>{ " (" }{ (words.sense)(*sense) }{ ")" }</span>
                }
                <span>
                    { (words.form)(row.form) }
                    if row.in_part_direct {
                        { ", " }{ words.in_part_direct }
                    }
                </span>
                if order != Some(QuoteOrder::Article) {
                    { outlet_and_date(&row.article.sheet, simpul.words) }
                }
            </p>
            { renderings(simpul, row) }
        </>
    }
}

/// What was said; words that the other wordings lack are underlined, and said to be so.
fn wording(simpul: &Context, row: &QuoteRow, parts: &[Part]) -> Html {
    let place = Place { article: &row.article.sheet.id, spot: Some(Spot::Sentence(row.sentence)), ..Place::default() };
    let look = Look::still(simpul.words, simpul.state.display.codes);
    let draw = |part: &Part| {
        let says = runs::draw(&part.runs, &look);
        if part.differs {
            html! { <u class="differs">{ says }</u> }
        } else {
            says
        }
    };
    html! { <blockquote>{ place_link::draw(simpul, place, parts.iter().map(draw).collect()) }</blockquote> }
}

/// How other articles render the same saying, folded: each beside this wording.
fn renderings(simpul: &Context, row: &QuoteRow) -> Html {
    if row.renderings.is_empty() {
        return Html::default();
    }
    let words = &simpul.words.told;
    let pair = |(key, Rendering { own, other }): (usize, &Rendering)| {
        html! {
            <li {key}>
                <div>
                    { wording(simpul, row, own) }
                    <p class="attribution">{ outlet_and_date(&row.article.sheet, simpul.words) }</p>
                </div>
                <div>{ draw(simpul, None, other) }</div>
            </li>
        }
    };
    html! {
        <details class="renderings">
            <summary>{ (words.renderings)(row.renderings.len() as u32) }</summary>
            <p class="hint">{ words.differs }</p>
            <ul class="pairs">{ for row.renderings.iter().enumerate().map(pair) }</ul>
        </details>
    }
}

fn speakers(simpul: &Context, row: &QuoteRow) -> Html {
    if row.speakers.is_empty() {
        return html! { <span>{ simpul.words.told.unknown }</span> };
    }
    row.speakers.iter().map(|speaker| entity_button::draw(simpul, speaker)).collect()
}
