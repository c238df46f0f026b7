//! A link to an article or a place in one. Its address is that of the state it leads to, so that it can be copied and
//! opened in another tab; a plain click sends the action instead.

use super::spot;
use crate::state::{Action, Pane, State, reduce};
use crate::ui::address;
use crate::ui::context::Context;
use crate::url;
use crate::view::Spot;
use yew::prelude::*;

/// Where a link leads, and how it looks.
#[derive(Clone, Copy, Default)]
pub struct Place<'a> {
    /// The article's id.
    pub article: &'a str,
    /// The place in it.
    pub spot: Option<Spot>,
    /// Whether it leads to what is open.
    pub current: bool,
    /// Its class.
    pub class: &'static str,
}

/// The link, with what it says.
pub fn draw(simpul: &Context, place: Place, says: Html) -> Html {
    let action = Action::Open(place.article.to_owned(), place.spot);
    let target = reduce(&simpul.state, action.clone(), &simpul.engine);
    if !target.panes.contains(Pane::Read) {
        // The text is not here; it is in the whole page.
        let href = address::link(&url::encode(&State { pane: Pane::Read, ..target.whole() }));
        return html! { <a {href} class={place.class} target="_blank" rel="noopener">{ says }</a> };
    }
    let href = format!("#{}", url::encode(&target));
    let stands = target == *simpul.state;
    html! {
        <a {href} class={place.class} aria-current={place.current.then_some("true")}
            onclick={follow(simpul, action, stands)}>
            { says }
        </a>
    }
}

fn follow(simpul: &Context, action: Action, stands: bool) -> Callback<MouseEvent> {
    let send = simpul.send.clone();
    Callback::from(move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        send.emit(action.clone());
        // An action that changes nothing draws nothing; the reader may have scrolled away from the place.
        if let Action::Open(_, Some(place)) = action
            && stands
        {
            spot::show(place);
        }
    })
}
