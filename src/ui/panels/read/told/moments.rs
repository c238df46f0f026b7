//! The list of the timeline: under every moment what happened, each event a link to its sentence.

use crate::ui::context::{Context, use_simpul};
use crate::ui::part::{self, Part};
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::rows::use_rows_from;
use crate::ui::parts::runs::{self, Look};
use crate::ui::parts::shared::Shared;
use crate::view::{Moment, Spot, TimelineItem, TimelineView};
use yew::functional::Hook;
use yew::prelude::*;

/// The id of a moment's heading.
pub fn id(moment: &Moment) -> String {
    format!("moment-{}-{}", moment.days.0, moment.days.1)
}

/// Events of a moment drawn before the reader asks for more: a year may hold thousands.
const FIRST_EVENTS: usize = 8;

/// The list.
pub fn draw(view: &Shared<TimelineView>, shown: &[usize]) -> Html {
    html! {
        <ol class="moments">
            for at in shown {
                { part::keyed(&id(&view.moments[*at]), MomentItem { view: view.clone(), at: *at }) }
            }
        </ol>
    }
}

#[derive(PartialEq)]
struct MomentItem {
    view: Shared<TimelineView>,
    at: usize,
}

impl Part for MomentItem {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_moment(self)
    }
}

#[hook]
fn use_moment(props: &MomentItem) -> Html {
    let simpul = use_simpul();
    let rows = use_rows_from(FIRST_EVENTS);
    let moment = &props.view.moments[props.at];
    let words = &simpul.words.told;
    html! {
        <li>
            <h2 id={id(moment)} tabindex="-1">
                <time datetime={moment.days.0.to_string()}>{ (words.moment)(moment.days, moment.precision) }</time>
                { " " }<small>{ (words.precision)(moment.precision) }</small>
            </h2>
            <ul>
                for (at, item) in rows.of(&moment.items).iter().enumerate() {
                    <li key={at}>{ draw_item(&simpul, item) }</li>
                }
            </ul>
            { rows.more(&simpul, moment.items.len()) }
        </li>
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
