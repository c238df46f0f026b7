//! What the reader chose, the actions that change it, and how. Everything here comes back from a link (`url`);
//! hover, camera and drags live in their component.

use crate::engine::Engine;
use crate::entity::{EntityKind, MentionId};
use crate::i18n::Lang;
use crate::index::{EntityMode, MonthRange, OutletKey, Query};
use crate::order::set_of;
use crate::relation::TieRule;
use crate::view::{Focus, Look, Selection, Spot};
use std::collections::BTreeSet;

mod middle;
mod pane;

pub use middle::{Against, Middle};
pub use pane::{Pane, PaneSet};

/// The form in which the network is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Tab {
    /// Drawn.
    #[default]
    Graph,
    /// As sortable tables.
    Table,
    /// In sentences.
    Prose,
}

impl Tab {
    /// Every form, in the order of the tabs and of the key `g`.
    pub const ALL: [Self; 3] = [Self::Graph, Self::Table, Self::Prose];

    /// The form after this one.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Graph => Self::Table,
            Self::Table => Self::Prose,
            Self::Prose => Self::Graph,
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the reader's system prefers.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How large everything is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Scale {
    /// For one reader at a desk.
    #[default]
    Desk,
    /// For a class in front of a projector.
    Projector,
}

/// What is shown in the text besides its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, and any of them goes with any other")]
pub struct Display {
    /// The code of its kind before every mark.
    pub codes: bool,
    /// Boilerplate, greyed.
    pub boilerplate: bool,
    /// Who found each mark.
    pub sources: bool,
    /// The answers to the schoolbook's six questions.
    pub questions: bool,
}

/// Everything a link brings back.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct State {
    /// The open article, by id; none means the first that remains.
    pub article: Option<String>,
    /// The place in it that is brought into view.
    pub spot: Option<Spot>,
    /// What the middle pane shows.
    pub middle: Middle,
    /// What is selected in all panes.
    pub selection: Selection,
    /// The query in force.
    pub query: Query,
    /// What counts as a tie.
    pub rule: TieRule,
    /// The network narrowed to one entity's surroundings.
    pub focus: Option<Focus>,
    /// What the size and the colour of its nodes show.
    pub look: Look,
    /// The form in which the network is shown.
    pub tab: Tab,
    /// The pane that is seen where there is room for one only; see [`State::seen`].
    pub pane: Pane,
    /// Which panes there are.
    pub panes: PaneSet,
    /// Whether another page shows this one in a frame: a slim bar in place of the header, and no trap for the wheel.
    pub embed: bool,
    /// What is shown in the text besides its marks.
    pub display: Display,
    /// The language of the interface.
    pub lang: Lang,
    /// Light or dark.
    pub theme: Theme,
    /// How large everything is.
    pub scale: Scale,
    /// Parameters of the address that this version does not know, kept as they are.
    pub unknown: Vec<(String, String)>,
}

impl State {
    /// The pane that is seen where there is room for one only.
    pub fn seen(&self) -> Pane {
        self.panes.nearest(self.pane)
    }

    /// The same view in a page of its own.
    #[must_use]
    pub fn whole(&self) -> Self {
        Self { pane: self.seen(), panes: PaneSet::ALL, embed: false, ..self.clone() }
    }
}

/// Which way to step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the one after; from the last to the first.
    Next,
    /// To the one before; from the first to the last.
    Previous,
}

/// Everything a reader can do that a link should bring back.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The address changed: take its state whole.
    Load(Box<State>),
    /// Open an article at a place.
    Open(String, Option<Spot>),
    /// Show something else in the middle pane.
    Middle(Middle),
    /// Compare this article, by id, with others.
    Compare(String, Against),
    /// Open the article before or after among those that remain.
    StepArticle(Step),
    /// Walk the mentions of the selected entity in the open article, or all its mentions where none is selected.
    StepMention(Step),
    /// Walk the search hits, from article to article.
    StepHit(Step),
    /// Select in all panes; selecting what is selected already lets it go.
    Select(Selection),
    /// Replace the search text.
    Search(String),
    /// Choose or let go an outlet.
    ToggleOutlet(OutletKey),
    /// Only these months, or all.
    Months(Option<MonthRange>),
    /// Mark and draw a kind, or not.
    ToggleKind(EntityKind),
    /// Mark and draw this kind only; all again where it is the only one already.
    OnlyKind(EntityKind),
    /// An article must mention the entity, or need not any more.
    ToggleInclude(String),
    /// An article must not mention the entity, or may again.
    ToggleExclude(String),
    /// The entity is the only one an article must mention.
    OnlyEntity(String),
    /// How several entities are read.
    Mode(EntityMode),
    /// Let every article through again.
    ClearQuery,
    /// Put a whole query in force: what was cleared comes back.
    Query(Query),
    /// Change what counts as a tie.
    Rule(TieRule),
    /// Narrow the network, or widen it again.
    Focus(Option<Focus>),
    /// Let the size and the colour of nodes show something else.
    Look(Look),
    /// Show the network in another form.
    Tab(Tab),
    /// Show another pane.
    Pane(Pane),
    /// Show more or less in the text.
    Display(Display),
    /// Change the language of the interface.
    Lang(Lang),
    /// Change light or dark.
    Theme(Theme),
    /// Change how large everything is.
    Scale(Scale),
}

/// What an action does to the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// A new entry: *back* undoes the action.
    Push,
    /// The entry in place is rewritten: typing a word is not ten steps.
    Replace,
}

impl Action {
    /// What the action does to the browser's history.
    pub fn trace(&self) -> Trace {
        match self {
            Self::Load(_)
            | Self::Search(_)
            // Coming nearer in time is not ten steps either.
            | Self::Middle(Middle::Timeline(Some(_)))
            | Self::StepMention(_)
            | Self::StepHit(_)
            | Self::Pane(_)
            | Self::Lang(_)
            | Self::Theme(_)
            | Self::Scale(_) => Trace::Replace,
            _ => Trace::Push,
        }
    }
}

/// The state after an action. Total: an action that does not fit changes nothing.
#[must_use]
pub fn reduce(state: &State, action: Action, engine: &Engine) -> State {
    let mut next = state.clone();
    match action {
        Action::Load(loaded) => return *loaded,
        Action::Open(id, spot) => open(&mut next, id, spot),
        Action::Middle(middle) => (next.middle, next.pane) = (middle, Pane::Read),
        Action::Compare(id, against) => compare(&mut next, id, against),
        Action::StepArticle(step) => {
            if let Some(id) = engine.article_beside(&state.query, state.article.as_deref(), step == Step::Next) {
                step_to(&mut next, id);
            }
        }
        Action::StepMention(step) => {
            let from = match state.spot {
                Some(Spot::Mention(at)) => Some(at),
                _ => None,
            };
            let article = engine.open_article(&state.query, state.article.as_deref());
            let kinds = state.query.kinds;
            if let Some(at) = article
                .and_then(|article| engine.mention_beside(article, &state.selection, kinds, from, step == Step::Next))
            {
                next.spot = Some(Spot::Mention(at));
                (next.middle, next.pane) = (Middle::Article, Pane::Read);
            }
        }
        Action::StepHit(step) => {
            let from = match state.spot {
                Some(Spot::Hit(at)) => Some(at),
                _ => None,
            };
            if let Some((article, at)) = engine.hit_beside(&state.query, from, step == Step::Next) {
                open(&mut next, article, Some(Spot::Hit(at)));
            }
        }
        Action::Select(selection) => {
            next.selection = if state.selection == selection { Selection::Nothing } else { selection };
        }
        Action::Rule(rule) => next.rule = TieRule { at_least: rule.at_least.max(1), ..rule },
        Action::Focus(focus) => next.focus = focus.map(|focus| Focus { depth: focus.depth.clamp(1, 3), ..focus }),
        Action::Look(look) => next.look = look,
        Action::Tab(tab) => next.tab = tab,
        Action::Pane(pane) => next.pane = pane,
        Action::Display(display) => next.display = display,
        Action::Lang(lang) => next.lang = lang,
        Action::Theme(theme) => next.theme = theme,
        Action::Scale(scale) => next.scale = scale,
        change => change_query(&mut next, change),
    }
    next
}

/// The state in another reading of the same corpus: it points at what it pointed at, as far as that is found there.
#[must_use]
pub fn carry(state: &State, from: &Engine, to: &Engine) -> State {
    let slug = |slug: &String| from.entity_in(to, slug).unwrap_or_else(|| slug.clone());
    let mut next = State { query: carry_query(&state.query, from, to), ..state.clone() };
    if let Some(Spot::Mention(at)) = state.spot {
        let article = from.open_article(&state.query, state.article.as_deref());
        let there = article.and_then(|article| from.mention_in(to, MentionId { article, at }));
        next.spot = there.map(Spot::Mention);
    }
    next.selection = match &state.selection {
        Selection::Nothing => Selection::Nothing,
        Selection::Entity(one) => Selection::Entity(slug(one)),
        Selection::Tie(a, b) => Selection::tie(&slug(a), &slug(b)),
    };
    next.focus = state.focus.as_ref().map(|focus| Focus { centre: slug(&focus.centre), depth: focus.depth });
    next
}

/// The same for a query alone.
#[must_use]
pub fn carry_query(query: &Query, from: &Engine, to: &Engine) -> Query {
    let all = |slugs: &BTreeSet<String>| {
        set_of(slugs.iter().map(|slug| from.entity_in(to, slug).unwrap_or_else(|| slug.clone())))
    };
    Query { include: all(&query.include), exclude: all(&query.exclude), ..query.clone() }
}

fn open(next: &mut State, id: String, spot: Option<Spot>) {
    next.article = Some(id);
    next.spot = spot;
    next.middle = Middle::Article;
    next.pane = Pane::Read;
}

/// Puts an article at the left of a comparison. Nothing is compared with itself.
fn compare(next: &mut State, id: String, against: Against) {
    let against = if against == Against::One(id.clone()) { Against::Rest } else { against };
    (next.article, next.spot, next.pane) = (Some(id), None, Pane::Read);
    next.middle = Middle::Comparison(against);
}

/// Another article, seen as the one before was.
fn step_to(next: &mut State, id: String) {
    match next.middle.clone() {
        Middle::Comparison(against) => compare(next, id, against),
        _ => open(next, id, None),
    }
}

fn change_query(next: &mut State, action: Action) {
    let query = &mut next.query;
    match action {
        Action::Search(text) => query.text = text,
        Action::ToggleOutlet(key) => {
            if !query.outlets.remove(&key) {
                query.outlets.insert(key);
            }
        }
        Action::Months(months) => query.months = months,
        Action::ToggleKind(kind) => query.kinds = query.kinds.toggled(kind),
        Action::OnlyKind(kind) => {
            let only = std::iter::once(kind).collect();
            query.kinds = if query.kinds == only { crate::entity::KindSet::ALL } else { only };
        }
        Action::ToggleInclude(slug) => {
            query.exclude.remove(&slug);
            if !query.include.remove(&slug) {
                query.include.insert(slug);
            }
        }
        Action::ToggleExclude(slug) => {
            query.include.remove(&slug);
            if !query.exclude.remove(&slug) {
                query.exclude.insert(slug);
            }
        }
        Action::OnlyEntity(slug) => {
            query.exclude.clear();
            query.include.clear();
            query.include.insert(slug);
        }
        Action::Mode(mode) => query.mode = mode,
        Action::ClearQuery => *query = Query::default(),
        Action::Query(whole) => *query = whole,
        _ => return,
    }
    // The numbers of hits are those of the old result.
    if matches!(next.spot, Some(Spot::Hit(_))) {
        next.spot = None;
    }
}
