//! The words of the right pane: the network, its rule and its evidence.

use super::phrase::Phrase;
use crate::entity::EntityKind;
use crate::relation::{TieRule, Unit, Weight};
use crate::view::{ColourBy, SizeBy};

pub mod en;
pub mod id;

/// The right pane.
pub struct Relations {
    /// The tab of the drawing.
    pub graph: &'static str,
    /// The tab of the tables.
    pub table: &'static str,
    /// The tab of the prose.
    pub prose: &'static str,
    /// What the three tabs are.
    pub tabs: &'static str,
    /// `n` nodes and `m` ties.
    pub count: fn(u32, u32) -> String,
    /// `n` entities were left out of the network because it would be too large.
    pub left_out: fn(u32) -> String,
    /// What counts as a tie.
    pub rule: RuleWords,
    /// The drawing.
    pub picture: PictureWords,
    /// The network narrowed to one entity's surroundings.
    pub focus: FocusWords,
    /// Why there is nothing to see, and the way out.
    pub empty: EmptyWords,
    /// The tables.
    pub tables: TableWords,
    /// The network in sentences.
    pub telling: TellingWords,
    /// The passages behind what is selected.
    pub evidence: EvidenceWords,
}

/// The rule, one sentence with controls in it; its pieces stand in the order in which they are read, with their
/// own spaces.
pub struct RuleWords {
    /// Names the group of controls.
    pub label: &'static str,
    /// Before the unit.
    pub before_unit: &'static str,
    /// Names the choice of unit.
    pub unit_label: &'static str,
    /// A unit inside the sentence.
    pub unit: fn(Unit) -> &'static str,
    /// Between the unit and the number.
    pub before_least: &'static str,
    /// Names the field of the number.
    pub least_label: &'static str,
    /// Between the number and the weight.
    pub before_weight: &'static str,
    /// Names the choice of weight.
    pub weight_label: &'static str,
    /// A weight inside the sentence.
    pub weight: fn(Weight) -> &'static str,
    /// What a weight means, in one sentence.
    pub weight_hint: fn(Weight) -> &'static str,
    /// Before the kinds that become nodes.
    pub kinds: &'static str,
    /// The rule as one plain sentence, for files and for reading aloud.
    pub sentence: fn(&TieRule) -> String,
}

/// The drawing and what its looks mean.
pub struct PictureWords {
    /// Names the drawing: `n` nodes and `m` ties.
    pub label: fn(u32, u32) -> String,
    /// How it is used from the keyboard.
    pub keys: &'static str,
    /// Come nearer.
    pub zoom_in: &'static str,
    /// Go further away.
    pub zoom_out: &'static str,
    /// Show the whole drawing.
    pub fit: &'static str,
    /// Let go of every node that was moved and show the whole drawing.
    pub reset: &'static str,
    /// What *fit* does, at length.
    pub fit_hint: &'static str,
    /// What *reset* does, at length.
    pub reset_hint: &'static str,
    /// The node at which the arrow keys stand: name, kind, mentions, ties, strongest neighbours.
    pub node: fn(&str, EntityKind, u32, u32, &[String]) -> String,
    /// Said where no neighbour lies that way.
    pub nobody: &'static str,
    /// A tie, for its tooltip: both names, its passages.
    pub tie: fn(&str, &str, &str) -> String,
    /// What the size of a node shows, for the caption.
    pub size: fn(SizeBy) -> String,
    /// Names the choice of what sizes show.
    pub size_label: &'static str,
    /// One measure in that choice.
    pub size_by: fn(SizeBy) -> &'static str,
    /// What a measure is, in one sentence.
    pub size_hint: fn(SizeBy) -> &'static str,
    /// Names the choice of what colours show.
    pub colour_label: &'static str,
    /// One meaning in that choice.
    pub colour_by: fn(ColourBy) -> &'static str,
    /// What a meaning is, in one sentence.
    pub colour_hint: fn(ColourBy) -> &'static str,
    /// A community in the caption: the name of its most mentioned node, and how many nodes.
    pub community: fn(&str, u32) -> String,
    /// So many smaller communities.
    pub more_communities: fn(u32) -> String,
    /// The ties are still being found.
    pub gathering: &'static str,
    /// The nodes are still being placed: how many, and percent done.
    pub placing: fn(u32, u32) -> String,
    /// What sizes or colours show is still being measured: percent done.
    pub measuring: fn(u32) -> String,
    /// So many of so many ties are drawn from this far.
    pub strongest_drawn: fn(u32, u32) -> String,
    /// What the width of a line shows.
    pub width: fn(Unit, Weight) -> String,
    /// What a dashed line means.
    pub dashed: &'static str,
    /// One kind as the caption names it (`orang`).
    pub kind: fn(EntityKind) -> &'static str,
    /// Names the caption.
    pub caption: &'static str,
    /// How pointer and keys work the drawing, in a line.
    pub how: &'static str,
}

/// The network narrowed to one entity's surroundings.
pub struct FocusWords {
    /// Before the name of the entity in the middle.
    pub around: &'static str,
    /// Names the choice of depth.
    pub depth: &'static str,
    /// How many steps away.
    pub steps: fn(u8) -> String,
    /// Show the whole network again.
    pub all: &'static str,
    /// Narrow to the selected entity.
    pub start: &'static str,
}

/// Why there is nothing to see, and the way out.
pub struct EmptyWords {
    /// No article passes the filter.
    pub no_articles: &'static str,
    /// No kind is switched on.
    pub no_kinds: &'static str,
    /// The text states nothing of the kind, which the network rests on.
    pub unstated: &'static str,
    /// Let the network rest on appearing together.
    pub together: &'static str,
    /// Nothing is together so often: unit and number of the rule.
    pub too_strict: fn(Unit, u32) -> String,
    /// The entity in the middle has no tie under this rule.
    pub no_surroundings: fn(&str) -> String,
    /// The articles name nothing that could be tied.
    pub nothing: &'static str,
    /// Let every article through again.
    pub clear_filter: &'static str,
    /// Switch the usual kinds on.
    pub usual_kinds: &'static str,
    /// Lower the number of the rule to this.
    pub lower: fn(u32) -> String,
    /// Look in a larger unit.
    pub widen: fn(Unit) -> String,
}

/// The tables.
pub struct TableWords {
    /// The caption of the table of nodes.
    pub nodes: &'static str,
    /// The caption of the table of ties.
    pub ties: &'static str,
    /// How the tables work.
    pub hint: &'static str,
    /// Column: canonical name.
    pub name: &'static str,
    /// Column: kind.
    pub kind: &'static str,
    /// Column: mentions.
    pub mentions: &'static str,
    /// Column: articles.
    pub articles: &'static str,
    /// Column: outlets.
    pub outlets: &'static str,
    /// Column: ties.
    pub degree: &'static str,
    /// Column: betweenness.
    pub betweenness: &'static str,
    /// Column: PageRank.
    pub page_rank: &'static str,
    /// Column: community.
    pub community: &'static str,
    /// Column: neighbours.
    pub neighbours: &'static str,
    /// Column: one end of a tie.
    pub one: &'static str,
    /// Column: the other end.
    pub other: &'static str,
    /// Column: passages, named by their unit.
    pub count: fn(Unit) -> &'static str,
    /// Column: the weight.
    pub weight: fn(Weight) -> &'static str,
    /// `n` more, on a button that unfolds.
    pub more: fn(u32) -> String,
    /// On the button that folds again.
    pub fewer: &'static str,
    /// Between a number's whole and its decimals.
    pub decimal_mark: &'static str,
    /// A number with two decimals.
    pub decimal: fn(f64) -> String,
}

/// The network in sentences.
pub struct TellingWords {
    /// Heading of the overview.
    pub overview: &'static str,
    /// The whole in a sentence: nodes, ties, articles.
    pub whole: fn(u32, u32, u32) -> String,
    /// Before the most mentioned entities.
    pub most: &'static str,
    /// Heading of the strongest ties.
    pub strongest: &'static str,
    /// A tie: places 0 and 1 are its ends, 2 the number of passages; unit, articles, outlets.
    pub tie: fn(Unit, u32, &str) -> Phrase,
    /// An entity before its ties: mentions, articles, ties.
    pub actor: fn(u32, u32, u32) -> String,
    /// A tie of the entity just named: place 0 is the other end, 1 the number of passages; unit, articles, outlets.
    pub with: fn(Unit, u32, &str) -> Phrase,
    /// `n` further ties stand in the table.
    pub further: fn(u32) -> String,
    /// Several names as one list.
    pub list: fn(&[String]) -> String,
    /// Before the last of several names.
    pub and: &'static str,
}

/// The passages behind what is selected.
pub struct EvidenceWords {
    /// Names the region.
    pub label: &'static str,
    /// How to come to evidence, where nothing is selected.
    pub hint: &'static str,
    /// Passages of this unit.
    pub passages: fn(Unit, u32) -> String,
    /// Between the two ends of a tie, for reading aloud.
    pub with: &'static str,
    /// The link into the text: the sentence, counted from 1.
    pub sentence: fn(u32) -> String,
    /// What the link does.
    pub open: &'static str,
    /// Copies the evidence as text.
    pub copy: &'static str,
    /// Said after it was copied.
    pub copied: &'static str,
    /// Said where the browser refuses.
    pub refused: &'static str,
    /// Lets the selection go.
    pub close: &'static str,
    /// Where the selection has no evidence under the rule and filter.
    pub none: &'static str,
    /// How to come from an entity to its ties.
    pub ties_of: &'static str,
}
