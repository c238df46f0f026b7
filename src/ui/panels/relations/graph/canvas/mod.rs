//! A crowd of nodes painted on a canvas: as elements so many would take seconds to make and stutter when moved. What is
//! pointed at, selected or stood at is drawn over it as elements all the same ([`super::spotlight`]), and keys and speech
//! are those of the stage.
//!
//! *Painted once, moved often.* The canvas is larger than the stage and holds all of a part of the plane
//! ([`Camera::sight`]). While the reader looks around within that part, the canvas is only moved and stretched, as the
//! browser moves a picture; it is painted anew for another part, and once the reader has come to rest at another zoom.

mod inks;
mod painter;

use super::camera::Camera;
use crate::text::decimal::rounded;
use crate::ui::context::Context;
use crate::ui::parts::shared::Shared;
use crate::view::crowd::InSight;
use crate::view::{Crowd, Drawing, Frame, Label};
use gloo_timers::callback::Timeout;
use inks::Inks;
use painter::Painter;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};
use yew::prelude::*;

/// How long a zoom must stay for the canvas to be painted for it, in milliseconds.
const REST: u32 = 140;

/// What is painted.
#[derive(Clone, PartialEq)]
pub struct Scene {
    /// The drawing.
    pub drawing: Shared<Drawing>,
    /// The part of the plane that the canvas holds.
    pub sight: Frame,
    /// The lines in it.
    pub lines: InSight,
    /// The arrows.
    pub arcs: InSight,
    /// The nodes.
    pub nodes: Vec<u32>,
    /// Where the names stand that are in sight, by node.
    pub names: Shared<Vec<Option<Label>>>,
}

impl Scene {
    /// A part of a drawing that is a crowd.
    pub fn of(drawing: &Shared<Drawing>, crowd: &Crowd, names: &Shared<Vec<Option<Label>>>, sight: Frame) -> Self {
        Self {
            sight,
            lines: crowd.lines_in(drawing, sight),
            arcs: crowd.arcs_in(drawing, sight),
            nodes: crowd.nodes_in(sight),
            drawing: drawing.clone(),
            names: names.clone(),
        }
    }
}

/// The canvas; painted anew when the scene changes, or the theme in which colours are looked up.
#[hook]
pub fn use_canvas(simpul: &Context, scene: Option<(Shared<Scene>, Camera)>, dim: bool) -> Html {
    let element = use_node_ref();
    let rest = use_mut_ref(|| None::<Timeout>);
    let (scene, camera) = scene.unzip();
    let painted = (element.clone(), scene.clone(), simpul.state.theme);
    use_effect_with(painted, move |(element, scene, _)| {
        if let (Some(canvas), Some(scene), Some(camera)) = (element.cast::<HtmlCanvasElement>(), scene, camera) {
            paint(&canvas, scene, camera.zoom);
        }
    });
    let moved = (element.clone(), scene.clone(), camera);
    use_effect_with(moved, move |(element, scene, camera)| {
        *rest.borrow_mut() = None;
        let (Some(canvas), Some(scene), &Some(camera)) = (element.cast::<HtmlCanvasElement>(), scene, camera) else {
            return;
        };
        place(&canvas, scene.sight, camera);
        let scene = scene.clone();
        *rest.borrow_mut() = Some(Timeout::new(REST, move || {
            if canvas.width() != size(&scene, camera.zoom).0 {
                paint(&canvas, &scene, camera.zoom);
            }
        }));
    });
    let Some(scene) = scene else { return Html::default() };
    let (drawn, all) = (scene.lines.drawn.len() as u32, scene.lines.all);
    html! {
        <>
            <canvas ref={element} class={if dim { "dim" } else { "" }} aria-hidden="true" />
            { inks::draw() }
            if drawn < all {
                <p class="cut hint">{ (simpul.words.relations.picture.strongest_drawn)(drawn, all) }</p>
            }
        </>
    }
}

/// Moves the canvas to where its part of the plane is seen: in shares of its own size, since paper has another than the
/// screen.
fn place(canvas: &HtmlCanvasElement, sight: Frame, camera: Camera) {
    let share =
        |low: f32, high: f32, shift: f32| 100.0 * (low * camera.zoom + shift) / ((high - low) * camera.zoom_step());
    let (x, y) = (share(sight.left, sight.right, camera.x), share(sight.top, sight.bottom, camera.y));
    let stretch = camera.zoom / camera.zoom_step();
    // The property is the browser's own.
    let _ = canvas.style().set_property(
        "transform",
        &format!("translate({}%, {}%) scale({})", rounded(x, 4), rounded(y, 4), rounded(stretch, 6)),
    );
}

/// Width and height of the canvas in its own pixels.
fn size(scene: &Scene, zoom: f32) -> (u32, u32) {
    let zoom = f64::from(zoom) * sharpness();
    #[expect(clippy::cast_sign_loss, reason = "nothing has fewer pixels than none")]
    let pixels = |low: f32, high: f32| (f64::from(high - low) * zoom).round().max(0.0) as u32;
    (pixels(scene.sight.left, scene.sight.right), pixels(scene.sight.top, scene.sight.bottom))
}

fn sharpness() -> f64 {
    web_sys::window().map_or(1.0, |window| window.device_pixel_ratio().clamp(0.5, 4.0))
}

fn paint(canvas: &HtmlCanvasElement, scene: &Scene, zoom: f32) {
    let context =
        canvas.get_context("2d").ok().flatten().and_then(|found| found.dyn_into::<CanvasRenderingContext2d>().ok());
    let (Some(context), Some(inks)) = (context, Inks::of(canvas)) else { return };
    let (width, height) = size(scene, zoom);
    if (canvas.width(), canvas.height()) == (width, height) {
        // Neither fails for what is a number.
        let _ = context.reset_transform();
        context.clear_rect(0.0, 0.0, width.into(), height.into());
    } else {
        // This clears it too.
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let (scale, sight) = (f64::from(zoom) * sharpness(), scene.sight);
    // Fails for what is no number; then nothing is seen, as in the plane.
    let _ =
        context.set_transform(scale, 0.0, 0.0, scale, -f64::from(sight.left) * scale, -f64::from(sight.top) * scale);
    Painter { context: &context, inks: &inks, scene, zoom }.all();
}
