//! Under a paragraph: how many other articles report the same, and their sentences on demand, with the rule by which two
//! report the same. The line itself has no tooltip: screen readers read one out under every paragraph, and in the place of
//! the words that it was to explain.

use crate::corpus::ArticleId;
use crate::i18n::Messages;
use crate::ui::context::use_simpul;
use crate::ui::part::{self, Part};
use crate::ui::parts::aria::truth;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::fold::Fold;
use crate::ui::parts::place_link::{self, Place};
use crate::ui::parts::runs::{self, Look};
use crate::ui::parts::shared::Shared;
use crate::view::{ArticleView, Spot};
use yew::functional::Hook;
use yew::prelude::*;

/// The matching sentences. They alone follow every change of the state, since it stands in their links.
#[derive(Clone, PartialEq)]
pub struct Matches {
    /// The open article.
    pub view: Shared<ArticleView>,
    /// The block, by its place in it.
    pub at: usize,
}

/// The line; nothing where the question makes no sense. `article` and the block's place name what is unfolded, `others`
/// is how many other articles there are.
pub fn draw(of: Matches, article: ArticleId, others: u32, words: &Messages, fold: &Fold) -> Html {
    let words = &words.read;
    let Some(echo) = of.view.blocks.get(of.at).and_then(|block| block.echo.as_ref()) else {
        return Html::default();
    };
    if echo.matches.is_empty() {
        return html! {
            <div class="echo"><span class="only">{ words.only_here }</span></div>
        };
    }
    let id = AttrValue::from(format!("echo-{}-{}", article.0, of.at));
    html! {
        <div class="echo">
            <button type="button" aria-expanded={truth(fold.open)} aria-controls={id.clone()}
                onclick={fold.toggle()}>
                { (words.also_in)(echo.matches.len() as u32, others) }
            </button>
            <div {id} hidden={!fold.open}>
                if fold.open {
                    { part::draw(of) }
                }
            </div>
        </div>
    }
}

impl Part for Matches {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_matches(self)
    }
}

#[hook]
fn use_matches(props: &Matches) -> Html {
    let simpul = use_simpul();
    let echo = props.view.blocks.get(props.at).and_then(|block| block.echo.as_ref());
    let look = Look::still(simpul.words, simpul.state.display.codes);
    html! {
        <>
            <ul class="matches">
                for matching in echo.iter().flat_map(|echo| &echo.matches) {
                    <li key={&*matching.sheet.id}>
                        <small>{ outlet_and_date(&matching.sheet, simpul.words) }</small>
                        { place_link::draw(
                            &simpul,
                            Place {
                                article: &matching.sheet.id,
                                spot: Some(Spot::Sentence(matching.sentence)),
                                ..Place::default()
                            },
                            runs::draw(&matching.runs, &look),
                        ) }
                    </li>
                }
            </ul>
            <p class="rule">{ simpul.words.read.echo_rule }</p>
        </>
    }
}
