//! One block of the open article in its proper element, with its echo line and, while it is open, the card of one of
//! its mentions. The card stands right after its block, so that the tab key goes from the mark into the card.

use super::echo::{self, Matches};
use super::place;
use super::walk;
use crate::corpus::{ArticleId, BlockKind};
use crate::i18n::Lang;
use crate::ui::context::use_simpul;
use crate::ui::part::{self, Part};
use crate::ui::parts::entity_card;
use crate::ui::parts::fold::use_fold;
use crate::ui::parts::runs::{Look, Reach, draw};
use crate::ui::parts::shared::Shared;
use crate::view::{ArticleView, BlockView, Spot};
use web_sys::{Element, HtmlElement};
use yew::functional::Hook;
use yew::prelude::*;

/// The block.
pub struct Block {
    /// The open article.
    pub article: ArticleId,
    /// What to draw of it.
    pub view: Shared<ArticleView>,
    /// Which block, by its place in the article.
    pub at: usize,
    /// The mention that the tab key reaches, where it stands here.
    pub stop: Option<u32>,
    /// The place that is stressed, where it stands here.
    pub spot: Option<Spot>,
    /// The mention whose card is open, where it stands here.
    pub card: Option<u32>,
    /// Sent with its mention when the reader closes the card.
    pub close: Callback<u32>,
    /// Whether kind codes are shown.
    pub codes: bool,
    /// How many other articles there are.
    pub others: u32,
    /// The language of the interface.
    pub lang: Lang,
}

/// A new view of the article is mostly the old one: a block that looks the same is not drawn again.
impl PartialEq for Block {
    fn eq(&self, other: &Self) -> bool {
        let rest =
            |props: &Self| (props.article, props.at, props.stop, props.spot, props.card, props.codes, props.others);
        let is_same = |one: &Self, other: &Self| one.view.blocks.get(one.at) == other.view.blocks.get(other.at);
        rest(self) == rest(other)
            && self.lang == other.lang
            && self.close == other.close
            && (self.view == other.view || is_same(self, other))
    }
}

impl Part for Block {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_block(self)
    }
}

#[hook]
fn use_block(props: &Block) -> Html {
    let fold = use_fold();
    let words = props.lang.messages();
    let Some(block) = props.view.blocks.get(props.at) else { return Html::default() };
    let reach = Reach::Walk { stop: props.stop };
    let look = Look { words, codes: props.codes, reach, spot: props.spot };
    let text = draw(&block.runs, &look);
    let text = match block.kind {
        BlockKind::Headline => html! { <h1 tabindex="-1">{ text }</h1> },
        BlockKind::SubHeading => html! { <h2>{ text }</h2> },
        BlockKind::BlockQuote => html! { <blockquote><p>{ text }</p></blockquote> },
        BlockKind::Attribution => html! { <cite>{ text }</cite> },
        BlockKind::Caption => html! { <p class="caption">{ text }</p> },
        BlockKind::Credit => html! { <p class="credit">{ text }</p> },
        BlockKind::Paragraph | BlockKind::ListItem => html! { <p>{ text }</p> },
        BlockKind::Boilerplate => html! {
            <p class="boilerplate"><span class="unseen">{ words.read.remains }{ " " }</span>{ text }</p>
        },
    };
    let of = Matches { view: props.view.clone(), at: props.at };
    html! {
        <div class={if props.spot.is_some() { "block here" } else { "block" }}>
            { text }
            if let Some(mention) = props.card {
                { part::keyed(
                    &mention.to_string(),
                    MentionCard { article: props.article, mention, close: props.close.clone() },
                ) }
            }
            { echo::draw(of, props.article, props.others, words, &fold) }
        </div>
    }
}

/// Whether a place stands in a block.
pub fn holds(block: &BlockView, spot: Spot) -> bool {
    block.runs.iter().any(|run| match spot {
        Spot::Sentence(at) => run.sentence == Some(at),
        Spot::Mention(at) => run.mark.as_ref().is_some_and(|mark| mark.mention == at),
        Spot::Hit(at) => run.pieces.iter().any(|piece| piece.hit == Some(at)),
    })
}

#[derive(PartialEq)]
struct MentionCard {
    article: ArticleId,
    mention: u32,
    close: Callback<u32>,
}

impl Part for MentionCard {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_mention_card(self)
    }
}

#[hook]
fn use_mention_card(props: &MentionCard) -> Html {
    let simpul = use_simpul();
    let card = use_node_ref();
    {
        let card = card.clone();
        use_effect_with(props.mention, move |mention| {
            let Some(card) = card.cast::<HtmlElement>() else { return };
            let Some(block) = card.parent_element() else { return };
            if let Some(mark) = walk::mark(&block, *mention) {
                place::place(&card, &Element::from(mark), &block);
            }
        });
    }
    html! {
        <div class="mention-card" ref={card} tabindex="-1">
            { entity_card::draw(&simpul, props.article, props.mention, &props.close) }
        </div>
    }
}
