//! The page as it will look in its frame: a frame.

use web_sys::HtmlIFrameElement;
use yew::prelude::*;

/// For [`Preview`].
#[derive(Properties, PartialEq)]
pub struct PreviewProps {
    /// What the frame shows.
    pub address: AttrValue,
    /// What it is called.
    pub title: AttrValue,
    /// How wide, in CSS pixels.
    pub width: Option<u32>,
    /// How high, in CSS pixels.
    pub height: u32,
}

/// The frame. It is led from address to address, and not given a new one, so that it leaves nothing behind in the
/// history.
#[component]
pub fn Preview(props: &PreviewProps) -> Html {
    let frame = use_node_ref();
    use_effect_with((frame.clone(), props.address.clone()), |(frame, address)| {
        let window = frame.cast::<HtmlIFrameElement>().and_then(|frame| frame.content_window());
        // Where the page's own policy forbids it, there is no preview.
        let _ = window.map(|window| window.location().replace(address));
    });
    let width = props.width.map_or_else(|| "100%".to_owned(), |width| width.to_string());
    html! {
        <div class="embed-preview">
            <iframe ref={frame} title={props.title.clone()} {width} height={props.height.to_string()} />
        </div>
    }
}
