//! What the page is called. Browsers take their time over a new name, so it is set only where it changes.

use crate::ui::page;
use gloo_timers::callback::Timeout;

/// The name the page has, or will have in a moment.
#[derive(Default)]
pub(super) struct Title(String);

impl Title {
    /// Names the page.
    pub fn set(&mut self, title: String) {
        if self.renew(title) {
            page::entitle(&self.0);
        }
    }

    /// Names the page once the change is drawn.
    pub fn set_soon(&mut self, title: String) {
        if self.renew(title) {
            let title = self.0.clone();
            Timeout::new(0, move || page::entitle(&title)).forget();
        }
    }

    fn renew(&mut self, title: String) -> bool {
        let is_new = title != self.0;
        self.0 = title;
        is_new
    }
}
