//! What the pane is drawn from, each made of the one before.

use crate::engine::Engine;
use crate::index::{Answer, Query};
use crate::network::{Figures, Layout, Measuring, Network, Point};
use crate::pause::Pause;
use crate::relation::{Basis, TieRule};
use crate::ui::making::Pauses;
use crate::ui::parts::shared::Shared;
use crate::view::{Focus, ProseView, RelationsView};

/// What makes a network.
#[derive(Clone, PartialEq)]
pub struct Asked {
    /// The corpus, read.
    pub engine: Shared<Engine>,
    /// What is asked of it.
    pub query: Query,
    /// The answer.
    pub answer: Shared<Answer>,
    /// What counts as a tie.
    pub rule: TieRule,
    /// Around whom.
    pub focus: Option<Focus>,
}

/// The network of an answer.
pub async fn network(asked: Asked, pauses: Pauses) -> Network {
    let Asked { engine, query, answer, rule, focus } = asked;
    let due = || pauses.due();
    engine.network_pausing(&query, &answer, &rule, focus.as_ref(), Pause::when(&due)).await
}

/// Where its nodes stand.
pub async fn places(network: Shared<Network>, pauses: Pauses) -> Vec<Point> {
    let mut layout = Layout::of(&network);
    while layout.advance() {
        pauses.pause_at(layout.percent()).await;
    }
    layout.places()
}

/// Its measures.
pub async fn figures(network: Shared<Network>, pauses: Pauses) -> Figures {
    let mut measuring = Measuring::of(&network);
    while measuring.advance() {
        pauses.pause_at(measuring.percent()).await;
    }
    measuring.figures()
}

/// What it tells.
pub async fn prose((engine, network, basis): (Shared<Engine>, Shared<Network>, Basis), pauses: Pauses) -> ProseView {
    pauses.pause_at(0).await;
    engine.prose(&network, basis)
}

/// Its tables.
pub async fn tables(
    (engine, network, figures): (Shared<Engine>, Shared<Network>, Option<Shared<Figures>>),
    pauses: Pauses,
) -> RelationsView {
    let due = || pauses.due();
    engine.relations_view_pausing(&network, figures.as_deref(), Pause::when(&due)).await
}
