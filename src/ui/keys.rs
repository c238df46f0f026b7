//! The keys, in one table: the page obeys it and the sheet lists it.

use crate::i18n::shell::KeyWords;
use crate::state::Step;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// What a key of the whole page does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// To the search field.
    Search,
    /// Close what is open, or let go of what is selected.
    Leave,
    /// Walk the mentions.
    Mention(Step),
    /// Walk the articles.
    Article(Step),
    /// The next form of the network.
    NextTab,
    /// The list of keys.
    Sheet,
}

/// A key or several that do the same.
pub struct Shortcut {
    /// As `KeyboardEvent.key` names them.
    pub keys: &'static [&'static str],
    /// What they do.
    pub says: fn(&KeyWords) -> &'static str,
}

const fn shortcut(keys: &'static [&'static str], says: fn(&KeyWords) -> &'static str) -> Shortcut {
    Shortcut { keys, says }
}

/// The keys of the whole page.
pub static EVERYWHERE: [(Shortcut, Command); 8] = [
    (shortcut(&["/"], |words| words.search), Command::Search),
    (shortcut(&["Escape"], |words| words.leave), Command::Leave),
    (shortcut(&["n"], |words| words.next_mention), Command::Mention(Step::Next)),
    (shortcut(&["p"], |words| words.previous_mention), Command::Mention(Step::Previous)),
    (shortcut(&["["], |words| words.previous_article), Command::Article(Step::Previous)),
    (shortcut(&["]"], |words| words.next_article), Command::Article(Step::Next)),
    (shortcut(&["g"], |words| words.next_tab), Command::NextTab),
    (shortcut(&["?"], |words| words.sheet), Command::Sheet),
];

/// The keys of the search field, which obeys them itself.
pub static IN_SEARCH: [Shortcut; 2] =
    [shortcut(&["Enter"], |words| words.next_hit), shortcut(&["Shift+Enter"], |words| words.previous_hit)];

/// The keys of the drawn network, which obeys them itself.
pub static IN_GRAPH: [Shortcut; 7] = [
    shortcut(&["←", "↑", "→", "↓"], |words| words.walk),
    shortcut(&["Shift+←", "Shift+→"], |words| words.look),
    shortcut(&["Home"], |words| words.first),
    shortcut(&["Enter"], |words| words.select),
    shortcut(&["f"], |words| words.surroundings),
    shortcut(&["+", "-"], |words| words.zoom),
    shortcut(&["0"], |words| words.fit),
];

/// What a key press asks of the whole page. Nothing where it is part of typing, belongs to the browser, was obeyed
/// already, or is a single character while those are switched off.
pub fn command(event: &KeyboardEvent, letters: bool) -> Option<Command> {
    let held = event.ctrl_key() || event.alt_key() || event.meta_key();
    // On some keyboards `[` is typed with AltGr, which reports itself as Ctrl and Alt.
    if event.default_prevented() || (held && !event.get_modifier_state("AltGraph")) || belongs_to_target(event) {
        return None;
    }
    let key = event.key();
    if key.chars().count() == 1 && !letters {
        return None;
    }
    EVERYWHERE.iter().find(|(shortcut, _)| shortcut.keys.contains(&key.as_str())).map(|(_, command)| *command)
}

/// Whether the key press happened in a field, a list of choices or a dialog, all of which have keys of their own.
fn belongs_to_target(event: &KeyboardEvent) -> bool {
    const OWN_KEYS: &str = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog";
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|element| element.closest(OWN_KEYS).ok().flatten())
        .is_some()
}
