//! The network in sentences: the same content for those who read or listen rather than look.

use super::entity_button::{EntityButton, TieButton};
use crate::i18n::Messages;
use crate::i18n::phrase::{Phrase, Slot};
use crate::index::OutletKey;
use crate::network::Network;
use crate::relation::Unit;
use crate::ui::context::use_simpul;
use crate::ui::parts::shared::Shared;
use crate::view::{Actor, ProseView, ToldTie};
use yew::prelude::*;

/// For [`Prose`].
#[derive(Properties, PartialEq)]
pub struct ProseProps {
    /// The network.
    pub network: Shared<Network>,
}

/// Overview, strongest ties, then actor by actor.
#[component]
pub fn Prose(props: &ProseProps) -> Html {
    let simpul = use_simpul();
    let told = use_memo(props.network.clone(), |network| simpul.engine.prose(network));
    let words = simpul.words;
    let telling = &words.relations.telling;
    let unit = simpul.state.rule.unit;
    html! {
        <div class="prose">
            <h3>{ telling.overview }</h3>
            <p>
                { (telling.whole)(told.nodes, told.ties, simpul.answer.articles.len() as u32) }
                { " " }{ (words.relations.rule.sentence)(&simpul.state.rule) }
            </p>
            { most_mentioned(&told, words) }
            <h3>{ telling.strongest }</h3>
            <ol class="told">
                for tie in &told.strongest {
                    <li key={format!("{} {}", tie.a.slug, tie.b.slug)}>{ strongest_tie(tie, unit, words) }</li>
                }
            </ol>
            for actor in &told.actors {
                <div key={actor.entity.slug.clone()} class="actor">{ draw_actor(actor, unit, words) }</div>
            }
        </div>
    }
}

fn most_mentioned(told: &ProseView, words: &Messages) -> Html {
    html! {
        <>
            <p class="lead-in">{ words.relations.telling.most }</p>
            <ul class="names">
                for (entity, mentions) in &told.most_mentioned {
                    <li key={entity.slug.clone()}>
                        <EntityButton entity={entity.clone()} />
                        { " (" }{ (words.word.mentions)(*mentions) }{ ")" }
                    </li>
                }
            </ul>
        </>
    }
}

fn draw_actor(actor: &Actor, unit: Unit, words: &Messages) -> Html {
    let telling = &words.relations.telling;
    let further = actor.degree.saturating_sub(actor.ties.len() as u32);
    html! {
        <>
            <h3><EntityButton entity={actor.entity.clone()} /></h3>
            <p>{ (telling.actor)(actor.mentions, actor.articles, actor.degree) }</p>
            <ul class="told">
                for tie in &actor.ties {
                    <li key={tie.b.slug.clone()}>{ tie_of_actor(tie, unit, words) }</li>
                }
                if further > 0 {
                    <li key="?further">{ (telling.further)(further) }</li>
                }
            </ul>
        </>
    }
}

fn strongest_tie(tie: &ToldTie, unit: Unit, words: &Messages) -> Html {
    let phrase = (words.relations.telling.tie)(unit, tie.articles, &outlets(tie, words));
    let places = [
        html! { <EntityButton entity={tie.a.clone()} /> },
        html! { <EntityButton entity={tie.b.clone()} /> },
        count_button(tie, unit, words),
    ];
    draw_phrase(phrase, &places)
}

fn tie_of_actor(tie: &ToldTie, unit: Unit, words: &Messages) -> Html {
    let phrase = (words.relations.telling.with)(unit, tie.articles, &outlets(tie, words));
    draw_phrase(phrase, &[html! { <EntityButton entity={tie.b.clone()} /> }, count_button(tie, unit, words)])
}

fn count_button(tie: &ToldTie, unit: Unit, words: &Messages) -> Html {
    let text = (words.relations.evidence.passages)(unit, tie.count);
    html! { <TieButton a={tie.a.slug.clone()} b={tie.b.slug.clone()} {text} /> }
}

fn outlets(tie: &ToldTie, words: &Messages) -> String {
    let names: Vec<String> = tie
        .outlets
        .iter()
        .map(|key| match key {
            OutletKey::Named(name) => name.clone(),
            OutletKey::Unknown => words.word.no_outlet.to_owned(),
        })
        .collect();
    (words.relations.telling.list)(&names)
}

fn draw_phrase(phrase: Phrase, places: &[Html]) -> Html {
    let draw = |slot| match slot {
        Slot::Text(text) => html! { <span>{ text }</span> },
        Slot::Place(at) => places.get(at).cloned().unwrap_or_default(),
    };
    html! {
        <span class="phrase">
            for (at, slot) in phrase.into_iter().enumerate() {
                <span key={at}>{ draw(slot) }</span>
            }
        </span>
    }
}
