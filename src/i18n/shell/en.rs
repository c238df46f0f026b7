//! The page as a whole in English.

use super::{KeyWords, NoticeWords, Shell};
use crate::i18n::Lang;
use crate::i18n::messages::quoted;

/// The words of this section.
pub const SHELL: Shell = Shell {
    tagline: "who is tied to whom in the news",
    filter: "Filter",
    read: "Read",
    relations: "Relations",
    panes: "Panes",
    skip: "Skip to the article",
    settings: "Settings",
    language: "Language",
    language_name: |lang| match lang {
        Lang::Id => "Bahasa Indonesia",
        Lang::En => "English",
    },
    theme: "Theme",
    system: "As the system",
    light: "Light",
    dark: "Dark",
    projector: "Enlarge for a projector",
    desk: "Back to the usual size",
    notice: NoticeWords {
        unknown_parameter: |name| format!("This version does not know {} in the address and ignored it.", quoted(name)),
        bad_value: |name, value| {
            format!("{} in the address holds {}, which cannot be read, and was ignored.", quoted(name), quoted(value))
        },
        no_article: |id| format!("This corpus has no article {}, which the address names.", quoted(id)),
        no_entity: |slug| format!("This corpus has no entity {}, which the address names.", quoted(slug)),
        no_outlet: |name| format!("This corpus has no outlet {}, which the address names.", quoted(name)),
        too_long: "This address is longer than any view needs; only its beginning was read.",
    },
    cleared: "All filters cleared.",
    undo: "Undo",
    fresh: "A new version is ready; it is used once this page has been closed and opened again.",
    take_up: "Use it now",
    close: "Close",
    keys: KeyWords {
        title: "Keyboard shortcuts",
        letters: "Single-letter keys on",
        letters_why: "Switch them off if they get in the way of a screen reader or of dictation.",
        everywhere: "Everywhere",
        in_search: "In the search field",
        in_graph: "On the network",
        search: "Go to the search field",
        leave: "Close, or let go of the selection",
        next_mention: "Next mention",
        previous_mention: "Previous mention",
        previous_article: "Previous article",
        next_article: "Next article",
        next_tab: "Graph, table, prose in turn",
        sheet: "This list",
        next_hit: "Next hit",
        previous_hit: "Previous hit",
        walk: "Walk along the lines",
        look: "Move the view",
        first: "Go to the first node",
        select: "Select the node",
        surroundings: "Only what surrounds this node",
        zoom: "Zoom in, zoom out",
        fit: "Show the whole network",
    },
};
