//! What is drawn of a network: of a crowd made in slices, and lent to the stage with what the reader moved.

use super::desk::Pins;
use crate::engine::Engine;
use crate::network::{Figures, Network, Point};
use crate::pause::Pause;
use crate::ui::making::Pauses;
use crate::ui::parts::shared::Shared;
use crate::view::{Crowd, Drawing, Dress, Look};
use std::rc::Rc;

/// What makes a plate.
#[derive(Clone, PartialEq)]
pub struct Asked {
    /// Whose entities they are.
    pub engine: Shared<Engine>,
    /// The network.
    pub network: Shared<Network>,
    /// Its layout.
    pub home: Shared<Vec<Point>>,
    /// How nodes look.
    pub look: Look,
    /// The measures, where they are known.
    pub figures: Option<Shared<Figures>>,
}

/// A network as it is drawn.
#[derive(Clone)]
pub struct Plate {
    /// Of which network.
    pub network: Shared<Network>,
    /// Where the nodes stand.
    pub places: Shared<Vec<Point>>,
    /// What is drawn.
    pub drawing: Shared<Drawing>,
    /// The same looked up fast, where it is a crowd.
    pub crowd: Option<Shared<Crowd>>,
}

/// Before the reader moved anything.
pub async fn plate(asked: Asked, pauses: Pauses) -> Plate {
    let due = || pauses.due();
    let pause = Pause::when(&due);
    let Asked { engine, network, home, look, figures } = asked;
    let dress = Dress { look, figures: figures.as_deref() };
    let places = dress.places(&network, &home);
    pause.here().await;
    let drawing = Drawing::of_pausing(&network, &engine.annotations, &places, dress, pause).await;
    pause.here().await;
    Plate::of(network, places, drawing)
}

impl Plate {
    /// A crowd's names are found for what is in sight.
    fn of(network: Shared<Network>, places: Vec<Point>, drawing: Drawing) -> Self {
        let crowd = Crowd::is_needed(&drawing).then(|| Shared(Rc::new(Crowd::of(&drawing))));
        let drawing = if crowd.is_some() { drawing } else { drawing.named() };
        Self { network, places: Shared(Rc::new(places)), drawing: Shared(Rc::new(drawing)), crowd }
    }

    /// Of a network of which nothing is drawn yet.
    pub fn bare(network: Shared<Network>) -> Self {
        Self { network, places: Shared(Rc::default()), drawing: Shared(Rc::default()), crowd: None }
    }

    /// Whether anything is drawn.
    pub fn is_made(&self) -> bool {
        !self.drawing.nodes.is_empty()
    }

    /// With the moved nodes where the reader put them.
    pub fn pinned(&self, pins: &Pins) -> Self {
        let of = |(entity, place): (&_, &Point)| Some((self.network.node_of(*entity)? as usize, *place));
        let moved: Vec<(usize, Point)> = pins.iter().filter_map(of).collect();
        if moved.is_empty() {
            return self.clone();
        }
        let mut places = self.places.to_vec();
        for (at, place) in &moved {
            places[*at] = *place;
        }
        Self::of(self.network.clone(), places, self.drawing.moved(moved.into_iter()))
    }
}
