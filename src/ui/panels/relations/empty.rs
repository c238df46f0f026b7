//! What stands in place of an empty network: why it is empty, and the way out in one click.

use crate::entity::KindSet;
use crate::relation::{Basis, TieRule};
use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::button;
use crate::view::WhyEmpty;
use yew::prelude::*;

/// The sentence and the button.
pub fn draw(simpul: &Context) -> Html {
    let state = &simpul.state;
    let why = simpul.engine.why_empty(&state.query, &simpul.answer, &state.rule, state.focus.as_ref());
    let (sentence, way_out) = explain(simpul, &why);
    html! {
        <div class="network-empty">
            <p>{ sentence }</p>
            if let Some((text, actions)) = way_out {
                { button::worded("button", text, send_all(simpul, actions)) }
            }
        </div>
    }
}

type WayOut = (String, Vec<Action>);

fn explain(simpul: &Context, why: &WhyEmpty) -> (String, Option<WayOut>) {
    let words = &simpul.words.relations.empty;
    let rule = simpul.state.rule;
    match why {
        WhyEmpty::NoArticles => {
            let way_out = (words.clear_filter.to_owned(), vec![Action::ClearQuery]);
            (words.no_articles.to_owned(), Some(way_out))
        }
        WhyEmpty::NoKinds => {
            let way_out = (words.usual_kinds.to_owned(), usual_kinds(simpul));
            (words.no_kinds.to_owned(), Some(way_out))
        }
        WhyEmpty::NoSurroundings(name) => {
            let all = simpul.words.relations.focus.all.to_owned();
            ((words.no_surroundings)(name), Some((all, vec![Action::Focus(None)])))
        }
        WhyEmpty::Unstated => {
            let together = Action::Rule(TieRule { basis: Basis::Together, ..rule });
            (words.unstated.to_owned(), Some((words.together.to_owned(), vec![together])))
        }
        WhyEmpty::TooStrict(most) => {
            let looser = Action::Rule(TieRule { at_least: *most, ..rule });
            ((words.too_strict)(rule.unit, rule.at_least), Some(((words.lower)(*most), vec![looser])))
        }
        WhyEmpty::Apart(unit) => {
            let wider = Action::Rule(TieRule { unit: *unit, at_least: 1, ..rule });
            ((words.too_strict)(rule.unit, rule.at_least), Some(((words.widen)(*unit), vec![wider])))
        }
        WhyEmpty::Nothing => (words.nothing.to_owned(), None),
    }
}

/// Lets the usual kinds through rule and filter; in the filter only those that are missing are touched.
fn usual_kinds(simpul: &Context) -> Vec<Action> {
    let rule = TieRule { kinds: KindSet::NAMED, ..simpul.state.rule };
    let missing = KindSet::NAMED.iter().filter(|kind| !simpul.state.query.kinds.contains(*kind));
    std::iter::once(Action::Rule(rule)).chain(missing.map(Action::ToggleKind)).collect()
}

fn send_all(simpul: &Context, actions: Vec<Action>) -> Callback<MouseEvent> {
    let send = simpul.send.clone();
    Callback::from(move |_| actions.iter().for_each(|action| send.emit(action.clone())))
}
