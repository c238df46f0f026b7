//! What the search found, each hit in its context.

use crate::state::{Action, Step};
use crate::ui::context::Context;
use crate::ui::parts::button;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::icon::Shape;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::rows::Rows;
use crate::view::{FilterView, HitRow, Piece, Spot};
use yew::prelude::*;

/// The hits, or what to try where there are none.
pub fn draw(simpul: &Context, view: &FilterView, rows: &Rows) -> Html {
    let text = simpul.state.query.text.trim();
    if text.is_empty() {
        return Html::default();
    }
    let words = &simpul.words.filter;
    let hits = &view.hits;
    if hits.is_empty() {
        return html! {
            <div class="empty">
                <p>{ (words.empty.hits)(text) }</p>
                <p>{ words.empty.tip }</p>
            </div>
        };
    }
    let at = match simpul.state.spot {
        Some(Spot::Hit(at)) => Some(at),
        _ => None,
    };
    html! {
        <section class="facet" aria-label={words.search.hits}>
            { draw_walk(simpul, hits.len() as u32, at, view.remaining) }
            <ol class="hits long">
                for hit in rows.around(hits, at) {
                    <li key={hit.hit}>{ draw_hit(simpul, hit, at) }</li>
                }
            </ol>
            { rows.more(simpul, hits.len()) }
        </section>
    }
}

fn draw_hit(simpul: &Context, hit: &HitRow, at: Option<u32>) -> Html {
    let place = Place {
        article: &hit.sheet.id,
        spot: Some(Spot::Hit(hit.hit)),
        current: at == Some(hit.hit),
        ..Place::default()
    };
    let says = html! {
        <>
            <small>{ outlet_and_date(&hit.sheet, simpul.words) }</small>
            <span class="hit-context" lang="id">
                for piece in &hit.pieces {
                    { draw_piece(piece) }
                }
            </span>
        </>
    };
    place_link::draw(simpul, place, says)
}

fn draw_piece(piece: &Piece) -> Html {
    match piece.hit {
        Some(_) => html! { <mark class="hit">{ &piece.text }</mark> },
        None => html! { { &piece.text } },
    }
}

/// How many hits there are, which one is shown, and the way to the next.
fn draw_walk(simpul: &Context, count: u32, at: Option<u32>, articles: u32) -> Html {
    let words = &simpul.words.filter.search;
    let step = |name, shape, step| button::drawn("button icon", name, shape, simpul.sends(Action::StepHit(step)));
    html! {
        <div class="hit-walk">
            <h2>
                { (words.found)(count, articles) }
                if let Some(at) = at {
                    <small>{ (words.at)(at + 1, count) }</small>
                }
            </h2>
            { step(words.previous, Shape::Up, Step::Previous) }
            { step(words.next, Shape::Down, Step::Next) }
        </div>
    }
}
