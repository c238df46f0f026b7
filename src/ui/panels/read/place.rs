//! Where the card of a mention stands: under its mark, or over it where there is more room, inside the column.
//! On narrow screens the style sheet makes it a sheet at the foot.

use crate::text::decimal::rounded;
use web_sys::{DomRect, Element, HtmlElement};

/// Between mark and card, in CSS pixels; a pointer crosses it before the card closes.
const GAP: f64 = 6.0;
/// Left free between a mark and the sheet under it, in CSS pixels: the next line is still read.
const ROOM: f64 = 40.0;

/// Puts `card` near `mark`. `block` is the positioned element that holds both.
pub fn place(card: &HtmlElement, mark: &Element, block: &Element) {
    let (column, size) = (block.get_bounding_client_rect(), card.get_bounding_client_rect());
    let line = first_line(mark);
    if is_sheet(card) {
        uncover(block, line.bottom() + ROOM - size.top());
        return;
    }
    let (top, bottom) = visible(block);
    let below = bottom - line.bottom();
    let y = if below >= size.height() + GAP || below >= line.top() - top {
        line.bottom() + GAP
    } else {
        line.top() - GAP - size.height()
    };
    let x = (line.left() - column.left()).min(column.width() - size.width()).max(0.0);
    let style = card.style();
    // Refused only for a malformed value, and then the card stands at the block's start.
    let _ = style.set_property("--x", &format!("{}px", rounded(x, 1)));
    let _ = style.set_property("--y", &format!("{}px", rounded(y - column.top(), 1)));
}

/// Scrolls the pane by as much as the sheet covers of the mark.
fn uncover(block: &Element, covered: f64) {
    if covered > 0.0
        && let Ok(Some(pane)) = block.closest(".pane")
    {
        pane.scroll_by_with_x_and_y(0.0, covered);
    }
}

/// Whether the style sheet has made the card a sheet at the foot.
fn is_sheet(card: &Element) -> bool {
    let style = web_sys::window().and_then(|window| window.get_computed_style(card).ok()?);
    style.and_then(|style| style.get_property_value("position").ok()).is_some_and(|position| position == "fixed")
}

/// A mark over two lines has two boxes; the card belongs to the first.
fn first_line(mark: &Element) -> DomRect {
    mark.get_client_rects().get(0).unwrap_or_else(|| mark.get_bounding_client_rect())
}

/// The part of the pane that is seen, from its top to its bottom.
fn visible(block: &Element) -> (f64, f64) {
    let window = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(f64::MAX);
    match block.closest(".pane") {
        Ok(Some(pane)) => {
            let pane = pane.get_bounding_client_rect();
            (pane.top().max(0.0), pane.bottom().min(window))
        }
        _ => (0.0, window),
    }
}
