//! Banding: the open article beside another or beside all others. And the grid, which tells who is named where for all.

mod aligned;
mod facts;
mod figures;
mod forms;
mod grid;
mod names;
mod quotes;
mod sheet;
mod sides;
mod summary;

pub use grid::Grid;

use crate::corpus::ArticleId;
use crate::pause::Pause;
use crate::state::Against;
use crate::ui::context::use_simpul;
use crate::ui::making::{Asked, Pauses, use_view};
use crate::ui::panels::read::told::reading;
use crate::ui::part::Part;
use crate::ui::parts::rows::use_rows;
use crate::view::{ComparisonView, Selection};
use yew::functional::Hook;
use yew::prelude::*;

/// The comparison.
#[derive(PartialEq)]
pub struct Comparison {
    /// The open article, which stands at the left.
    pub article: ArticleId,
    /// What it is compared with.
    pub against: Against,
}

impl Part for Comparison {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_comparison(self)
    }
}

#[hook]
fn use_comparison(props: &Comparison) -> Html {
    let simpul = use_simpul();
    let rows = use_rows();
    let engine = &simpul.engine;
    let other = match &props.against {
        Against::One(id) => engine.corpus.find(id).filter(|other| *other != props.article),
        Against::Rest => None,
    };
    let view = use_view(&simpul, ((props.article, other), simpul.state.selection.clone()), view);
    let Some(view) = view else { return reading::draw(simpul.words) };
    let Some(view) = view.as_ref() else { return Html::default() };
    html! {
        <div class="comparison">
            { sides::draw(&simpul, props.article, other) }
            if view.sides[1].articles == 0 {
                <p class="empty">{ simpul.words.compare.alone }</p>
            } else {
                { summary::draw(&simpul, view) }
                { names::draw(&simpul, view, &rows) }
                { figures::draw(&simpul, view) }
                { quotes::draw(&simpul, view, &rows) }
                { facts::draw(&simpul, view, &rows) }
                { aligned::draw(&simpul, view, &rows) }
            }
        </div>
    }
}

/// The two sides, the other one all the rest where there is none.
type Sides = (ArticleId, Option<ArticleId>);

async fn view(asked: Asked<(Sides, Selection)>, pauses: Pauses) -> Option<ComparisonView> {
    let due = || pauses.due();
    let Asked { engine, query, answer, more: (sides, selection) } = asked;
    engine.comparison_pausing(sides, &query, &answer, &selection, Pause::when(&due)).await
}
