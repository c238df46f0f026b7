//! What may take seconds to make of a large network, made in slices between which the page draws and listens. Another input,
//! or none any more, ends it.

use super::context::Context;
use crate::engine::Engine;
use crate::index::{Answer, Query};
use crate::pause::{Pause, Rest, at_once};
use crate::ui::parts::shared::Shared;
use crate::ui::slices::{Slices, next_task};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How far it is.
pub struct Making<T> {
    /// Percent done.
    pub percent: u32,
    /// What came of it.
    pub made: Option<Shared<T>>,
}

impl<T> Clone for Making<T> {
    fn clone(&self) -> Self {
        Self { percent: self.percent, made: self.made.clone() }
    }
}

/// Where the work may stop; nowhere, where all is done at once.
pub struct Pauses(Option<(Slices, Callback<u32>)>);

impl Pauses {
    /// What to wait for, if it is time for a pause.
    pub fn due(&self) -> Option<Rest> {
        self.0.as_ref().and_then(|(slices, _)| slices.due())
    }

    /// Tells how much is done, and pauses if it is time to.
    pub async fn pause_at(&self, percent: u32) {
        if let Some((slices, tell)) = &self.0 {
            tell.emit(percent);
            Pause::when(&|| slices.due()).here().await;
        }
    }
}

/// What comes of `input`, where there is one: at once where it `is_small`, and done before anyone could see it begin.
#[hook]
pub fn use_making<I, T, W>(input: Option<I>, is_small: bool, make: fn(I, Pauses) -> W) -> Making<T>
where
    I: Clone + PartialEq + 'static,
    T: 'static,
    W: Future<Output = T> + 'static,
{
    let small = use_memo(input.clone().filter(|_| is_small), |input| {
        input.clone().map(|input| Shared(Rc::new(at_once(make(input, Pauses(None))))))
    });
    let told = use_state(|| None::<(I, Making<T>)>);
    let here = told.as_ref().filter(|(of, _)| Some(of) == input.as_ref()).map(|(_, making)| making.clone());
    let needed = input.filter(|_| !is_small && here.as_ref().is_none_or(|making| making.made.is_none()));
    let set = told.setter();
    use_effect_with(needed, move |needed| {
        let wanted = needed.clone().map(|input| {
            let (slices, wanted) = Slices::begin();
            let tell = telling(set.clone(), input.clone());
            spawn_local(async move {
                next_task().await;
                let made = make(input.clone(), Pauses(Some((slices, tell)))).await;
                set.set(Some((input, Making { percent: 100, made: Some(Shared(Rc::new(made))) })));
            });
            wanted
        });
        move || drop(wanted)
    });
    match &*small {
        Some(made) => Making { percent: 100, made: Some(made.clone()) },
        None => here.unwrap_or(Making { percent: 0, made: None }),
    }
}

/// What was made last: what is seen while another is being made.
#[hook]
pub fn use_last<T: 'static>(made: Option<Shared<T>>) -> Option<Shared<T>> {
    let last = use_mut_ref(|| None);
    if made.is_some() {
        last.replace(made);
    }
    last.borrow().clone()
}

/// What the view of a pane is made from, with what else it depends on.
#[derive(Clone, PartialEq)]
pub struct Asked<M> {
    /// The corpus, read.
    pub engine: Shared<Engine>,
    /// What is asked of it.
    pub query: Query,
    /// The answer.
    pub answer: Shared<Answer>,
    /// What else.
    pub more: M,
}

/// The view of a pane under the query in force: of a small corpus there at once; of a large one the one before until then,
/// and none at first.
#[hook]
pub fn use_view<M, T, W>(simpul: &Context, more: M, make: fn(Asked<M>, Pauses) -> W) -> Option<Shared<T>>
where
    M: Clone + PartialEq + 'static,
    T: 'static,
    W: Future<Output = T> + 'static,
{
    let (engine, answer) = (Shared(simpul.engine.clone()), Shared(simpul.answer.clone()));
    let asked = Asked { engine, query: simpul.state.query.clone(), answer, more };
    let making = use_making(Some(asked), simpul.is_small(), make);
    use_last(making.made)
}

/// Tells every tenth of what is done: each is drawn.
fn telling<I: Clone + 'static, T: 'static>(set: UseStateSetter<Option<(I, Making<T>)>>, input: I) -> Callback<u32> {
    let last = Cell::new(0);
    Callback::from(move |percent: u32| {
        if last.replace(percent / 10) != percent / 10 {
            set.set(Some((input.clone(), Making { percent, made: None })));
        }
    })
}
