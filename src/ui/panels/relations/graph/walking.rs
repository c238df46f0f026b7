//! Walking the drawing with the keys: what a command does from where the reader stands.

use super::controls::STEP;
use super::desk::{Ground, Move};
use super::keys::Command;
use crate::entity::EntityId;
use crate::network::{Direction, Network, Point, walk};
use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::announce;
use crate::view::{Focus, Selection};
use yew::prelude::Callback;

/// How far Shift with an arrow looks, in pixels.
const LOOK: f32 = 60.0;
/// Neighbours named when a node is spoken.
const SPOKEN_NEIGHBOURS: usize = 3;

/// Everything a command may need.
pub struct Walker {
    /// The page's engine, state and words.
    pub simpul: Context,
    /// The network and its stage.
    pub ground: Ground,
    /// Where the nodes stand.
    pub places: Vec<Point>,
    /// Where the reader stands.
    pub standing: Option<EntityId>,
    /// Takes the changes of the desk.
    pub change: Callback<Move>,
}

impl Walker {
    /// Does what a key asks for.
    pub fn obey(&self, command: Command) {
        let ground = self.ground.clone();
        let middle = (ground.stage.0 / 2.0, ground.stage.1 / 2.0);
        match command {
            Command::Walk(direction) => self.walk(direction),
            Command::First => self.stand(0),
            Command::Look(direction) => self.change.emit(Move::Pan(ground, look(direction))),
            Command::Nearer => self.change.emit(Move::Zoom(ground, STEP, middle)),
            Command::Further => self.change.emit(Move::Zoom(ground, 1.0 / STEP, middle)),
            Command::Fit => self.change.emit(Move::Fit),
            Command::Select => {
                if let Some(slug) = self.slug() {
                    self.simpul.send.emit(Action::Select(Selection::Entity(slug)));
                }
            }
            Command::Focus => self.focus(),
        }
    }

    fn network(&self) -> &Network {
        &self.ground.network
    }

    fn node(&self) -> Option<u32> {
        self.network().node_of(self.standing?)
    }

    fn slug(&self) -> Option<String> {
        Some(self.simpul.engine.annotations.entity(self.standing?)?.slug.clone())
    }

    /// The first arrow only steps onto the drawing: at what is selected, else at the most mentioned.
    fn walk(&self, direction: Direction) {
        let Some(from) = self.node() else {
            let selected = match &self.simpul.state.selection {
                Selection::Entity(slug) => self.simpul.engine.annotations.find(slug),
                _ => None,
            };
            return self.stand(selected.and_then(|entity| self.network().node_of(entity)).unwrap_or(0));
        };
        match walk(self.network(), &self.places, from, direction) {
            Some(to) => self.stand(to),
            None => announce::say(self.simpul.words.relations.picture.nobody),
        }
    }

    fn stand(&self, node: u32) {
        let at = node as usize;
        if let (Some(found), Some(place)) = (self.network().nodes.get(at), self.places.get(at)) {
            self.change.emit(Move::Stand(self.ground.clone(), found.entity, *place));
            announce::say(&self.sentence(node));
        }
    }

    fn sentence(&self, node: u32) -> String {
        let name = |at: u32| {
            let entity = self.network().nodes.get(at as usize).map(|node| node.entity);
            entity.and_then(|entity| self.simpul.engine.annotations.entity(entity))
        };
        let (Some(entity), Some(figures)) = (name(node), self.network().nodes.get(node as usize)) else {
            return String::new();
        };
        let neighbours = self.network().neighbours(node).take(SPOKEN_NEIGHBOURS);
        let strongest: Vec<String> = neighbours.filter_map(name).map(|entity| entity.name.clone()).collect();
        let picture = &self.simpul.words.relations.picture;
        (picture.node)(&entity.name, entity.kind, figures.mentions, figures.degree(), &strongest)
    }

    /// Narrows to where the reader stands; from the middle of what is narrowed already, back to the whole.
    fn focus(&self) {
        let Some(centre) = self.slug() else { return };
        let already = self.simpul.state.focus.as_ref().is_some_and(|focus| focus.centre == centre);
        let focus = (!already).then_some(Focus { centre, depth: 1 });
        self.simpul.send.emit(Action::Focus(focus));
    }
}

/// To see what lies that way, everything moves the other way.
fn look(direction: Direction) -> (f32, f32) {
    match direction {
        Direction::Up => (0.0, LOOK),
        Direction::Down => (0.0, -LOOK),
        Direction::Left => (LOOK, 0.0),
        Direction::Right => (-LOOK, 0.0),
    }
}
