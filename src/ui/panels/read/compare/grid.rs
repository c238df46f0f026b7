//! The grid: entities down, articles across, mentions in the cells.

use crate::ui::context::{Context, use_simpul};
use crate::ui::parts::button;
use crate::ui::parts::entity_button;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::fold::use_fold;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::shared::Shared;
use crate::view::{ArticleHead, GridRow};
use yew::prelude::*;

/// Rows that are drawn before the reader asks for all.
const FIRST_ROWS: usize = 40;

/// The grid of every article that remains.
#[component]
pub fn Grid() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.compare;
    let all = use_fold();
    let answer = Shared(simpul.answer.clone());
    let view = use_memo(answer, |answer| simpul.engine.grid(&simpul.state.query, answer));
    let rows = if all.open { view.rows.len() } else { FIRST_ROWS.min(view.rows.len()) };
    let held_back = view.rows.len() - rows;
    html! {
        <div class="comparison">
            <p class="hint">{ words.grid_hint }</p>
            <div class="table-scroll">
                <table class="grid">
                    <caption>{ words.who_where }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words.entity }</th>
                            for head in &view.columns {
                                { column(&simpul, head) }
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for row in view.rows.iter().take(rows) {
                            { draw_row(&simpul, row) }
                        }
                    </tbody>
                </table>
            </div>
            if held_back > 0 {
                { button::worded("button", (words.more)(held_back as u32), all.toggle()) }
            }
        </div>
    }
}

fn column(simpul: &Context, head: &ArticleHead) -> Html {
    let place = Place { article: &head.sheet.id, ..Place::default() };
    let says = html! { <span lang="id">{ head.title.clone() }</span> };
    html! {
        <th key={&*head.sheet.id} scope="col">
            <small>{ outlet_and_date(&head.sheet, simpul.words) }</small>
            { place_link::draw(simpul, place, says) }
        </th>
    }
}

fn draw_row(simpul: &Context, row: &GridRow) -> Html {
    let figure = |count: u32| if count == 0 { "·".to_owned() } else { (simpul.words.word.number)(count) };
    html! {
        <tr key={&*row.entity.slug}>
            <th scope="row">{ entity_button::draw(simpul, &row.entity) }</th>
            for (at, count) in row.mentions.iter().enumerate() {
                <td key={at} class="number">{ figure(*count) }</td>
            }
        </tr>
    }
}
