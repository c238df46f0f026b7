//! The grid: articles across; down the entities with their mentions, or the facts with the words that tell them.

use super::figures;
use super::sheet::{nothing, table};
use crate::state::{Action, Middle};
use crate::ui::context::{Context, use_simpul};
use crate::ui::panels::read::told::empty;
use crate::ui::part::Part;
use crate::ui::parts::button;
use crate::ui::parts::entity_button;
use crate::ui::parts::fact_line;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::rows::{Rows, use_rows};
use crate::ui::parts::shared::Shared;
use crate::view::{ArticleHead, FactGridView, FactView, GridRow, GridRows, GridView, Run, Spot, StatementView};
use yew::functional::Hook;
use yew::prelude::*;

/// The grid of every article that remains.
#[derive(PartialEq)]
pub struct Grid {
    /// What stands in the rows.
    pub rows: GridRows,
}

/// What was asked for: the other grid is not made.
enum Asked {
    Entities(GridView),
    Facts(FactGridView),
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
    let view = use_memo((Shared(simpul.answer.clone()), props.rows), |(answer, rows)| match rows {
        GridRows::Entities => Asked::Entities(simpul.engine.grid(&simpul.state.query, answer)),
        GridRows::Facts => Asked::Facts(simpul.engine.fact_grid(&simpul.state.query, answer)),
    });
    html! {
        <div class="comparison">
            { switch(&simpul, props.rows) }
            { match &*view {
                Asked::Entities(view) => entities(&simpul, view, &rows),
                Asked::Facts(view) => facts(&simpul, view, &rows),
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
fn fact_row(simpul: &Context, columns: &[ArticleHead], fact: &FactView) -> Html {
    let cell = |(key, column): (usize, &ArticleHead)| {
        let told = fact.statements.iter().filter(|said| said.article.sheet.id == column.sheet.id);
        let links: Vec<Html> = told.map(|said| told_by(simpul, said)).collect();
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
