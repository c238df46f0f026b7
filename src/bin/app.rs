//! The page: mounts the shell where the articles stand as plain text.

use simpul::ui::opening;

fn main() {
    // Without the place to mount there is no page of ours to draw on; the articles, if any, stay readable.
    let Some(root) =
        web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id("app"))
    else {
        return;
    };
    opening::open(root);
}
