//! What the root hears of the window: events of the page around it, and keys.

use super::{App, Message};
use crate::ui::keys;
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{KeyboardEvent, window};
use yew::prelude::*;

/// Sends a message whenever the event reaches the window.
pub(super) fn to(ctx: &Context<App>, event: &'static str, message: fn() -> Message) -> Option<EventListener> {
    let link = ctx.link().clone();
    let window = window()?;
    Some(EventListener::new(&window, event, move |_| link.send_message(message())))
}

/// Sends the keys of the whole page; of one character only where `letters` are on.
pub(super) fn to_keys(ctx: &Context<App>, letters: bool) -> Option<EventListener> {
    let link = ctx.link().clone();
    let options = EventListenerOptions::enable_prevent_default();
    let window = window()?;
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        let pressed = event.dyn_ref::<KeyboardEvent>();
        if let Some(command) = pressed.and_then(|event| keys::command(event, letters)) {
            event.prevent_default();
            link.send_message(Message::Key(command));
        }
    }))
}
