//! The two lists that choose what is compared with what.

use crate::corpus::{Article, ArticleId};
use crate::state::{Action, Against};
use crate::ui::context::Context;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Both lists; `other` is the article at the right, none where it is all others.
pub fn draw(simpul: &Context, one: ArticleId, other: Option<ArticleId>) -> Html {
    let words = &simpul.words.compare;
    let others = simpul.answer.articles.iter().filter(|each| **each != one).count() as u32;
    let id = |article: ArticleId| simpul.engine.corpus.get(article).map(|article| article.sheet.id.clone());
    let left = {
        let against = other.and_then(id).map_or(Against::Rest, Against::One);
        chooses(simpul, move |id| (!id.is_empty()).then(|| Action::Compare(id, against.clone())))
    };
    let right = {
        let one = id(one);
        chooses(simpul, move |id| {
            let against = if id.is_empty() { Against::Rest } else { Against::One(id) };
            Some(Action::Compare(one.clone()?, against))
        })
    };
    let all = || simpul.engine.corpus.iter();
    html! {
        <div class="sides">
            <select aria-label={words.left} onchange={left}>
                for (each, article) in all() {
                    { option(simpul, article, each == one) }
                }
            </select>
            <span>{ words.right }</span>
            <select aria-label={words.right} onchange={right}>
                <option value="" selected={other.is_none()}>{ (words.rest)(others) }</option>
                for (each, article) in all().filter(|(each, _)| *each != one) {
                    { option(simpul, article, other == Some(each)) }
                }
            </select>
        </div>
    }
}

/// An article on one line: outlet, day, headline.
fn option(simpul: &Context, article: &Article, selected: bool) -> Html {
    let words = &simpul.words.word;
    let sheet = &article.sheet;
    let outlet = sheet.outlet.value().map_or(words.no_outlet, String::as_str);
    let day = sheet.date.value().map_or_else(|| words.no_date.to_owned(), |day| (words.date_short)(*day));
    let title = sheet.title.value().map_or(simpul.words.read.untitled, String::as_str);
    html! {
        <option key={&*sheet.id} value={sheet.id.clone()} {selected}>{ format!("{outlet}, {day}: {title}") }</option>
    }
}

fn chooses(simpul: &Context, action: impl Fn(String) -> Option<Action> + 'static) -> Callback<Event> {
    let send = simpul.send.clone();
    Callback::from(move |event: Event| {
        let Some(list) = event.target_dyn_into::<HtmlSelectElement>() else { return };
        if let Some(action) = action(list.value()) {
            send.emit(action);
        }
    })
}
