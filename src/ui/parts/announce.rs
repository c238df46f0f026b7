//! One polite live region for the whole page, and the way to speak through it.

use std::rc::Rc;
use yew::prelude::*;

/// Speaks a sentence to those who do not see the change it tells of.
#[derive(Clone, PartialEq)]
pub struct Announce(Callback<String>);

impl Announce {
    /// Speaks.
    pub fn say(&self, sentence: impl Into<String>) {
        self.0.emit(sentence.into());
    }
}

/// The way to speak through the page's live region; silent outside it.
#[hook]
pub fn use_announce() -> Announce {
    use_context::<Announce>().unwrap_or_else(|| Announce(Callback::noop()))
}

/// What was said last. The count tells a sentence from the same sentence said again: a live region is silent where
/// nothing changes.
#[derive(Default)]
struct Said {
    count: u32,
    sentence: String,
}

impl Reducible for Said {
    type Action = String;

    fn reduce(self: Rc<Self>, sentence: String) -> Rc<Self> {
        Rc::new(Self { count: self.count.wrapping_add(1), sentence })
    }
}

/// What stands inside the region's reach.
#[derive(Properties, PartialEq)]
pub struct AnnouncerProps {
    /// The page.
    pub children: Html,
}

/// Holds the live region beside the page.
#[component]
pub fn Announcer(props: &AnnouncerProps) -> Html {
    let said = use_reducer(Said::default);
    let dispatcher = said.dispatcher();
    let announce = use_callback((), move |sentence, ()| dispatcher.dispatch(sentence));
    html! {
        <ContextProvider<Announce> context={Announce(announce)}>
            { props.children.clone() }
            <div class="unseen" role="status" aria-live="polite">
                <p key={said.count}>{ &said.sentence }</p>
            </div>
        </ContextProvider<Announce>>
    }
}
