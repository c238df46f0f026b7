//! The list of the timeline: under every moment what happened, each event a link to its sentence.

use crate::ui::context::Context;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::runs::{self, Look};
use crate::view::{Moment, Spot, TimelineItem};
use yew::prelude::*;

/// The id of a moment's heading.
pub fn id(moment: &Moment) -> String {
    format!("moment-{}-{}", moment.days.0, moment.days.1)
}

/// The list.
pub fn draw(simpul: &Context, shown: &[&Moment]) -> Html {
    html! {
        <ol class="moments">
            for moment in shown {
                <li key={id(moment)}>{ draw_moment(simpul, moment) }</li>
            }
        </ol>
    }
}

fn draw_moment(simpul: &Context, moment: &Moment) -> Html {
    let words = &simpul.words.told;
    html! {
        <>
            <h2 id={id(moment)} tabindex="-1">
                <time datetime={moment.days.0.to_string()}>{ (words.moment)(moment.days, moment.precision) }</time>
                { " " }<small>{ (words.precision)(moment.precision) }</small>
            </h2>
            <ul>
                for (at, item) in moment.items.iter().enumerate() {
                    <li key={at}>{ draw_item(simpul, item) }</li>
                }
            </ul>
        </>
    }
}

fn draw_item(simpul: &Context, item: &TimelineItem) -> Html {
    let words = &simpul.words.told;
    let spot = Some(Spot::Sentence(item.sentence));
    let place = Place { article: &item.article.sheet.id, spot, ..Place::default() };
    let look = Look::still(simpul.words, simpul.state.display.codes);
    html! {
        <>
            <blockquote>{ place_link::draw(simpul, place, runs::draw(&item.runs, &look)) }</blockquote>
            <p class="attribution">
                <strong lang="id">{ item.words.clone() }</strong>
                <span>{ (words.printed)(&item.time, &item.value) }</span>
                if let Some(day) = item.against {
                    <span>{ (words.against)(&(simpul.words.word.date_short)(day)) }</span>
                }
                { outlet_and_date(&item.article.sheet, simpul.words) }
            </p>
        </>
    }
}
