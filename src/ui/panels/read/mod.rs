//! The middle pane: the cards of all articles and the article that is open.

mod article;
mod block;
mod cards;
mod display;
mod echo;
mod groups;
mod header;
mod hover;
mod neighbours;
mod place;
mod standing;
mod walk;

use crate::ui::context::use_simpul;
use crate::ui::parts::runs::MarkDescriptions;
use crate::ui::parts::shared::Shared;
use crate::ui::parts::spot::use_spot;
use article::OpenArticle;
use cards::Cards;
use yew::prelude::*;

/// The pane.
#[component]
pub fn ReadPanel() -> Html {
    let simpul = use_simpul();
    let state = &simpul.state;
    let engine = Shared(simpul.engine.clone());
    let answer = Shared(simpul.answer.clone());

    let article = *use_memo((engine.clone(), state.query.clone(), state.article.clone()), |(engine, query, id)| {
        engine.open_article(query, id.as_deref())
    });
    let view = use_memo(
        (engine.clone(), answer.clone(), article, state.query.clone(), state.selection.clone()),
        |(engine, answer, article, query, selection)| {
            engine.article_view(article.as_ref().copied()?, query, answer, selection).map(std::rc::Rc::new).map(Shared)
        },
    );
    let cards = use_memo((engine, answer, state.query.clone()), |(engine, answer, query)| engine.cards(query, answer));

    let section = use_node_ref();
    let open = view.as_ref().as_ref().map(|view| view.sheet.id.clone());
    use_spot(&section, open.clone(), state.spot, state.pane);

    html! {
        <section aria-label={simpul.words.shell.read} ref={section}>
            <MarkDescriptions lang={state.lang} />
            <Cards cards={Shared(cards)} {open} />
            if let (Some(article), Some(view)) = (article, view.as_ref()) {
                <OpenArticle key={view.sheet.id.clone()} {article} view={view.clone()} />
            } else {
                <p class="empty">{ simpul.words.read.empty }</p>
            }
        </section>
    }
}
