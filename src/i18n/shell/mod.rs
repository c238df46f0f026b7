//! The words of the page as a whole: header, panes, settings, keys, notices.

use crate::i18n::Lang;

pub mod en;
pub mod id;

/// The page as a whole.
pub struct Shell {
    /// What Simpul does, in a few words.
    pub tagline: &'static str,
    /// The name of the left pane.
    pub filter: &'static str,
    /// The name of the middle pane.
    pub read: &'static str,
    /// The name of the right pane.
    pub relations: &'static str,
    /// What the tabs at the foot choose among.
    pub panes: &'static str,
    /// The first stop of the Tab key.
    pub skip: &'static str,
    /// The button behind which a narrow screen keeps the settings.
    pub settings: &'static str,
    /// What the language switch chooses.
    pub language: &'static str,
    /// A language by its own name.
    pub language_name: fn(Lang) -> &'static str,
    /// What the theme switch chooses.
    pub theme: &'static str,
    /// As the reader's system prefers.
    pub system: &'static str,
    /// Light.
    pub light: &'static str,
    /// Dark.
    pub dark: &'static str,
    /// The button that makes everything larger.
    pub projector: &'static str,
    /// The button that makes everything as large as usual again.
    pub desk: &'static str,
    /// What the address asked for in vain.
    pub notice: NoticeWords,
    /// Said after every filter was taken back.
    pub cleared: &'static str,
    /// The button that takes that back.
    pub undo: &'static str,
    /// Said where a new version of the page has been fetched and waits.
    pub fresh: &'static str,
    /// The button that takes it up.
    pub take_up: &'static str,
    /// The button that closes something.
    pub close: &'static str,
    /// The list of keys.
    pub keys: KeyWords,
}

/// What the address asked for in vain, each as a sentence.
pub struct NoticeWords {
    /// A parameter that this version does not know, by name.
    pub unknown_parameter: fn(&str) -> String,
    /// A parameter's name and its value that cannot be read.
    pub bad_value: fn(&str, &str) -> String,
    /// An article that is not there, by id.
    pub no_article: fn(&str) -> String,
    /// An entity that is not there, by slug.
    pub no_entity: fn(&str) -> String,
    /// An outlet that is not there, by name.
    pub no_outlet: fn(&str) -> String,
    /// The address is longer than any view needs.
    pub too_long: &'static str,
}

/// The list of keys: its frame, and what each key does.
pub struct KeyWords {
    /// Its heading.
    pub title: &'static str,
    /// The switch for keys of one character.
    pub letters: &'static str,
    /// Why one would switch them off.
    pub letters_why: &'static str,
    /// Where the keys under it work: everywhere.
    pub everywhere: &'static str,
    /// Where the keys under it work: in the search field.
    pub in_search: &'static str,
    /// Where the keys under it work: on the network.
    pub in_graph: &'static str,
    /// To the search field.
    pub search: &'static str,
    /// Close or let go.
    pub leave: &'static str,
    /// Next mention.
    pub next_mention: &'static str,
    /// Previous mention.
    pub previous_mention: &'static str,
    /// Previous article.
    pub previous_article: &'static str,
    /// Next article.
    pub next_article: &'static str,
    /// The next form of the network.
    pub next_tab: &'static str,
    /// This list.
    pub sheet: &'static str,
    /// Next search hit.
    pub next_hit: &'static str,
    /// Previous search hit.
    pub previous_hit: &'static str,
    /// Along an edge of the network.
    pub walk: &'static str,
    /// Move what is seen of the network.
    pub look: &'static str,
    /// To the node with most mentions.
    pub first: &'static str,
    /// Select the node.
    pub select: &'static str,
    /// The node's surroundings.
    pub surroundings: &'static str,
    /// Nearer and farther.
    pub zoom: &'static str,
    /// The whole network.
    pub fit: &'static str,
}
