//! The page around a framed one: hears what it asks and tells it the news (`crate::embed`). Only the page that holds the
//! frame is listened to, and only in an embedded page.

mod height;

pub use height::{Watch, measure};

use crate::embed::{self, Asked, Field, Height, LONGEST_TEXT, NAMES};
use gloo_events::EventListener;
use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MessageEvent, Window, window};
use yew::prelude::*;

/// Lists in requests are no longer.
const LONGEST_LIST: u32 = 2;

/// The page around this one.
pub struct Host {
    window: Window,
    /// The state that it knows of, as an address.
    told: Option<String>,
    height: Height,
    /// Kept so that it is taken off when the page goes.
    _ear: EventListener,
}

impl Host {
    /// The host, where there is one; `asks` gets its requests.
    pub fn find(asks: Callback<Asked>) -> Option<Self> {
        let (own, host) = (window()?, around()?);
        let speaker = JsValue::from(host.clone());
        let ear = EventListener::new(&own, "message", move |event| {
            let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
            if event.source().is_some_and(|source| JsValue::from(source) == speaker)
                && let Some(asked) = Asked::read(&record(&event.data()))
            {
                asks.emit(asked);
            }
        });
        Some(Self { window: host, told: None, height: Height::of(0.0), _ear: ear })
    }

    /// The height that was measured last.
    pub fn height(&self) -> Height {
        self.height
    }

    /// Takes a new height; whether it is another one.
    pub fn measured(&mut self, height: Height) -> bool {
        std::mem::replace(&mut self.height, height) != height
    }

    /// Takes the address of the state; whether it is another one than the host knows of.
    pub fn is_news(&mut self, address: &str) -> bool {
        let news = self.told.as_deref() != Some(address);
        if news {
            self.told = Some(address.to_owned());
        }
        news
    }

    /// Tells something.
    pub fn tell(&self, news: &Field) {
        send(&self.window, news);
    }
}

/// Tells the host of an embedded page which place of it the reader is led to. Not every browser lets a page scroll the one
/// around it, which may do so itself.
pub fn tell_place(place: &Element) {
    let embedded = place.closest(".embedded").is_ok_and(|page| page.is_some());
    if let Some(host) = around().filter(|_| embedded) {
        let area = place.get_bounding_client_rect();
        send(&host, &embed::place(area.top(), area.height()));
    }
}

fn around() -> Option<Window> {
    let own = window()?;
    own.parent().ok()?.filter(|parent| *parent != own)
}

/// Whoever holds the frame may know what is told: a page in a sandbox cannot name its host.
fn send(host: &Window, news: &Field) {
    // Refused only for what cannot be copied; this is plain data.
    let _ = host.post_message(&value(news), "*");
}

/// The fields of a message that requests have. What is too long is not even copied.
fn record(message: &JsValue) -> Field {
    if !message.is_object() {
        return Field::Nothing;
    }
    let read = |name| Some((name, field(&Reflect::get(message, &JsValue::from_str(name)).ok()?)));
    Field::Record(NAMES.into_iter().filter_map(read).collect())
}

fn field(value: &JsValue) -> Field {
    if let Some(number) = value.as_f64() {
        return Field::Number(number);
    }
    match value.dyn_ref::<Array>() {
        Some(list) if list.length() <= LONGEST_LIST => Field::List(list.iter().map(|item| text(&item)).collect()),
        Some(_) => Field::Misfit,
        None => text(value),
    }
}

fn text(value: &JsValue) -> Field {
    match value.dyn_ref::<JsString>() {
        Some(text) if text.length() as usize <= LONGEST_TEXT => Field::Text(String::from(text)),
        None if value.is_undefined() || value.is_null() => Field::Nothing,
        _ => Field::Misfit,
    }
}

fn value(field: &Field) -> JsValue {
    match field {
        Field::Nothing | Field::Misfit => JsValue::NULL,
        Field::Number(number) => JsValue::from_f64(*number),
        Field::Text(text) => JsValue::from_str(text),
        Field::List(items) => items.iter().map(value).collect::<Array>().into(),
        Field::Record(fields) => {
            let record = Object::new();
            for (name, field) in fields {
                // Setting a field of a plain object does not fail.
                let _ = Reflect::set(&record, &JsValue::from_str(name), &value(field));
            }
            record.into()
        }
    }
}
