//! SVG: the drawing as a picture that stands alone, with its title, rule, date and legend inside.

mod arrows;
mod legend;

use super::xml::Xml;
use crate::entity::EntityKind;
use crate::relation::{KindGroup, RelationKind};
use crate::text::decimal::rounded;
use crate::view::{Anchor, Drawing, EdgeMark, Frame, Label, NodeMark, advance, colour, line, shape};

/// The words of the picture, in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct SvgWords<'a> {
    /// The language's code (BCP 47).
    pub lang: &'a str,
    /// What the picture shows.
    pub title: &'a str,
    /// What counts as a tie, as one sentence.
    pub rule: &'a str,
    /// When and where the picture was made; empty where that should not be said.
    pub date: &'a str,
    /// What the size of a node means.
    pub size: &'a str,
    /// What the width of a line means.
    pub width: &'a str,
    /// What a dashed line means.
    pub dashed: &'a str,
    /// The largest communities, each as the number in its nodes and what is said of it.
    pub community: fn(&str, u32) -> String,
    /// The name of a kind.
    pub kind: fn(EntityKind) -> &'static str,
    /// The name of a kind of stated relation.
    pub relation: fn(RelationKind) -> &'static str,
    /// Before it where the text denies it.
    pub not: &'a str,
    /// The name of a group of such kinds.
    pub group: fn(KindGroup) -> &'static str,
    /// Between a number's whole and its decimals.
    pub decimal: &'a str,
}

const INK: &str = "#1d1c1a";
const SOFT: &str = "#5f5b53";
const LINE: &str = "#7d776b";
const PAPER: &str = "#ffffff";
const FONTS: &str = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
/// Around the picture, and between its parts.
const MARGIN: f32 = 28.0;
/// Room for a title and a legend, however small the network.
const LEAST_WIDTH: f32 = 520.0;
/// Type sizes of the title and of all other words.
const TITLE: f32 = 20.0;
const TEXT: f32 = 13.0;

/// The drawing as an SVG document.
pub fn svg(drawing: &Drawing, words: SvgWords) -> String {
    let room = Frame { right: drawing.extent.right.max(drawing.extent.left + LEAST_WIDTH), ..drawing.extent };
    let wide = room.right - room.left;
    let title = lines(words.title, TITLE, wide);
    let rule = lines(words.rule, TEXT, wide);
    let legend = legend::rows(drawing, words, wide);
    let head = stack(title.len(), TITLE) + stack(rule.len(), TEXT) + MARGIN;
    let foot = MARGIN + legend::height(&legend) + if words.date.is_empty() { 0.0 } else { 2.0 * TEXT };
    // The network keeps its own coordinates; head and foot stand above and below it.
    let (left, top) = (room.left - MARGIN, room.top - head - MARGIN);
    let (width, height) = (wide + 2.0 * MARGIN, room.bottom + foot + MARGIN - top);

    let mut xml = Xml::new();
    open(&mut xml, words, Frame { left, right: left + width, top, bottom: top + height });
    let mut y = top + MARGIN;
    for (line, size, weight, colour) in
        title.iter().map(|line| (line, TITLE, "700", INK)).chain(rule.iter().map(|line| (line, TEXT, "400", SOFT)))
    {
        y += size * LEADING;
        let (x, y, size) = (number(room.left), number(y - 0.3 * size), number(size));
        let place = [("x", x.as_str()), ("y", &y), ("font-size", &size), ("font-weight", weight), ("fill", colour)];
        xml.text("text", &place, line);
    }
    network(&mut xml, drawing, words, (room.left + room.right - drawing.extent.left - drawing.extent.right) / 2.0);
    let y = legend::write(&mut xml, &legend, room.left, room.bottom + MARGIN);
    if !words.date.is_empty() {
        let (x, y, size) = (number(room.left), number(y + 1.6 * TEXT), number(TEXT - 1.0));
        xml.text("text", &[("x", &x), ("y", &y), ("font-size", &size), ("fill", SOFT)], words.date);
    }
    xml.finish()
}

/// The root element, the description for those who do not see the picture, and the paper.
fn open(xml: &mut Xml, words: SvgWords, frame: Frame) {
    let (x, y) = (number(frame.left), number(frame.top));
    let (width, height) = (number(frame.right - frame.left), number(frame.bottom - frame.top));
    xml.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", &format!("{x} {y} {width} {height}")),
            ("width", &width),
            ("height", &height),
            ("font-family", FONTS),
            ("lang", words.lang),
            ("role", "img"),
        ],
    );
    xml.text("title", &[], words.title);
    xml.text("desc", &[], words.rule);
    xml.empty("rect", &[("x", &x), ("y", &y), ("width", &width), ("height", &height), ("fill", PAPER)]);
}

/// Lines, then arrows, then shapes, then names, so that names are never crossed out. The whole stands `aside` to the right.
fn network(xml: &mut Xml, drawing: &Drawing, words: SvgWords, aside: f32) {
    xml.open("g", &[("transform", &format!("translate({} 0)", number(aside)))]);
    xml.open("g", &[("stroke", LINE), ("stroke-linecap", "round")]);
    for edge in &drawing.edges {
        line(xml, drawing, edge);
    }
    xml.close();
    arrows::write(xml, drawing, words);
    xml.open("g", &[("stroke", PAPER), ("stroke-width", "2")]);
    for node in &drawing.nodes {
        outline(xml, node);
    }
    xml.close();
    let halo = [("stroke", PAPER), ("stroke-width", "3.5"), ("stroke-linejoin", "round"), ("paint-order", "stroke")];
    xml.open("g", &[&halo[..], &[("fill", INK)]].concat());
    for (node, label) in drawing.nodes.iter().filter_map(|node| Some((node, node.label?))) {
        name(xml, node, label);
    }
    xml.close();
    xml.close();
}

fn line(xml: &mut Xml, drawing: &Drawing, edge: &EdgeMark) {
    let [Some(a), Some(b)] = [edge.a, edge.b].map(|node| drawing.nodes.get(node as usize)) else { return };
    let [x1, y1, x2, y2, width] = [a.x, a.y, b.x, b.y, edge.width].map(number);
    let most = if drawing.arcs.is_empty() { 1.0 } else { arrows::UNDER };
    let opacity = rounded(edge.opacity.min(most), 2).to_string();
    let places = [
        ("x1", x1.as_str()),
        ("y1", &y1),
        ("x2", &x2),
        ("y2", &y2),
        ("stroke-width", &width),
        ("stroke-opacity", &opacity),
    ];
    let dashes = edge.dashed.then(|| dashes(edge.width));
    let dashes = dashes.as_deref().map(|dashes| ("stroke-dasharray", dashes));
    xml.empty("line", &[&places[..], dashes.as_slice()].concat());
}

/// The dashes of a line of this width, as an attribute.
fn dashes(width: f32) -> String {
    let (dash, gap) = line::dashes(width);
    format!("{} {}", number(dash), number(gap))
}

fn outline(xml: &mut Xml, node: &NodeMark) {
    let path = shape::path(node.kind, node.x, node.y, node.radius);
    xml.open("path", &[("d", &path), ("fill", &colour::hex(node.hue))]);
    xml.text("title", &[], &format!("{} · {}", node.name, node.mentions));
    xml.close();
    if let Some((sign, size)) = node.sign() {
        write_sign(xml, &sign, (node.x, node.y), size);
    }
}

/// The sign in the middle of a shape, in the colour of the paper.
fn write_sign(xml: &mut Xml, sign: &str, (x, y): (f32, f32), size: f32) {
    let [x, y, size] = [x, y + 0.36 * size, size].map(number);
    let place = [("x", x.as_str()), ("y", &y), ("font-size", &size), ("text-anchor", "middle")];
    xml.text("text", &[&place[..], &[("fill", PAPER), ("stroke", "none")]].concat(), sign);
}

fn name(xml: &mut Xml, node: &NodeMark, label: Label) {
    let [x, y, size] = [label.x, label.y, label.size].map(number);
    let anchor = match label.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let place = [("x", x.as_str()), ("y", &y), ("font-size", &size), ("text-anchor", anchor)];
    let weight = label.large.then_some(("font-weight", "600"));
    xml.text("text", &[&place[..], weight.as_slice()].concat(), &node.short);
}

/// Height of a line of text, in type sizes.
const LEADING: f32 = 1.4;

fn stack(lines: usize, size: f32) -> f32 {
    lines as f32 * size * LEADING
}

/// Breaks a text between words so that no line is wider than there is room, unless one word is.
fn lines(text: &str, size: f32, room: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if advance::width(line, size) + advance::width(word, size) + size / 3.0 <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A coordinate to a tenth, without needless digits.
fn number(value: f32) -> String {
    rounded(value, 1).to_string()
}

#[cfg(test)]
mod tests;
