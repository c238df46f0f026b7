//! Who gets the wheel and two fingers: the drawing or the page.
//!
//! A wheel turn zooms only where its whole run began over the drawing. Whoever scrolls past the drawing goes on scrolling
//! although the pointer is now over it, so it is no trap. With Ctrl (also a pinch on a touch pad) it always zooms. On a
//! touch screen one finger up and down scrolls the page (`touch-action` in the style sheet); two belong to the drawing, and
//! so does one that began on a node: browsers do not ask the style of what is drawn inside the picture.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, TouchEvent, WheelEvent};
use yew::prelude::*;

/// Turns of the wheel further apart than this, in milliseconds, are two runs.
const RUN_GAP: f64 = 300.0;
/// How fast the wheel zooms: the factor is 2 to the power of minus the way, in pixels, times this.
const WHEEL_SPEED: f32 = 0.0022;
/// The same for a pinch on a touch pad, whose ways are short.
const PAD_SPEED: f32 = 0.012;
/// Pixels that stand for a line, where a mouse counts in lines.
const LINE: f32 = 24.0;

/// A run of the wheel.
#[derive(Clone, Copy, Default)]
struct Run {
    /// When its last turn was.
    last: f64,
    /// Whether it began over the drawing.
    ours: bool,
}

impl Run {
    fn turn(&mut self, now: f64, over_drawing: bool) {
        if now - self.last > RUN_GAP {
            self.ours = over_drawing;
        }
        self.last = now;
    }
}

/// Zooms by the wheel over `stage`: sends the factor and the pointer's place in the window. In an embedded page the wheel
/// alone is left to the page around it.
#[hook]
pub fn use_scroll(stage: NodeRef, embed: bool, zoom: Callback<(f32, (f32, f32))>) {
    let latest = use_mut_ref(|| zoom.clone());
    *latest.borrow_mut() = zoom;
    use_effect_with((stage, embed), move |(stage, embed)| {
        let embed = *embed;
        let listeners =
            stage.cast::<Element>().map(|stage| listen(&stage, embed, move |turn| latest.borrow().emit(turn)));
        move || drop(listeners)
    });
}

fn listen(stage: &Element, embed: bool, zoom: impl Fn((f32, (f32, f32))) + 'static) -> Option<[EventListener; 3]> {
    let run = std::rc::Rc::new(std::cell::Cell::new(Run::default()));
    let watch = {
        let (run, stage) = (run.clone(), stage.clone());
        let first = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&web_sys::window()?.into(), "wheel", first, move |event| {
            let over =
                event.target().and_then(|target| target.dyn_into().ok()).is_some_and(|at| stage.contains(Some(&at)));
            let mut now = run.get();
            now.turn(event.time_stamp(), over);
            run.set(now);
        })
    };
    let refusing = EventListenerOptions::enable_prevent_default();
    let wheel = EventListener::new_with_options(stage, "wheel", refusing, move |event| {
        let Some(wheel) = event.dyn_ref::<WheelEvent>() else { return };
        if (run.get().ours && !embed) || wheel.ctrl_key() {
            wheel.prevent_default();
            zoom((factor(wheel), (wheel.client_x() as f32, wheel.client_y() as f32)));
        }
    });
    let touch = EventListener::new_with_options(stage, "touchmove", refusing, hold_fingers);
    Some([watch, wheel, touch])
}

fn hold_fingers(event: &Event) {
    // Wherever a finger has moved, its events happen to what it began on.
    let began = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let on_node = began.is_some_and(|began| began.closest("[data-node]").is_ok_and(|node| node.is_some()));
    if on_node || event.dyn_ref::<TouchEvent>().is_some_and(|touch| touch.touches().length() > 1) {
        event.prevent_default();
    }
}

fn factor(wheel: &WheelEvent) -> f32 {
    let way = wheel.delta_y() as f32 * if wheel.delta_mode() == WheelEvent::DOM_DELTA_LINE { LINE } else { 1.0 };
    let speed = if wheel.ctrl_key() { PAD_SPEED } else { WHEEL_SPEED };
    (-way * speed).exp2()
}

#[cfg(test)]
mod tests {
    use super::Run;

    #[test]
    fn a_run_belongs_to_where_it_began() {
        let mut run = Run::default();
        let turns = [
            (1000.0, false, false),
            (1100.0, true, false),
            (1300.0, true, false),
            (2000.0, true, true),
            (2100.0, false, true),
            (2600.0, false, false),
        ];
        for (now, over, ours) in turns {
            run.turn(now, over);
            assert_eq!(run.ours, ours, "at {now}");
        }
    }
}
