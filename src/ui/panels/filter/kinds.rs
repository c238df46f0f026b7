//! The kinds of entity: legend and switches at once.

use super::SectionProps;
use crate::entity::KindSet;
use crate::index::Query;
use crate::state::Action;
use crate::text::decimal::rounded;
use crate::ui::context::use_simpul;
use crate::ui::parts::kind;
use crate::view::KindRow;
use yew::prelude::*;

/// The kinds.
#[component]
pub fn Kinds(props: &SectionProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter.kinds;
    let most = props.view.kinds.iter().map(|row| row.count.mentions).max().unwrap_or_default();
    let query = simpul.state.query.clone();
    let show_all =
        simpul.send.reform(move |_: MouseEvent| Action::Query(Query { kinds: KindSet::ALL, ..query.clone() }));
    html! {
        <fieldset class="facet facet-kinds">
            <legend>
                <h2>{ words.title }</h2>
                if simpul.state.query.kinds == KindSet::ALL {
                    <small>{ words.note }</small>
                } else {
                    <button type="button" class="quiet" onclick={show_all}>{ words.all }</button>
                }
            </legend>
            <ul>
                { for props.view.kinds.iter().map(|row| html! {
                    <li key={row.kind.code()}><KindSwitch row={row.clone()} {most} /></li>
                }) }
            </ul>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct KindSwitchProps {
    row: KindRow,
    /// The mentions of the kind that has most, which the longest bar stands for.
    most: u32,
}

#[component]
fn KindSwitch(props: &KindSwitchProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter;
    let KindRow { kind, count, shown } = props.row;
    let name = (simpul.words.word.kind)(kind);
    let counted = (words.kinds.count)(count.mentions, count.articles);
    let toggle = simpul.send.reform(move |_: MouseEvent| Action::ToggleKind(kind));
    let only = simpul.send.reform(move |_: MouseEvent| Action::OnlyKind(kind));
    let share = f64::from(count.mentions) / f64::from(props.most.max(1));
    html! {
        <div class={classes!("kind-row", kind::class(kind))} data-zero={(count.mentions == 0).to_string()}>
            <button type="button" class="row" aria-pressed={shown.to_string()} title={counted.clone()} onclick={toggle}>
                <span class="swatch" aria-hidden="true">{ kind::glyph(kind) }</span>
                <span class="row-name">{ name }</span>
                <small aria-hidden="true">{ (simpul.words.word.number)(count.mentions) }</small>
                <span class="unseen">{ format!(", {counted}") }</span>
                <span class="share" style={format!("--share: {}", rounded(share, 3))}></span>
            </button>
            <button type="button" class="quiet row-only" aria-label={(words.kinds.only)(name)} onclick={only}>
                { words.only }
            </button>
        </div>
    }
}
