//! Lini masa: what happened when, by the dates in the texts: a strip to see it at a glance, a brush to come nearer, and
//! the list in which every event leads to its sentence.

use super::{moments, strip};
use crate::index::MonthRange;
use crate::state::{Action, Middle};
use crate::text::Month;
use crate::ui::context::{Context, use_simpul};
use crate::ui::parts::button;
use crate::ui::parts::shared::Shared;
use crate::view::{Moment, TimelineView};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// For [`Timeline`].
#[derive(Properties, PartialEq)]
pub struct TimelineProps {
    /// Only what began in these months, or everything.
    pub months: Option<MonthRange>,
}

/// The timeline.
#[component]
pub fn Timeline(props: &TimelineProps) -> Html {
    let simpul = use_simpul();
    let of = (Shared(simpul.answer.clone()), simpul.state.selection.clone());
    let view = use_memo(of, |(answer, selection)| simpul.engine.timeline_view(&simpul.state.query, answer, selection));
    let words = &simpul.words.told;
    let begins = |moment: &Moment| moment.days.0.month();
    let inside = |moment: &&Moment| props.months.is_none_or(|range| (range.from..=range.to).contains(&begins(moment)));
    let shown: Vec<&Moment> = view.moments.iter().filter(inside).collect();
    let events = shown.iter().map(|moment| moment.items.len() as u32).sum();
    html! {
        <div class="told">
            if view.moments.is_empty() {
                <p class="empty">{ words.no_events }</p>
            } else {
                { brush(&simpul, props.months, &view) }
                { strip::draw(&simpul, &shown) }
                <p class="count">{ (words.events)(events, shown.len() as u32) }</p>
                { moments::draw(&simpul, &shown) }
            }
            { published(&simpul, &view) }
        </div>
    }
}

/// Two handles over the months in which something began: however far apart events are, each is one step.
fn brush(simpul: &Context, chosen: Option<MonthRange>, view: &TimelineView) -> Html {
    let words = &simpul.words.told;
    let mut months: Vec<Month> = view.moments.iter().map(|moment| moment.days.0.month()).collect();
    months.dedup();
    let (Some(first), Some(last)) = (months.first().copied(), months.last().copied()) else { return Html::default() };
    let range = chosen.unwrap_or(MonthRange { from: first, to: last });
    let at = |month: Month| months.partition_point(|each| *each < month).min(months.len() - 1);
    let handle = |label: &'static str, at: usize, month: Month, range: fn(Month, MonthRange) -> MonthRange, now| {
        let (send, steps) = (simpul.send.clone(), months.clone());
        let oninput = Callback::from(move |event: InputEvent| {
            let field = event.target_dyn_into::<HtmlInputElement>();
            let month = field.and_then(|field| steps.get(field.value().parse::<usize>().ok()?).copied());
            if let Some(month) = month {
                send.emit(Action::Middle(Middle::Timeline(Some(range(month, now)))));
            }
        });
        html! {
            <label>
                { label }
                <input type="range" min="0" max={(months.len() - 1).to_string()} value={at.to_string()} {oninput}
                    aria-valuetext={(simpul.words.word.month_short)(month)} />
            </label>
        }
    };
    let from = |month: Month, now: MonthRange| MonthRange { from: month, to: now.to.max(month) };
    let to = |month: Month, now: MonthRange| MonthRange { from: now.from.min(month), to: month };
    html! {
        <div class="told-head">
            { handle(words.from, at(range.from), range.from, from, range) }
            { handle(words.to, at(range.to), range.to, to, range) }
            <span class="count">{ (words.shown)(range.from, range.to) }</span>
            if chosen.is_some() {
                { button::worded("quiet", words.all, simpul.sends(Action::Middle(Middle::Timeline(None)))) }
            }
        </div>
    }
}

fn published(simpul: &Context, view: &TimelineView) -> Html {
    if view.published.is_empty() {
        return Html::default();
    }
    html! {
        <section class="published">
            <h2>{ simpul.words.told.published }</h2>
            <ul>
                for (day, article) in &view.published {
                    <li key={&*article.sheet.id}>
                        <time datetime={day.to_string()}>{ (simpul.words.word.date_short)(*day) }</time>
                        { " " }<cite lang="id">{ article.title.clone() }</cite>
                    </li>
                }
            </ul>
        </section>
    }
}
