//! Work on a network that may take seconds, done in slices between which the page draws and listens. Another network, or
//! none wanted any more, ends it.

use crate::network::{Figures, Layout, Measuring, Network, Point};
use crate::ui::parts::shared::Shared;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Nodes up to which there is no need for slices: it is done before anyone could see it begin.
const AT_ONCE: usize = 150;
/// A slice ends with the first step after so many milliseconds.
const SLICE: f64 = 14.0;

/// Work that goes on by steps.
pub trait Work: 'static {
    /// What comes of it.
    type Made: 'static;
    /// The work on a network, before its first step.
    fn begin(network: &Network) -> Self;
    /// Goes on by a step; whether there is more to do.
    fn advance(&mut self) -> bool;
    /// How much is done, in percent.
    fn percent(&self) -> u32;
    /// What came of it.
    fn made(&self) -> Self::Made;
}

impl Work for Layout {
    type Made = Vec<Point>;

    fn begin(network: &Network) -> Self {
        Self::of(network)
    }

    fn advance(&mut self) -> bool {
        self.advance()
    }

    fn percent(&self) -> u32 {
        self.percent()
    }

    fn made(&self) -> Vec<Point> {
        self.places()
    }
}

impl Work for Measuring {
    type Made = Figures;

    fn begin(network: &Network) -> Self {
        Self::of(network)
    }

    fn advance(&mut self) -> bool {
        self.advance()
    }

    fn percent(&self) -> u32 {
        self.percent()
    }

    fn made(&self) -> Figures {
        self.figures()
    }
}

/// How far the work on a network is.
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

/// What comes of work on a network, where it is `wanted`.
#[hook]
pub fn use_work<W: Work>(network: &Shared<Network>, wanted: bool) -> Making<W::Made> {
    let small = network.nodes.len() <= AT_ONCE;
    let at_once = use_memo((network.clone(), wanted && small), |(network, wanted)| {
        wanted.then(|| {
            let mut work = W::begin(network);
            while work.advance() {}
            Shared(Rc::new(work.made()))
        })
    });
    let told = use_state(|| None::<(Shared<Network>, Making<W::Made>)>);
    let here = told.as_ref().filter(|(of, _)| of == network).map(|(_, making)| making.clone());
    let needed = wanted && !small && here.as_ref().is_none_or(|making| making.made.is_none());
    use_effect_with((network.clone(), needed), {
        let set = told.setter();
        move |(network, needed)| {
            let running = needed.then(|| {
                let (network, set, mut work) = (network.clone(), set.clone(), None);
                let slice = move || {
                    let work = work.get_or_insert_with(|| W::begin(&network));
                    let more = work_on(&mut || work.advance());
                    let made = (!more).then(|| Shared(Rc::new(work.made())));
                    set.set(Some((network.clone(), Making { percent: work.percent(), made })));
                    more
                };
                Running::start(Box::new(slice))
            });
            move || drop(running)
        }
    });
    match &*at_once {
        Some(made) => Making { percent: 100, made: Some(made.clone()) },
        None => here.unwrap_or(Making { percent: 0, made: None }),
    }
}

/// Goes on for a slice; whether there is more to do.
fn work_on(advance: &mut dyn FnMut() -> bool) -> bool {
    let now = || web_sys::window().and_then(|window| window.performance()).map_or(f64::INFINITY, |clock| clock.now());
    let begun = now();
    while advance() {
        if now() - begun >= SLICE {
            return true;
        }
    }
    false
}

/// Slices that follow each other until there is no more to do, or this is dropped.
struct Running(Rc<RefCell<Option<Timeout>>>);

impl Running {
    fn start(slice: Box<dyn FnMut() -> bool>) -> Self {
        let timer = Rc::default();
        go_on(&timer, slice);
        Self(timer)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.borrow_mut().take();
    }
}

fn go_on(timer: &Rc<RefCell<Option<Timeout>>>, mut slice: Box<dyn FnMut() -> bool>) {
    let next = Rc::downgrade(timer);
    let timeout = Timeout::new(0, move || {
        // Stopped meanwhile: nobody holds the timer any more.
        if let Some(timer) = next.upgrade().filter(|_| slice()) {
            go_on(&timer, slice);
        }
    });
    *timer.borrow_mut() = Some(timeout);
}
