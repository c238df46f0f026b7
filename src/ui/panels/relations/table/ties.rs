//! The table of ties.

use super::head::heading;
use super::order::{Order, TieColumn};
use super::{draw_table, first_rows};
use crate::relation::Weight;
use crate::ui::context::{Context, use_simpul};
use crate::ui::part::Part;
use crate::ui::parts::entity_button;
use crate::ui::parts::rows::use_rows_from;
use crate::ui::parts::shared::Shared;
use crate::view::{RelationsView, Selection, TieRow};
use yew::functional::Hook;
use yew::prelude::*;

/// Who is tied to whom, how often and where. The weight has a column where it is not the count itself.
#[derive(PartialEq)]
pub struct TiesTable {
    /// The network.
    pub view: Shared<RelationsView>,
}

impl Part for TiesTable {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_ties_table(self)
    }
}

#[hook]
fn use_ties_table(props: &TiesTable) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.tables;
    let rule = simpul.rule();
    let order = use_state(|| Order::by(TieColumn::Weight));
    let all = use_rows_from(first_rows(props.view.ties.len()));
    let headings = html! {
        <>
            { heading(words.one, TieColumn::One, &order) }
            { heading(words.other, TieColumn::Other, &order) }
            { heading((words.count)(rule.unit), TieColumn::Count, &order) }
            { heading(words.articles, TieColumn::Articles, &order) }
            { heading(words.outlets, TieColumn::Outlets, &order) }
            if rule.weight != Weight::Count {
                { heading((words.weight)(rule.weight), TieColumn::Weight, &order) }
            }
        </>
    };
    let sorted = use_memo((props.view.clone(), *order), |(view, order)| order.sorted(&view.ties));
    let rows = all.of(&sorted).iter().filter_map(|at| props.view.ties.get(*at));
    let rows = rows.map(|row| draw(&simpul, row)).collect();
    draw_table(words.ties, headings, rows, all.more(&simpul, props.view.ties.len()))
}

fn draw(simpul: &Context, row: &TieRow) -> Html {
    let words = &simpul.words.relations;
    let number = simpul.words.word.number;
    let rule = simpul.rule();
    let ends = (row.a.slug.as_str(), row.b.slug.as_str());
    let selected = simpul.state.selection == Selection::tie(ends.0, ends.1);
    let passages = (words.evidence.passages)(rule.unit, row.count);
    let label = (words.picture.tie)(&row.a.name, &row.b.name, &passages);
    html! {
        <tr key={format!("{} {}", ends.0, ends.1)} class={if selected { "selected" } else { "" }}>
            <th scope="row">{ entity_button::draw(simpul, &row.a) }</th>
            <td>{ entity_button::draw(simpul, &row.b) }</td>
            <td class="number">{ entity_button::draw_tie(simpul, ends, number(row.count), Some(label)) }</td>
            <td class="number">{ number(row.articles) }</td>
            <td class="number">{ number(row.outlets) }</td>
            if rule.weight != Weight::Count {
                <td class="number">{ (words.tables.decimal)(row.weight) }</td>
            }
        </tr>
    }
}
