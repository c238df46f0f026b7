//! How high an embedded page would be if nothing in it had to scroll. The height of the frame has no part in it, so a
//! host that follows it comes to rest.

use crate::embed::Height;
use crate::state::PaneSet;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, NodeList, ResizeObserver, window};
use yew::prelude::*;

/// What the panes hold, which grows and shrinks with what is shown.
const CONTENTS: &str = ".page > header, .page > .notices, .pane > *";

/// Watches the height until this is dropped.
pub struct Watch {
    observer: ResizeObserver,
    /// Whose contents are watched.
    panes: Option<PaneSet>,
    _changed: Closure<dyn Fn()>,
}

impl Watch {
    /// Tells the height whenever it may have changed.
    pub fn begin(tell: Callback<Height>) -> Option<Self> {
        let changed = Closure::<dyn Fn()>::new(move || tell.emit(measure()));
        let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok()?;
        Some(Self { observer, panes: None, _changed: changed })
    }

    /// Watches what these panes hold, which stand in the page by now.
    pub fn follow(&mut self, panes: PaneSet) {
        if self.panes.replace(panes) != Some(panes) {
            for element in elements(CONTENTS) {
                self.observer.observe(&element);
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn elements(selector: &str) -> impl Iterator<Item = HtmlElement> {
    let found: Option<NodeList> =
        window().and_then(|window| window.document()).and_then(|page| page.query_selector_all(selector).ok());
    let all = found.into_iter().flat_map(|list| (0..list.length()).filter_map(move |at| list.get(at)));
    all.filter_map(|node| node.dyn_into().ok())
}

/// The height now: everything beside the panes, and the highest pane that is seen.
pub fn measure() -> Height {
    let beside: i32 = elements(".page > header, .page > .notices").map(|part| part.offset_height()).sum();
    let panes = elements(".pane > *").filter(|content| content.offset_parent().is_some());
    let highest = panes.map(|content| content.offset_top() + content.offset_height() + end(&content)).max();
    Height::of(f64::from(beside + highest.unwrap_or_default()))
}

/// What a pane leaves free below its content.
fn end(content: &Element) -> i32 {
    let pane = content.parent_element();
    let style = pane.and_then(|pane| window()?.get_computed_style(&pane).ok()?);
    let padding = style.and_then(|style| style.get_property_value("padding-bottom").ok());
    padding.map_or(0, |padding| js_sys::parse_float(&padding) as i32)
}
