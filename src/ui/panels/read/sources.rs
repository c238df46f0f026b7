//! Who read the article: how it stands with the model, and, where the sources are told apart, the sign of each and how
//! many marks it found.

use crate::entity::Source;
use crate::ui::context::Context;
use crate::ui::model::Standing;
use crate::ui::parts::{button, runs};
use crate::view::ArticleView;
use yew::prelude::*;

/// One line. It has its place from the beginning, so that no news of the model moves the text.
pub fn draw(simpul: &Context, view: &ArticleView) -> Html {
    let words = &simpul.words.read;
    html! {
        <div class="sources">
            if let Some(says) = simpul.model.says(&words.model) {
                <p>
                    { says }
                    if matches!(simpul.model, Standing::Failed(_)) {
                        { " " }{ button::worded("again", words.model.retry, simpul.retry.clone()) }
                    }
                </p>
            }
            if simpul.state.display.sources {
                <ul aria-label={words.sources}>
                    for (source, found) in Source::MACHINE.into_iter().zip(view.sources) {
                        <li key={runs::source_class(source)} class={runs::source_class(source)}>
                            { (simpul.words.word.source)(source) }{ "\u{a0}" }
                            <strong>{ (simpul.words.word.number)(found) }</strong>
                        </li>
                    }
                </ul>
            }
        </div>
    }
}
