//! The kinds and their shapes, for the printed page: on the screen the filter holds them. It stands beside the article, so
//! that opening another one does not draw it anew.

use crate::entity::EntityKind;
use crate::i18n::Messages;
use crate::ui::parts::kind;
use yew::prelude::*;

/// The legend.
pub fn draw(words: &Messages) -> Html {
    html! {
        <ul class="printed-legend">
            for each in EntityKind::ALL {
                <li key={each.code()}>{ kind::glyph(each) }{ "\u{a0}" }{ (words.word.kind)(each) }</li>
            }
        </ul>
    }
}
