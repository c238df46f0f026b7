//! Sentences that report the same, side by side.

use crate::corpus::DataSheet;
use crate::ui::context::Context;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::rows::Rows;
use crate::ui::parts::runs::{self, Look};
use crate::view::{ComparisonView, Run, Spot};
use yew::prelude::*;

/// The pairs, each sentence a link to its place.
pub fn draw(simpul: &Context, view: &ComparisonView, rows: &Rows) -> Html {
    let words = &simpul.words.compare;
    let own = view.sides[0].head.as_ref();
    html! {
        <section>
            <h2>{ (words.aligned)(view.aligned.len() as u32) }</h2>
            <p class="hint">{ simpul.words.read.echo_rule }</p>
            <ul class="pairs">
                for pair in rows.of(&view.aligned) {
                    <li key={pair.here.0}>
                        if let Some(own) = own {
                            { sentence(simpul, &own.sheet, &pair.here) }
                        }
                        { sentence(simpul, &pair.there_head.sheet, &pair.there) }
                    </li>
                }
            </ul>
            { rows.more(simpul, view.aligned.len()) }
        </section>
    }
}

fn sentence(simpul: &Context, sheet: &DataSheet, (at, runs): &(u32, Vec<Run>)) -> Html {
    let place = Place { article: &sheet.id, spot: Some(Spot::Sentence(*at)), ..Place::default() };
    let look = Look::still(simpul.words, simpul.state.display.codes);
    html! {
        <div>
            <small>{ outlet_and_date(sheet, simpul.words) }</small>
            { place_link::draw(simpul, place, runs::draw(runs, &look)) }
        </div>
    }
}
