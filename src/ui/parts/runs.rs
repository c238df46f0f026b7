//! Text with its marks and search hits, as every pane draws it.
//!
//! In the open article a mark opens a card and selects its entity. A real `button` does not break over lines and cannot
//! be copied in every browser; a link would promise another place: it is a `span`. Hundreds of tab stops would make the
//! page impassable, so an article has one ([`Reach::Walk`]), and the arrow keys walk from mark to mark. Only the mark
//! where the keyboard stands is a button, and described by its kind and its doubt. The others have no attribute that a
//! screen reader could stop at: with the role of a button, a description or a tab index on every mark a sentence was
//! heard in pieces, with *button* after every name; as they are it is heard as it is printed.
//!
//! Every mark carries the class of its source; style sheets tell the sources apart where the article around them is
//! `data-sources`, and only then the descriptions of the sources hold words.
//!
//! The drawing has no listeners: whoever draws interactive marks listens on the element around them and finds the mark
//! by `data-mention`.

use super::kind;
use crate::entity::{Certainty, EntityKind, Source};
use crate::i18n::Messages;
use crate::view::{Mark, Piece, Run, Spot};
use yew::prelude::*;

/// The id of the hidden element that says that a mark is doubtful.
const UNSURE_ID: &str = "mark-unsure";

/// Whether marks are controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// They are not: quoted text, often inside a link.
    Still,
    /// They are; `stop` is the mention that the tab key reaches, where it stands in this text.
    Walk {
        /// By place in the article.
        stop: Option<u32>,
    },
}

/// How text is drawn.
#[derive(Clone, Copy)]
pub struct Look {
    /// The words of the interface.
    pub words: &'static Messages,
    /// Whether the code of its kind stands before every mark.
    pub codes: bool,
    /// Whether marks are controls.
    pub reach: Reach,
    /// The place that is stressed.
    pub spot: Option<Spot>,
}

impl Look {
    /// For quoted text: nothing stressed, nothing to walk.
    pub fn still(words: &'static Messages, codes: bool) -> Self {
        Self { words, codes, reach: Reach::Still, spot: None }
    }
}

/// Draws text of the corpus, each sentence in an element of its own (`data-sentence` where marks are controls).
pub fn draw(runs: &[Run], look: &Look) -> Html {
    html! {
        <span class="runs" lang="id">
            for (at, sentence) in runs.chunk_by(|a, b| a.sentence == b.sentence).enumerate() {
                { draw_sentence(at, sentence, look) }
            }
        </span>
    }
}

fn draw_sentence(key: usize, runs: &[Run], look: &Look) -> Html {
    let number = runs.first().and_then(|run| run.sentence);
    let stressed = number.is_some_and(|number| look.spot == Some(Spot::Sentence(number)));
    let address = number.filter(|_| matches!(look.reach, Reach::Walk { .. })).map(|number| number.to_string());
    html! {
        <span
            {key}
            class={if stressed { "sentence spot" } else { "sentence" }}
            data-sentence={address}
            tabindex={stressed.then_some("-1")}
        >
            for (at, run) in runs.iter().enumerate() {
                { draw_run(at, run, look) }
            }
        </span>
    }
}

/// Text without a mark has no element of its own, only a key: an article has hundreds of such stretches.
fn draw_run(at: usize, run: &Run, look: &Look) -> Html {
    let Some(mark) = &run.mark else {
        return html! { <key={format!("t{at}")}>{ draw_pieces(&run.pieces, look, true) }</> };
    };
    // By where it stands: another reading of the corpus numbers its mentions anew, and a mark keeps the focus.
    let key = mark.start as usize;
    let inside = html! {
        <>
            if look.codes {
                <small class="code">{ mark.kind.code() }{ "\u{a0}" }</small>
            }
            { draw_pieces(&run.pieces, look, false) }
        </>
    };
    let class = mark_class(mark, look.spot);
    match look.reach {
        Reach::Still => html! { <span {key} {class}>{ inside }</span> },
        Reach::Walk { stop } => {
            let is_stop = stop == Some(mark.mention);
            let reached = is_stop || is_stressed(mark, &run.pieces, look.spot);
            html! {
                <span
                    {key}
                    {class}
                    role={reached.then_some("button")}
                    tabindex={reached.then_some(if is_stop { "0" } else { "-1" })}
                    data-mention={mark.mention.to_string()}
                    aria-describedby={reached.then(|| described_by(mark))}
                    aria-current={(reached && mark.selected).then_some("true")}
                >
                    { inside }
                </span>
            }
        }
    }
}

/// Whether the stressed place is a mark, or a hit in it: it takes the focus.
fn is_stressed(mark: &Mark, pieces: &[Piece], spot: Option<Spot>) -> bool {
    match spot {
        Some(Spot::Mention(mention)) => mention == mark.mention,
        Some(Spot::Hit(hit)) => pieces.iter().any(|piece| piece.hit == Some(hit)),
        _ => false,
    }
}

fn mark_class(mark: &Mark, spot: Option<Spot>) -> Classes {
    classes!(
        "mark",
        kind::class(mark.kind),
        mark.kind.is_quiet().then_some("faint"),
        mark.selected.then_some("selected"),
        is_unsure(mark).then_some("unsure"),
        source_class(mark.source),
        (spot == Some(Spot::Mention(mark.mention))).then_some("spot"),
    )
}

fn is_unsure(mark: &Mark) -> bool {
    Certainty::of(mark.confidence) == Certainty::Unsure
}

fn described_by(mark: &Mark) -> AttrValue {
    let (kind, source) = (kind_id(mark.kind), source_id(mark.source));
    if is_unsure(mark) { format!("{kind} {UNSURE_ID} {source}").into() } else { format!("{kind} {source}").into() }
}

/// The class that gives a source its sign.
pub fn source_class(source: Source) -> &'static str {
    match source {
        Source::NameList => "from-list",
        Source::Rule => "from-rule",
        Source::Model => "from-model",
        Source::Reader => "from-reader",
    }
}

fn source_id(source: Source) -> &'static str {
    match source {
        Source::NameList => "mark-by-list",
        Source::Rule => "mark-by-rule",
        Source::Model => "mark-by-model",
        Source::Reader => "mark-by-reader",
    }
}

fn kind_id(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Per => "mark-PER",
        EntityKind::Org => "mark-ORG",
        EntityKind::Gpe => "mark-GPE",
        EntityKind::Loc => "mark-LOC",
        EntityKind::Evt => "mark-EVT",
        EntityKind::Law => "mark-LAW",
        EntityKind::Dat => "mark-DAT",
        EntityKind::Qty => "mark-QTY",
    }
}

/// `alone`: no mark around them takes the focus in their place (a control must hold no other).
fn draw_pieces(pieces: &[Piece], look: &Look, alone: bool) -> Html {
    match pieces {
        [only] => draw_piece(only, look, alone),
        _ => pieces.iter().map(|piece| draw_piece(piece, look, alone)).collect(),
    }
}

fn draw_piece(piece: &Piece, look: &Look, alone: bool) -> Html {
    let Some(hit) = piece.hit else { return Html::from(&piece.text) };
    let stressed = look.spot == Some(Spot::Hit(hit));
    html! {
        <mark
            class={if stressed { "hit spot" } else { "hit" }}
            data-hit={hit.to_string()}
            tabindex={(stressed && alone).then_some("-1")}
        >
            { &piece.text }
        </mark>
    }
}

/// What the marks of the page are described by: one hidden element a kind, one for doubt, and one a source, which is
/// silent unless `sources` are told apart.
pub fn draw_descriptions(words: &Messages, sources: bool) -> Html {
    html! {
        <div hidden={true}>
            for kind in EntityKind::ALL {
                <span key={kind.code()} id={kind_id(kind)}>{ (words.word.kind)(kind) }</span>
            }
            <span key="unsure" id={UNSURE_ID}>{ (words.read.certainty)(Certainty::Unsure) }</span>
            for source in Source::MACHINE.into_iter().chain([Source::Reader]) {
                <span key={source_id(source)} id={source_id(source)}>
                    { if sources { (words.word.source)(source) } else { "" } }
                </span>
            }
        </div>
    }
}
