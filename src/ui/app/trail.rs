//! How the address follows the state, and what was last read there.

use crate::state::{State, Trace};
use crate::ui::address;
use crate::url;
use gloo_timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;

/// What the address says, said when it was last heeded, and will say.
pub(super) struct Trail {
    asked: String,
    /// Of the state: what stands there, or will once the address has followed.
    written: String,
    /// What the following will do to the history, until it has.
    following: Rc<Cell<Option<Trace>>>,
    follower: Option<Timeout>,
}

impl Trail {
    /// Begins with what an address says.
    pub fn heed(address: String) -> Self {
        Self { asked: address.clone(), written: address, following: Rc::default(), follower: None }
    }

    /// What the address says of the state, without its `#`.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// Whether the reader is still where the address that was heeded leads.
    pub fn is_where_asked(&self) -> bool {
        self.asked == self.written
    }

    /// Lets the address follow once the change is drawn: browsers take milliseconds over it. It follows even where the
    /// drawing fails, so that reloading leads on. Several changes in one go are one step back.
    pub fn follow(&mut self, state: &State, trace: Trace) {
        let encoded = url::encode(state);
        if encoded == self.written {
            return;
        }
        let trace = match self.following.get() {
            // *Back* leads out of the page around an embedded one, not through what was looked at inside.
            _ if state.embed => Trace::Replace,
            Some(Trace::Push) => Trace::Push,
            _ => trace,
        };
        self.following.set(Some(trace));
        self.written.clone_from(&encoded);
        let following = self.following.clone();
        self.follower = Some(Timeout::new(0, move || {
            following.set(None);
            address::write(&encoded, trace);
        }));
    }
}
