//! What every component may ask for: the engine, the state, the words, and a way to send actions.

use super::model::Standing;
use crate::engine::Engine;
use crate::i18n::Messages;
use crate::index::Answer;
use crate::relation::TieRule;
use crate::state::{Action, State};
use std::rc::Rc;
use yew::prelude::*;

/// Handed down from the app. Cheap to clone; compared by pointer.
#[derive(Clone)]
pub struct Context {
    /// The corpus, read: by rules, and anew once the model is there.
    pub engine: Rc<Engine>,
    /// What the reader chose.
    pub state: Rc<State>,
    /// The answer to the state's query, computed once per query.
    pub answer: Rc<Answer>,
    /// The words of the state's language.
    pub words: &'static Messages,
    /// Sends an action.
    pub send: Callback<Action>,
    /// How it stands with the model.
    pub model: Standing,
    /// Asks for the model once more.
    pub retry: Callback<MouseEvent>,
}

/// Entities up to which everything that is asked of a corpus is there at once.
const FEW_ENTITIES: usize = 1000;

impl Context {
    /// Whether the corpus is so small that nobody waits for what is asked of it.
    pub fn is_small(&self) -> bool {
        self.engine.annotations.entities.len() <= FEW_ENTITIES
    }

    /// The rule that the network rests on; controls show [`State::rule`], which remembers what is not in force.
    pub fn rule(&self) -> TieRule {
        self.state.rule.in_force()
    }

    /// A listener that sends an action, whatever the event.
    pub fn sends<E: 'static>(&self, action: Action) -> Callback<E> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(action.clone()))
    }
}

impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.engine, &other.engine)
            && Rc::ptr_eq(&self.state, &other.state)
            && Rc::ptr_eq(&self.answer, &other.answer)
            && self.model == other.model
    }
}

/// The context of the app around this component.
///
/// # Panics
/// Outside the app, which is where no component of ours is used.
#[hook]
pub fn use_simpul() -> Context {
    #[expect(clippy::expect_used, reason = "`App` wraps every component in the provider")]
    use_context::<Context>().expect("inside the app")
}
