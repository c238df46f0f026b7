//! The card of the six questions, folded until the reader asks for it; only then are they answered.

use crate::corpus::ArticleId;
use crate::state::{Action, Display};
use crate::ui::context::{Context, use_simpul};
use crate::ui::part::Part;
use crate::ui::parts::aria::truth;
use crate::ui::parts::button::sign;
use crate::ui::parts::entity_button;
use crate::ui::parts::place_link::{self, Place};
use crate::view::{AdiksimbaView, Answer, Says};
use yew::functional::Hook;
use yew::prelude::*;

/// What the button unfolds.
const CARD_ID: &str = "adiksimba";

/// The button and the card.
#[derive(PartialEq)]
pub struct Adiksimba {
    /// The open article.
    pub article: ArticleId,
}

impl Part for Adiksimba {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_adiksimba(self)
    }
}

#[hook]
fn use_adiksimba(props: &Adiksimba) -> Html {
    let simpul = use_simpul();
    let (words, display) = (&simpul.words.told.adiksimba, simpul.state.display);
    let turned = Display { questions: !display.questions, ..display };
    let view = display
        .questions
        .then(|| simpul.engine.adiksimba(props.article, &simpul.state.query, &simpul.answer))
        .flatten();
    html! {
        <div class="adiksimba">
            <button type="button" class="unfold" aria-expanded={truth(display.questions)} aria-controls={CARD_ID}
                onclick={simpul.sends(Action::Display(turned))}>
                { words.title }
            </button>
            <div id={CARD_ID} hidden={!display.questions}>
                if let Some(view) = view {
                    <p class="hint">{ words.by_machine }</p>
                    { answers(&simpul, props.article, &view) }
                }
            </div>
        </div>
    }
}

fn answers(simpul: &Context, article: ArticleId, view: &AdiksimbaView) -> Html {
    let words = &simpul.words.told.adiksimba;
    let answers = [&view.what, &view.place, &view.time, &view.who, &view.why, &view.how];
    html! {
        <dl>
            for (question, answers) in words.questions.into_iter().zip(answers) {
                <div key={question}>
                    <dt>{ question }</dt>
                    <dd>
                        if answers.is_empty() {
                            <span class="hint">{ words.open }</span>
                        }
                        <ul>
                            for (at, answer) in answers.iter().enumerate() {
                                <li key={at}>{ draw(simpul, article, answer) }</li>
                            }
                        </ul>
                    </dd>
                </div>
            }
        </dl>
    }
}

/// A link that shows no words says where it leads.
fn arrow(simpul: &Context) -> Html {
    html! { <>{ sign("↓") }<span class="unseen">{ simpul.words.relations.evidence.open }</span></> }
}

/// What it says, as a link to where the text does; entities can be selected too.
fn draw(simpul: &Context, article: ArticleId, answer: &Answer) -> Html {
    let id = simpul.engine.corpus.get(article).map_or("", |article| article.sheet.id.as_str());
    let link =
        |says: Html| place_link::draw(simpul, Place { article: id, spot: Some(answer.spot), ..Place::default() }, says);
    let words = |words: &str| html! { <span lang="id">{ words.to_owned() }</span> };
    match &answer.says {
        Says::Words(text) => link(words(text)),
        Says::Entity(entity) => {
            html! { <>{ entity_button::draw(simpul, entity) }{ " " }{ link(arrow(simpul)) }</> }
        }
        Says::Deed(source, trigger, target) => html! {
            <>
                { entity_button::draw(simpul, source) }{ " " }{ link(words(trigger)) }{ " " }
                { entity_button::draw(simpul, target) }
            </>
        },
    }
}
