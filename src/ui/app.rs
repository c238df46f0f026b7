//! The root: owns the state, keeps the address in step with it, lays out the three panes.

mod hosted;
mod listening;
mod title;
mod trail;

use super::context::Context as Simpul;
use super::header::{Header, slim};
use super::host::{Host, Watch};
use super::keys::Command;
use super::model::{self, Failure, Standing};
use super::notices::{self, Line, Said};
use super::panels::{filter, filter::FilterPanel, read::ReadPanel, relations::RelationsPanel};
use super::parts::announce;
use super::settings::Settings;
use super::{address, key_sheet, page, pane_tabs};
use crate::embed::{Asked, Height};
use crate::engine::Engine;
use crate::index::{Answer, Query};
use crate::state::{Action, Pane, State, Trace, carry, carry_query, reduce};
use crate::ui::part;
use crate::url;
use crate::view::{Notice, Selection};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use std::rc::Rc;
use title::Title;
use trail::Trail;
use yew::prelude::*;

/// Everything that can happen to the page as a whole.
pub enum Message {
    /// The reader did something that a link should bring back.
    Act(Action),
    /// The address changed under us: back, forward, or a link typed in.
    AddressChanged,
    /// A key of the whole page was pressed.
    Key(Command),
    /// Show or hide the list of keys.
    Sheet(bool),
    /// Switch keys of one character on or off.
    Letters(bool),
    /// Close one notice.
    CloseNotice(Line),
    /// A new version of the page waits to be taken up.
    Fresh,
    /// Ask for the model once more.
    Retry,
    /// The corpus was read with the model, or why not.
    Read(Result<Rc<Engine>, Failure>),
    /// The page around an embedded one asked for something.
    Asked(Asked),
    /// An embedded page is that high.
    Measured(Height),
}

/// What the page around the app (`assets/served.js`) says when a new version waits.
const FRESH: &str = "simpul-fresh";

/// Where the keyboard should stand once the change is drawn.
#[derive(Clone, Copy)]
enum Focus {
    SearchField,
    PaneIfLost,
}

/// For [`App`].
#[derive(Properties)]
pub struct AppProps {
    /// The corpus, read by rules: what the page begins with.
    pub engine: Rc<Engine>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.engine, &other.engine)
    }
}

/// The whole page.
pub struct App {
    engine: Rc<Engine>,
    model: Standing,
    state: Rc<State>,
    answer: Rc<Answer>,
    settings: Settings,
    notices: Vec<Notice>,
    cleared: Option<Query>,
    fresh: bool,
    sheet: bool,
    focus: Option<Focus>,
    send: Callback<Action>,
    retry: Callback<MouseEvent>,
    trail: Trail,
    title: Title,
    /// The page around an embedded one.
    host: Option<Host>,
    height: Option<Watch>,
    /// Kept so that they are taken off when the page goes.
    _address_listener: Option<EventListener>,
    _fresh_listener: Option<EventListener>,
    key_listener: Option<EventListener>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let engine = ctx.props().engine.clone();
        let written = written();
        let settings = if url::decode(&written).0.embed { Settings::default() } else { Settings::remembered() };
        let model = if model::is_there() { Standing::Loading } else { Standing::Absent };
        let (state, notices) = from_address(&written, &engine, &settings, model);
        let host = if state.embed { Host::find(ctx.link().callback(Message::Asked)) } else { None };
        let mut app = Self {
            answer: Rc::new(engine.answer(&state.query)),
            send: ctx.link().callback(Message::Act),
            retry: ctx.link().callback(|_| Message::Retry),
            engine,
            model,
            state: Rc::new(state),
            // Everything stands after `#`, so back and forward are changes of it too.
            _address_listener: listening::to(ctx, "hashchange", || Message::AddressChanged),
            _fresh_listener: listening::to(ctx, FRESH, || Message::Fresh),
            key_listener: listening::to_keys(ctx, settings.letters),
            settings,
            notices,
            cleared: None,
            fresh: false,
            sheet: false,
            focus: None,
            trail: Trail::heed(written),
            title: Title::default(),
            host,
            height: None,
        };
        page::dress(&app.state);
        app.entitle();
        app
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => return self.act(action),
            Message::AddressChanged => self.heed(written()),
            Message::Key(command) => return self.obey(command),
            Message::Sheet(open) => self.sheet = open,
            Message::Letters(on) => {
                self.settings.remember_letters(on);
                self.key_listener = listening::to_keys(ctx, on);
            }
            Message::CloseNotice(Line::Notice(at)) if at < self.notices.len() => drop(self.notices.remove(at)),
            Message::CloseNotice(Line::Notice(_)) => {}
            Message::CloseNotice(Line::Cleared) => self.cleared = None,
            Message::CloseNotice(Line::Fresh) => self.fresh = false,
            Message::Fresh => self.fresh = true,
            Message::Retry => {
                self.model = Standing::Loading;
                self.say_model();
                self.load_model(ctx, true);
            }
            Message::Read(read) => self.adopt(read),
            Message::Asked(asked) => self.obey_host(&asked),
            Message::Measured(height) => {
                self.measured(height);
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let simpul = Simpul {
            engine: self.engine.clone(),
            state: self.state.clone(),
            answer: self.answer.clone(),
            words: self.state.lang.messages(),
            send: self.send.clone(),
            model: self.model,
            retry: self.retry.clone(),
        };
        let link = ctx.link();
        let said = Said { notices: &self.notices, cleared: self.cleared.as_ref(), fresh: self.fresh };
        let embed = self.state.embed;
        let panes: Vec<_> = self.state.panes.iter().map(pane_tabs::id).collect();
        html! {
            <ContextProvider<Simpul> context={simpul.clone()}>
                <div class={if embed { "page embedded" } else { "page" }} data-pane={pane_tabs::id(self.state.seen())}
                    data-panes={panes.join(" ")} data-model={self.model.name()}>
                    if embed {
                        { slim::draw(&simpul) }
                    } else {
                        { part::draw(Header { on_keys: link.callback(|_: MouseEvent| Message::Sheet(true)) }) }
                    }
                    { notices::draw(&simpul, &said, &link.callback(Message::CloseNotice)) }
                    <main class="panes">
                        for pane in self.state.panes.iter() {
                            { draw_pane(pane) }
                        }
                    </main>
                    if !embed {
                        { pane_tabs::draw(&simpul, "foot") }
                    }
                    { key_sheet::draw(
                        &simpul.words.shell,
                        self.sheet,
                        self.settings.letters,
                        link.callback(|()| Message::Sheet(false)),
                        &link.callback(Message::Letters),
                    ) }
                </div>
                { announce::draw() }
            </ContextProvider<Simpul>>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.load_model(ctx, false);
        }
        self.tell_host(ctx);
        match self.focus.take() {
            Some(Focus::SearchField) => page::focus(filter::SEARCH_FIELD),
            Some(Focus::PaneIfLost) if page::focus_is_lost() => page::focus(pane_tabs::id(self.state.seen())),
            _ => {}
        }
    }
}

impl App {
    /// Does what the reader asked for. Says whether anything changed.
    fn act(&mut self, action: Action) -> bool {
        let trace = action.trace();
        let is_look = matches!(action, Action::Lang(_) | Action::Theme(_) | Action::Scale(_));
        let clears = action == Action::ClearQuery;
        let next = reduce(&self.state, action, &self.engine);
        if next == *self.state {
            return false;
        }
        if is_look {
            self.settings.remember_look(&next);
        }
        let before = self.take(next);
        if before.query != self.state.query {
            self.cleared = clears.then(|| before.query.clone());
        }
        self.follow(trace);
        true
    }

    /// Lets the address and the page's name follow once the change is drawn.
    fn follow(&mut self, trace: Trace) {
        let title = self.called();
        self.title.set_soon(title);
        self.trail.follow(&self.state, trace);
    }

    /// Follows another address than that of the state.
    fn heed(&mut self, address: String) {
        self.trail = Trail::heed(address);
        self.follow_address();
    }

    /// Puts what the address says in force.
    fn follow_address(&mut self) {
        let (state, notices) = from_address(self.trail.written(), &self.engine, &self.settings, self.model);
        self.notices = notices;
        self.take(state);
        self.entitle();
    }

    fn load_model(&self, ctx: &Context<Self>, again: bool) {
        if model::is_there() {
            model::load(again, self.engine.clone(), ctx.link().callback(Message::Read));
        }
    }

    /// Takes another reading of the corpus, where there is one; all that the reader chose stays.
    fn adopt(&mut self, read: Result<Rc<Engine>, Failure>) {
        let old = self.engine.clone();
        match read {
            Ok(engine) => (self.engine, self.model) = (engine, Standing::InForce),
            Err(failure) => self.model = Standing::Failed(failure),
        }
        // A link counts mentions as the page did that it was copied from, which had the model.
        if self.trail.is_where_asked() {
            self.follow_address();
        } else {
            let (state, notices) = url::reconcile(carry(&self.state, &old, &self.engine), &self.engine);
            self.notices.extend(notices);
            self.take(state);
            self.follow(Trace::Replace);
        }
        if !Rc::ptr_eq(&old, &self.engine) {
            self.cleared = self.cleared.as_ref().map(|query| carry_query(query, &old, &self.engine));
            self.answer = Rc::new(self.engine.answer(&self.state.query));
        }
        self.say_model();
    }

    /// Says how it stands with the model to those who do not see it: after the change is drawn, which may have panes
    /// say what it did to them.
    fn say_model(&self) {
        if let Some(says) = self.model.says(&self.state.lang.messages().read.model) {
            Timeout::new(0, move || announce::say(says)).forget();
        }
    }

    /// Puts a state in force; gives back the one before.
    fn take(&mut self, next: State) -> Rc<State> {
        if next.query != self.state.query {
            self.answer = Rc::new(self.engine.answer(&next.query));
        }
        if next.seen() != self.state.seen() {
            self.focus = Some(Focus::PaneIfLost);
        }
        let before = std::mem::replace(&mut self.state, Rc::new(next));
        let look = |state: &State| (state.lang, state.theme, state.scale);
        if look(&before) != look(&self.state) {
            page::dress(&self.state);
        }
        before
    }

    fn obey(&mut self, command: Command) -> bool {
        match command {
            Command::Search => {
                if !page::is_laid_out(filter::SEARCH_FIELD) {
                    self.act(Action::Pane(Pane::Filter));
                }
                self.focus = Some(Focus::SearchField);
                true
            }
            Command::Leave if self.state.selection != Selection::Nothing => {
                self.act(Action::Select(Selection::Nothing))
            }
            Command::Leave => {
                self.cleared = None;
                self.notices.clear();
                true
            }
            Command::Mention(step) => self.act(Action::StepMention(step)),
            Command::Article(step) => self.act(Action::StepArticle(step)),
            Command::NextTab => self.act(Action::Tab(self.state.tab.next())),
            Command::Sheet => {
                self.sheet = true;
                true
            }
        }
    }

    /// Names the page after the article that is open.
    fn entitle(&mut self) {
        let title = self.called();
        self.title.set(title);
    }

    /// What the page is to be called.
    fn called(&self) -> String {
        let open = self.engine.open_among(&self.answer.articles, self.state.article.as_deref());
        let headline = open.and_then(|article| self.engine.headline(article));
        page::title(headline.as_deref(), self.state.lang.messages().shell.tagline)
    }
}

fn draw_pane(pane: Pane) -> Html {
    let (class, panel) = match pane {
        Pane::Filter => ("pane pane-filter", part::draw(FilterPanel)),
        Pane::Read => ("pane pane-read", part::draw(ReadPanel)),
        Pane::Relations => ("pane pane-relations", part::draw(RelationsPanel)),
    };
    html! { <div key={class} {class} id={pane_tabs::id(pane)} tabindex="-1">{ panel }</div> }
}

/// The state the address names, on top of what is remembered, and what it names in vain. Whom the page does not know
/// is told once the model, which may know, is there or is not.
fn from_address(address: &str, engine: &Engine, settings: &Settings, model: Standing) -> (State, Vec<Notice>) {
    let (state, mut notices) = url::decode_onto(settings.look.clone(), address);
    let (state, more) = url::reconcile(state, engine);
    notices.extend(more);
    if model == Standing::Loading {
        notices.retain(|notice| !matches!(notice, Notice::NoSuchEntity(_)));
    }
    (state, notices)
}

/// What the address says, without its `#`.
fn written() -> String {
    address::hash().trim_start_matches('#').to_owned()
}
