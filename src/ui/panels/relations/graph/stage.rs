//! The stage: where pointers and keys meet the picture.

use super::arcs;
use super::canvas::{self, use_canvas};
use super::desk::{Desk, Ground, Move, Target};
use super::gesture::{End, Gesture, Motion};
use super::keys;
use super::picture::Picture;
use super::plate::Plate;
use super::scroll::use_scroll;
use super::spotlight::{draw_rings, draw_spotlight};
use super::walking::Walker;
use crate::state::Action;
use crate::text::decimal::rounded;
use crate::ui::context::Context;
use crate::ui::making::{use_last, use_making};
use crate::ui::part;
use crate::ui::parts::shared::Shared;
use crate::view::{Crowd, Drawing, Focus, Frame, Label, Selection, labels};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Element, PointerEvent};
use yew::prelude::*;

const KEYS_ID: &str = "relations-graph-keys";
/// How far beside a painted node or tie the pointer still means it, in pixels.
const NODE_SLACK: f32 = 4.0;
const EDGE_SLACK: f32 = 4.0;
/// Nodes of a crowd that is made ready to be painted at once.
const FEW_NODES: usize = 800;

/// What the stage is drawn from.
pub struct StageProps {
    /// The element of the stage.
    pub element: NodeRef,
    /// The network and its stage; none before the stage is laid out.
    pub ground: Option<Ground>,
    /// The state of the controls.
    pub desk: Desk,
    /// What is drawn.
    pub plate: Plate,
    /// Takes the changes.
    pub change: Callback<Move>,
}

/// The stage with the picture on it.
#[hook]
pub fn use_stage(simpul: &Context, props: &StageProps) -> Html {
    let gesture = use_mut_ref(Gesture::default);
    let Plate { network, drawing, crowd, .. } = &props.plate;
    let camera = props.ground.as_ref().map(|ground| props.desk.camera(ground));
    // Names keep their size on the screen, so each step of the zoom places them anew: the nearer, the more find a place.
    let zoom = props.ground.as_ref().map_or(1.0, |ground| props.desk.camera(ground).name_zoom(ground.type_scale));
    let fitted = props.ground.as_ref().filter(|ground| props.desk.is_fitted(ground));
    let seen = fitted.filter(|_| crowd.is_none()).map(|ground| ground.fitted.seen(ground.stage));
    let names = use_memo((drawing.clone(), crowd.is_some(), zoom, seen), |(drawing, is_crowd, zoom, seen)| {
        if *is_crowd { Vec::new() } else { placed(drawing, *zoom, *seen) }
    });
    let asked = crowd.as_ref().zip(props.ground.as_ref()).map(|(crowd, ground)| canvas::Asked {
        drawing: drawing.clone(),
        crowd: crowd.clone(),
        sight: props.desk.camera(ground).sight(ground.stage),
        step: props.desk.camera(ground).zoom_step(),
        zoom,
    });
    let scene = use_making(asked, drawing.nodes.len() <= FEW_NODES, canvas::scene);
    // While another is being made, the one before is seen.
    let scene = use_last(scene.made).filter(|_| crowd.is_some());
    let here = scene.as_ref().filter(|scene| scene.drawing == *drawing);
    let names = here.map_or(Shared(names), |scene| scene.names.clone());
    let canvas = use_canvas(simpul, scene.zip(camera), lit(props).is_some());
    let hand = Hand { props: HandProps::of(props), crowd: crowd.clone(), gesture, send: simpul.send.clone() };
    use_scroll(props.element.clone(), simpul.state.embed, hand.wheel());
    let view_box = props
        .ground
        .as_ref()
        .map(|Ground { stage: (width, height), .. }| format!("0 0 {} {}", rounded(*width, 2), rounded(*height, 2)));
    let words = &simpul.words.relations.picture;
    let count = (network.nodes.len() as u32, network.edges.len() as u32);
    html! {
        <div role="application" aria-label={simpul.words.relations.graph}>
            <div
                class={classes!(
                    "stage",
                    props.desk.drag.map(|_| "dragging"),
                    props.desk.pointed.filter(|_| crowd.is_some()).map(|_| "pointing"),
                )}
                ref={props.element.clone()}
                role="group"
                tabindex="0"
                aria-label={(words.label)(count.0, count.1)}
                aria-describedby={KEYS_ID}
                onkeydown={walk(simpul, props)}
                onblur={props.change.reform(|_| Move::Leave)}
                onpointerdown={hand.press()}
                onpointermove={hand.motion()}
                onpointerup={hand.release(false)}
                onpointercancel={hand.release(true)}
                onpointerleave={hand.leave()}
                onclick={hand.click()}
                ondblclick={hand.double_click()}
            >
                <p id={KEYS_ID} hidden={true}>{ words.keys }</p>
                { canvas }
                // On paper the stage has another size, which nobody measures: what is seen of the screen's is fitted into it.
                <svg aria-hidden="true" focusable="false" viewBox={view_box}>
                    if let Some(ground) = &props.ground {
                        { layers(simpul, props, ground, &names, crowd.is_some()) }
                    }
                </svg>
            </div>
        </div>
    }
}

fn walk(simpul: &Context, props: &StageProps) -> Callback<KeyboardEvent> {
    let (simpul, places, standing) = (simpul.clone(), props.plate.places.clone(), props.desk.standing);
    let (ground, change) = (props.ground.clone(), props.change.clone());
    Callback::from(move |event: KeyboardEvent| {
        let (Some(ground), Some(command)) = (ground.clone(), keys::command(&event)) else { return };
        event.prevent_default();
        event.stop_propagation();
        let (simpul, change) = (simpul.clone(), change.clone());
        Walker { simpul, ground, places: places.to_vec(), standing, change }.obey(command);
    })
}

/// What is in the light.
fn lit(props: &StageProps) -> Option<Target> {
    let desk = &props.desk;
    let standing = || props.ground.as_ref()?.network.node_of(desk.standing?);
    desk.drag.map(|(node, _)| Target::Node(node)).or(desk.pointed).or_else(|| standing().map(Target::Node))
}

fn layers(
    simpul: &Context,
    props: &StageProps,
    ground: &Ground,
    names: &Shared<Vec<Option<Label>>>,
    is_crowd: bool,
) -> Html {
    let desk = &props.desk;
    let camera = desk.camera(ground);
    let zoom = camera.name_zoom(ground.type_scale);
    let standing = desk.standing.and_then(|entity| ground.network.node_of(entity));
    let lit = lit(props);
    let (drawing, state) = (&props.plate.drawing, &simpul.state);
    html! {
        <g transform={camera.transform()}>
            <g class={if lit.is_some() { "base dim" } else { "base" }}>
                if !is_crowd {
                    { part::draw(Picture {
                        drawing: drawing.clone(),
                        places: names.clone(),
                        zoom,
                        lang: state.lang,
                        unit: simpul.rule().unit,
                    }) }
                }
            </g>
            { draw_rings(drawing, &state.selection, standing, zoom) }
            <g>
                if let Some(target) = lit {
                    { draw_spotlight(drawing, names, target, zoom, desk.drag.map(|(_, at)| at)) }
                    { arcs::draw_lit(drawing, target, zoom, simpul.words) }
                }
            </g>
        </g>
    }
}

/// The places of the names; in the fitted drawing none that the edge of the stage would cut.
fn placed(drawing: &Drawing, zoom: f32, seen: Option<Frame>) -> Vec<Option<Label>> {
    let whole = |frame: Frame| seen.is_none_or(|seen| seen.around(frame) == seen);
    let names = drawing.nodes.iter().zip(labels(&drawing.nodes, &drawing.edges, zoom));
    names.map(|(node, label)| label.filter(|label| whole(label.frame(&node.short)))).collect()
}

/// What the hand needs to know of the stage.
#[derive(Clone)]
struct HandProps {
    element: NodeRef,
    ground: Option<Ground>,
    desk: Desk,
    drawing: Shared<Drawing>,
    change: Callback<Move>,
}

impl HandProps {
    fn of(props: &StageProps) -> Self {
        Self {
            element: props.element.clone(),
            ground: props.ground.clone(),
            desk: props.desk.clone(),
            drawing: props.plate.drawing.clone(),
            change: props.change.clone(),
        }
    }
}

/// The reader's hand: pointers in, changes and actions out.
#[derive(Clone)]
struct Hand {
    props: HandProps,
    /// What is painted and so cannot be asked what the pointer is over.
    crowd: Option<Shared<Crowd>>,
    gesture: Rc<RefCell<Gesture>>,
    send: Callback<Action>,
}

impl Hand {
    fn place(&self, window: (f32, f32)) -> (f32, f32) {
        let corner = self.props.element.cast::<Element>().map(|stage| stage.get_bounding_client_rect());
        corner.map_or(window, |corner| (window.0 - corner.left() as f32, window.1 - corner.top() as f32))
    }

    fn at(&self, event: &MouseEvent) -> (f32, f32) {
        self.place((event.client_x() as f32, event.client_y() as f32))
    }

    /// What the pointer is over: of elements the browser knows, of a crowd the drawing.
    fn target(&self, event: &MouseEvent) -> Option<Target> {
        let (Some(crowd), Some(ground)) = (&self.crowd, &self.props.ground) else { return target(event) };
        let camera = self.props.desk.camera(ground);
        let (drawing, at) = (&self.props.drawing, camera.plane(self.at(event)));
        let node = crowd.node_at(drawing, at, NODE_SLACK / camera.zoom).map(Target::Node);
        node.or_else(|| Crowd::tie_at(drawing, at, EDGE_SLACK / camera.zoom).map(Target::Edge))
    }

    fn wheel(&self) -> Callback<(f32, (f32, f32))> {
        let hand = self.clone();
        Callback::from(move |(factor, window)| {
            if let Some(ground) = hand.props.ground.clone() {
                hand.props.change.emit(Move::Zoom(ground, factor, hand.place(window)));
            }
        })
    }

    fn press(&self) -> Callback<PointerEvent> {
        let hand = self.clone();
        Callback::from(move |event: PointerEvent| {
            if event.button() == 0 {
                let at = hand.at(&event);
                hand.gesture.borrow_mut().press(event.pointer_id(), at, hand.target(&event));
            }
        })
    }

    fn motion(&self) -> Callback<PointerEvent> {
        let hand = self.clone();
        Callback::from(move |event: PointerEvent| {
            if !hand.gesture.borrow().is_busy() {
                // A finger does not hover: it would leave its light behind.
                let over = hand.target(&event).filter(|_| event.pointer_type() != "touch");
                return hand.props.change.emit(Move::Point(over));
            }
            let motion = hand.gesture.borrow_mut().motion(event.pointer_id(), hand.at(&event));
            if let (Some(motion), Some(ground)) = (motion, hand.props.ground.clone()) {
                hand.hold(&event);
                hand.follow(motion, ground);
            }
        })
    }

    /// From the first movement on, the pointer is the stage's wherever it goes; not before, or a click would lose its
    /// target.
    fn hold(&self, event: &PointerEvent) {
        if let Some(stage) = self.props.element.cast::<Element>() {
            // A pointer that is already gone cannot be held; its release will not come and needs not.
            let _ = stage.set_pointer_capture(event.pointer_id());
        }
    }

    fn follow(&self, motion: Motion, ground: Ground) {
        let change = &self.props.change;
        match motion {
            Motion::Pan(by) => change.emit(Move::Pan(ground, by)),
            Motion::Drag(node, at) => change.emit(Move::Drag(node, self.props.desk.camera(&ground).plane(at))),
            Motion::Pinch(factor, about, shift) => {
                change.emit(Move::Zoom(ground.clone(), factor, about));
                change.emit(Move::Pan(ground, shift));
            }
        }
    }

    fn release(&self, cancelled: bool) -> Callback<PointerEvent> {
        let hand = self.clone();
        Callback::from(move |event: PointerEvent| {
            let End::Dropped(node) = hand.gesture.borrow_mut().release(event.pointer_id()) else { return };
            let ground = hand.props.ground.clone().filter(|_| !cancelled);
            let dropped = ground.and_then(|ground| {
                let entity = ground.network.nodes.get(node as usize)?.entity;
                Some(Move::Drop(ground, entity))
            });
            hand.props.change.emit(dropped.unwrap_or(Move::Cancel));
        })
    }

    fn leave(&self) -> Callback<PointerEvent> {
        self.props.change.reform(|_| Move::Point(None))
    }

    /// A double click selects with its first click only.
    fn click(&self) -> Callback<MouseEvent> {
        let hand = self.clone();
        Callback::from(move |event: MouseEvent| {
            if event.detail() > 1 {
                return;
            }
            let drawing = &hand.props.drawing;
            let slug = |node: u32| drawing.nodes.get(node as usize).map(|node| node.slug.clone());
            let selection = match hand.target(&event) {
                Some(Target::Node(node)) => slug(node).map(Selection::Entity),
                Some(Target::Edge(edge)) => drawing
                    .edges
                    .get(edge as usize)
                    .and_then(|edge| Some(Selection::tie(&slug(edge.a)?, &slug(edge.b)?))),
                None => None,
            };
            if let Some(selection) = selection {
                hand.send.emit(Action::Select(selection));
            }
        })
    }

    fn double_click(&self) -> Callback<MouseEvent> {
        let hand = self.clone();
        Callback::from(move |event: MouseEvent| {
            let Some(Target::Node(node)) = hand.target(&event) else { return };
            if let Some(node) = hand.props.drawing.nodes.get(node as usize) {
                hand.send.emit(Action::Focus(Some(Focus { centre: node.slug.clone(), depth: 1 })));
            }
        })
    }
}

/// What an event happened to.
fn target(event: &web_sys::Event) -> Option<Target> {
    let element = event.target_dyn_into::<Element>()?;
    let number = |attribute: &str| {
        let found = element.closest(&format!("[{attribute}]")).ok().flatten()?;
        found.get_attribute(attribute)?.parse().ok()
    };
    number("data-node").map(Target::Node).or_else(|| number("data-edge").map(Target::Edge))
}
