//! Nodes, ready to draw, with the place of their names.

use super::colour::community_hue;
use super::frame::Frame;
use super::shape;
use crate::entity::{Annotations, EntityKind};
use crate::network::{Node, Point};

/// A node, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeMark {
    /// Its entity's key in addresses.
    pub slug: String,
    /// Its entity's canonical name.
    pub name: String,
    /// The name as it is written beside the node: a long one ends early, in `…`.
    pub short: String,
    /// What it is; [`shape::path`] draws it.
    pub kind: EntityKind,
    /// The kind whose colour it wears: its own, or one that stands for its community.
    pub hue: EntityKind,
    /// Its community, counted from 1, where colours show it; the number stands in the node.
    pub community: Option<u32>,
    /// Its middle.
    pub x: f32,
    /// Its middle.
    pub y: f32,
    /// Radius of the circle whose area shows its mentions, or another measure.
    pub radius: f32,
    /// Mentions among the articles asked for.
    pub mentions: u32,
    /// Where its name stands at zoom 1; none where it finds no place, or before [`super::Drawing::named`].
    pub label: Option<Label>,
}

impl NodeMark {
    /// Of a node, in the middle of the plane.
    pub(super) fn of(node: &Node, annotations: &Annotations, community: Option<u32>, radius: f32) -> Self {
        let entity = annotations.entity(node.entity);
        let name = entity.map(|entity| entity.name.clone()).unwrap_or_default();
        let kind = entity.map_or(EntityKind::Org, |entity| entity.kind);
        Self {
            slug: entity.map(|entity| entity.slug.clone()).unwrap_or_default(),
            short: short(&name),
            name,
            kind,
            hue: community.map_or(kind, community_hue),
            community,
            x: 0.0,
            y: 0.0,
            radius,
            mentions: node.mentions,
            label: None,
        }
    }

    /// The same somewhere in the plane.
    #[must_use]
    pub fn at(self, place: Point) -> Self {
        let within = |place: f32| if place.is_finite() { place.clamp(-FARTHEST, FARTHEST) } else { 0.0 };
        Self { x: within(place.x), y: within(place.y), ..self }
    }

    /// What is written in its middle, and the type size.
    pub fn sign(&self) -> Option<(String, f32)> {
        match self.community {
            Some(number) => {
                let size = if number < 10 { 1.2 } else { 0.9 };
                Some((number.to_string(), size * self.radius))
            }
            None => shape::sign(self.kind, self.radius).map(|sign| (sign.to_owned(), 1.2 * self.radius)),
        }
    }

    /// The room its shape takes.
    pub fn frame(&self) -> Frame {
        let reach = self.radius * shape::reach(self.kind);
        Frame { left: self.x - reach, right: self.x + reach, top: self.y - reach, bottom: self.y + reach }
    }
}

/// Which end of the text its place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text begins there.
    Start,
    /// The text is centred there.
    Middle,
    /// The text ends there.
    End,
}

/// Where a name stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// The place of its [`Anchor`].
    pub x: f32,
    /// Its base line.
    pub y: f32,
    /// Which end of the text `x` is.
    pub anchor: Anchor,
    /// Type size, in units of the drawing.
    pub size: f32,
    /// The node is one of the largest: its name is larger and bolder.
    pub large: bool,
}

/// The most letters of a name beside its node.
const LONGEST_NAME: usize = 28;
/// No node is drawn farther from the middle, wherever it was dragged.
pub(super) const FARTHEST: f32 = 10_000.0;

/// The name, or as many of its first words as there is room for, or of its first letters.
pub(super) fn short(name: &str) -> String {
    let Some((cut, _)) = name.char_indices().nth(LONGEST_NAME) else { return name.to_owned() };
    let start = &name[..cut];
    let words = start.rsplit_once(' ').map_or(start, |(words, _)| words);
    format!("{}…", words.trim_end())
}
