//! The network drawn.
//!
//! *SVG up to hundreds of nodes, canvas beyond.* The engine lays the network out once and it stands still, so nothing is
//! drawn sixty times a second: the camera changes one `transform`, pointing draws a few nodes over a dimmed picture, and the
//! elements below are left alone ([`picture`]). SVG brings what a canvas needs by hand: hit testing of thin lines, sharp
//! text at any zoom, tooltips, printing, the reader's own colours (`forced-colors`), and the style sheet's themes. Thousands
//! of elements would stutter, so a crowd is painted ([`canvas`], [`crate::view::crowd`]); light and rings stay elements.
//!
//! *One stop for the tab key.* The stage stands in an element with the role `application` (it has it not itself: Orca takes
//! such an element for another document, and says nothing where the focus comes to it): arrow keys walk from node to node along the ties
//! ([`crate::network::walk`]), and where they stand is spoken through the page's polite live region, as one sentence with
//! name, kind, mentions, ties and strongest neighbours. That works alike in every screen reader, which
//! `aria-activedescendant` on elements of an SVG does not. The picture itself is hidden from them: tables and prose hold
//! the same content, and the description of the stage says so.

mod arcs;
mod camera;
mod canvas;
mod caption;
mod controls;
mod desk;
mod gesture;
mod keys;
mod names;
mod picture;
mod plate;
mod scroll;
mod spotlight;
mod stage;
mod stage_size;
mod walking;

use crate::network::{Figures, Network, Point};
use crate::ui::context::use_simpul;
use crate::ui::making::{use_last, use_making};
use crate::ui::part::Part;
use crate::ui::parts::shared::Shared;
use crate::view::{Crowd, Drawing, Frame, NodeMark, labels};
use camera::{Camera, Stage};
use desk::{Desk, Ground};
use plate::Plate;
use stage::{StageProps, use_stage};
use yew::functional::Hook;
use yew::prelude::*;

/// Names may make the fitted drawing smaller, but not below this part of what the nodes alone would have.
const NAMES_ROOM: f32 = 0.72;

/// The stage with its buttons, and the caption below.
#[derive(PartialEq)]
pub struct Graph {
    /// The network to draw.
    pub network: Shared<Network>,
    /// Its layout.
    pub home: Shared<Vec<Point>>,
    /// Its measures, where they are known.
    pub figures: Option<Shared<Figures>>,
}

impl Part for Graph {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_graph(self)
    }
}

#[hook]
fn use_graph(props: &Graph) -> Html {
    let simpul = use_simpul();
    let desk = use_reducer(Desk::default);
    let element = use_node_ref();
    let size = stage_size::use_stage_size(element.clone());
    let asked = plate::Asked {
        engine: Shared(simpul.engine.clone()),
        network: props.network.clone(),
        home: props.home.clone(),
        look: simpul.state.look,
        figures: props.figures.clone(),
    };
    let is_crowd = Crowd::is_made_of(props.network.nodes.len(), props.network.edges.len());
    let made = use_making(Some(asked), !is_crowd, plate::plate);
    // While another is being made, the one before is seen.
    let made = use_last(made.made);
    let plate = use_memo((made, desk.pins.clone()), |(made, pins)| match made {
        Some(made) => made.pinned(pins),
        None => Plate::bare(props.network.clone()),
    });
    let ground = use_memo((Shared(plate.clone()), size), |(plate, size)| {
        let (stage, type_scale) = size.filter(|_| plate.is_made())?;
        let fitted = fitted(&plate.drawing, stage, type_scale);
        Some(Ground { network: plate.network.clone(), fitted, stage, type_scale })
    });
    let props = StageProps {
        element,
        ground: (*ground).clone(),
        desk: (*desk).clone(),
        plate: (*plate).clone(),
        change: desk.dispatcher().to_callback(),
    };
    let stage = use_stage(&simpul, &props);
    html! {
        <figure class="graph">
            { stage }
            if let Some(ground) = props.ground {
                { controls::draw(simpul.words, &ground, &props.change) }
            }
            <figcaption>
                if props.plate.is_made() {
                    { caption::draw(&simpul, &props.plate.drawing) }
                }
            </figcaption>
        </figure>
    }
}

/// The camera that shows everything. Names take more room the further away it is, so it is found in two steps; where they
/// would take too much of a narrow stage, the nodes come first.
fn fitted(drawing: &Drawing, stage: Stage, type_scale: f32) -> Camera {
    let nodes = drawing.nodes.iter().map(NodeMark::frame).reduce(Frame::around).unwrap_or_default();
    let nodes_only = Camera::fit(nodes, stage);
    let first = Camera::fit(drawing.extent, stage);
    if Crowd::is_needed(drawing) {
        return nodes_only;
    }
    let names = labels(&drawing.nodes, &drawing.edges, first.name_zoom(type_scale));
    let names = drawing.nodes.iter().zip(names).filter_map(|(node, label)| Some(label?.frame(&node.short)));
    let with_names = Camera::fit(names.fold(nodes, Frame::around), stage);
    if with_names.zoom < NAMES_ROOM * nodes_only.zoom {
        nodes_only.zoomed(NAMES_ROOM, middle(stage))
    } else {
        with_names
    }
}

fn middle(stage: Stage) -> (f32, f32) {
    (stage.0 / 2.0, stage.1 / 2.0)
}
