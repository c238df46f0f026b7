//! Lini masa: what happened when, by the dates in the texts: a strip to see it at a glance, ways to come nearer, and the
//! list in which every event leads to its sentence.

use super::axis::{NEARER, Strip, show, use_wheel};
use super::{empty, moments, reading};
use crate::pause::Pause;
use crate::state::{Action, Middle};
use crate::text::Month;
use crate::ui::context::{Context, use_simpul};
use crate::ui::making::{Asked, Pauses, use_view};
use crate::ui::page;
use crate::ui::part::Part;
use crate::ui::parts::button::{self, sign};
use crate::ui::parts::rows::{Rows, use_rows};
use crate::ui::parts::shared::Shared;
use crate::view::{DayRange, Selection, TimelineView};
use web_sys::HtmlInputElement;
use yew::functional::Hook;
use yew::prelude::*;

/// The timeline.
#[derive(PartialEq)]
pub struct Timeline {
    /// Only what happened in these days, or everything.
    pub days: Option<DayRange>,
}

impl Part for Timeline {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_timeline(self)
    }
}

#[hook]
fn use_timeline(props: &Timeline) -> Html {
    let simpul = use_simpul();
    let rows = use_rows();
    let current = use_state(|| None::<usize>);
    // The heading that the reader goes to, once it is drawn.
    let wanted = use_mut_ref(|| None::<String>);
    let strip = use_node_ref();
    let published_rows = use_rows();
    let view = use_view(&simpul, simpul.state.selection.clone(), view);
    let whole = view.as_ref().and_then(|view| view.whole);
    let range = props.days.or(whole);
    let turn = {
        let send = simpul.send.clone();
        Callback::from(move |(times, share)| {
            if let (Some(range), Some(whole)) = (range, whole) {
                send.emit(show(range.scaled(times, share, whole), whole));
            }
        })
    };
    use_wheel(strip.clone(), turn);
    let waiting = wanted.clone();
    use_effect(move || {
        if let Some(id) = waiting.borrow_mut().take() {
            page::focus(&id);
        }
    });
    let Some(view) = view else { return reading::draw(simpul.words) };
    let (Some(range), Some(whole)) = (range, whole) else {
        return html! {
            <div class="told">
                { empty::draw(&simpul, simpul.words.told.no_events) }
                { published(&simpul, &view, &published_rows) }
            </div>
        };
    };
    let is_shown = |at: &usize| range.meets(view.moments[*at].days);
    let shown: Vec<usize> = (0..view.moments.len()).filter(is_shown).collect();
    let go = {
        let (view, current, reach) = (view.clone(), current.setter(), rows.reach());
        Callback::from(move |(at, in_list): (usize, bool)| {
            current.set(Some(at));
            if let Some(moment) = view.moments.get(at).filter(|_| in_list) {
                reach(view.moments[..at].iter().filter(|moment| range.meets(moment.days)).count());
                let id = moments::id(moment);
                page::focus(&id);
                *wanted.borrow_mut() = Some(id);
            }
        })
    };
    let drawn =
        Strip { simpul: &simpul, moments: &view.moments, range, whole, current: *current, go, node: &strip }.draw();
    html! {
        <div class="told">
            { brush(&simpul, range, whole, &view) }
            { drawn }
            { list(&simpul, &view, &shown, &rows) }
            { published(&simpul, &view, &published_rows) }
        </div>
    }
}

async fn view(Asked { engine, query, answer, more: selection }: Asked<Selection>, pauses: Pauses) -> TimelineView {
    let due = || pauses.due();
    engine.timeline_view_pausing(&query, &answer, &selection, Pause::when(&due)).await
}

fn list(simpul: &Context, view: &Shared<TimelineView>, shown: &[usize], rows: &Rows) -> Html {
    let words = &simpul.words.told;
    let events = shown.iter().map(|at| view.moments[*at].items.len() as u32).sum();
    html! {
        <>
            <p class="count">{ (words.events)(events, shown.len() as u32) }</p>
            if shown.is_empty() {
                <p class="empty">{ words.none_then }</p>
            }
            { moments::draw(view, rows.of(shown)) }
            { rows.more(simpul, shown.len()) }
        </>
    }
}

/// Two handles over the months in which something began: however far apart events are, each is one step. And the ways
/// to come nearer than to a month.
fn brush(simpul: &Context, range: DayRange, whole: DayRange, view: &TimelineView) -> Html {
    let words = &simpul.words.told;
    let mut months: Vec<Month> = view.moments.iter().map(|moment| moment.days.0.month()).collect();
    months.dedup();
    let at = |month: Month| months.partition_point(|each| *each < month).min(months.len().saturating_sub(1));
    let handle = |label: &'static str, month: Month, moved: fn(Month, DayRange) -> DayRange| {
        let (send, steps) = (simpul.send.clone(), months.clone());
        let oninput = Callback::from(move |event: InputEvent| {
            let field = event.target_dyn_into::<HtmlInputElement>();
            let month = field.and_then(|field| steps.get(field.value().parse::<usize>().ok()?).copied());
            if let Some(month) = month {
                send.emit(Action::Middle(Middle::Timeline(Some(moved(month, range)))));
            }
        });
        html! {
            <label>
                { label }
                <input type="range" min="0" max={months.len().saturating_sub(1).to_string()} value={at(month).to_string()}
                    {oninput} aria-valuetext={(simpul.words.word.month_short)(month)} />
            </label>
        }
    };
    html! {
        <div class="told-head">
            { handle(words.from, range.from.month(), DayRange::from_month) }
            { handle(words.to, range.to.month(), DayRange::to_month) }
            { zoom(simpul, range, whole) }
            <span class="count">{ (words.shown)(range.from, range.to) }</span>
            if range != whole {
                { button::worded("quiet", words.all, simpul.sends(Action::Middle(Middle::Timeline(None)))) }
            }
        </div>
    }
}

/// Earlier, nearer, further away, later.
fn zoom(simpul: &Context, range: DayRange, whole: DayRange) -> Html {
    let (words, picture) = (&simpul.words.told, &simpul.words.relations.picture);
    let step = |name, character, to: DayRange| {
        button::named("button icon", name, sign(character), simpul.sends(show(to, whole)))
    };
    html! {
        <span class="zoom-time">
            { step(words.earlier, "‹", range.moved(-0.5, whole)) }
            { step(picture.zoom_out, "−", range.scaled(1.0 / NEARER, 0.5, whole)) }
            { step(picture.zoom_in, "+", range.scaled(NEARER, 0.5, whole)) }
            { step(words.later, "›", range.moved(0.5, whole)) }
        </span>
    }
}

fn published(simpul: &Context, view: &TimelineView, rows: &Rows) -> Html {
    if view.published.is_empty() {
        return Html::default();
    }
    html! {
        <section class="published">
            <h2>{ simpul.words.told.published }</h2>
            <ul>
                for (day, article) in rows.of(&view.published) {
                    <li key={&*article.sheet.id}>
                        <time datetime={day.to_string()}>{ (simpul.words.word.date_short)(*day) }</time>
                        { " " }<cite lang="id">{ article.title.clone() }</cite>
                    </li>
                }
            </ul>
            { rows.more(simpul, view.published.len()) }
        </section>
    }
}
