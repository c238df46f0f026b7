//! Kutipan: the quotations of the articles that remain, gathered by speaker, article or reporting verb.

use super::{empty, quote, reading};
use crate::pause::Pause;
use crate::state::{Action, Middle};
use crate::ui::context::{Context, use_simpul};
use crate::ui::making::{Asked, Pauses, use_view};
use crate::ui::part::Part;
use crate::ui::parts::button;
use crate::ui::parts::entity_button;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::rows::use_rows;
use crate::view::{EntityLink, QuoteGroup, QuoteHead, QuoteOrder, QuotesView, Selection, Whom};
use yew::functional::Hook;
use yew::prelude::*;

/// The quotations.
#[derive(PartialEq)]
pub struct Quotes {
    /// What they are gathered by.
    pub order: QuoteOrder,
    /// Which of them, while an entity is selected.
    pub whom: Whom,
}

impl Part for Quotes {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_quotes(self)
    }
}

#[hook]
fn use_quotes(props: &Quotes) -> Html {
    let simpul = use_simpul();
    let rows = use_rows();
    let which = ((props.order, props.whom), simpul.state.selection.clone());
    let Some(view) = use_view(&simpul, which, view) else { return reading::draw(simpul.words) };
    let words = &simpul.words.told;
    let all = view.groups.iter().map(|group| group.rows.len()).sum();
    html! {
        <div class="told">
            <div class="told-head">
                { orders(&simpul, props) }
                { whose(&simpul, props, &view) }
            </div>
            <p class="count">{ (words.count)(view.quotes) }</p>
            if view.quotes == 0 {
                { nothing(&simpul, props, &view) }
            } else {
                <p class="hint">{ words.by_machine }</p>
            }
            { groups(&simpul, props.order, &view.groups, rows.among(all)) }
            { rows.more(&simpul, all) }
        </div>
    }
}

async fn view(asked: Asked<((QuoteOrder, Whom), Selection)>, pauses: Pauses) -> QuotesView {
    let due = || pauses.due();
    let Asked { engine, query, answer, more: (which, selection) } = asked;
    engine.quotes_view_pausing(which, &query, &answer, &selection, Pause::when(&due)).await
}

/// Why there is none, and the way out: all quotations where those of one entity were asked for, else all articles.
fn nothing(simpul: &Context, props: &Quotes, view: &QuotesView) -> Html {
    let words = &simpul.words.told;
    if let Some(EntityLink { name, .. }) = view.of.as_ref().filter(|_| props.whom != Whom::Anyone) {
        let all = Action::Middle(Middle::Quotes(props.order, Whom::Anyone));
        let (why, way_out) = ((words.none_of)(&(words.whom)(props.whom, name)), (words.whom)(Whom::Anyone, name));
        return html! { <div class="empty"><p>{ why }</p>{ button::worded("button", way_out, simpul.sends(all)) }</div> };
    }
    empty::draw(simpul, words.none)
}

/// As many groups as their rows allow, the last perhaps in part.
fn groups(simpul: &Context, order: QuoteOrder, groups: &[QuoteGroup], mut room: usize) -> Html {
    let mut drawn = Vec::new();
    for group in groups {
        if room == 0 {
            break;
        }
        drawn.push(draw_group(simpul, order, group, room));
        room -= room.min(group.rows.len());
    }
    drawn.into_iter().collect()
}

fn orders(simpul: &Context, props: &Quotes) -> Html {
    let words = &simpul.words.told;
    let choice = |order| {
        let onclick = simpul.sends(Action::Middle(Middle::Quotes(order, props.whom)));
        button::choice((words.order)(order), order == props.order, onclick)
    };
    html! {
        <>
            <span>{ words.gathered }</span>
            { button::choices(words.gathered, QuoteOrder::ALL.map(choice).to_vec()) }
        </>
    }
}

/// The choice between all quotations and those by or about the selected entity, or how to come to it.
fn whose(simpul: &Context, props: &Quotes, view: &QuotesView) -> Html {
    let words = &simpul.words.told;
    let Some(EntityLink { name, .. }) = &view.of else {
        return html! { <span class="hint">{ words.whom_hint }</span> };
    };
    let choose = {
        let (send, order) = (simpul.send.clone(), props.order);
        Callback::from(move |event: Event| {
            let list = event.target_dyn_into::<web_sys::HtmlSelectElement>();
            let at = list.and_then(|list| usize::try_from(list.selected_index()).ok());
            if let Some(whom) = at.and_then(|at| Whom::ALL.get(at)) {
                send.emit(Action::Middle(Middle::Quotes(order, *whom)));
            }
        })
    };
    html! {
        <select aria-label={words.whom_label} onchange={choose}>
            for (at, whom) in Whom::ALL.into_iter().enumerate() {
                <option key={at} selected={whom == props.whom}>{ (words.whom)(whom, name) }</option>
            }
        </select>
    }
}

fn draw_group(simpul: &Context, order: QuoteOrder, group: &QuoteGroup, room: usize) -> Html {
    html! {
        <section key={group.head.key()}>
            <h2>{ draw_head(simpul, &group.head) }{ " " }<small>{ (simpul.words.word.number)(group.rows.len() as u32) }</small></h2>
            <ul>
                for (at, row) in group.rows.iter().take(room).enumerate() {
                    <li key={at}>{ quote::draw(simpul, Some(order), row) }</li>
                }
            </ul>
        </section>
    }
}

/// The heading of a group.
fn draw_head(simpul: &Context, head: &QuoteHead) -> Html {
    let words = &simpul.words.told;
    match head {
        QuoteHead::Speaker(entity) => entity_button::draw(simpul, entity),
        QuoteHead::Unknown => words.unknown.into(),
        QuoteHead::Article(article) => html! {
            <><span lang="id">{ article.title.clone() }</span>{ " " }{ outlet_and_date(&article.sheet, simpul.words) }</>
        },
        QuoteHead::Verb(verb, sense) => {
            html! { <><span lang="id">{ verb.clone() }</span>{ " · " }{ (words.sense)(*sense) }</> }
        }
        QuoteHead::Bare => words.bare.into(),
    }
}
