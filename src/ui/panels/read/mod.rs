//! The middle pane: the cards of all articles and the article that is open.

mod adiksimba;
mod article;
mod block;
mod cards;
mod compare;
mod display;
mod echo;
mod groups;
mod header;
mod hover;
mod legend;
mod middle;
mod neighbours;
mod place;
mod sources;
mod standing;
mod told;
mod walk;

use crate::corpus::ArticleId;
use crate::state::Middle;
use crate::ui::context::{Context, use_simpul};
use crate::ui::making::use_view;
use crate::ui::part::{self, Part};
use crate::ui::parts::runs;
use crate::ui::parts::shared::Shared;
use crate::ui::parts::spot::use_spot;
use crate::view::ArticleView;
use article::OpenArticle;
use cards::Cards;
use yew::functional::Hook;
use yew::prelude::*;

/// The pane.
#[derive(PartialEq)]
pub struct ReadPanel;

impl Part for ReadPanel {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_read_panel()
    }
}

#[hook]
fn use_read_panel() -> Html {
    let simpul = use_simpul();
    let (engine, state) = (&simpul.engine, &simpul.state);
    let answer = Shared(simpul.answer.clone());

    let article = engine.open_among(&answer.articles, state.article.as_deref());
    // An answer stands for its query: another query has another answer.
    let view = use_memo((answer.clone(), article, state.selection.clone()), |(answer, article, selection)| {
        let view = engine.article_view((*article)?, &state.query, answer, selection)?;
        Some(Shared(std::rc::Rc::new(view)))
    });
    let cards = use_view(&simpul, (), cards::view);

    let section = use_node_ref();
    let list = use_node_ref();
    let cards_drawn = || match (cards, article) {
        (Some(cards), Some(article)) => part::draw(Cards { all: cards, open: article, list: list.clone() }),
        _ => Html::default(),
    };
    let (shown_card, count) = (list.clone(), engine.corpus.articles.len());
    use_spot(&section, article, state.spot, state.pane, move || {
        if let Some(article) = article {
            cards::centre(&shown_card, article.0 as usize, count);
        }
    });

    html! {
        <section aria-label={simpul.words.shell.read} ref={section}>
            { runs::draw_descriptions(simpul.words, state.display.sources) }
            { middle::draw(&simpul) }
            { content(&simpul, article, view.as_ref().as_ref(), cards_drawn) }
            { legend::draw(simpul.words) }
        </section>
    }
}

/// What the reader chose to see. The cards lead from article to article, so they stand with one.
fn content(
    simpul: &Context,
    article: Option<ArticleId>,
    view: Option<&Shared<ArticleView>>,
    cards: impl FnOnce() -> Html,
) -> Html {
    match (article, view, &simpul.state.middle) {
        (Some(article), _, Middle::Comparison(against)) => {
            part::draw(compare::Comparison { article, against: against.clone() })
        }
        (Some(_), _, Middle::Grid(rows)) => part::draw(compare::Grid { rows: *rows }),
        (Some(_), _, Middle::Quotes(order, whom)) => part::draw(told::Quotes { order: *order, whom: *whom }),
        (Some(_), _, Middle::Timeline(days)) => part::draw(told::Timeline { days: *days }),
        (Some(article), Some(view), Middle::Article) => html! {
            <>
                { cards() }
                { part::keyed(&view.sheet.id, OpenArticle { article, view: view.clone() }) }
            </>
        },
        _ => html! { <p class="empty">{ simpul.words.read.empty }</p> },
    }
}
