//! Stated relations over the lines of the picture: arrows with their heads and, where there is room, their kinds.

use super::{PAPER, SvgWords, Xml, number};
use crate::relation::KindGroup;
use crate::view::arc::{self, HEAD, WORDS};
use crate::view::{Arc, Drawing, colour};

/// How opaque lines are at most under arrows.
pub(super) const UNDER: f32 = 0.18;

/// The groups that are drawn, in the order of the legend.
pub(super) fn groups(drawing: &Drawing) -> impl Iterator<Item = KindGroup> {
    KindGroup::ALL.into_iter().filter(|group| drawing.arcs.iter().any(|arc| arc.kind.group() == *group))
}

/// The dashes of a group as an attribute.
pub(super) fn dashes(group: KindGroup) -> String {
    match arc::dashes(group) {
        [] => "none".to_owned(),
        lengths => lengths.iter().map(|length| number(*length)).collect::<Vec<_>>().join(" "),
    }
}

/// Every arrow, group by group.
pub(super) fn write(xml: &mut Xml, drawing: &Drawing, words: SvgWords) {
    for group in groups(drawing) {
        let colour = colour::group_hex(group);
        xml.open("g", &[("stroke", &colour), ("fill", "none"), ("stroke-dasharray", &dashes(group))]);
        let own = (0..).zip(&drawing.arcs).filter(|(_, arc)| arc.kind.group() == group);
        for (at, arc) in own {
            write_one(xml, drawing, (at, arc), &colour, words);
        }
        xml.close();
    }
}

fn write_one(xml: &mut Xml, drawing: &Drawing, (at, arc): (u32, &Arc), colour: &str, words: SvgWords) {
    let end = |node: u32| drawing.nodes.get(node as usize);
    let (Some(source), Some(target)) = (end(arc.source), end(arc.target)) else { return };
    let (Some(path), Some([from, control, to])) = (arc.path(source, target), drawing.course(at)) else { return };
    let kind = (words.relation)(arc.kind);
    let says = if arc.negated { format!("{} {kind}", words.not) } else { kind.to_owned() };
    xml.open("path", &[("d", &path), ("stroke-width", &number(arc.width))]);
    xml.text("title", &[], &format!("{} {says} {} · {}", source.name, target.name, arc.count));
    xml.close();
    let ends = [to, from];
    for end in &ends[..if arc.symmetric { 2 } else { 1 }] {
        let [a, b, c] = arc::head(control, *end, HEAD).map(|(x, y)| format!("{} {}", number(x), number(y)));
        xml.empty("path", &[("d", &format!("M{a}L{b}L{c}z")), ("fill", colour), ("stroke", "none")]);
    }
    if let Some((x, y)) = arc.middle(source, target).filter(|_| Arc::has_room(source, target, &says, 1.0)) {
        let [x, y, size, halo] = [x, y + 0.36 * WORDS, WORDS, 0.3 * WORDS].map(number);
        let place = [("x", x.as_str()), ("y", &y), ("font-size", &size), ("text-anchor", "middle"), ("fill", colour)];
        let look = [("stroke", PAPER), ("stroke-width", halo.as_str()), ("stroke-dasharray", "none")];
        let over = [("stroke-linejoin", "round"), ("paint-order", "stroke")];
        xml.text("text", &[&place[..], &look[..], &over[..]].concat(), &says);
    }
}
