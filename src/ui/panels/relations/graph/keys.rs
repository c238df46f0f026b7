//! What the keys do while the drawing has the focus. They act there only, so a single letter disturbs nobody who types
//! elsewhere.

use crate::network::Direction;
use web_sys::KeyboardEvent;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Walk along an edge.
    Walk(Direction),
    /// Look further that way.
    Look(Direction),
    /// Stand at the most mentioned node.
    First,
    /// Come nearer.
    Nearer,
    /// Go further away.
    Further,
    /// See the whole.
    Fit,
    /// Select the node.
    Select,
    /// Narrow the network to the node's surroundings, or widen it again.
    Focus,
}

/// The command of a key press; with Ctrl, Alt or Meta it is the browser's.
pub fn command(event: &KeyboardEvent) -> Option<Command> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    of_key(&event.key(), event.shift_key())
}

fn of_key(key: &str, shift: bool) -> Option<Command> {
    let arrow = match key {
        "ArrowUp" => Some(Direction::Up),
        "ArrowDown" => Some(Direction::Down),
        "ArrowLeft" => Some(Direction::Left),
        "ArrowRight" => Some(Direction::Right),
        _ => None,
    };
    match (arrow, key) {
        (Some(direction), _) if shift => Some(Command::Look(direction)),
        (Some(direction), _) => Some(Command::Walk(direction)),
        (None, "Home") => Some(Command::First),
        (None, "+" | "=") => Some(Command::Nearer),
        (None, "-" | "_") => Some(Command::Further),
        (None, "0") => Some(Command::Fit),
        (None, "Enter" | " ") => Some(Command::Select),
        (None, "f" | "F") => Some(Command::Focus),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_walk_and_with_shift_look() {
        let cases = [
            ("ArrowUp", false, Some(Command::Walk(Direction::Up))),
            ("ArrowUp", true, Some(Command::Look(Direction::Up))),
            ("+", true, Some(Command::Nearer)),
            ("=", false, Some(Command::Nearer)),
            ("f", false, Some(Command::Focus)),
            ("Tab", false, None),
            ("g", false, None),
        ];
        for (key, shift, expected) in cases {
            assert_eq!(of_key(key, shift), expected, "{key}");
        }
    }
}
