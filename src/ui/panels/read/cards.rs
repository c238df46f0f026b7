//! The articles as cards in time order. Those that do not pass the query are dimmed, not hidden: what is left out is
//! part of the answer. Of a long list only those are drawn that are seen, and some beside them; the room of the others is
//! kept.

use crate::corpus::ArticleId;
use crate::entity::EntityKind;
use crate::i18n::Messages;
use crate::pause::Pause;
use crate::ui::context::{Context, use_simpul};
use crate::ui::making::{Asked, Pauses};
use crate::ui::page;
use crate::ui::part::Part;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::kind;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::shared::Shared;
use crate::view::ArticleCard;
use std::ops::Range;
use web_sys::HtmlElement;
use yew::functional::Hook;
use yew::prelude::*;

/// Cards up to which all are drawn.
const FEW: usize = 40;
/// What is drawn of more moves by so many at a time, and reaches so many beyond what is seen at either side.
const STEP: usize = 8;
/// Cards that a list is taken to show before it was scrolled.
const SEEN: usize = 6;

/// The list.
#[derive(PartialEq)]
pub struct Cards {
    /// The cards of every article.
    pub all: Shared<Vec<ArticleCard>>,
    /// The open article.
    pub open: ArticleId,
    /// The element of the list.
    pub list: NodeRef,
}

/// The cards under the query in force.
pub async fn view(Asked { engine, query, answer, .. }: Asked<()>, pauses: Pauses) -> Vec<ArticleCard> {
    let due = || pauses.due();
    engine.cards_pausing(&query, &answer, Pause::when(&due)).await
}

impl Part for Cards {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_cards(self)
    }
}

#[hook]
fn use_cards(props: &Cards) -> Html {
    let simpul = use_simpul();
    let (cards, list) = (&props.all, &props.list);
    let open = props.open.0 as usize;
    // Before the list was scrolled, what stands around the open article.
    let first = use_state_eq(|| None::<(usize, usize)>);
    let (from, seen) = first.unwrap_or((open.saturating_sub(SEEN / 2), SEEN));
    let drawn = drawn(from, seen, cards.len());
    let onscroll = {
        let (list, first, count) = (list.clone(), first.setter(), cards.len());
        Callback::from(move |_: Event| {
            if let Some((from, seen)) = list.cast::<HtmlElement>().and_then(|list| in_sight(&list, count)) {
                first.set(Some((from / STEP * STEP, seen)));
            }
        })
    };
    let is_part = drawn.len() < cards.len();
    let (shown, count) = (list.clone(), cards.len());
    use_effect_with((), move |()| {
        if is_part {
            page::before_paint(move || centre(&shown, open, count));
        }
    });
    let place = |at: usize| (at == open, is_part.then_some((at + 1, cards.len())));
    html! {
        <ol class="cards" aria-label={simpul.words.read.cards} ref={list.clone()} {onscroll}>
            { room("before", drawn.start) }
            for at in drawn.clone() {
                { draw_card(&simpul, &cards[at], place(at)) }
            }
            { room("after", cards.len() - drawn.end) }
        </ol>
    }
}

/// Which of so many cards are drawn where so many are seen from one on.
fn drawn(from: usize, seen: usize, count: usize) -> Range<usize> {
    if count <= FEW {
        return 0..count;
    }
    let end = (from + seen + 2 * STEP).min(count);
    from.saturating_sub(STEP).min(end.saturating_sub(1))..end
}

/// Where so many cards would stand.
fn room(key: &'static str, cards: usize) -> Html {
    if cards == 0 {
        return Html::default();
    }
    html! { <li {key} class="room" aria-hidden="true" style={format!("--n: {cards}")} /> }
}

/// The first card that is seen, and how many are: all are equally wide.
fn in_sight(list: &HtmlElement, count: usize) -> Option<(usize, usize)> {
    let width = f64::from(list.scroll_width()) / count.max(1) as f64;
    #[expect(clippy::cast_sign_loss, reason = "no card stands before the first")]
    let cards = |pixels: i32| (f64::from(pixels) / width).floor().max(0.0) as usize;
    (width > 0.0).then(|| (cards(list.scroll_left()), cards(list.client_width()) + 1))
}

/// Scrolls the list so that the card of one of so many articles is seen, and the list alone: `scroll_into_view` would move
/// the pane and the page with it.
pub fn centre(list: &NodeRef, at: usize, count: usize) {
    let Some(list) = list.cast::<HtmlElement>() else { return };
    let width = f64::from(list.scroll_width()) / count.max(1) as f64;
    list.set_scroll_left((at as f64 * width - (f64::from(list.client_width()) - width) / 2.0) as i32);
}

/// Whether it is the `current`, and its place among how many, where not all are drawn.
fn draw_card(simpul: &Context, card: &ArticleCard, (current, among): (bool, Option<(usize, usize)>)) -> Html {
    let (place_in, size) = among.unzip();
    let words = &simpul.words.read;
    let class = classes!("card", current.then_some("current"), (!card.remains).then_some("beyond"));
    let place = Place { article: &card.sheet.id, current, ..Place::default() };
    html! {
        <li key={&*card.sheet.id} {class} aria-posinset={place_in.map(|at| at.to_string())}
            aria-setsize={size.map(|size| size.to_string())}>
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

#[cfg(test)]
mod tests {
    use super::drawn;

    #[test]
    fn of_many_cards_those_in_sight_are_drawn_and_some_beside_them() {
        assert_eq!(drawn(0, 6, 5), 0..5);
        assert_eq!(drawn(0, 6, 600), 0..22);
        assert_eq!(drawn(304, 4, 600), 296..324);
        assert_eq!(drawn(596, 4, 600), 588..600);
        assert_eq!(drawn(900, 4, 600), 599..600, "the list has become shorter");
    }
}
