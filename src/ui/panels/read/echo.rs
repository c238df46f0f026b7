//! Under a paragraph: how many other articles report the same, and their sentences on demand.

use crate::corpus::ArticleId;
use crate::i18n::Lang;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::place_link::PlaceLink;
use crate::ui::parts::runs::{Look, draw};
use crate::ui::parts::shared::Shared;
use crate::view::{ArticleView, EchoMatch, Spot};
use yew::prelude::*;

/// For [`EchoLine`].
#[derive(Properties, PartialEq)]
pub struct EchoLineProps {
    /// The open article.
    pub view: Shared<ArticleView>,
    /// The block, by its place in it.
    pub at: usize,
    /// The open article's id in the corpus: together with `at` it names what is unfolded.
    pub article: ArticleId,
    /// How many other articles there are.
    pub others: u32,
    /// Whether kind codes are shown.
    pub codes: bool,
    /// The language of the interface.
    pub lang: Lang,
}

/// The line; nothing where the question makes no sense.
#[component]
pub fn EchoLine(props: &EchoLineProps) -> Html {
    let unfolded = use_state(|| false);
    let words = props.lang.messages();
    let Some(echo) = props.view.blocks.get(props.at).and_then(|block| block.echo.as_ref()) else {
        return Html::default();
    };
    if echo.matches.is_empty() {
        return html! {
            <div class="echo"><span class="only" title={words.read.echo_rule}>{ words.read.only_here }</span></div>
        };
    }
    let id = format!("echo-{}-{}", props.article.0, props.at);
    let onclick = {
        let (unfolded, now) = (unfolded.setter(), *unfolded);
        Callback::from(move |_: MouseEvent| unfolded.set(!now))
    };
    let look = Look::still(words, props.codes);
    html! {
        <div class="echo">
            <button
                type="button"
                title={words.read.echo_rule}
                aria-expanded={unfolded.to_string()}
                aria-controls={id.clone()}
                {onclick}
            >
                { (words.read.also_in)(echo.matches.len() as u32, props.others) }
            </button>
            <div {id} hidden={!*unfolded}>
                if *unfolded {
                    <ul class="matches">
                        for matching in &echo.matches {
                            { draw_match(matching, &look) }
                        }
                    </ul>
                    <p class="rule">{ words.read.echo_rule }</p>
                }
            </div>
        </div>
    }
}

fn draw_match(matching: &EchoMatch, look: &Look) -> Html {
    html! {
        <li key={matching.sheet.id.clone()}>
            <small>{ outlet_and_date(&matching.sheet, look.words) }</small>
            <PlaceLink article={matching.sheet.id.clone()} spot={Spot::Sentence(matching.sentence)}>
                { draw(&matching.runs, look) }
            </PlaceLink>
        </li>
    }
}
