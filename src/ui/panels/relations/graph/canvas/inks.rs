//! The colours and dashes of the page at this moment: of the theme, or the reader's own. The style sheet says them of
//! elements that nobody sees.

use super::super::arcs;
use crate::entity::EntityKind;
use crate::relation::KindGroup;
use crate::ui::parts::kind;
use web_sys::{CssStyleDeclaration, Element, HtmlCanvasElement};
use yew::prelude::*;

/// What is painted with.
pub struct Inks {
    kinds: Vec<String>,
    arcs: Vec<(String, Vec<f32>)>,
    /// Of names.
    pub ink: String,
    /// Of lines.
    pub line: String,
    /// Of the ground.
    pub paper: String,
    /// Of names and signs.
    pub font: String,
}

/// The elements that [`Inks`] asks; they stand after the canvases.
pub fn draw() -> Html {
    html! {
        <span class="inks" hidden={true}>
            for kind in EntityKind::ALL {
                <i key={kind.code()} class={kind::class(kind)}></i>
            }
            for group in KindGroup::ALL {
                <i key={arcs::class(group)} class={arcs::class(group)}></i>
            }
        </span>
    }
}

impl Inks {
    /// As the elements after the canvases look.
    pub fn of(canvas: &HtmlCanvasElement) -> Option<Self> {
        let window = web_sys::window()?;
        let style = |element: &Element| window.get_computed_style(element).ok().flatten();
        let look = |style: &CssStyleDeclaration, property: &str| style.get_property_value(property).unwrap_or_default();
        let inks = canvas.parent_element()?.last_element_child()?;
        let marks = inks.children();
        let mark = |at: usize| style(&marks.item(at as u32)?);
        let arc = |at: usize| {
            let style = mark(EntityKind::ALL.len() + at)?;
            let dashes = look(&style, "--dash");
            // By the browser: to read any float there is would cost the page 12 kB. `none` is no number, and no dashes.
            let lengths = dashes.split_whitespace().map(|length| js_sys::parse_float(length) as f32);
            Some((look(&style, "color"), lengths.filter(|length| length.is_finite()).collect()))
        };
        let own = style(canvas)?;
        Some(Self {
            kinds: (0..EntityKind::ALL.len()).map(|at| Some(look(&mark(at)?, "color"))).collect::<Option<_>>()?,
            arcs: (0..KindGroup::ALL.len()).map(arc).collect::<Option<_>>()?,
            ink: look(&own, "color"),
            line: look(&style(&inks)?, "color"),
            paper: look(&own, "background-color"),
            font: look(&own, "font-family"),
        })
    }

    /// The colour of a kind.
    pub fn of_kind(&self, kind: EntityKind) -> &str {
        let at = EntityKind::ALL.iter().position(|&each| each == kind).unwrap_or_default();
        self.kinds.get(at).map_or("", String::as_str)
    }

    /// The colour of a group of arrows, and its dashes with the gaps between them.
    pub fn of_group(&self, group: KindGroup) -> (&str, &[f32]) {
        let at = KindGroup::ALL.iter().position(|&each| each == group).unwrap_or_default();
        self.arcs.get(at).map_or(("", &[]), |(colour, dashes)| (colour, dashes))
    }
}
