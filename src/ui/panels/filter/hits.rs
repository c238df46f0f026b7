//! What the search found, each hit in its context.

use super::SectionProps;
use crate::i18n::Messages;
use crate::state::{Action, Step};
use crate::ui::context::use_simpul;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::icon::{Icon, Shape};
use crate::ui::parts::place_link::PlaceLink;
use crate::view::{HitRow, Piece, Spot};
use yew::prelude::*;

/// The hits, or what to try where there are none.
#[component]
pub fn Hits(props: &SectionProps) -> Html {
    let simpul = use_simpul();
    let text = simpul.state.query.text.trim();
    if text.is_empty() {
        return html! {};
    }
    let words = &simpul.words.filter;
    let hits = &props.view.hits;
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
            <HitWalk count={hits.len() as u32} {at} articles={props.view.remaining} />
            <ol class="hits long">{ for hits.iter().map(|hit| row(hit, at, simpul.words)) }</ol>
        </section>
    }
}

fn row(hit: &HitRow, at: Option<u32>, words: &Messages) -> Html {
    let piece = |(number, piece): (usize, &Piece)| match piece.hit {
        Some(_) => html! { <mark key={number} class="hit">{ &piece.text }</mark> },
        None => html! { <span key={number}>{ &piece.text }</span> },
    };
    html! {
        <li key={hit.hit}>
            <PlaceLink article={hit.sheet.id.clone()} spot={Spot::Hit(hit.hit)} current={at == Some(hit.hit)}>
                <small>{ outlet_and_date(&hit.sheet, words) }</small>
                <span class="hit-context" lang="id">{ for hit.pieces.iter().enumerate().map(piece) }</span>
            </PlaceLink>
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct HitWalkProps {
    count: u32,
    at: Option<u32>,
    articles: u32,
}

/// How many hits there are, which one is shown, and the way to the next.
#[component]
fn HitWalk(props: &HitWalkProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter.search;
    let step = |step: Step| simpul.send.reform(move |_: MouseEvent| Action::StepHit(step));
    html! {
        <div class="hit-walk">
            <h2>
                { (words.found)(props.count, props.articles) }
                if let Some(at) = props.at {
                    <small>{ (words.at)(at + 1, props.count) }</small>
                }
            </h2>
            <button type="button" class="button icon" aria-label={words.previous} title={words.previous}
                onclick={step(Step::Previous)}><Icon shape={Shape::Up} /></button>
            <button type="button" class="button icon" aria-label={words.next} title={words.next}
                onclick={step(Step::Next)}><Icon shape={Shape::Down} /></button>
        </div>
    }
}
