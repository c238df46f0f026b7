//! Figures for one thing in which the sides differ, each a link to its place.

use super::sheet::nothing;
use super::summary;
use crate::ui::context::Context;
use crate::ui::parts::place_link::{self, Place};
use crate::view::{ComparisonView, FigureRow, Spot, ToldFigure};
use yew::prelude::*;

/// The table; nothing where no figure differs.
pub fn draw(simpul: &Context, view: &ComparisonView) -> Html {
    let words = &simpul.words.stated;
    if view.differences.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ words.figures }</h2>
            <p class="hint">{ words.figures_hint }</p>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ words.does }</th>
                        { summary::heads(view, simpul.words) }
                    </tr>
                </thead>
                <tbody>
                    for (at, row) in view.differences.iter().enumerate() {
                        { draw_row(simpul, at, row) }
                    }
                </tbody>
            </table>
        </section>
    }
}

/// What is counted, and under every heading the figures as links to their places.
pub fn draw_row(simpul: &Context, key: usize, row: &FigureRow) -> Html {
    let link = |figure: &ToldFigure| {
        let spot = Some(Spot::Mention(figure.mention));
        let place = Place { article: &figure.article.sheet.id, spot, ..Place::default() };
        place_link::draw(simpul, place, html! { <span lang="id">{ figure.text.clone() }</span> })
    };
    html! {
        <tr {key}>
            <th scope="row">{ (simpul.words.stated.kind)(row.kind) }{ ": " }<span lang="id">{ row.unit.clone() }</span></th>
            for (at, told) in row.told.iter().enumerate() {
                <td key={at}>
                    if told.is_empty() {
                        { nothing() }
                    }
                    <ul class="forms">
                        for (nth, figure) in told.iter().enumerate() {
                            <li key={nth}>{ link(figure) }</li>
                        }
                    </ul>
                </td>
            }
        </tr>
    }
}
