//! The row of buttons that choose what the middle pane shows.

use crate::state::{Action, Against, Middle};
use crate::ui::context::Context;
use crate::ui::parts::button;
use crate::view::{GridRows, QuoteOrder, Whom};
use yew::prelude::*;

/// The row; nothing where there is one article or none, for then there is nothing to choose.
pub fn draw(simpul: &Context) -> Html {
    if simpul.engine.corpus.articles.len() < 2 {
        return Html::default();
    }
    let (words, told) = (&simpul.words.compare, &simpul.words.told);
    let now = &simpul.state.middle;
    let views = [
        (words.article, Middle::Article, matches!(now, Middle::Article)),
        (words.comparison, Middle::Comparison(Against::Rest), matches!(now, Middle::Comparison(_))),
        (told.quotes, Middle::Quotes(QuoteOrder::Speaker, Whom::Anyone), matches!(now, Middle::Quotes(..))),
        (told.timeline, Middle::Timeline(None), matches!(now, Middle::Timeline(_))),
        (words.grid, Middle::Grid(GridRows::Entities), matches!(now, Middle::Grid(_))),
    ];
    let buttons = views.into_iter().map(|(name, middle, pressed)| {
        let onclick = if pressed { Callback::noop() } else { simpul.sends(Action::Middle(middle)) };
        button::choice(name, pressed, onclick)
    });
    button::choices(words.views, buttons.collect())
}
