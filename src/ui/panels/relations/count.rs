//! How large the network is, in a line; a change is spoken too, since it may come from another pane.

use crate::i18n::Messages;
use crate::network::Network;
use crate::ui::parts::announce;
use yew::prelude::*;

/// The line.
pub fn draw(network: &Network, words: &Messages) -> Html {
    html! {
        <p class="count">
            { count(network, words) }
            if network.left_out > 0 {
                <span class="left-out">{ " · " }{ (words.relations.left_out)(network.left_out) }</span>
            }
        </p>
    }
}

fn count(network: &Network, words: &Messages) -> String {
    (words.relations.count)(network.nodes.len() as u32, network.edges.len() as u32)
}

/// Speaks the line where its numbers change.
#[hook]
pub fn use_count_spoken(network: &Network, words: &Messages) {
    let sentence = count(network, words);
    let heard = use_mut_ref(|| None::<(usize, usize)>);
    use_effect_with((network.nodes.len(), network.edges.len()), move |now| {
        // The first count is on the page when it opens; only a change is news.
        if heard.replace(Some(*now)).is_some_and(|before| before != *now) {
            announce::say(&sentence);
        }
    });
}
