//! The rule as one sentence with controls in it: changing a control redraws the network at once.

use crate::entity::EntityKind;
use crate::relation::{Basis, TieRule, Unit, Weight};
use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::aria::truth;
use crate::ui::parts::kind;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

const UNITS: [Unit; 3] = [Unit::Sentence, Unit::Paragraph, Unit::Article];
const WEIGHTS: [Weight; 3] = [Weight::Count, Weight::Pmi, Weight::LogLikelihood];
/// The largest number the field takes; a larger one makes sense for no reader.
const MOST: u32 = 999;

/// The sentence and the kinds.
pub fn draw(simpul: &Context) -> Html {
    let words = &simpul.words.relations.rule;
    html! {
        <div class="rule" role="group" aria-label={words.label}>
            if simpul.state.rule.basis != Basis::Stated {
                <p class="rule-sentence">
                    { words.before_unit }
                    { unit_choice(simpul) }
                    { words.before_least }
                    { least_field(simpul) }
                    { words.before_weight }
                    { weight_choice(simpul) }
                    { "." }
                </p>
            }
            <div class="rule-kinds">
                <span>{ words.kinds }</span>
                <ul class="toggles">
                    for kind in EntityKind::ALL {
                        <li key={kind.code()}>{ kind_toggle(simpul, kind) }</li>
                    }
                </ul>
            </div>
        </div>
    }
}

fn unit_choice(simpul: &Context) -> Html {
    let words = &simpul.words.relations.rule;
    let rule = simpul.state.rule;
    let options = UNITS.map(|unit| Choice { rule: TieRule { unit, ..rule }, name: (words.unit)(unit), title: None });
    draw_choice(simpul, words.unit_label, None, options)
}

fn weight_choice(simpul: &Context) -> Html {
    let words = &simpul.words.relations.rule;
    let rule = simpul.state.rule;
    let hint = |weight| Some((words.weight_hint)(weight));
    let options = WEIGHTS.map(|weight| Choice {
        rule: TieRule { weight, ..rule },
        name: (words.weight)(weight),
        title: hint(weight),
    });
    draw_choice(simpul, words.weight_label, hint(rule.weight), options)
}

/// A rule that can be chosen.
#[derive(Clone, Copy)]
struct Choice {
    rule: TieRule,
    name: &'static str,
    title: Option<&'static str>,
}

fn draw_choice(simpul: &Context, label: &'static str, title: Option<&'static str>, options: [Choice; 3]) -> Html {
    let send = simpul.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(select) = event.target_dyn_into::<HtmlSelectElement>() else { return };
        let chosen = usize::try_from(select.selected_index()).ok().and_then(|at| options.get(at));
        if let Some(option) = chosen {
            send.emit(Action::Rule(option.rule));
        }
    });
    html! {
        <select aria-label={label} {title} {onchange}>
            for (at, option) in options.iter().enumerate() {
                <option key={at} selected={option.rule == simpul.state.rule} title={option.title}>{ option.name }</option>
            }
        </select>
    }
}

fn least_field(simpul: &Context) -> Html {
    let rule = simpul.state.rule;
    let send = simpul.send.clone();
    // A field that is being emptied to be filled anew is not a rule yet.
    let oninput = Callback::from(move |event: InputEvent| {
        let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
        if let Some(at_least) = field.value().parse().ok().filter(|number| (1..=MOST).contains(number)) {
            send.emit(Action::Rule(TieRule { at_least, ..rule }));
        }
    });
    html! {
        <input
            type="number"
            inputmode="numeric"
            min="1"
            max={MOST.to_string()}
            value={rule.at_least.to_string()}
            aria-label={simpul.words.relations.rule.least_label}
            {oninput}
        />
    }
}

/// A kind is on where both the rule and the filter let it through; switching it on tells both.
fn kind_toggle(simpul: &Context, kind: EntityKind) -> Html {
    let rule = simpul.state.rule;
    let (in_rule, in_filter) = (rule.kinds.contains(kind), simpul.state.query.kinds.contains(kind));
    let on = in_rule && in_filter;
    let send = simpul.send.clone();
    let onclick = Callback::from(move |_| {
        if on || !in_rule {
            send.emit(Action::Rule(TieRule { kinds: rule.kinds.toggled(kind), ..rule }));
        }
        if !on && !in_filter {
            send.emit(Action::ToggleKind(kind));
        }
    });
    html! {
        <button type="button" class={classes!("toggle", kind::class(kind))} aria-pressed={truth(on)} {onclick}>
            <span class="glyph" aria-hidden="true">{ kind::glyph(kind) }</span>
            { (simpul.words.relations.picture.kind)(kind) }
        </button>
    }
}
