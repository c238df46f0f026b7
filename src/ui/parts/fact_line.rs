//! A fact in one line, and unfolded the sentences that state it with the words that tell it.

use super::entity_button;
use super::fact::outlet_and_date;
use super::place_link::{self, Place};
use super::runs::{self, Look};
use crate::ui::context::Context;
use crate::view::{FactView, Spot, StatementView};
use yew::prelude::*;

/// Facts, each with its sentences folded.
pub fn list(simpul: &Context, facts: &[FactView]) -> Html {
    html! {
        <ul class="facts-list">
            for fact in facts {
                <li key={key(fact)}>
                    { draw(simpul, fact) }
                </li>
            }
        </ul>
    }
}

/// A fact may be told of two times: the first sentence tells it from the other.
pub fn key(fact: &FactView) -> String {
    let first = fact.statements.first().map_or(("", 0), |first| (first.article.sheet.id.as_str(), first.sentence));
    let (source, target) = (&fact.source.slug, &fact.target.slug);
    format!("{source} {} {target} {} {} {}", fact.kind.code(), fact.negated, first.0, first.1)
}

fn draw(simpul: &Context, fact: &FactView) -> Html {
    unfolding(simpul, fact, statements(simpul, &mut fact.statements.iter()))
}

/// A fact that unfolds to the sentences that state it.
pub fn unfolding(simpul: &Context, fact: &FactView, sentences: Html) -> Html {
    html! {
        <>
            { head(simpul, fact) }
            <details>
                <summary>{ (simpul.words.stated.sentences)(fact.statements.len() as u32) }</summary>
                { sentences }
            </details>
        </>
    }
}

/// Who does what to whom.
pub fn head(simpul: &Context, fact: &FactView) -> Html {
    let words = &simpul.words.stated;
    html! {
        <>
            { entity_button::draw(simpul, &fact.source) }
            { " " }
            <span class="does">
                { words.says(fact.kind, fact.negated) }
                <span aria-hidden="true">{ if fact.symmetric { " ↔" } else { " →" } }</span>
            </span>
            { " " }
            { entity_button::draw(simpul, &fact.target) }
        </>
    }
}

/// Sentences that state a fact.
pub fn statements(simpul: &Context, all: &mut dyn Iterator<Item = &StatementView>) -> Html {
    html! {
        <ol>
            for (at, statement) in all.enumerate() {
                <li key={at}>{ draw_statement(simpul, statement) }</li>
            }
        </ol>
    }
}

fn draw_statement(simpul: &Context, statement: &StatementView) -> Html {
    let words = &simpul.words.stated;
    let look = Look::still(simpul.words, simpul.state.display.codes);
    let spot = Some(Spot::Sentence(statement.sentence));
    let place = Place { article: &statement.article.sheet.id, spot, ..Place::default() };
    let [before, told, behind] = &statement.runs;
    let says = html! {
        <>{ runs::draw(before, &look) }<strong class="told-by">{ runs::draw(told, &look) }</strong>{ runs::draw(behind, &look) }</>
    };
    html! {
        <>
            { place_link::draw(simpul, place, says) }
            <p class="attribution">
                { outlet_and_date(&statement.article.sheet, simpul.words) }
                if let Some(role) = &statement.role {
                    <i lang="id">{ role.clone() }</i>
                }
                for speaker in &statement.speakers {
                    <span key={&*speaker.slug}>{ (words.by)(&speaker.name) }</span>
                }
                if statement.quoted && statement.speakers.is_empty() {
                    <span>{ words.quoted }</span>
                }
            </p>
        </>
    }
}
