//! The network in sentences: the same content for those who read or listen rather than look.

use super::{FEW_NODES, looks, made};
use crate::i18n::Messages;
use crate::i18n::phrase::{Phrase, Slot};
use crate::index::OutletKey;
use crate::network::Network;
use crate::relation::Asserted;
use crate::ui::context::{Context, use_simpul};
use crate::ui::making::use_making;
use crate::ui::part::Part;
use crate::ui::parts::entity_button;
use crate::ui::parts::shared::Shared;
use crate::view::{Actor, ProseView, ToldFact, ToldTie};
use yew::functional::Hook;
use yew::prelude::*;

/// Overview, strongest ties, then actor by actor.
#[derive(PartialEq)]
pub struct Prose {
    /// The network.
    pub network: Shared<Network>,
}

impl Part for Prose {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_prose(self)
    }
}

#[hook]
fn use_prose(props: &Prose) -> Html {
    let simpul = use_simpul();
    let words = simpul.words;
    // Another basis makes another network.
    let asked = (Shared(simpul.engine.clone()), props.network.clone(), simpul.state.rule.basis);
    let told = use_making(Some(asked), props.network.nodes.len() <= FEW_NODES, made::prose);
    let Some(told) = told.made else { return looks::waiting(words.relations.picture.gathering.to_owned()) };
    let telling = &words.relations.telling;
    html! {
        <div class="prose">
            <h3>{ telling.overview }</h3>
            <p>
                { (telling.whole)(told.nodes, told.ties, simpul.answer.articles.len() as u32) }
                { " " }{ words.rests_on(&simpul.state.rule) }
            </p>
            { most_mentioned(&simpul, &told) }
            if !told.facts.is_empty() {
                <h3>{ words.stated.facts }</h3>
                { facts(&simpul, &told.facts, 0) }
            }
            if !told.strongest.is_empty() {
                <h3>{ telling.strongest }</h3>
                <ol class="told">
                    for (at, tie) in told.strongest.iter().enumerate() {
                        <li key={at}>{ strongest_tie(&simpul, tie) }</li>
                    }
                </ol>
            }
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

/// Stated relations, and how many more there are.
fn facts(simpul: &Context, all: &[ToldFact], further: u32) -> Html {
    html! {
        <ul class="told">
            for (at, fact) in all.iter().enumerate() {
                <li key={at}>{ told_fact(simpul, fact) }</li>
            }
            if further > 0 {
                <li key="further">{ (simpul.words.stated.further)(further) }</li>
            }
        </ul>
    }
}

fn told_fact(simpul: &Context, fact: &ToldFact) -> Html {
    let (words, stated) = (simpul.words, &simpul.words.stated);
    let mut by: Vec<String> = fact.speakers.iter().map(|speaker| speaker.name.clone()).collect();
    if fact.narrated > 0 {
        by.insert(0, (stated.word)(Asserted::Narrator).to_owned());
    } else if by.is_empty() {
        by.push((stated.word)(Asserted::Quoted).to_owned());
    }
    let list = words.relations.telling.list;
    let phrase = (stated.told)(fact.articles, &outlets(&fact.outlets, words), &list(&by));
    let does = html! {
        <i>
            { stated.says(fact.kind, fact.negated) }
            <span aria-hidden="true">{ if fact.symmetric { " ↔" } else { " →" } }</span>
        </i>
    };
    let ends = (fact.source.slug.as_str(), fact.target.slug.as_str());
    let count = entity_button::draw_tie(simpul, ends, (stated.sentences)(fact.count), None);
    let places = [entity_button::draw(simpul, &fact.source), does, entity_button::draw(simpul, &fact.target), count];
    draw_phrase(phrase, &places)
}

fn draw_actor(simpul: &Context, actor: &Actor) -> Html {
    let telling = &simpul.words.relations.telling;
    let told = if actor.ties.is_empty() { actor.degree } else { actor.ties.len() as u32 };
    let further = actor.degree.saturating_sub(told);
    html! {
        <>
            <h3>{ entity_button::draw(simpul, &actor.entity) }</h3>
            <p>{ (telling.actor)(actor.mentions, actor.articles, actor.degree) }</p>
            if !actor.facts.is_empty() {
                { facts(simpul, &actor.facts, actor.further_facts) }
            }
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
    let phrase = (telling.tie)(simpul.rule().unit, tie.articles, &outlets(&tie.outlets, simpul.words));
    let places = [entity_button::draw(simpul, &tie.a), entity_button::draw(simpul, &tie.b), count_button(simpul, tie)];
    draw_phrase(phrase, &places)
}

fn tie_of_actor(simpul: &Context, tie: &ToldTie) -> Html {
    let telling = &simpul.words.relations.telling;
    let phrase = (telling.with)(simpul.rule().unit, tie.articles, &outlets(&tie.outlets, simpul.words));
    draw_phrase(phrase, &[entity_button::draw(simpul, &tie.b), count_button(simpul, tie)])
}

fn count_button(simpul: &Context, tie: &ToldTie) -> Html {
    let text = (simpul.words.relations.evidence.passages)(simpul.rule().unit, tie.count);
    entity_button::draw_tie(simpul, (&tie.a.slug, &tie.b.slug), text, None)
}

fn outlets(outlets: &[OutletKey], words: &Messages) -> String {
    let names: Vec<String> = outlets
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
