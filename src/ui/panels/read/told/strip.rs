//! The strip over the timeline's list: every moment where it lies in time and as long as it took. The list says the same
//! in words, so readers who listen are spared it.

use super::moments;
use crate::text::Date;
use crate::text::decimal::rounded;
use crate::ui::context::Context;
use crate::ui::page;
use crate::view::Moment;
use yew::prelude::*;

/// No moment is drawn thinner than this part of the strip, in per cent.
const THINNEST: f64 = 0.6;
/// Moments on this many lines, so that neighbours do not cover each other.
const LINES: usize = 3;

/// The strip.
pub fn draw(simpul: &Context, shown: &[&Moment]) -> Html {
    let first = shown.iter().map(|moment| days(moment.days.0)).reduce(f64::min);
    let last = shown.iter().map(|moment| days(moment.days.1) + 1.0).reduce(f64::max);
    let (Some(first), Some(last)) = (first, last) else { return Html::default() };
    let share = |day: f64| (day - first) / (last - first).max(1.0) * 100.0;
    html! {
        <div class="strip-time" aria-hidden="true">
            for (at, moment) in shown.iter().enumerate() {
                { bar(simpul, at, moment, share(days(moment.days.0)), share(days(moment.days.1) + 1.0)) }
            }
        </div>
    }
}

fn bar(simpul: &Context, at: usize, moment: &Moment, from: f64, to: f64) -> Html {
    let width = (to - from).max(THINNEST);
    let from = from.min(100.0 - width);
    let style = format!("--from: {}%; --width: {}%; --line: {}", rounded(from, 2), rounded(width, 2), at % LINES);
    let title = (simpul.words.told.moment)(moment.days, moment.precision);
    let id = moments::id(moment);
    html! {
        <span key={id.clone()} data-items={moment.items.len().min(3).to_string()} {style} {title}
            onclick={move |_: MouseEvent| page::focus(&id)} />
    }
}

/// Days since the year 0, near enough to draw.
fn days(date: Date) -> f64 {
    f64::from(date.year) * 365.25 + f64::from(date.month) * 30.44 + f64::from(date.day)
}
