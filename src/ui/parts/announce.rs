//! One polite live region for the whole page, and the way to speak through it. What is said is no part of what is
//! drawn: it is put into the region past Yew, which draws the region empty and leaves it alone.

use yew::prelude::*;

const REGION: &str = "said";
/// So many sentences stay in the region: what is taken out before a screen reader came to it is never spoken.
const KEPT: u32 = 4;

/// The region.
pub fn draw() -> Html {
    html! { <div id={REGION} class="unseen" role="status" aria-live="polite" aria-atomic="false"></div> }
}

/// Speaks a sentence to those who do not see the change it tells of; silent without the region.
pub fn say(sentence: &str) {
    let Some(page) = web_sys::window().and_then(|window| window.document()) else { return };
    // A new element each time: a live region is silent where nothing changes, and a sentence may be said twice.
    if let (Some(region), Ok(said)) = (page.get_element_by_id(REGION), page.create_element("p")) {
        said.set_text_content(Some(sentence));
        // Appended, so that of two changes in a row both are told.
        let _ = region.append_child(&said);
        while let Some(oldest) = region.first_element_child().filter(|_| region.child_element_count() > KEPT) {
            oldest.remove();
        }
    }
}
