//! The histogram of months and the brush over it: by mouse, by finger, or with two handles by key.

use crate::state::Action;
use crate::text::Month;
use crate::text::decimal::rounded;
use crate::ui::context::{Context, use_simpul};
use crate::ui::part::{self, Part};
use crate::ui::parts::aria::truth;
use crate::ui::parts::button;
use crate::view::{End, FilterView, MonthBar, Stretch};
use web_sys::{Element, PointerEvent};
use yew::functional::Hook;
use yew::prelude::*;

/// A drag under way: the position that stays, and the one under the pointer.
#[derive(Clone, Copy, PartialEq)]
struct Drag {
    anchor: usize,
    at: usize,
    /// Whether the pointer is still over the month where it went down: then it is a click.
    still: bool,
}

impl Drag {
    /// What a drag that is over chooses of `count` months, where `in_force` was chosen before.
    fn chosen(self, in_force: Stretch, count: usize) -> Stretch {
        // The handles cover the first and the last month; a click there means the month and not the handle.
        let anchor = if self.still { self.at } else { self.anchor };
        let stretch = Stretch::between(anchor, self.at);
        // A second press on the one month that is chosen lets it go.
        let again = stretch == in_force && anchor == self.at;
        if again { Stretch { from: 0, to: count.saturating_sub(1) } } else { stretch }
    }
}

/// The months.
pub fn draw(simpul: &Context, view: &FilterView) -> Html {
    let words = &simpul.words.filter.months;
    let (Some(first), Some(last)) = (view.months.first(), view.months.last()) else {
        return Html::default();
    };
    let undated = view.undated.articles;
    let chosen = simpul.state.query.months;
    let shown = chosen.map_or((first.month, last.month), |range| (range.from, range.to));
    html! {
        <fieldset class="facet">
            <legend>
                <h2>{ words.title }</h2>
                <small>{ (simpul.words.filter.chips.months)(shown.0, shown.1) }</small>
                if chosen.is_some() {
                    { button::worded("quiet", words.all, simpul.sends(Action::Months(None))) }
                }
            </legend>
            { part::draw(Histogram { bars: view.months.clone() }) }
            <div class="axis" aria-hidden="true">
                <span>{ (simpul.words.word.month_short)(first.month) }</span>
                <span>{ (simpul.words.word.month_short)(last.month) }</span>
            </div>
            if undated > 0 {
                <p class="note">{ (words.undated)(undated, chosen.is_some()) }</p>
            }
        </fieldset>
    }
}

#[derive(PartialEq)]
struct Histogram {
    bars: Vec<MonthBar>,
}

impl Part for Histogram {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_histogram(self)
    }
}

#[hook]
fn use_histogram(props: &Histogram) -> Html {
    let simpul = use_simpul();
    let (chart, drag) = (use_node_ref(), use_state_eq(|| None::<Drag>));
    let months: Vec<Month> = props.bars.iter().map(|bar| bar.month).collect();
    let in_force = Stretch::of(simpul.state.query.months, &months);
    let brush = Brush { simpul: &simpul, months: &months, in_force, chart: &chart, drag: &drag };
    let shown = brush.shown();
    html! {
        <div class="histogram" ref={chart.clone()} role="group" aria-label={simpul.words.filter.months.how}
            style={format!("--count: {}; --from: {}; --to: {}", months.len(), shown.from, shown.to + 1)}
            onpointerdown={brush.start()} onpointermove={brush.go_on()} onpointerup={brush.finish()}
            onpointercancel={brush.give_up()}>
            { draw_bars(&simpul, &props.bars, shown) }
            { draw_handle(&simpul, End::From, shown, &months, brush.pull(End::From)) }
            { draw_handle(&simpul, End::To, shown, &months, brush.pull(End::To)) }
        </div>
    }
}

/// The brush: how a drag begins, goes on and ends, and what keys do to a handle.
struct Brush<'a> {
    simpul: &'a Context,
    months: &'a [Month],
    /// What the filter has.
    in_force: Stretch,
    chart: &'a NodeRef,
    drag: &'a UseStateHandle<Option<Drag>>,
}

impl Brush<'_> {
    fn shown(&self) -> Stretch {
        self.drag.map_or(self.in_force, |drag| Stretch::between(drag.anchor, drag.at))
    }

    fn choose(&self) -> Callback<Stretch> {
        let (send, months) = (self.simpul.send.clone(), self.months.to_vec());
        Callback::from(move |stretch: Stretch| send.emit(Action::Months(stretch.months(&months))))
    }

    fn start(&self) -> Callback<PointerEvent> {
        let (drag, chart, count, in_force) = (self.drag.setter(), self.chart.clone(), self.months.len(), self.in_force);
        Callback::from(move |event: PointerEvent| {
            let Some(at) = position(&event, &chart, count) else { return };
            let anchor = grabbed(&event).map_or(at, |end| in_force.other(end));
            if let Some(chart) = chart.cast::<Element>() {
                // Without capture the drag ends at the edge, which is all that is lost.
                let _ = chart.set_pointer_capture(event.pointer_id());
            }
            drag.set(Some(Drag { anchor, at, still: true }));
        })
    }

    fn go_on(&self) -> Callback<PointerEvent> {
        let (drag, chart, count) = (self.drag.clone(), self.chart.clone(), self.months.len());
        Callback::from(move |event: PointerEvent| {
            if let (Some(under_way), Some(at)) = (*drag, position(&event, &chart, count)) {
                drag.set(Some(Drag { at, still: under_way.still && at == under_way.at, ..under_way }));
            }
        })
    }

    fn finish(&self) -> Callback<PointerEvent> {
        let (drag, choose, count, in_force) = (self.drag.clone(), self.choose(), self.months.len(), self.in_force);
        Callback::from(move |_: PointerEvent| {
            if let Some(over) = *drag {
                drag.set(None);
                choose.emit(over.chosen(in_force, count));
            }
        })
    }

    fn give_up(&self) -> Callback<PointerEvent> {
        let drag = self.drag.setter();
        Callback::from(move |_: PointerEvent| drag.set(None))
    }

    fn pull(&self, end: End) -> Callback<KeyboardEvent> {
        let (shown, choose, count) = (self.shown(), self.choose(), self.months.len());
        Callback::from(move |event: KeyboardEvent| {
            if let Some(moved) = shown.moved(end, &event.key(), count) {
                event.prevent_default();
                choose.emit(moved);
            }
        })
    }
}

fn draw_bars(simpul: &Context, bars: &[MonthBar], shown: Stretch) -> Html {
    let most = bars.iter().map(|bar| bar.count.articles).max().unwrap_or_default().max(1);
    let bar = |(at, bar): (usize, &MonthBar)| {
        let says = (simpul.words.filter.months.bar)(&(simpul.words.word.month_short)(bar.month), bar.count.articles);
        let says = AttrValue::from(says);
        let height = f64::from(bar.count.articles) / f64::from(most);
        let inside = shown.from <= at && at <= shown.to;
        html! {
            <li key={at} title={says.clone()} data-inside={truth(inside)} style={format!("--share: {}", rounded(height, 3))}>
                <span class="unseen">{ says }</span>
            </li>
        }
    };
    html! { <ol class="bars">{ for bars.iter().enumerate().map(bar) }</ol> }
}

/// One end of the brush, as a slider.
fn draw_handle(
    simpul: &Context,
    end: End,
    stretch: Stretch,
    months: &[Month],
    onkeydown: Callback<KeyboardEvent>,
) -> Html {
    let words = &simpul.words.filter.months;
    let reach = stretch.reach(end, months.len());
    let at = stretch.end(end);
    let month = months.get(at).map(|month| (simpul.words.word.month_short)(*month)).unwrap_or_default();
    let (name, label) = match end {
        End::From => ("from", words.from),
        End::To => ("to", words.to),
    };
    html! {
        <div key={name} class="handle" data-end={name} role="slider" tabindex="0" aria-label={label}
            aria-valuetext={month} aria-valuenow={at.to_string()} aria-valuemin={reach.start().to_string()}
            aria-valuemax={reach.end().to_string()} {onkeydown} />
    }
}

/// The month under the pointer; the nearest where it is beside the chart.
fn position(event: &PointerEvent, chart: &NodeRef, count: usize) -> Option<usize> {
    let frame = chart.cast::<Element>()?.get_bounding_client_rect();
    let share = (f64::from(event.client_x()) - frame.left()) / frame.width();
    #[expect(clippy::cast_sign_loss, reason = "clamped to the chart first")]
    let at = (share * count as f64).floor().clamp(0.0, count.checked_sub(1)? as f64) as usize;
    Some(at)
}

/// The end of the brush that the pointer took hold of.
fn grabbed(event: &PointerEvent) -> Option<End> {
    match event.target_dyn_into::<Element>()?.get_attribute("data-end")?.as_str() {
        "from" => Some(End::From),
        "to" => Some(End::To),
        _ => None,
    }
}
