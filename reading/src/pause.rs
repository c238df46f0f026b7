//! Long work that may stop for a moment now and then, so that a page can draw and listen in between.
//!
//! Such work is `async` and awaits its `pause` at least every few milliseconds; whether it stops there is up to whoever
//! gives the pause. Nothing is done twice, and what comes of it does not depend on where it stopped. [`at_once`] does it
//! without stopping.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Steps of loops over many small things between which there is a pause.
pub const OFTEN: usize = 200;

/// Never stops.
pub async fn never() {}

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
