//! The small card of a mention: who is named, how often, who found it and how surely, and what to do with it.

use super::aria::truth;
use super::{button, kind};
use crate::corpus::ArticleId;
use crate::entity::Certainty;
use crate::i18n::Messages;
use crate::state::Action;
use crate::ui::context::Context;
use crate::view::{EntityCard, MentionCard, Spot};
use yew::prelude::*;

/// The forms listed on the card; a name with more is still told apart by these.
const FORMS: usize = 6;

/// What the card of a mention says; `close` is sent with the mention when the reader closes it.
pub fn draw(simpul: &Context, article: ArticleId, mention: u32, close: &Callback<u32>) -> Html {
    let Some(card) = simpul.engine.mention_card(article, mention) else {
        return Html::default();
    };
    html! {
        <div class="details">
            <div class="name">
                <span class={classes!("glyph", kind::class(card.entity.kind))} aria-hidden="true">
                    { kind::glyph(card.entity.kind) }
                </span>
                <strong lang="id">{ &card.entity.name }</strong>
                <small>{ (simpul.words.word.kind)(card.entity.kind) }</small>
                { button::named(
                    "close",
                    simpul.words.shell.close,
                    button::sign("✕"),
                    close.reform(move |_: MouseEvent| mention),
                ) }
            </div>
            { forms(&card.entity, simpul.words) }
            <p class="found">{ found(&card, simpul.words) }</p>
            { walk(simpul, article, &card) }
            <p>{ (simpul.words.read.corpus)(card.entity.mentions, card.entity.articles) }</p>
            { actions(simpul, &card.entity) }
        </div>
    }
}

/// Every form but the canonical name, with its count.
fn forms(entity: &EntityCard, words: &Messages) -> Html {
    let others: Vec<_> = entity.forms.iter().filter(|form| form.text != entity.name).collect();
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <p class="forms">
            { words.read.forms }{ ": " }
            for (at, form) in others.iter().take(FORMS).enumerate() {
                <span key={form.text.clone()}>
                    { if at == 0 { "" } else { ", " } }
                    <span lang="id">{ &form.text }</span>
                    <small>{ format!("\u{a0}{}", (words.word.number)(form.count)) }</small>
                </span>
            }
            if others.len() > FORMS {
                <span key="more">{ ", …" }</span>
            }
        </p>
    }
}

fn found(card: &MentionCard, words: &Messages) -> String {
    let source = (words.word.source)(card.source);
    let certainty = (words.read.certainty)(Certainty::of(card.confidence));
    // Rounded to a whole per cent; the confidence lies between 0 and 1.
    #[expect(clippy::cast_sign_loss, reason = "clamped to 0 to 100")]
    let percent = (card.confidence * 100.0).round().clamp(0.0, 100.0) as u32;
    (words.read.found)(source, certainty, percent)
}

/// Which of the article's mentions this is, and the way to the others where there are any.
fn walk(simpul: &Context, article: ArticleId, card: &MentionCard) -> Html {
    let words = &simpul.words.read;
    let rank = (words.rank)(card.rank, card.here);
    if card.here < 2 {
        return html! { <p>{ rank }</p> };
    }
    html! {
        <div class="walk">
            { step(simpul, article, card.previous, words.previous_mention, "‹") }
            <span>{ rank }</span>
            { step(simpul, article, card.next, words.next_mention, "›") }
        </div>
    }
}

/// To another mention of the same entity; the button stays in its place where there is none.
fn step(simpul: &Context, article: ArticleId, to: Option<u32>, label: &'static str, sign: &'static str) -> Html {
    let id = simpul.engine.corpus.get(article).map(|article| article.sheet.id.clone());
    let onclick = {
        let send = simpul.send.clone();
        Callback::from(move |_: MouseEvent| {
            if let (Some(id), Some(to)) = (id.clone(), to) {
                send.emit(Action::Open(id, Some(Spot::Mention(to))));
            }
        })
    };
    html! {
        <button type="button" class="button icon" aria-label={label} title={label} disabled={to.is_none()} {onclick}>
            <span aria-hidden="true">{ sign }</span>
        </button>
    }
}

fn actions(simpul: &Context, entity: &EntityCard) -> Html {
    let query = &simpul.state.query;
    let only = query.include.len() == 1 && query.include.contains(&entity.slug) && query.exclude.is_empty();
    let only_action =
        if only { Action::ToggleInclude(entity.slug.clone()) } else { Action::OnlyEntity(entity.slug.clone()) };
    let excluded = query.exclude.contains(&entity.slug);
    html! {
        <div class="actions">
            { act(simpul, simpul.words.filter.only, only, only_action) }
            { act(simpul, simpul.words.filter.exclude, excluded, Action::ToggleExclude(entity.slug.clone())) }
            if let Some(item) = &entity.wikidata {
                <a
                    href={format!("https://www.wikidata.org/wiki/{item}")}
                    target="_blank"
                    rel="noopener noreferrer"
                    aria-label={(simpul.words.read.wikidata)(item)}
                >
                    { "Wikidata" }{ button::sign(" ↗") }
                </a>
            }
        </div>
    }
}

fn act(simpul: &Context, words: &'static str, pressed: bool, action: Action) -> Html {
    html! {
        <button type="button" class="button" aria-pressed={truth(pressed)} onclick={simpul.sends(action)}>
            { words }
        </button>
    }
}
