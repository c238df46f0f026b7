//! The articles as cards in time order. Those that do not pass the query are dimmed, not hidden: what is left out is
//! part of the answer.

use crate::entity::EntityKind;
use crate::i18n::Messages;
use crate::ui::context::use_simpul;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::kind;
use crate::ui::parts::place_link::PlaceLink;
use crate::ui::parts::shared::Shared;
use crate::view::ArticleCard;
use web_sys::HtmlElement;
use yew::prelude::*;

/// For [`Cards`].
#[derive(Properties, PartialEq)]
pub struct CardsProps {
    /// Every article.
    pub cards: Shared<Vec<ArticleCard>>,
    /// The id of the open one.
    pub open: Option<String>,
}

/// The list, scrolled so that the open article's card is seen.
#[component]
pub fn Cards(props: &CardsProps) -> Html {
    let simpul = use_simpul();
    let list = use_node_ref();
    {
        let list = list.clone();
        use_effect_with(props.open.clone(), move |_| centre_current(&list));
    }
    html! {
        <ol class="cards" aria-label={simpul.words.read.cards} ref={list}>
            for card in props.cards.iter() {
                { draw_card(card, props.open.as_deref() == Some(card.sheet.id.as_str()), simpul.words) }
            }
        </ol>
    }
}

/// Scrolls the list alone; `scroll_into_view` would move the pane and the page with it.
fn centre_current(list: &NodeRef) {
    let Some(list) = list.cast::<HtmlElement>() else { return };
    let Ok(Some(card)) = list.query_selector(".current") else { return };
    if let Ok(card) = wasm_bindgen::JsCast::dyn_into::<HtmlElement>(card) {
        list.set_scroll_left(card.offset_left() - (list.client_width() - card.offset_width()) / 2);
    }
}

fn draw_card(card: &ArticleCard, current: bool, words: &Messages) -> Html {
    let class = classes!("card", current.then_some("current"), (!card.remains).then_some("beyond"));
    html! {
        <li key={card.sheet.id.clone()} {class}>
            <small>{ outlet_and_date(&card.sheet, words) }</small>
            <PlaceLink article={card.sheet.id.clone()} {current}>{ &card.title }</PlaceLink>
            <div class="notes">
                if !card.remains {
                    <small>{ words.read.beyond }</small>
                }
                if card.hits > 0 {
                    <small class="hits">{ (words.read.hits)(card.hits) }</small>
                }
            </div>
            { draw_strip(&card.strip, words) }
        </li>
    }
}

/// How much of each kind an article holds: one bar, cut by share.
fn draw_strip(strip: &[u32; 8], words: &Messages) -> Html {
    let counts = || EntityKind::ALL.into_iter().zip(*strip).filter(|(_, count)| *count > 0);
    let listed: Vec<_> = counts().map(|(kind, count)| format!("{} {count}", (words.word.kind)(kind))).collect();
    let label = format!("{} {}", words.read.strip, listed.join(", "));
    html! {
        <div class="strip" role="img" aria-label={label.clone()} title={label}>
            for (kind, count) in counts() {
                <span key={kind.code()} class={kind::class(kind)} style={format!("--n:{count}")}></span>
            }
        </div>
    }
}
