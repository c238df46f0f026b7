//! The table of ties.

use super::head::heading;
use super::order::{Order, TieColumn};
use super::{TablesProps, more_rows, rows_drawn};
use crate::relation::Weight;
use crate::ui::context::{Context, use_simpul};
use crate::ui::panels::relations::entity_button::{EntityButton, TieButton};
use crate::view::{Selection, TieRow};
use yew::prelude::*;

/// Who is tied to whom, how often and where. The weight has a column where it is not the count itself.
#[component]
pub fn TiesTable(props: &TablesProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.tables;
    let rule = simpul.state.rule;
    let order = use_state(|| Order::by(TieColumn::Weight));
    let all = use_state(|| false);
    let rows = order.sorted(&props.view.ties);
    html! {
        <div class="table-scroll">
            <table class="network-table">
                <caption>{ words.ties }</caption>
                <thead>
                    <tr>
                        { heading(words.one, TieColumn::One, &order) }
                        { heading(words.other, TieColumn::Other, &order) }
                        { heading((words.count)(rule.unit), TieColumn::Count, &order) }
                        { heading(words.articles, TieColumn::Articles, &order) }
                        { heading(words.outlets, TieColumn::Outlets, &order) }
                        if rule.weight != Weight::Count {
                            { heading((words.weight)(rule.weight), TieColumn::Weight, &order) }
                        }
                    </tr>
                </thead>
                <tbody>
                    for row in rows.into_iter().take(rows_drawn(*all)) {
                        { draw(row, &simpul) }
                    }
                </tbody>
            </table>
            { more_rows(props.view.ties.len(), &all, simpul.words) }
        </div>
    }
}

fn draw(row: &TieRow, simpul: &Context) -> Html {
    let words = &simpul.words.relations;
    let number = simpul.words.word.number;
    let rule = simpul.state.rule;
    let selected = simpul.state.selection == Selection::tie(&row.a.slug, &row.b.slug);
    let passages = (words.evidence.passages)(rule.unit, row.count);
    html! {
        <tr key={format!("{} {}", row.a.slug, row.b.slug)} class={classes!(selected.then_some("selected"))}>
            <th scope="row"><EntityButton entity={row.a.clone()} /></th>
            <td><EntityButton entity={row.b.clone()} /></td>
            <td class="number">
                <TieButton
                    a={row.a.slug.clone()}
                    b={row.b.slug.clone()}
                    text={number(row.count)}
                    label={(words.picture.tie)(&row.a.name, &row.b.name, &passages)}
                />
            </td>
            <td class="number">{ number(row.articles) }</td>
            <td class="number">{ number(row.outlets) }</td>
            if rule.weight != Weight::Count {
                <td class="number">{ (words.tables.decimal)(row.weight) }</td>
            }
        </tr>
    }
}
