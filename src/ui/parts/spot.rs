//! Brings the place that the state points at into view, and moves the focus there where the reader is not typing.

use crate::corpus::ArticleId;
use crate::state::Pane;
use crate::ui::page;
use crate::view::Spot;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions};
use yew::prelude::*;

/// Follows the open article and the place in it: `opened` is called where another article is open. `section` holds the
/// article; the pane around it scrolls.
#[hook]
pub fn use_spot(
    section: &NodeRef,
    article: Option<ArticleId>,
    spot: Option<Spot>,
    visible: Pane,
    opened: impl FnOnce() + 'static,
) {
    let section = section.clone();
    let shown = use_mut_ref(|| None::<ArticleId>);
    use_effect_with((article, spot, visible), move |&(article, spot, _)| {
        let before = shown.replace(article);
        let opening = before.is_none();
        if before != article {
            page::before_paint(move || {
                opened();
                if !opening && spot.is_none() {
                    begin(&section);
                }
            });
        }
        if let Some(place) = spot.and_then(scroll_to)
            // A page that has just been opened leaves the focus where the browser puts it.
            && !opening
        {
            focus(&place);
        }
    });
}

/// Brings a place of the open article into view and moves the focus there.
pub fn show(spot: Spot) {
    if let Some(place) = scroll_to(spot) {
        focus(&place);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Whether a pane shows all it holds, as in a frame that is as high as what it shows: then whatever is around it scrolls.
fn scrolls_not(pane: &Element) -> bool {
    pane.scroll_height() <= pane.client_height()
}

/// Scrolls the pane alone: `scrollIntoView` would move the page around it too. Whether the scrolling is smooth is a question for the style sheet, which knows whether motion is wanted.
fn scroll_to(spot: Spot) -> Option<Element> {
    let selector = match spot {
        Spot::Sentence(at) => format!(".pane-read [data-sentence=\"{at}\"]"),
        Spot::Mention(at) => format!(".pane-read [data-mention=\"{at}\"]"),
        Spot::Hit(at) => format!(".pane-read [data-hit=\"{at}\"]"),
    };
    let place = document()?.query_selector(&selector).ok()??;
    if let Ok(Some(pane)) = place.closest(".pane") {
        let (frame, inside) = (pane.get_bounding_client_rect(), place.get_bounding_client_rect());
        // What is taller than the pane begins at its top.
        let margin = ((frame.height() - inside.height()) / 2.0).max(0.0);
        pane.scroll_by_with_x_and_y(0.0, inside.top() - frame.top() - margin);
        if scrolls_not(&pane) {
            page::reveal(&place);
        }
    }
    Some(place)
}

fn focus(place: &Element) {
    if !page::has_keyboard() {
        return;
    }
    if document().and_then(|page| page.active_element()).is_some_and(|active| is_typed_in(&active)) {
        return;
    }
    // A hit inside a mark leaves the focus to the mark.
    let Ok(Some(place)) = place.closest("[tabindex]") else { return };
    let Ok(place) = place.dyn_into::<HtmlElement>() else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // Refused only for an element that cannot be focused; the place is in view all the same.
    let _ = place.focus_with_options(&options);
}

fn is_typed_in(element: &Element) -> bool {
    matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
}

/// A newly opened article is read from its top; the headline takes a focus that went away with the article before.
fn begin(section: &NodeRef) {
    let Some(section) = section.cast::<Element>() else { return };
    let Ok(Some(pane)) = section.closest(".pane") else { return };
    let options = ScrollToOptions::new();
    options.set_top(0.0);
    options.set_behavior(ScrollBehavior::Instant);
    pane.scroll_to_with_scroll_to_options(&options);
    if scrolls_not(&pane)
        && let Ok(Some(headline)) = pane.query_selector("h1")
    {
        page::reveal(&headline);
    }
    let lost = document().is_some_and(|page| {
        let body = page.body().map(Element::from);
        page.active_element().is_none_or(|active| Some(active) == body)
    });
    if lost
        && let Ok(Some(headline)) = pane.query_selector("h1")
        && let Ok(headline) = headline.dyn_into::<HtmlElement>()
    {
        let _ = headline.focus();
    }
}
