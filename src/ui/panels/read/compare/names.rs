//! Whom both sides name and how, and whom only one of them names.

use super::{forms, summary};
use crate::ui::context::Context;
use crate::ui::parts::entity_button;
use crate::ui::parts::rows::Rows;
use crate::view::{ComparisonView, Counted, EntityLink, Naming, Side};
use yew::prelude::*;

/// The table of those that both name, and the two lists of the others.
pub fn draw(simpul: &Context, view: &ComparisonView, rows: &Rows) -> Html {
    html! {
        <>
            { shared(simpul, view, rows) }
            <div class="only-lists">
                for (at, (side, only)) in view.sides.iter().zip(&view.only).enumerate() {
                    <section key={at}>{ only_list(simpul, side, only, rows) }</section>
                }
            </div>
        </>
    }
}

fn shared(simpul: &Context, view: &ComparisonView, rows: &Rows) -> Html {
    let words = &simpul.words.compare;
    html! {
        <section>
            <h2>{ (words.shared)(view.shared.len() as u32) }</h2>
            if view.shared.is_empty() {
                <p class="hint">{ words.none }</p>
            } else {
                <p class="hint">{ words.naming }</p>
                <table class="namings">
                    <thead>
                        <tr>
                            <th scope="col">{ words.entity }</th>
                            { summary::heads(view, simpul.words) }
                        </tr>
                    </thead>
                    <tbody>
                        for row in rows.of(&view.shared) {
                            <tr key={&*row.entity.slug}>
                                <th scope="row">{ entity_button::draw(simpul, &row.entity) }</th>
                                for (at, naming) in row.named.iter().enumerate() {
                                    <td key={at}>{ naming_of(simpul, naming) }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
                { rows.more(simpul, view.shared.len()) }
            }
        </section>
    }
}

/// Names, titles, and the verbs by which it speaks.
fn naming_of(simpul: &Context, naming: &Naming) -> Html {
    let words = &simpul.words.compare;
    let more = |name: &'static str, counted: &Counted| {
        if counted.is_empty() {
            return Html::default();
        }
        html! { <div class="usage"><small>{ name }</small>{ forms::draw(simpul, counted) }</div> }
    };
    html! {
        <>
            { forms::draw(simpul, &naming.forms) }
            { more(words.titles, &naming.titles) }
            { more(words.verbs, &naming.verbs) }
        </>
    }
}

fn only_list(simpul: &Context, side: &Side, only: &[(EntityLink, u32)], rows: &Rows) -> Html {
    let words = &simpul.words.compare;
    html! {
        <>
            <h2>{ (words.only)(only.len() as u32) }</h2>
            <p class="hint">{ summary::name(side, simpul.words) }</p>
            if only.is_empty() {
                <p class="hint">{ words.none }</p>
            }
            <ul class="only">
                for (entity, mentions) in rows.of(only) {
                    <li key={&*entity.slug}>
                        { entity_button::draw(simpul, entity) }
                        <small>{ (simpul.words.word.number)(*mentions) }</small>
                    </li>
                }
            </ul>
            { rows.more(simpul, only.len()) }
        </>
    }
}
