//! The article that is open. It listens for all its marks and hands each block only what concerns it.

use super::adiksimba::Adiksimba;
use super::block::{Block, holds};
use super::display;
use super::groups::{Group, group};
use super::header::{draw_byline, draw_facts, draw_lacks, draw_unprinted_headline};
use super::hover::{OpenCard, use_card};
use super::neighbours;
use super::sources;
use super::standing;
use super::walk::{self, Target};
use crate::corpus::{ArticleId, BlockKind};
use crate::state::Action;
use crate::ui::context::{Context, use_simpul};
use crate::ui::part::{self, Part};
use crate::ui::parts::shared::Shared;
use crate::view::{ArticleView, Mark, Selection, Spot};
use gloo_timers::callback::Timeout;
use web_sys::Element;
use yew::functional::Hook;
use yew::prelude::*;

/// Blocks that are drawn before the rest when an article is opened: more than a screen shows.
const FIRST_BLOCKS: usize = 8;

/// The article.
#[derive(PartialEq)]
pub struct OpenArticle {
    /// Which.
    pub article: ArticleId,
    /// What to draw of it.
    pub view: Shared<ArticleView>,
}

impl Part for OpenArticle {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_open_article(self)
    }
}

#[hook]
fn use_open_article(props: &OpenArticle) -> Html {
    let simpul = use_simpul();
    let root = use_node_ref();
    let stop = use_stop(&root);
    let card = use_own_card(&simpul, &root);
    let whole = use_whole(&simpul);
    let view = &props.view;
    let column = Column {
        article: props.article,
        view,
        simpul: &simpul,
        stop: stop
            .map(|stop| stop.mention)
            .filter(|stop| marks(view).any(|mark| mark.mention == *stop))
            .or_else(|| first(view)),
        card: &card,
        drawn: if whole { usize::MAX } else { FIRST_BLOCKS },
    };
    let listeners = Listeners { view, simpul: &simpul, root: &root, card: &card, stop: stop.setter() };
    html! {
        <article
            ref={root.clone()}
            data-sources={simpul.state.display.sources.then_some("")}
            onpointerover={listeners.pointer_over()}
            onpointerleave={let card = card.clone(); move |_: PointerEvent| card.passes()}
            onfocusin={listeners.focus_in()}
            onfocusout={listeners.focus_out()}
            onclick={listeners.click()}
            onkeydown={listeners.key_down()}
        >
            if !view.remains {
                { standing::draw(&simpul) }
            }
            <header>
                { column.headline() }
                { draw_byline(view, simpul.words) }
                { draw_lacks(&view.sheet, simpul.words) }
                <div class="tools">
                    { display::draw(&simpul) }
                    { draw_facts(&view.sheet, simpul.words) }
                    { sources::draw(&simpul, view) }
                    { part::draw(Adiksimba { article: props.article }) }
                </div>
            </header>
            <div class="text">{ column.blocks() }</div>
            { neighbours::draw(&simpul, view) }
        </article>
    }
}

/// The card of a mark. Another reading of the corpus numbers its mentions anew, and closes it.
#[hook]
fn use_own_card(simpul: &Context, root: &NodeRef) -> OpenCard {
    let root = root.clone();
    let card = use_card(move |mention| return_focus(&root, mention));
    use_effect_with(Shared(simpul.engine.clone()), {
        let card = card.clone();
        move |_| {
            if let Some(mention) = card.mention() {
                card.close.emit(mention);
            }
        }
    });
    card
}

/// Whether every block is drawn: at once where a place is to be brought into view, which must be there, else a moment after
/// the first ones.
#[hook]
fn use_whole(simpul: &Context) -> bool {
    let whole = use_state(|| simpul.state.spot.is_some());
    use_effect_with((), {
        let whole = whole.setter();
        move |()| {
            let rest = Timeout::new(0, move || whole.set(true));
            move || drop(rest)
        }
    });
    *whole
}

fn marks(view: &ArticleView) -> impl Iterator<Item = &Mark> {
    view.blocks.iter().flat_map(|block| &block.runs).filter_map(|run| run.mark.as_ref())
}

fn first(view: &ArticleView) -> Option<u32> {
    marks(view).next().map(|mark| mark.mention)
}

/// The column of text.
struct Column<'a> {
    article: ArticleId,
    view: &'a Shared<ArticleView>,
    simpul: &'a Context,
    stop: Option<u32>,
    card: &'a OpenCard,
    /// How many groups of blocks are drawn.
    drawn: usize,
}

impl Column<'_> {
    /// The printed headline is a block like others, only that it stands on top; without one the data sheet speaks.
    fn headline(&self) -> Html {
        match self.printed_headline() {
            Some(at) => self.block(at),
            None => draw_unprinted_headline(&self.view.sheet, self.simpul.words),
        }
    }

    fn printed_headline(&self) -> Option<usize> {
        self.view.blocks.iter().position(|block| block.kind == BlockKind::Headline)
    }

    /// Every block below the headline.
    fn blocks(&self) -> Html {
        let headline = self.printed_headline();
        let boilerplate = self.simpul.state.display.boilerplate;
        let groups =
            group(&self.view.blocks, |at, block| Some(at) != headline && (boilerplate || !block.kind.is_boilerplate()));
        groups.iter().take(self.drawn).map(|each| self.group(each)).collect()
    }

    fn group(&self, group: &Group) -> Html {
        match group {
            Group::Single(at) => self.block(*at),
            Group::List(items) => html! {
                <ul key={key(items)}>
                    for at in items {
                        <li key={*at}>{ self.block(*at) }</li>
                    }
                </ul>
            },
            Group::Quotation(parts) => html! {
                <figure key={key(parts)}>
                    for at in parts {
                        { self.block(*at) }
                    }
                </figure>
            },
        }
    }

    fn block(&self, at: usize) -> Html {
        let here = |spot: &Spot| self.view.blocks.get(at).is_some_and(|block| holds(block, *spot));
        let mention_here = |mention: &u32| here(&Spot::Mention(*mention));
        let display = self.simpul.state.display;
        let block = Block {
            article: self.article,
            view: self.view.clone(),
            at,
            stop: self.stop.filter(mention_here),
            spot: self.simpul.state.spot.filter(here),
            card: self.card.mention().filter(mention_here),
            close: self.card.close.clone(),
            codes: display.codes,
            others: self.simpul.engine.corpus.articles.len().saturating_sub(1) as u32,
            lang: self.simpul.state.lang,
        };
        part::keyed(&at.to_string(), block)
    }
}

/// A group is known by its first block.
fn key(blocks: &[usize]) -> usize {
    blocks.first().copied().unwrap_or_default()
}

/// One listener of each sort for all marks of the article.
struct Listeners<'a> {
    view: &'a Shared<ArticleView>,
    simpul: &'a Context,
    root: &'a NodeRef,
    card: &'a OpenCard,
    stop: UseStateSetter<Option<Stop>>,
}

impl Listeners<'_> {
    /// A finger "hovers" too, just before it taps, and whoever drags selects text; neither asks for a card.
    fn pointer_over(&self) -> Callback<PointerEvent> {
        let card = self.card.clone();
        Callback::from(move |event: PointerEvent| {
            if event.pointer_type() == "touch" || event.buttons() != 0 {
                return;
            }
            match walk::target_of(&event) {
                Target::Mark(mention) => card.pointed(mention),
                Target::Card => card.stays(),
                Target::Elsewhere => card.passes(),
            }
        })
    }

    fn focus_in(&self) -> Callback<FocusEvent> {
        let (card, stop) = (self.card.clone(), self.stop.clone());
        Callback::from(move |event: FocusEvent| match walk::target_of(&event) {
            Target::Mark(mention) => {
                stop.set(Some(Stop { mention, wants_focus: false }));
                card.focused(mention);
            }
            Target::Card => card.entered(),
            Target::Elsewhere => {}
        })
    }

    fn focus_out(&self) -> Callback<FocusEvent> {
        let card = self.card.clone();
        Callback::from(move |event: FocusEvent| {
            if matches!(walk::target(event.related_target()), Target::Elsewhere) {
                card.left();
            }
        })
    }

    /// A click selects; the end of a drag that selected text does not.
    fn click(&self) -> Callback<MouseEvent> {
        let choose = self.choose();
        Callback::from(move |event: MouseEvent| {
            let selecting = web_sys::window()
                .and_then(|window| window.get_selection().ok()?)
                .is_some_and(|selection| !selection.is_collapsed());
            if let (Target::Mark(mention), false) = (walk::target_of(&event), selecting) {
                choose.emit(mention);
            }
        })
    }

    fn key_down(&self) -> Callback<KeyboardEvent> {
        let (choose, root, stop) = (self.choose(), self.root.clone(), self.stop.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Target::Mark(mention) = walk::target_of(&event) else { return };
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            match event.key().as_str() {
                "Enter" | " " => choose.emit(mention),
                key => {
                    let to = root.cast::<Element>().and_then(|article| walk::neighbour(&article, mention, key));
                    let Some(mention) = to else { return };
                    stop.set(Some(Stop { mention, wants_focus: true }));
                }
            }
            event.prevent_default();
        })
    }

    /// Selects the entity of a mention in all panes and keeps its card open; a second time lets it go.
    fn choose(&self) -> Callback<u32> {
        let (view, send, card) = (self.view.clone(), self.simpul.send.clone(), self.card.clone());
        let stop = self.stop.clone();
        Callback::from(move |mention| {
            if let Some(mark) = marks(&view).find(|mark| mark.mention == mention) {
                send.emit(Action::Select(Selection::Entity(mark.slug.clone())));
                stop.set(Some(Stop { mention, wants_focus: true }));
                card.focused(mention);
            }
        })
    }
}

/// The mark that the keyboard reaches. No other can have the focus, so one that is to have it is made the stop first.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stop {
    mention: u32,
    wants_focus: bool,
}

#[hook]
fn use_stop(root: &NodeRef) -> UseStateHandle<Option<Stop>> {
    let stop = use_state(|| None::<Stop>);
    use_effect_with(*stop, {
        let (root, set) = (root.clone(), stop.setter());
        move |stop| focus_stop(&root, *stop, &set)
    });
    stop
}

fn focus_stop(root: &NodeRef, stop: Option<Stop>, set: &UseStateSetter<Option<Stop>>) {
    let Some(stop) = stop.filter(|stop| stop.wants_focus) else { return };
    // It may want it again: where it has the focus already, no event says that it got what it wanted.
    set.set(Some(Stop { wants_focus: false, ..stop }));
    if let Some(mark) = root.cast::<Element>().and_then(|article| walk::mark(&article, stop.mention)) {
        // Refused only for an element that cannot be focused; then the focus stays where it is.
        let _ = mark.focus();
    }
}

/// A card closed from within gives the focus back to its mark, at once: a focus that came after it closed would open it
/// again. The mark of a card that the pointer opened is not the stop yet; the focus makes it so.
fn return_focus(root: &NodeRef, mention: u32) {
    let Some(article) = root.cast::<Element>() else { return };
    let within = article.query_selector(".mention-card:focus-within");
    if let (Ok(Some(_)), Some(mark)) = (within, walk::mark(&article, mention)) {
        if !mark.has_attribute("tabindex") {
            mark.set_tab_index(-1);
        }
        let _ = mark.focus();
    }
}
