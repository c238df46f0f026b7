//! The grid: articles across, or of many their outlets; down the entities with their mentions, or the facts with the words
//! that tell them.

use super::figures;
use super::sheet::{nothing, table};
use crate::pause::Pause;
use crate::state::{Action, Middle};
use crate::ui::context::{Context, use_simpul};
use crate::ui::making::{Asked, Pauses, use_view};
use crate::ui::panels::read::told::{empty, reading};
use crate::ui::part::Part;
use crate::ui::parts::button;
use crate::ui::parts::entity_button;
use crate::ui::parts::fact_line;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::rows::{Rows, use_rows};
use crate::view::{Column, FactGridView, FactView, GridRow, GridRows, GridView, Run, Spot, StatementView};
use yew::functional::Hook;
use yew::prelude::*;

/// Links in one cell: an outlet may tell a fact in very many sentences.
const MOST_LINKS: usize = 6;

/// The grid of every article that remains.
#[derive(PartialEq)]
pub struct Grid {
    /// What stands in the rows.
    pub rows: GridRows,
}

/// What was asked for: the other grid is not made.
enum Made {
    Entities(GridView),
    Facts(FactGridView),
}

async fn view(Asked { engine, query, answer, more: rows }: Asked<GridRows>, pauses: Pauses) -> Made {
    let due = || pauses.due();
    let pause = Pause::when(&due);
    match rows {
        GridRows::Entities => Made::Entities(engine.grid_pausing(&query, &answer, pause).await),
        GridRows::Facts => Made::Facts(engine.fact_grid_pausing(&query, &answer, pause).await),
    }
}

impl Part for Grid {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_grid(self)
    }
}

#[hook]
fn use_grid(props: &Grid) -> Html {
    let simpul = use_simpul();
    let rows = use_rows();
    let view = use_view(&simpul, props.rows, view);
    html! {
        <div class="comparison">
            { switch(&simpul, props.rows) }
            { match view.as_deref() {
                Some(Made::Entities(view)) => entities(&simpul, view, &rows),
                Some(Made::Facts(view)) => facts(&simpul, view, &rows),
                None => reading::draw(simpul.words),
            } }
        </div>
    }
}

fn switch(simpul: &Context, now: GridRows) -> Html {
    let words = &simpul.words.compare;
    let choice =
        |rows| button::choice((words.rows)(rows), rows == now, simpul.sends(Action::Middle(Middle::Grid(rows))));
    html! { <div>{ button::choices(words.rows_label, GridRows::ALL.map(choice).to_vec()) }</div> }
}

fn entities(simpul: &Context, view: &GridView, rows: &Rows) -> Html {
    let words = &simpul.words.compare;
    if view.rows.is_empty() {
        return empty::draw(simpul, words.nobody);
    }
    let body = rows.of(&view.rows).iter().map(|row| entity_row(simpul, row)).collect();
    html! {
        <>
            <p class="hint">{ words.grid_hint }</p>
            { table(simpul, (words.who_where, words.entity), &view.columns, body) }
            { rows.more(simpul, view.rows.len()) }
        </>
    }
}

fn facts(simpul: &Context, view: &FactGridView, rows: &Rows) -> Html {
    let words = &simpul.words.compare;
    if view.facts.is_empty() && view.figures.is_empty() {
        return empty::draw(simpul, words.nothing_stated);
    }
    let figures = view.figures.iter().enumerate().map(|(at, row)| figures::draw_row(simpul, at, row));
    let facts = rows.of(&view.facts).iter().map(|fact| fact_row(simpul, &view.columns, fact));
    html! {
        <>
            <p class="hint">{ words.facts_hint }</p>
            { table(simpul, (words.what_where, words.facts), &view.columns, figures.chain(facts).collect()) }
            { rows.more(simpul, view.facts.len()) }
        </>
    }
}

fn entity_row(simpul: &Context, row: &GridRow) -> Html {
    let figure = |count: u32| if count == 0 { nothing() } else { (simpul.words.word.number)(count).into() };
    html! {
        <tr key={&*row.entity.slug}>
            <th scope="row">{ entity_button::draw(simpul, &row.entity) }</th>
            for (at, count) in row.mentions.iter().enumerate() {
                <td key={at} class="number">{ figure(*count) }</td>
            }
        </tr>
    }
}

/// A fact, and in every column the words that tell it there, each a link to its sentence.
fn fact_row(simpul: &Context, columns: &[Column], fact: &FactView) -> Html {
    let cell = |(key, column): (usize, &Column)| {
        let told: Vec<_> = fact.statements.iter().filter(|said| column.holds(&said.article.sheet)).collect();
        let mut links: Vec<Html> = told.iter().take(MOST_LINKS).map(|said| told_by(simpul, said)).collect();
        if let Some(more) = told.len().checked_sub(MOST_LINKS).filter(|more| *more > 0) {
            links.push(html! { <li><small>{ "+" }{ (simpul.words.word.number)(more as u32) }</small></li> });
        }
        html! { <td {key}>{ if links.is_empty() { nothing() } else { html! { <ul class="forms">{ links }</ul> } } }</td> }
    };
    html! {
        <tr key={fact_line::key(fact)}>
            <th scope="row">{ fact_line::head(simpul, fact) }</th>
            { for columns.iter().enumerate().map(cell) }
        </tr>
    }
}

fn told_by(simpul: &Context, said: &StatementView) -> Html {
    let pieces = |run: &Run| run.pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
    let words: String = said.runs[1].iter().map(pieces).collect();
    let place =
        Place { article: &said.article.sheet.id, spot: Some(Spot::Sentence(said.sentence)), ..Place::default() };
    html! {
        <li>
            { place_link::draw(simpul, place, html! { <span lang="id">{ words }</span> }) }
            if said.quoted {
                <small>{ " " }{ simpul.words.stated.quoted }</small>
            }
        </li>
    }
}
