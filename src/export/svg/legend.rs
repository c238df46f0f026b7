//! The legend of the picture: what shapes, sizes, widths and dashes mean.

use super::{INK, LINE, PAPER, SOFT, SvgWords, TEXT, Xml, advance, arrows, dashes, number, write_sign};
use crate::entity::EntityKind;
use crate::relation::KindGroup;
use crate::text::decimal::rounded;
use crate::view::{Drawing, colour, shape};

/// What is explained.
#[derive(Clone, Copy)]
enum Sample {
    /// Nothing: the words introduce the samples after them.
    Words,
    Shape(EntityKind),
    /// A circle in this kind's colour with a number.
    Community(EntityKind, u32),
    /// A circle of this radius.
    Size(f32),
    /// A line of this width, dashed or not.
    Line(f32, bool),
    /// An arrow of this group.
    Arrow(KindGroup),
}

/// A sample and its explanation.
pub(super) struct Item {
    sample: Sample,
    words: String,
}

/// Radius of the shapes that stand for kinds.
const SHAPE: f32 = 7.5;
const LINE_LENGTH: f32 = 30.0;
/// Between a sample and its words, between two items, and between two rows.
const NEAR: f32 = 6.0;
const FAR: f32 = 18.0;
const ROW: f32 = 8.0;

impl Item {
    fn sample_width(&self) -> f32 {
        match self.sample {
            Sample::Words => 0.0,
            Sample::Shape(_) | Sample::Community(..) => 2.6 * SHAPE + NEAR,
            Sample::Size(radius) => 2.0 * radius + NEAR,
            Sample::Line(..) | Sample::Arrow(_) => LINE_LENGTH + NEAR,
        }
    }

    /// With the room after it.
    fn width(&self) -> f32 {
        let after = if matches!(self.sample, Sample::Words) { NEAR } else { FAR };
        self.sample_width() + advance::width(&self.words, TEXT) + after
    }

    fn height(&self) -> f32 {
        match self.sample {
            Sample::Size(radius) => (2.0 * radius).max(1.5 * TEXT),
            _ => 1.5 * TEXT,
        }
    }
}

/// The legend's items in rows of at most this width: first the kinds, then size, width and dashes, each group together,
/// then the arrows.
pub(super) fn rows(drawing: &Drawing, words: SvgWords, room: f32) -> Vec<Vec<Item>> {
    let legend = &drawing.legend;
    let weight = |weight: f64| rounded(weight, 1).to_string().replace('.', words.decimal);
    let item = |sample, words: &str| Item { sample, words: words.to_owned() };
    let kinds = legend.kinds.iter().map(|&kind| vec![item(Sample::Shape(kind), (words.kind)(kind))]);
    let sizes =
        legend.sizes.iter().map(|&(value, radius)| item(Sample::Size(radius), &legend.size.text(value, words.decimal)));
    let widths = legend.widths.iter().map(|&(figure, width)| item(Sample::Line(width, false), &weight(figure)));
    let dashed = legend.dashed.then(|| vec![item(Sample::Line(1.5, true), words.dashed)]);
    let lead = |text: &str| std::iter::once(item(Sample::Words, text));
    let measures =
        [lead(words.size).chain(sizes).collect::<Vec<_>>(), lead(words.width).chain(widths).collect::<Vec<_>>()];
    if legend.kinds.is_empty() {
        return Vec::new();
    }
    let communities = legend.communities.iter();
    let communities = communities
        .map(|mark| vec![item(Sample::Community(mark.hue, mark.number), &(words.community)(&mark.name, mark.nodes))]);
    let mut rows = flow(kinds, room);
    rows.extend(flow(communities, room));
    rows.extend(flow(measures.into_iter().chain(dashed), room));
    let arrows = arrows::groups(drawing).map(|group| vec![item(Sample::Arrow(group), (words.group)(group))]);
    rows.extend(flow(arrows, room));
    rows
}

/// Puts groups side by side while there is room.
fn flow(groups: impl Iterator<Item = Vec<Item>>, room: f32) -> Vec<Vec<Item>> {
    let width = |items: &[Item]| items.iter().map(Item::width).sum::<f32>();
    let mut rows: Vec<Vec<Item>> = Vec::new();
    for group in groups {
        match rows.last_mut() {
            Some(row) if width(row) + width(&group) - FAR <= room => row.extend(group),
            _ => rows.push(group),
        }
    }
    rows
}

fn row_height(row: &[Item]) -> f32 {
    row.iter().map(Item::height).fold(0.0, f32::max) + ROW
}

pub(super) fn height(rows: &[Vec<Item>]) -> f32 {
    rows.iter().map(|row| row_height(row)).sum()
}

/// Writes the rows from `(left, top)` on and says where they end.
pub(super) fn write(xml: &mut Xml, rows: &[Vec<Item>], left: f32, top: f32) -> f32 {
    let mut y = top;
    for row in rows {
        let mut x = left;
        for item in row {
            write_item(xml, item, x, y + row_height(row) / 2.0);
            x += item.width();
        }
        y += row_height(row);
    }
    y
}

fn write_item(xml: &mut Xml, item: &Item, x: f32, middle: f32) {
    match item.sample {
        Sample::Words => {}
        Sample::Shape(kind) => {
            let place = (x + 1.3 * SHAPE, middle);
            xml.empty("path", &[("d", &shape::path(kind, place.0, place.1, SHAPE)), ("fill", &colour::hex(kind))]);
            if let Some(sign) = shape::sign(kind, SHAPE) {
                write_sign(xml, sign, place, 1.3 * SHAPE);
            }
        }
        Sample::Community(hue, number) => {
            let place = (x + 1.3 * SHAPE, middle);
            let path = shape::path(EntityKind::Per, place.0, place.1, SHAPE);
            xml.empty("path", &[("d", &path), ("fill", &colour::hex(hue))]);
            write_sign(xml, &number.to_string(), place, 1.3 * SHAPE);
        }
        Sample::Size(radius) => {
            let [x, y, radius] = [x + radius, middle, radius].map(number);
            xml.empty("circle", &[("cx", &x), ("cy", &y), ("r", &radius), ("fill", PAPER), ("stroke", SOFT)]);
        }
        Sample::Line(width, dashed) => {
            let [x1, x2, y] = [x, x + LINE_LENGTH, middle].map(number);
            let pattern = if dashed { dashes(width) } else { "none".to_owned() };
            let look = [("stroke", LINE), ("stroke-width", &number(width)), ("stroke-dasharray", &pattern)];
            let place = [("x1", x1.as_str()), ("y1", &y), ("x2", &x2), ("y2", &y)];
            xml.empty("line", &[&place[..], &look[..]].concat());
        }
        Sample::Arrow(group) => {
            let [x1, x2, y] = [x, x + LINE_LENGTH, middle].map(number);
            let (colour, dashes) = (colour::group_hex(group), arrows::dashes(group));
            let look = [("stroke", colour.as_str()), ("stroke-width", "2"), ("stroke-dasharray", &dashes)];
            let place = [("x1", x1.as_str()), ("y1", &y), ("x2", &x2), ("y2", &y)];
            xml.empty("line", &[&place[..], &look[..]].concat());
        }
    }
    let [x, y, size] = [x + item.sample_width(), middle + 0.36 * TEXT, TEXT].map(number);
    xml.text("text", &[("x", &x), ("y", &y), ("font-size", &size), ("fill", INK)], &item.words);
}
