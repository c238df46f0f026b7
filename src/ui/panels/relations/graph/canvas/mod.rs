//! A crowd of nodes painted on a canvas: as elements so many would take seconds to make and stutter when moved. What is
//! pointed at, selected or stood at is drawn over it as elements all the same ([`super::spotlight`]), and keys and speech
//! are those of the stage.
//!
//! *Painted once, moved often.* The canvas is larger than the stage and holds all of a part of the plane
//! ([`Camera::sight`]). While the reader looks around within that part, the canvas is only moved and stretched, as the
//! browser moves a picture; it is painted anew for another part, and once the reader has come to rest at another zoom.
//!
//! *Painted in slices, on two sheets.* One is seen while the other is painted beneath it, some hundred marks at a time;
//! then they change places. So the reader looks around in what there is until the next is whole.

mod inks;
mod painter;

use super::camera::Camera;
use crate::pause::Pause;
use crate::state::Theme;
use crate::text::decimal::rounded;
use crate::ui::context::Context;
use crate::ui::making::Pauses;
use crate::ui::parts::shared::Shared;
use crate::ui::slices::{Slices, Wanted};
use crate::view::crowd::InSight;
use crate::view::{Crowd, Drawing, Frame, Label, labels_among};
use gloo_timers::callback::Timeout;
use inks::Inks;
use painter::Painter;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};
use yew::prelude::*;

/// How long a zoom must stay for the canvas to be painted for it, in milliseconds.
const REST: u32 = 140;

/// What makes a scene.
#[derive(Clone, PartialEq)]
pub struct Asked {
    /// The drawing.
    pub drawing: Shared<Drawing>,
    /// The same looked up fast.
    pub crowd: Shared<Crowd>,
    /// The part of the plane that the canvas is to hold.
    pub sight: Frame,
    /// Pixels for one unit of the drawing where that part just fills the canvas.
    pub step: f32,
    /// The zoom for which names are placed.
    pub zoom: f32,
}

/// What is painted.
pub struct Scene {
    /// The drawing.
    pub drawing: Shared<Drawing>,
    /// The part of the plane that the canvas holds.
    pub sight: Frame,
    /// Pixels for one unit of the drawing where that part just fills the canvas.
    step: f32,
    /// The lines in it.
    pub lines: InSight,
    /// The arrows.
    pub arcs: InSight,
    /// The nodes.
    pub nodes: Vec<u32>,
    /// Where the names stand that are in sight, by node.
    pub names: Shared<Vec<Option<Label>>>,
}

/// A part of a drawing that is a crowd.
pub async fn scene(asked: Asked, pauses: Pauses) -> Scene {
    let due = || pauses.due();
    let pause = Pause::when(&due);
    let Asked { drawing, crowd, sight, step, zoom } = asked;
    let nodes = crowd.nodes_in(sight);
    let names = Shared(Rc::new(labels_among(&drawing.nodes, zoom, &nodes, pause).await));
    pause.here().await;
    let lines = crowd.lines_in(&drawing, sight);
    pause.here().await;
    let arcs = crowd.arcs_in(&drawing, sight);
    Scene { drawing, sight, step, lines, arcs, nodes, names }
}

/// What is on one of the two canvases, and how.
#[derive(Clone, PartialEq)]
struct Sheet {
    scene: Shared<Scene>,
    zoom: f32,
    theme: Theme,
}

/// The two canvases. One is painted when the scene changes, the theme in which colours are looked up, or the zoom for good.
#[hook]
pub fn use_canvas(simpul: &Context, seen: Option<(Shared<Scene>, Camera)>, dim: bool) -> Html {
    let (first, second) = (use_node_ref(), use_node_ref());
    let canvases = [first, second];
    // Which of the two lies above.
    let above = use_state_eq(|| None::<usize>);
    // What is on each, or will be, and for as long as it is wanted the work on it.
    let sheets = use_mut_ref(|| [const { None::<Sheet> }; 2]);
    let work = use_mut_ref(|| None::<Wanted>);
    let rest = use_mut_ref(|| None::<Timeout>);
    let resting = use_state_eq(|| None::<f32>);
    let next = seen.as_ref().map(|(scene, camera)| Sheet {
        scene: scene.clone(),
        zoom: camera.zoom,
        theme: simpul.state.theme,
    });
    let camera = seen.as_ref().map(|(_, camera)| *camera);
    let painted = (seen.as_ref().map(|(scene, _)| scene.clone()), simpul.state.theme, *resting);
    let (ours, on, setter) = (canvases.clone(), sheets.clone(), above.setter());
    let behind = above.map_or(0, |above| 1 - above);
    use_effect_with(painted, move |_| {
        let canvas = ours[behind].cast::<HtmlCanvasElement>();
        let (Some(next), Some(camera), Some(canvas)) = (next, camera, canvas) else {
            (*work.borrow_mut(), *on.borrow_mut()) = (None, [None, None]);
            return setter.set(None);
        };
        let newest = if work.borrow().is_some() { behind } else { 1 - behind };
        if on.borrow()[newest].as_ref() == Some(&next) {
            return;
        }
        let (slices, wanted) = Slices::begin();
        on.borrow_mut()[behind] = Some(next.clone());
        *work.borrow_mut() = Some(wanted);
        place(&canvas, &next.scene, camera);
        let work = work.clone();
        spawn_local(async move {
            paint(&canvas, &next, slices).await;
            *work.borrow_mut() = None;
            setter.set(Some(behind));
        });
    });
    let ours = canvases.clone();
    use_effect_with((camera, *above), move |(camera, _)| {
        let Some(camera) = *camera else { return };
        for (canvas, sheet) in ours.iter().zip(sheets.borrow().iter()) {
            if let (Some(canvas), Some(sheet)) = (canvas.cast::<HtmlCanvasElement>(), sheet) {
                place(&canvas, &sheet.scene, camera);
            }
        }
        let resting = resting.setter();
        *rest.borrow_mut() = Some(Timeout::new(REST, move || resting.set(Some(camera.zoom))));
    });
    let Some((scene, _)) = seen else { return Html::default() };
    let (drawn, all) = (scene.lines.drawn.len() as u32, scene.lines.all);
    html! {
        <>
            <div class={if dim { "sheets dim" } else { "sheets" }} aria-hidden="true">
                for (at, canvas) in canvases.into_iter().enumerate() {
                    <canvas key={at} ref={canvas} class={if *above == Some(at) { "above" } else { "" }} />
                }
                { inks::draw() }
            </div>
            if drawn < all {
                <p class="cut hint">{ (simpul.words.relations.picture.strongest_drawn)(drawn, all) }</p>
            }
        </>
    }
}

/// Moves a canvas to where its part of the plane is seen: in shares of its own size, since paper has another than the
/// screen.
fn place(canvas: &HtmlCanvasElement, scene: &Scene, camera: Camera) {
    let (sight, step) = (scene.sight, scene.step);
    let share = |low: f32, high: f32, shift: f32| 100.0 * (low * camera.zoom + shift) / ((high - low) * step);
    let (x, y) = (share(sight.left, sight.right, camera.x), share(sight.top, sight.bottom, camera.y));
    let stretch = camera.zoom / step;
    // The property is the browser's own.
    let _ = canvas.style().set_property(
        "transform",
        &format!("translate({}%, {}%) scale({})", rounded(x, 4), rounded(y, 4), rounded(stretch, 6)),
    );
}

/// Width and height of a canvas in its own pixels.
fn size(scene: &Scene, zoom: f32) -> (u32, u32) {
    let zoom = f64::from(zoom) * sharpness();
    #[expect(clippy::cast_sign_loss, reason = "nothing has fewer pixels than none")]
    let pixels = |low: f32, high: f32| (f64::from(high - low) * zoom).round().max(0.0) as u32;
    (pixels(scene.sight.left, scene.sight.right), pixels(scene.sight.top, scene.sight.bottom))
}

fn sharpness() -> f64 {
    web_sys::window().map_or(1.0, |window| window.device_pixel_ratio().clamp(0.5, 4.0))
}

async fn paint(canvas: &HtmlCanvasElement, Sheet { scene, zoom, .. }: &Sheet, slices: Slices) {
    let context =
        canvas.get_context("2d").ok().flatten().and_then(|found| found.dyn_into::<CanvasRenderingContext2d>().ok());
    let (Some(context), Some(inks)) = (context, Inks::of(canvas)) else { return };
    let (width, height) = size(scene, *zoom);
    if (canvas.width(), canvas.height()) == (width, height) {
        // Neither fails for what is a number.
        let _ = context.reset_transform();
        context.clear_rect(0.0, 0.0, width.into(), height.into());
    } else {
        // This clears it too.
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let (scale, sight) = (f64::from(*zoom) * sharpness(), scene.sight);
    // Fails for what is no number; then nothing is seen, as in the plane.
    let _ =
        context.set_transform(scale, 0.0, 0.0, scale, -f64::from(sight.left) * scale, -f64::from(sight.top) * scale);
    Painter::new(&context, &inks, scene, *zoom, slices).all().await;
}
