//! An embedded page and the page around it: does what is asked, tells what is new.

use super::{App, Message};
use crate::embed::{Asked, Field, Height, News, Request};
use crate::state::Trace;
use crate::ui::address;
use crate::ui::host::{Watch, measure};
use crate::url;
use yew::prelude::*;

impl App {
    /// Does what the host asks.
    pub(super) fn obey_host(&mut self, asked: &Asked) {
        let id = asked.id.as_deref();
        match &asked.request {
            Request::Set(address) => {
                // An embedded page stays one, and the last word in an address counts.
                let address = format!("{}&embed=1", address.trim_start_matches('#'));
                address::write(&address, Trace::Replace);
                self.heed(address);
                if id.is_some() {
                    self.tell(|news| news.state(id));
                }
            }
            Request::Get => self.tell(|news| news.state(id)),
            Request::Evidence(selection) => self.tell(|news| news.evidence(selection, id)),
        }
    }

    /// Tells a height that was not known yet.
    pub(super) fn measured(&mut self, height: Height) {
        if self.host.as_mut().is_some_and(|host| host.measured(height)) {
            self.tell(|news| news.height());
        }
    }

    /// Tells what is drawn by now, where it is news.
    pub(super) fn tell_host(&mut self, ctx: &Context<Self>) {
        let Some(host) = &mut self.host else { return };
        let first = self.height.is_none();
        if first {
            host.measured(measure());
            self.height = Watch::begin(ctx.link().callback(Message::Measured));
        }
        if let Some(watch) = &mut self.height {
            watch.follow(self.state.panes);
        }
        if host.is_news(&url::encode(&self.state)) {
            self.tell(|news| if first { news.ready() } else { news.state(None) });
        }
    }

    fn tell(&self, what: impl FnOnce(News) -> Field) {
        if let Some(host) = &self.host {
            let news = News { engine: &self.engine, state: &self.state, answer: &self.answer, height: host.height() };
            host.tell(&what(news));
        }
    }
}
