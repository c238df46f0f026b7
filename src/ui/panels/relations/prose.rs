//! The network in sentences: the same content for those who read or listen rather than look.

use crate::i18n::Messages;
use crate::i18n::phrase::{Phrase, Slot};
use crate::index::OutletKey;
use crate::network::Network;
use crate::ui::context::{Context, use_simpul};
use crate::ui::parts::entity_button;
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
    html! {
        <div class="prose">
            <h3>{ telling.overview }</h3>
            <p>
                { (telling.whole)(told.nodes, told.ties, simpul.answer.articles.len() as u32) }
                { " " }{ (words.relations.rule.sentence)(&simpul.state.rule) }
            </p>
            { most_mentioned(&simpul, &told) }
            <h3>{ telling.strongest }</h3>
            <ol class="told">
                for (at, tie) in told.strongest.iter().enumerate() {
                    <li key={at}>{ strongest_tie(&simpul, tie) }</li>
                }
            </ol>
            for actor in &told.actors {
                <div key={&*actor.entity.slug} class="actor">{ draw_actor(&simpul, actor) }</div>
            }
        </div>
    }
}

fn most_mentioned(simpul: &Context, told: &ProseView) -> Html {
    let words = simpul.words;
    html! {
        <>
            <p class="lead-in">{ words.relations.telling.most }</p>
            <ul class="names">
                for (at, (entity, mentions)) in told.most_mentioned.iter().enumerate() {
                    <li key={at}>
                        { entity_button::draw(simpul, entity) }
                        { " (" }{ (words.word.mentions)(*mentions) }{ ")" }
                    </li>
                }
            </ul>
        </>
    }
}

fn draw_actor(simpul: &Context, actor: &Actor) -> Html {
    let telling = &simpul.words.relations.telling;
    let further = actor.degree.saturating_sub(actor.ties.len() as u32);
    html! {
        <>
            <h3>{ entity_button::draw(simpul, &actor.entity) }</h3>
            <p>{ (telling.actor)(actor.mentions, actor.articles, actor.degree) }</p>
            <ul class="told">
                for (at, tie) in actor.ties.iter().enumerate() {
                    <li key={at}>{ tie_of_actor(simpul, tie) }</li>
                }
                if further > 0 {
                    <li key="further">{ (telling.further)(further) }</li>
                }
            </ul>
        </>
    }
}

fn strongest_tie(simpul: &Context, tie: &ToldTie) -> Html {
    let telling = &simpul.words.relations.telling;
    let phrase = (telling.tie)(simpul.state.rule.unit, tie.articles, &outlets(tie, simpul.words));
    let places = [entity_button::draw(simpul, &tie.a), entity_button::draw(simpul, &tie.b), count_button(simpul, tie)];
    draw_phrase(phrase, &places)
}

fn tie_of_actor(simpul: &Context, tie: &ToldTie) -> Html {
    let telling = &simpul.words.relations.telling;
    let phrase = (telling.with)(simpul.state.rule.unit, tie.articles, &outlets(tie, simpul.words));
    draw_phrase(phrase, &[entity_button::draw(simpul, &tie.b), count_button(simpul, tie)])
}

fn count_button(simpul: &Context, tie: &ToldTie) -> Html {
    let text = (simpul.words.relations.evidence.passages)(simpul.state.rule.unit, tie.count);
    entity_button::draw_tie(simpul, (&tie.a.slug, &tie.b.slug), text, None)
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
        Slot::Text(text) => Html::from(text),
        Slot::Place(at) => places.get(at).cloned().unwrap_or_default(),
    };
    html! { <span class="phrase">{ phrase.into_iter().map(draw).collect::<Html>() }</span> }
}
