//! Which mention's card is open. It opens on hover after a moment, on focus and on a tap at once; it stays while the
//! pointer or the focus is on it; `Esc` closes it (WCAG 2.2, 1.4.13).

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

/// A pointer that rests on a mark this long wants its card; one that crosses the text does not.
const OPENS_AFTER_MS: u32 = 250;
/// Time to move the pointer from the mark to the card.
const CLOSES_AFTER_MS: u32 = 350;

/// What keeps a card open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hold {
    /// The pointer.
    Pointer,
    /// The focus, or a tap.
    Focus,
}

/// The open card, if any, and the ways to change that.
#[derive(Clone)]
pub struct OpenCard {
    open: UseStateHandle<Option<(u32, Hold)>>,
    timer: Rc<RefCell<Option<Timeout>>>,
    /// Closes the card of a mention at the reader's wish. Stays the same, so that it can be handed to every block.
    pub close: Callback<u32>,
}

impl OpenCard {
    /// The mention whose card is open.
    pub fn mention(&self) -> Option<u32> {
        self.open.map(|(mention, _)| mention)
    }

    /// The focus (or a tap) is on a mark.
    pub fn focused(&self, mention: u32) {
        self.timer.take();
        self.open.set(Some((mention, Hold::Focus)));
    }

    /// The focus moved into the card.
    pub fn entered(&self) {
        self.timer.take();
        if let Some(mention) = self.mention() {
            self.open.set(Some((mention, Hold::Focus)));
        }
    }

    /// The focus left mark and card.
    pub fn left(&self) {
        if matches!(*self.open, Some((_, Hold::Focus))) {
            self.timer.take();
            self.open.set(None);
        }
    }

    /// The pointer is over a mark.
    pub fn pointed(&self, mention: u32) {
        match *self.open {
            // A card that holds the focus is not taken away by a passing pointer.
            Some((_, Hold::Focus)) => {}
            Some((open, Hold::Pointer)) if open == mention => drop(self.timer.take()),
            _ => {
                let open = self.open.setter();
                self.after(OPENS_AFTER_MS, move || open.set(Some((mention, Hold::Pointer))));
            }
        }
    }

    /// The pointer is over the card.
    pub fn stays(&self) {
        self.timer.take();
    }

    /// The pointer is elsewhere.
    pub fn passes(&self) {
        match *self.open {
            Some((_, Hold::Pointer)) => {
                let open = self.open.setter();
                self.after(CLOSES_AFTER_MS, move || open.set(None));
            }
            _ => drop(self.timer.take()),
        }
    }

    fn after(&self, ms: u32, act: impl FnOnce() + 'static) {
        self.timer.replace(Some(Timeout::new(ms, act)));
    }
}

/// The card of one article. `closing` is called with its mention before the reader's wish to close it is granted.
#[hook]
pub fn use_card(closing: impl Fn(u32) + 'static) -> OpenCard {
    let open = use_state(|| None);
    let timer: Rc<RefCell<Option<Timeout>>> = use_mut_ref(|| None);
    let close = {
        let (open, timer) = (open.setter(), timer.clone());
        use_callback((), move |mention, ()| {
            closing(mention);
            timer.take();
            open.set(None);
        })
    };
    let asked = close.clone();
    use_effect_with(open.map(|(mention, _)| mention), move |mention| {
        // Caught before anyone else hears it: with a card open, `Esc` closes the card and nothing more.
        let listener = mention.and_then(|mention| {
            let document = web_sys::window()?.document()?;
            let options = EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
            Some(EventListener::new_with_options(&document, "keydown", options, move |event| {
                if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
                    event.prevent_default();
                    event.stop_propagation();
                    asked.emit(mention);
                }
            }))
        });
        move || drop(listener)
    });
    OpenCard { open, timer, close }
}
