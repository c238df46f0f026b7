//! Long work that may stop for a moment now and then, so that a page can draw and listen in between.
//!
//! Such work is `async` and says `pause.here().await` at least every few milliseconds; whether it stops there is up to
//! whoever gives the [`Pause`]. Nothing is done twice, and what comes of it does not depend on where it stopped.
//! [`at_once`] does it without stopping.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// Steps of loops over many small things between which there is a pause.
pub const OFTEN: usize = 200;

/// What work that stops waits for.
pub type Rest = Pin<Box<dyn Future<Output = ()>>>;

/// Where long work may stop. It is one type whoever gives it, so that the work is compiled once.
#[derive(Clone, Copy)]
pub struct Pause<'p>(Option<&'p dyn Fn() -> Option<Rest>>);

impl<'p> Pause<'p> {
    /// Never stops.
    pub const NEVER: Pause<'static> = Pause(None);

    /// Stops wherever `due` gives something to wait for.
    pub fn when(due: &'p dyn Fn() -> Option<Rest>) -> Self {
        Self(Some(due))
    }

    /// Stops here, if it is time to.
    pub async fn here(self) {
        if let Some(rest) = self.0.and_then(|due| due()) {
            rest.await;
        }
    }
}

/// Does work to its end that never stops.
pub fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut context) {
            return done;
        }
    }
}
