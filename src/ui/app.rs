//! The root: owns the state, keeps the address in step with it, lays out the three panes.

use super::context::Context;
use super::panels::{filter::FilterPanel, read::ReadPanel, relations::RelationsPanel};
use crate::corpus::Corpus;
use crate::engine::Engine;
use crate::state::{Action, State, reduce};
use std::rc::Rc;
use yew::prelude::*;

struct Store {
    engine: Rc<Engine>,
    state: Rc<State>,
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let state = reduce(&self.state, action, &self.engine);
        if state == *self.state {
            return self;
        }
        Rc::new(Self { engine: self.engine.clone(), state: Rc::new(state) })
    }
}

/// The whole page.
#[component]
pub fn App() -> Html {
    let store =
        use_reducer(|| Store { engine: Rc::new(Engine::open(Corpus::builtin())), state: Rc::new(State::default()) });
    let answer = use_memo(store.state.query.clone(), |query| store.engine.answer(query));
    let dispatcher = store.dispatcher();
    let send = use_callback((), move |action, ()| dispatcher.dispatch(action));
    let context = Context {
        engine: store.engine.clone(),
        state: store.state.clone(),
        answer,
        words: store.state.lang.messages(),
        send,
    };
    html! {
        <ContextProvider<Context> {context}>
            <FilterPanel />
            <ReadPanel />
            <RelationsPanel />
        </ContextProvider<Context>>
    }
}
