//! How large the network is, in a line; a change is spoken too, since it may come from another pane.

use crate::ui::context::use_simpul;
use crate::ui::parts::announce::use_announce;
use yew::prelude::*;

/// For [`CountLine`].
#[derive(Properties, PartialEq)]
pub struct CountLineProps {
    /// Nodes.
    pub nodes: u32,
    /// Ties.
    pub ties: u32,
    /// Entities left out because the network would be too large.
    pub left_out: u32,
}

/// The line.
#[component]
pub fn CountLine(props: &CountLineProps) -> Html {
    let words = &use_simpul().words.relations;
    let count = (words.count)(props.nodes, props.ties);
    let announce = use_announce();
    let heard = use_mut_ref(|| None::<(u32, u32)>);
    {
        let count = count.clone();
        use_effect_with((props.nodes, props.ties), move |now| {
            // The first count is on the page when it opens; only a change is news.
            if heard.replace(Some(*now)).is_some_and(|before| before != *now) {
                announce.say(count);
            }
        });
    }
    html! {
        <p class="count">
            { count }
            if props.left_out > 0 {
                <span class="left-out">{ " · " }{ (words.left_out)(props.left_out) }</span>
            }
        </p>
    }
}
