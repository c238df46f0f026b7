//! The strip over the timeline's list: every moment where it lies in time and as long as it took, with marks under it. It
//! is one stop for the tab key; arrows walk from moment to moment, `+` and `-` (or Ctrl and the wheel) come nearer.

use super::moments;
use crate::state::{Action, Middle};
use crate::text::decimal::rounded;
use crate::ui::context::Context;
use crate::ui::parts::aria::truth;
use crate::view::{DayRange, Grain, Moment, marks};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, WheelEvent};
use yew::prelude::*;

/// No moment is drawn thinner than this part of the strip, in per cent.
const THINNEST: f64 = 0.6;
/// Moments on this many lines, so that neighbours do not cover each other.
const LINES: usize = 3;
/// How much nearer one step comes.
pub const NEARER: f64 = 0.5;

/// The strip, and what it needs to know.
pub struct Strip<'a> {
    /// The page.
    pub simpul: &'a Context,
    /// The moments of all of time.
    pub moments: &'a [Moment],
    /// What is shown of it.
    pub range: DayRange,
    /// All of it.
    pub whole: DayRange,
    /// The moment that the keys stand at.
    pub current: Option<usize>,
    /// Goes to a moment; in the list too, where that is asked for.
    pub go: Callback<(usize, bool)>,
    /// The strip's element.
    pub node: &'a NodeRef,
}

/// Shows a stretch of time; all of it is nothing special.
pub fn show(range: DayRange, whole: DayRange) -> Action {
    Action::Middle(Middle::Timeline((range != whole).then_some(range)))
}

impl Strip<'_> {
    /// The strip and the marks under it.
    pub fn draw(&self) -> Html {
        let words = &self.simpul.words.told;
        let active = self.current.and_then(|at| self.moments.get(at)).map(bar_id);
        let (grain, days) = marks(self.range);
        let bars = (0..).zip(self.moments).filter(|(_, moment)| self.range.meets(moment.days));
        html! {
            <div class="time">
                <div class="strip-time" role="listbox" tabindex="0" aria-label={words.strip} aria-activedescendant={active}
                    ref={self.node} onkeydown={self.keys()}>
                    { for bars.map(|(at, moment)| self.bar(at, moment)) }
                </div>
                <div class={classes!("axis-time", (grain == Grain::Year).then_some("years"))} aria-hidden="true">
                    for day in days {
                        <span key={day.to_string()} style={format!("--from: {}%", rounded(self.range.share(day) * 100.0, 2))}>
                            { (words.mark)(day, grain) }
                        </span>
                    }
                </div>
            </div>
        }
    }

    fn bar(&self, at: usize, moment: &Moment) -> Html {
        let end = moment.days.1.plus_days(1).unwrap_or(moment.days.1);
        let [from, to] = [moment.days.0, end].map(|day| (self.range.share(day) * 100.0).clamp(0.0, 100.0));
        let width = (to - from).max(THINNEST);
        let from = from.min(100.0 - width);
        let style = format!("--from: {}%; --width: {}%; --line: {}", rounded(from, 2), rounded(width, 2), at % LINES);
        let words = &self.simpul.words.told;
        let title = (words.events_at)(moment.items.len() as u32, &(words.moment)(moment.days, moment.precision));
        html! {
            <span key={at} id={bar_id(moment)} role="option" aria-selected={truth(self.current == Some(at))}
                aria-label={title.clone()} data-items={moment.items.len().min(3).to_string()} {style} {title}
                onclick={self.go.reform(move |_: MouseEvent| (at, true))} />
        }
    }

    fn keys(&self) -> Callback<KeyboardEvent> {
        let (send, go) = (self.simpul.send.clone(), self.go.clone());
        let (range, whole, current) = (self.range, self.whole, self.current);
        let days: Vec<_> = self.moments.iter().map(|moment| moment.days).collect();
        let first = days.iter().position(|days| range.meets(*days)).unwrap_or_default();
        Callback::from(move |event: KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            let share = current.and_then(|at| days.get(at)).map_or(0.5, |days| range.share(days.0).clamp(0.0, 1.0));
            let last = days.len().saturating_sub(1);
            let walked = match event.key().as_str() {
                "ArrowRight" => Some(current.map_or(first, |at| (at + 1).min(last))),
                "ArrowLeft" => Some(current.map_or(first, |at| at.saturating_sub(1))),
                "Home" => Some(0),
                "End" => Some(last),
                _ => None,
            };
            let shown = match event.key().as_str() {
                "+" | "=" => Some(range.scaled(NEARER, share, whole)),
                "-" | "_" => Some(range.scaled(1.0 / NEARER, share, whole)),
                "0" => Some(whole),
                "PageDown" => Some(range.moved(0.5, whole)),
                "PageUp" => Some(range.moved(-0.5, whole)),
                _ => walked.and_then(|at| days.get(at)).map(|days| range.showing(*days, whole)),
            };
            match (event.key().as_str(), walked, current) {
                (_, Some(at), _) => go.emit((at, false)),
                ("Enter" | " ", _, Some(at)) => go.emit((at, true)),
                _ if shown.is_none() => return,
                _ => {}
            }
            event.prevent_default();
            event.stop_propagation();
            if let Some(shown) = shown.filter(|shown| *shown != range) {
                send.emit(show(shown, whole));
            }
        })
    }
}

fn bar_id(moment: &Moment) -> String {
    format!("bar-{}", moments::id(moment))
}

/// Comes nearer by the wheel with Ctrl, which is also a pinch on a touch pad; the wheel alone scrolls the page. `turn` is
/// told how many times as long a stretch to show, and around which part of it.
#[hook]
pub fn use_wheel(strip: NodeRef, turn: Callback<(f64, f64)>) {
    let latest = use_mut_ref(|| turn.clone());
    *latest.borrow_mut() = turn;
    // The strip comes and goes with what there is to show.
    use_effect(move || {
        let listener = strip.cast::<Element>().map(|strip| {
            let refusing = EventListenerOptions::enable_prevent_default();
            let on = strip.clone();
            EventListener::new_with_options(&strip, "wheel", refusing, move |event| {
                let Some(wheel) = event.dyn_ref::<WheelEvent>().filter(|wheel| wheel.ctrl_key()) else { return };
                wheel.prevent_default();
                let frame = on.get_bounding_client_rect();
                let share = (f64::from(wheel.client_x()) - frame.left()) / frame.width().max(1.0);
                let times = if wheel.delta_y() < 0.0 { NEARER.sqrt() } else { 1.0 / NEARER.sqrt() };
                latest.borrow().emit((times, share.clamp(0.0, 1.0)));
            })
        });
        move || drop(listener)
    });
}
