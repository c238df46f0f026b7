//! The articles as cards in time order. Those that do not pass the query are dimmed, not hidden: what is left out is
//! part of the answer.

use crate::entity::EntityKind;
use crate::i18n::Messages;
use crate::ui::context::Context;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::kind;
use crate::ui::parts::place_link::{self, Place};
use crate::view::ArticleCard;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The list; `open` is the id of the open article.
pub fn draw(simpul: &Context, cards: &[ArticleCard], open: Option<&str>, list: &NodeRef) -> Html {
    html! {
        <ol class="cards" aria-label={simpul.words.read.cards} ref={list}>
            for card in cards {
                { draw_card(simpul, card, open == Some(card.sheet.id.as_str())) }
            }
        </ol>
    }
}

/// Scrolls the list so that the open article's card is seen, and the list alone: `scroll_into_view` would move the pane
/// and the page with it.
pub fn centre_current(list: &NodeRef) {
    let Some(list) = list.cast::<HtmlElement>() else { return };
    let Ok(Some(card)) = list.query_selector(".current") else { return };
    if let Ok(card) = wasm_bindgen::JsCast::dyn_into::<HtmlElement>(card) {
        list.set_scroll_left(card.offset_left() - (list.client_width() - card.offset_width()) / 2);
    }
}

fn draw_card(simpul: &Context, card: &ArticleCard, current: bool) -> Html {
    let words = &simpul.words.read;
    let class = classes!("card", current.then_some("current"), (!card.remains).then_some("beyond"));
    let place = Place { article: &card.sheet.id, current, ..Place::default() };
    html! {
        <li key={&*card.sheet.id} {class}>
            <small>{ outlet_and_date(&card.sheet, simpul.words) }</small>
            { place_link::draw(simpul, place, html! { <span lang="id">{ &card.title }</span> }) }
            <div class="notes">
                if !card.remains {
                    <small>{ words.beyond }</small>
                }
                if card.hits > 0 {
                    <small class="hits">{ (words.hits)(card.hits) }</small>
                }
            </div>
            { draw_strip(&card.strip, simpul.words) }
        </li>
    }
}

/// How much of each kind an article holds: one bar, cut by share.
fn draw_strip(strip: &[u32; 8], words: &Messages) -> Html {
    let counts = || EntityKind::ALL.into_iter().zip(*strip).filter(|(_, count)| *count > 0);
    let listed: Vec<_> = counts().map(|(kind, count)| format!("{} {count}", (words.word.kind)(kind))).collect();
    let label = AttrValue::from(format!("{} {}", words.read.strip, listed.join(", ")));
    html! {
        <div class="strip" role="img" aria-label={label.clone()} title={label}>
            for (kind, count) in counts() {
                <span key={kind.code()} class={kind::class(kind)} style={format!("--n:{count}")}></span>
            }
        </div>
    }
}
