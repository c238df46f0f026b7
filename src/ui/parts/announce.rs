//! One polite live region for the whole page, and the way to speak through it. What is said is no part of what is
//! drawn: it is put into the region past Yew, which draws the region empty and leaves it alone.

use yew::prelude::*;

const REGION: &str = "said";

/// The region.
pub fn draw() -> Html {
    html! { <div id={REGION} class="unseen" role="status" aria-live="polite"></div> }
}

/// Speaks a sentence to those who do not see the change it tells of; silent without the region.
pub fn say(sentence: &str) {
    let Some(page) = web_sys::window().and_then(|window| window.document()) else { return };
    // A new element each time: a live region is silent where nothing changes, and a sentence may be said twice.
    if let (Some(region), Ok(said)) = (page.get_element_by_id(REGION), page.create_element("p")) {
        said.set_text_content(Some(sentence));
        region.replace_children_with_node_1(&said);
    }
}
