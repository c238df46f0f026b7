//! A crowd of nodes painted on a canvas: as elements so many would take seconds to make and stutter when moved. What is
//! pointed at, selected or stood at is drawn over it as elements all the same ([`super::spotlight`]), and keys and speech
//! are those of the stage. From far away less is painted: only the strongest ties, squares for shapes, no dashes.

use super::camera::{Camera, Stage};
use crate::entity::EntityKind;
use crate::ui::context::Context;
use crate::ui::parts::kind;
use crate::ui::parts::shared::Shared;
use crate::view::crowd::{LineBatch, ShapeBatch};
use crate::view::drawing::dashes;
use crate::view::{Anchor, Crowd, Drawing, Frame, Label, shape};
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement, Path2d};
use yew::prelude::*;

/// Pixels that a node of the smallest size must have across to show its shape.
const SHAPE_PIXELS: f32 = 5.0;
/// Pixels for one unit of the drawing from which lines are dashed and nodes have a rim.
const NEAR: f32 = 0.5;
/// The thinnest line, and the smallest type in a node, in pixels.
const THINNEST: f32 = 0.5;
const SMALLEST_SIGN: f32 = 7.0;
/// Half the side of a square with the area of a circle, in radii.
const SQUARE: f32 = 0.886;

/// The batches of a crowd as the browser's own paths, made once.
#[derive(Default)]
struct Plates {
    lines: Vec<Option<Path2d>>,
    /// As shapes, and as squares for whoever is too far away to tell shapes.
    shapes: Vec<[Option<Path2d>; 2]>,
}

impl Plates {
    /// Of the batches, in their order.
    fn of(drawing: &Drawing, crowd: &Crowd) -> Self {
        let node = |at: u32| drawing.nodes.get(at as usize);
        let lines = crowd.lines.iter().map(|batch| {
            let path = Path2d::new().ok()?;
            for edge in batch.edges.iter().filter_map(|&at| drawing.edges.get(at as usize)) {
                let (a, b) = (node(edge.a)?, node(edge.b)?);
                path.move_to(a.x.into(), a.y.into());
                path.line_to(b.x.into(), b.y.into());
            }
            Some(path)
        });
        let shapes = crowd.shapes.iter().map(|batch| {
            let (mut outlines, squares) = (String::new(), Path2d::new().ok());
            for node in batch.nodes.iter().filter_map(|&at| node(at)) {
                outlines.push_str(&shape::path(node.kind, node.x, node.y, node.radius));
                let [left, top] = [node.x, node.y].map(|middle| f64::from(middle - SQUARE * node.radius));
                let side = f64::from(2.0 * SQUARE * node.radius);
                if let Some(squares) = &squares {
                    squares.rect(left, top, side, side);
                }
            }
            [Path2d::new_with_path_string(&outlines).ok(), squares]
        });
        Self { lines: lines.collect(), shapes: shapes.collect() }
    }
}

/// What is painted.
#[derive(Clone, PartialEq)]
pub struct Scene {
    /// The drawing.
    pub drawing: Shared<Drawing>,
    /// The same, cut up.
    pub crowd: Shared<Crowd>,
    /// Where the names stand that are in sight, by node.
    pub names: Shared<Vec<Option<Label>>>,
    /// From where it is seen.
    pub camera: Camera,
    /// Width and height in pixels.
    pub stage: Stage,
}

/// The canvas; painted anew when the scene changes, or the theme in which colours are looked up.
#[hook]
pub fn use_canvas(simpul: &Context, scene: Option<Scene>, dim: bool) -> Html {
    let element = use_node_ref();
    let plates = use_memo(scene.as_ref().map(|scene| (scene.drawing.clone(), scene.crowd.clone())), |crowd| {
        crowd.as_ref().map(|(drawing, crowd)| Plates::of(drawing, crowd)).unwrap_or_default()
    });
    let painted = (element.clone(), scene.clone(), Shared(plates), simpul.state.theme);
    use_effect_with(painted, |(element, scene, plates, _)| {
        if let (Some(canvas), Some(scene)) = (element.cast::<HtmlCanvasElement>(), scene) {
            paint(&canvas, scene, plates);
        }
    });
    let Some(scene) = scene else { return Html::default() };
    let lines = scene.crowd.lines_in(scene.camera.seen(scene.stage));
    html! {
        <>
            <canvas ref={element} class={if dim { "dim" } else { "" }} aria-hidden="true" />
            <span class="inks" hidden={true}>
                for kind in EntityKind::ALL {
                    <i key={kind.code()} class={kind::class(kind)}></i>
                }
            </span>
            if lines.drawn < lines.all {
                <p class="cut hint">
                    { (simpul.words.relations.picture.strongest_drawn)(lines.drawn, lines.all) }
                </p>
            }
        </>
    }
}

fn paint(canvas: &HtmlCanvasElement, scene: &Scene, plates: &Plates) {
    let context =
        canvas.get_context("2d").ok().flatten().and_then(|found| found.dyn_into::<CanvasRenderingContext2d>().ok());
    let (Some(context), Some(inks)) = (context, Inks::of(canvas)) else { return };
    let sharpness = web_sys::window().map_or(1.0, |window| window.device_pixel_ratio().clamp(0.5, 4.0));
    #[expect(clippy::cast_sign_loss, reason = "nothing has fewer pixels than none")]
    let pixels = |side: f32| (f64::from(side) * sharpness).ceil().max(0.0) as u32;
    canvas.set_width(pixels(scene.stage.0));
    canvas.set_height(pixels(scene.stage.1));
    let Camera { zoom, x, y } = scene.camera;
    let [zoom, x, y] = [zoom, x, y].map(|number| f64::from(number) * sharpness);
    // Fails for what is no number; then nothing is seen, as in the plane.
    let _ = context.set_transform(zoom, 0.0, 0.0, zoom, x, y);
    Painter { context: &context, inks: &inks, scene, plates, seen: scene.camera.seen(scene.stage) }.all();
}

/// The colours of the page at this moment: of the theme, or the reader's own.
struct Inks {
    kinds: Vec<String>,
    ink: String,
    line: String,
    paper: String,
    font: String,
}

impl Inks {
    fn of(canvas: &HtmlCanvasElement) -> Option<Self> {
        let window = web_sys::window()?;
        let look = |element: &Element, property: &str| {
            window.get_computed_style(element).ok().flatten()?.get_property_value(property).ok()
        };
        let inks = canvas.next_element_sibling()?;
        let marks = inks.children();
        let kinds = (0..marks.length()).map(|at| look(&marks.item(at)?, "color").or(Some(String::new())));
        Some(Self {
            kinds: kinds.collect::<Option<_>>()?,
            ink: look(canvas, "color")?,
            line: look(&inks, "color")?,
            paper: look(canvas, "background-color")?,
            font: look(canvas, "font-family")?,
        })
    }

    fn of_kind(&self, kind: EntityKind) -> &str {
        let at = EntityKind::ALL.iter().position(|&each| each == kind).unwrap_or_default();
        self.kinds.get(at).map_or("", String::as_str)
    }
}

struct Painter<'a> {
    context: &'a CanvasRenderingContext2d,
    inks: &'a Inks,
    scene: &'a Scene,
    plates: &'a Plates,
    seen: Frame,
}

impl Painter<'_> {
    fn all(&self) {
        self.lines();
        self.shapes();
        self.signs();
        self.names();
    }

    fn zoom(&self) -> f32 {
        self.scene.camera.zoom
    }

    fn lines(&self) {
        self.context.set_stroke_style_str(&self.inks.line);
        for at in self.scene.crowd.lines_in(self.seen).batches {
            let (batch, path) = (self.scene.crowd.lines.get(at), self.plates.lines.get(at));
            if let (Some(batch), Some(Some(path))) = (batch, path) {
                self.line(batch, path);
            }
        }
        self.context.set_global_alpha(1.0);
        self.dash(None);
    }

    fn line(&self, batch: &LineBatch, path: &Path2d) {
        self.context.set_global_alpha(batch.opacity.into());
        self.context.set_line_width(batch.width.max(THINNEST / self.zoom()).into());
        self.dash(Some(dashes(batch.width)).filter(|_| batch.dashed && self.zoom() >= NEAR));
        self.context.stroke_with_path(path);
    }

    fn dash(&self, dashes: Option<(f32, f32)>) {
        let pattern = js_sys::Array::new();
        if let Some((dash, gap)) = dashes {
            pattern.push(&dash.into());
            pattern.push(&gap.into());
        }
        // Fails for what is no list of numbers, which this is.
        let _ = self.context.set_line_dash(&pattern);
    }

    fn shapes(&self) {
        let far = 2.0 * crate::network::size::MIN_RADIUS * self.zoom() < SHAPE_PIXELS;
        self.context.set_stroke_style_str(&self.inks.paper);
        self.context.set_line_width(2.0);
        for (batch, [path, far_path]) in self.scene.crowd.shapes.iter().zip(&self.plates.shapes) {
            let ShapeBatch { frame, hue, .. } = batch;
            let Some(path) = (if far { far_path } else { path }).as_ref().filter(|_| frame.overlaps(self.seen)) else {
                continue;
            };
            self.context.set_fill_style_str(self.inks.of_kind(*hue));
            if self.zoom() >= NEAR {
                self.context.stroke_with_path(path);
            }
            self.context.fill_with_path_2d(path);
        }
    }

    /// What stands in nodes that are large enough to read it.
    fn signs(&self) {
        self.context.set_fill_style_str(&self.inks.paper);
        self.context.set_text_align("center");
        self.context.set_text_baseline("middle");
        for node in self.scene.crowd.nodes_in(self.seen) {
            let node = self.scene.drawing.nodes.get(node as usize);
            let sign = node.and_then(|node| Some((node, node.sign()?)));
            if let Some((node, (sign, size))) = sign.filter(|(_, (_, size))| size * self.zoom() >= SMALLEST_SIGN) {
                self.font(size, false);
                // Fails for places that are no numbers; a drawing has none.
                let _ = self.context.fill_text(&sign, node.x.into(), node.y.into());
            }
        }
    }

    fn names(&self) {
        self.context.set_fill_style_str(&self.inks.ink);
        self.context.set_stroke_style_str(&self.inks.paper);
        self.context.set_text_baseline("alphabetic");
        self.context.set_line_join("round");
        for (node, label) in self.scene.drawing.nodes.iter().zip(self.scene.names.iter()) {
            let Some(label) = label else { continue };
            self.context.set_text_align(match label.anchor {
                Anchor::Start => "start",
                Anchor::Middle => "center",
                Anchor::End => "end",
            });
            self.font(label.size, label.large);
            self.context.set_line_width((0.28 * label.size).into());
            let (x, y) = (label.x.into(), label.y.into());
            // As above.
            let _ = self.context.stroke_text(&node.short, x, y);
            let _ = self.context.fill_text(&node.short, x, y);
        }
    }

    fn font(&self, size: f32, bold: bool) {
        let size = crate::text::decimal::rounded(size, 2);
        self.context.set_font(&format!("{} {size}px {}", if bold { "600" } else { "400" }, self.inks.font));
    }
}
