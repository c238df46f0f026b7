//! What the network rests on: appearing together, what the text states, or both; and which stated relations count.

use crate::relation::{Asserted, Basis, FactRule, KindGroup, RelationKind, RelationKinds, TieRule};
use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::aria::truth;
use crate::ui::parts::button;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The switch, and where it is on what is stated, the choice among that.
pub fn draw(simpul: &Context) -> Html {
    let (words, rule) = (&simpul.words.stated, simpul.state.rule);
    let choice = |basis| {
        let onclick = simpul.sends(Action::Rule(TieRule { basis, ..rule }));
        button::choice((words.basis)(basis), basis == rule.basis, onclick)
    };
    html! {
        <div class="basis">
            { button::choices(words.switch, Basis::ALL.map(choice).to_vec()) }
            if rule.basis.is_stated() {
                <p class="hint">{ words.rule }</p>
                <div class="basis-rule">
                    { kinds(simpul, rule) }
                    <label>{ words.word_label }{ " " }{ word_choice(simpul, rule) }</label>
                </div>
            }
        </div>
    }
}

fn kinds(simpul: &Context, rule: TieRule) -> Html {
    let words = &simpul.words.stated;
    let chosen = rule.facts.kinds;
    let send = |kinds| simpul.sends(Action::Rule(TieRule { facts: FactRule { kinds, ..rule.facts }, ..rule }));
    let toggle = |kind: RelationKind| {
        html! {
            <li key={kind.code()}>
                <button type="button" class="toggle" aria-pressed={truth(chosen.contains(kind))}
                    onclick={send(chosen.toggled(kind))}>
                    { (words.kind)(kind) }
                </button>
            </li>
        }
    };
    let of = |group: KindGroup| RelationKind::ALL.into_iter().filter(move |kind| kind.group() == group);
    html! {
        <details>
            <summary>
                { words.kinds }{ " " }
                <small>{ (words.chosen)(chosen.iter().count() as u32, RelationKind::ALL.len() as u32) }</small>
            </summary>
            if chosen != RelationKinds::ALL {
                { button::worded("quiet", words.all, send(RelationKinds::ALL)) }
            }
            for group in KindGroup::ALL {
                <div key={(words.group)(group)}>
                    <span class="hint">{ (words.group)(group) }</span>
                    <ul class="toggles">{ for of(group).map(toggle) }</ul>
                </div>
            }
        </details>
    }
}

fn word_choice(simpul: &Context, rule: TieRule) -> Html {
    let words = &simpul.words.stated;
    let send = simpul.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let list = event.target_dyn_into::<HtmlSelectElement>();
        let at = list.and_then(|list| usize::try_from(list.selected_index()).ok());
        if let Some(asserted) = at.and_then(|at| Asserted::ALL.get(at)).copied() {
            send.emit(Action::Rule(TieRule { facts: FactRule { asserted, ..rule.facts }, ..rule }));
        }
    });
    html! {
        <select {onchange}>
            for (at, asserted) in Asserted::ALL.into_iter().enumerate() {
                <option key={at} selected={asserted == rule.facts.asserted}>{ (words.word)(asserted) }</option>
            }
        </select>
    }
}
