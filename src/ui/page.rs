//! The page around the app: its language, its look, its title, and where the keyboard stands.

use super::host;
use crate::state::{Scale, State, Theme};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, window};

fn document() -> Option<Document> {
    window().and_then(|window| window.document())
}

/// Tells the page its language and look, for the style sheets and for screen readers.
pub fn dress(state: &State) {
    let Some(root) = document().and_then(|page| page.document_element()) else { return };
    let theme = match state.theme {
        Theme::System => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    let scale = match state.scale {
        Scale::Desk => None,
        Scale::Projector => Some("projector"),
    };
    for (name, value) in [("lang", Some(state.lang.tag())), ("data-theme", theme), ("data-scale", scale)] {
        // The names are valid, so neither can fail.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// What the page is called while an article is open, or none.
pub fn title(article: Option<&str>, tagline: &str) -> String {
    article.map_or_else(|| format!("Simpul — {tagline}"), |title| format!("{title} — Simpul"))
}

/// Names the page.
pub fn entitle(title: &str) {
    if let Some(page) = document() {
        page.set_title(title);
    }
}

/// Does some work and leaves a note of its time where the browser's tools (and our figures) find it by name.
pub async fn measured<T>(name: &str, work: impl Future<Output = T>) -> T {
    let clock = window().and_then(|window| window.performance());
    // Refused only for the names of the browser's own marks.
    let _ = clock.as_ref().map(|clock| clock.mark(name));
    let done = work.await;
    let _ = clock.map(|clock| clock.measure_with_start_mark(name, name));
    done
}

fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Whether an element has a place on the screen, scrolled to or not.
pub fn is_laid_out(id: &str) -> bool {
    // An element without layout has no parent to measure from.
    element(id).is_some_and(|element| element.offset_parent().is_some())
}

/// Whether the keyboard stands in the page, and not in one around it or elsewhere.
pub fn has_keyboard() -> bool {
    document().is_some_and(|page| page.has_focus().unwrap_or(true))
}

/// Brings an element into sight through all that scrolls around it, also the page around an embedded one; but not by
/// itself, while its reader reads elsewhere.
pub fn reveal(element: &Element) {
    if has_keyboard() {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
        host::tell_place(element);
    }
}

/// Moves the keyboard to an element, without scrolling to it; not into the page from outside.
pub fn focus(id: &str) {
    focus_on(element(id));
}

/// Moves the keyboard to the headline of what a pane shows, as a pane by itself says nothing to those who listen; to the
/// pane where it has none.
pub fn focus_headline(pane: &str) {
    let pane = element(pane);
    let headline = pane.as_ref().and_then(|pane| pane.query_selector("h1[tabindex]").ok()?);
    focus_on(headline.and_then(|headline| headline.dyn_into().ok()).or(pane));
}

fn focus_on(element: Option<HtmlElement>) {
    if let Some(element) = element.filter(|_| has_keyboard()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // Focusing fails on nothing that has an id here.
        let _ = element.focus_with_options(&options);
    }
}

/// Whether the keyboard stands on something that is not seen, or nowhere.
pub fn focus_is_lost() -> bool {
    let active = document().and_then(|page| page.active_element());
    match active.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // As in `is_laid_out`; the body, where the keyboard stands when it stands nowhere, has no such parent either.
        Some(element) => element.offset_parent().is_none(),
        None => false,
    }
}

/// Does something before the next picture is painted. What measures or scrolls right after a change has the browser lay
/// the page out in the middle of the work.
pub fn before_paint(act: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let act = Closure::once_into_js(act);
        // Refused only for what is no function.
        let _ = window.request_animation_frame(act.unchecked_ref());
    }
}
