//! A link to an article or a place in one. Its address is that of the state it leads to, so that it can be copied and
//! opened in another tab; a plain click sends the action instead.

use super::spot;
use crate::state::{Action, reduce};
use crate::ui::context::use_simpul;
use crate::url;
use crate::view::Spot;
use yew::prelude::*;

/// For [`PlaceLink`].
#[derive(Properties, PartialEq)]
pub struct PlaceLinkProps {
    /// The article's id.
    pub article: String,
    /// The place in it.
    #[prop_or_default]
    pub spot: Option<Spot>,
    /// Whether it leads to what is open.
    #[prop_or_default]
    pub current: bool,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
    /// What the link says.
    pub children: Html,
}

/// The link.
#[component]
pub fn PlaceLink(props: &PlaceLinkProps) -> Html {
    let simpul = use_simpul();
    let action = Action::Open(props.article.clone(), props.spot);
    let target = reduce(&simpul.state, action.clone(), &simpul.engine);
    let href = format!("#{}", url::encode(&target));
    let onclick = {
        let stands = target == *simpul.state;
        Callback::from(move |event: MouseEvent| {
            if event.ctrl_key() || event.meta_key() || event.shift_key() {
                return;
            }
            event.prevent_default();
            simpul.send.emit(action.clone());
            // An action that changes nothing draws nothing; the reader may have scrolled away from the place.
            if let Action::Open(_, Some(place)) = action
                && stands
            {
                spot::show(place);
            }
        })
    };
    html! {
        <a {href} class={props.class.clone()} aria-current={props.current.then_some("true")} {onclick}>
            { props.children.clone() }
        </a>
    }
}
