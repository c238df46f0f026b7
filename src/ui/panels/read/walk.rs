//! From events to marks, and from mark to mark. Marks have no listeners of their own; the article listens for all.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlElement};

const MARK: &str = "[data-mention]";

/// Where in the article something happened.
pub enum Target {
    /// On a mark.
    Mark(u32),
    /// On the open card.
    Card,
    /// Anywhere else.
    Elsewhere,
}

/// Where an event happened.
pub fn target_of(event: &Event) -> Target {
    target(event.target())
}

/// Where a node of the page stands.
pub fn target(node: Option<EventTarget>) -> Target {
    let Some(element) = node.and_then(|node| node.dyn_into::<Element>().ok()) else { return Target::Elsewhere };
    if matches!(element.closest(".mention-card"), Ok(Some(_))) {
        return Target::Card;
    }
    match element.closest(MARK) {
        Ok(Some(mark)) => number(&mark).map_or(Target::Elsewhere, Target::Mark),
        _ => Target::Elsewhere,
    }
}

fn number(mark: &Element) -> Option<u32> {
    mark.get_attribute("data-mention")?.parse().ok()
}

/// The element of a mention inside `article`.
pub fn mark(article: &Element, mention: u32) -> Option<HtmlElement> {
    article.query_selector(&format!("[data-mention=\"{mention}\"]")).ok()??.dyn_into().ok()
}

/// Where a key of a focused mark leads: arrows to the neighbours, `Home` and `End` to the ends.
pub fn neighbour(article: &Element, from: u32, key: &str) -> Option<u32> {
    let marks = article.query_selector_all(MARK).ok()?;
    let all: Vec<u32> = (0..marks.length()).filter_map(|at| number(marks.get(at)?.dyn_ref()?)).collect();
    let here = all.iter().position(|mark| *mark == from)?;
    let to = match key {
        "ArrowRight" => here + 1,
        "ArrowLeft" => here.checked_sub(1)?,
        "Home" => 0,
        "End" => all.len() - 1,
        _ => return None,
    };
    all.into_iter().nth(to)
}
