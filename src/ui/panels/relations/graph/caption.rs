//! What the looks of the drawing mean, made from the values that were drawn.

use super::arcs;
use super::picture::dash_array;
use crate::entity::EntityKind;
use crate::i18n::Messages;
use crate::relation::{TieRule, Weight};
use crate::text::decimal::rounded;
use crate::ui::context::Context;
use crate::ui::parts::kind;
use crate::view::{CommunityMark, Drawing, Legend, shape};
use yew::prelude::*;

/// Half the side of a kind's sample, in pixels.
const SAMPLE: f32 = 8.0;
/// Length of a line's sample, in pixels.
const LINE: f32 = 26.0;

/// The caption.
pub fn draw(simpul: &Context, drawing: &Drawing) -> Html {
    let (words, legend) = (simpul.words, &drawing.legend);
    let picture = &words.relations.picture;
    html! {
        <div class="caption" role="group" aria-label={picture.caption}>
            <ul>
                for kind in &legend.kinds {
                    <li key={kind.code()}>{ kind_sample(*kind) }{ (picture.kind)(*kind) }</li>
                }
                for mark in &legend.communities {
                    <li key={mark.number}>{ community_sample(mark) }{ (picture.community)(&mark.name, mark.nodes) }</li>
                }
                if legend.more_communities > 0 {
                    <li key="?more">{ (picture.more_communities)(legend.more_communities) }</li>
                }
                <li key="?size">{ sizes(legend, words) }{ (picture.size)(legend.size) }</li>
                <li key="?width">{ widths(legend, words, simpul.rule()) }</li>
                { arcs::groups(&drawing.arcs, words) }
                if legend.dashed {
                    <li key="?dashed">{ stroke(1.5, true) }{ picture.dashed }</li>
                }
            </ul>
            <p class="hint">{ picture.how }</p>
        </div>
    }
}

fn kind_sample(of: EntityKind) -> Html {
    let side = 2.0 * SAMPLE;
    html! {
        <svg class={classes!("sample", kind::class(of))} width={rounded(side, 1).to_string()} height={rounded(side, 1).to_string()} aria-hidden="true">
            <path d={shape::path(of, SAMPLE, SAMPLE, SAMPLE * 0.62)} />
        </svg>
    }
}

fn community_sample(mark: &CommunityMark) -> Html {
    html! { <b class={classes!("community", kind::class(mark.hue))}>{ mark.number }</b> }
}

/// Drawn smaller than in the picture, both by as much.
fn sizes(legend: &Legend, words: &Messages) -> Html {
    let largest = legend.sizes.last().map_or(SAMPLE, |(_, radius)| *radius);
    let samples = legend.sizes.iter().map(|(value, radius)| (value, radius * SAMPLE / largest));
    html! {
        <span class="samples">
            for (at, (value, radius)) in samples.enumerate() {
                <span key={at}>
                    <svg class="sample" width={rounded(2.0 * SAMPLE + 2.0, 1).to_string()} height={rounded(2.0 * SAMPLE + 2.0, 1).to_string()} aria-hidden="true">
                        <circle cx={rounded(SAMPLE + 1.0, 1).to_string()} cy={rounded(SAMPLE + 1.0, 1).to_string()} r={rounded(radius, 1).to_string()} />
                    </svg>
                    { legend.size.text(*value, words.relations.tables.decimal_mark) }
                </span>
            }
        </span>
    }
}

fn widths(legend: &Legend, words: &Messages, rule: TieRule) -> Html {
    let value = |weight: f64| match rule.weight {
        // A count is whole and, of passages that hold two names, small enough to need no separators.
        Weight::Count => rounded(weight, 0).to_string(),
        _ => (words.relations.tables.decimal)(weight),
    };
    html! {
        <>
            <span class="samples">
                for (at, (weight, width)) in legend.widths.iter().enumerate() {
                    <span key={at}>{ stroke(*width, false) }{ value(*weight) }</span>
                }
            </span>
            { (words.relations.picture.width)(rule.unit, rule.weight) }
        </>
    }
}

fn stroke(width: f32, dashed: bool) -> Html {
    html! {
        <svg class="sample" width={rounded(LINE, 1).to_string()} height="10" aria-hidden="true">
            <line
                class="line"
                x1="1"
                y1="5"
                x2={rounded(LINE - 1.0, 1).to_string()}
                y2="5"
                stroke-width={rounded(width, 1).to_string()}
                stroke-dasharray={dashed.then(|| dash_array(width))}
            />
        </svg>
    }
}
