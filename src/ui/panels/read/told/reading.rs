//! What is said while the articles of a large corpus are read for a view.

use crate::i18n::Messages;
use yew::prelude::*;

/// The sentence.
pub fn draw(words: &Messages) -> Html {
    html! { <p class="hint" role="status">{ words.compare.reading }</p> }
}
