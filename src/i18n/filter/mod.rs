//! The words of the left pane: search, facets, chips and hits.

use crate::text::Month;

pub mod en;
pub mod id;

/// The left pane.
pub struct Filter {
    /// How many of the articles remain.
    pub remaining: fn(u32, u32) -> String,
    /// The search.
    pub search: SearchWords,
    /// The filters in force.
    pub chips: ChipWords,
    /// The months.
    pub months: MonthWords,
    /// The outlets.
    pub outlets: OutletWords,
    /// The kinds of entity.
    pub kinds: KindWords,
    /// The entities.
    pub entities: EntityWords,
    /// The way out where nothing is left.
    pub empty: EmptyWords,
    /// Only this.
    pub only: &'static str,
    /// Not this.
    pub exclude: &'static str,
}

/// The search field, its help and its hits.
pub struct SearchWords {
    /// The label of the field.
    pub label: &'static str,
    /// What stands in the empty field.
    pub hint: &'static str,
    /// The button that empties the field.
    pub clear: &'static str,
    /// What opens the help.
    pub help: &'static str,
    /// Each way of searching: as typed, and what it finds.
    pub syntax: [(&'static str, &'static str); 6],
    /// The list of hits.
    pub hits: &'static str,
    /// `n` hits in `m` articles.
    pub found: fn(u32, u32) -> String,
    /// The `n`th of `m` hits.
    pub at: fn(u32, u32) -> String,
    /// To the next hit.
    pub next: &'static str,
    /// To the hit before.
    pub previous: &'static str,
}

/// The filters in force.
pub struct ChipWords {
    /// What they are.
    pub label: &'static str,
    /// The search text.
    pub text: fn(&str) -> String,
    /// Months, or one month.
    pub months: fn(Month, Month) -> String,
    /// A kind that is switched off.
    pub hidden: fn(&str) -> String,
    /// The few kinds that are left.
    pub only_kinds: fn(&str) -> String,
    /// No kind is left.
    pub no_kinds: &'static str,
    /// An entity that must not be mentioned.
    pub without: fn(&str) -> String,
    /// What pressing a chip does, after its name.
    pub remove: fn(&str) -> String,
    /// The button that takes all of them back.
    pub clear_all: &'static str,
}

/// The months.
pub struct MonthWords {
    /// The heading.
    pub title: &'static str,
    /// The handle at the start.
    pub from: &'static str,
    /// The handle at the end.
    pub to: &'static str,
    /// A month and how many articles of it would remain.
    pub bar: fn(&str, u32) -> String,
    /// `n` articles have no date; whether they are left out now.
    pub undated: fn(u32, bool) -> String,
    /// The button that takes the choice of months back.
    pub all: &'static str,
    /// What the chart shows and how to use it.
    pub how: &'static str,
}

/// The outlets.
pub struct OutletWords {
    /// The heading.
    pub title: &'static str,
    /// What the number after an outlet counts.
    pub count: &'static str,
}

/// The kinds of entity.
pub struct KindWords {
    /// The heading.
    pub title: &'static str,
    /// What the switches do.
    pub note: &'static str,
    /// Only this kind.
    pub only: fn(&str) -> String,
    /// All kinds again.
    pub all: &'static str,
    /// What the number after a kind or entity counts: so many mentions in so many articles.
    pub count: fn(u32, u32) -> String,
}

/// The entities.
pub struct EntityWords {
    /// The heading.
    pub title: &'static str,
    /// The label of the search in the list, also what stands in the empty field.
    pub search: &'static str,
    /// What the order switch chooses.
    pub order: &'static str,
    /// By mentions.
    pub by_mentions: &'static str,
    /// By name.
    pub by_name: &'static str,
    /// What the switch between all and any chooses.
    pub mode: &'static str,
    /// Every included entity.
    pub all: &'static str,
    /// One of the included entities.
    pub any: &'static str,
    /// An article must mention the entity.
    pub include: fn(&str) -> String,
    /// The entity is the only one an article must mention.
    pub only: fn(&str) -> String,
    /// An article must not mention the entity.
    pub exclude: fn(&str) -> String,
    /// Show everything about the entity in all panes.
    pub select: fn(&str) -> String,
    /// What the number after an entity counts, before the numbers.
    pub would_remain: fn(&str) -> String,
    /// No entity has such a name.
    pub none: fn(&str) -> String,
    /// The button that draws so many more.
    pub more: fn(u32) -> String,
    /// The same button once all are drawn.
    pub fewer: &'static str,
    /// Every kind is switched off.
    pub no_kind: &'static str,
}

/// Where nothing is left.
pub struct EmptyWords {
    /// No article remains.
    pub articles: &'static str,
    /// The search found nothing.
    pub hits: fn(&str) -> String,
    /// What to try then.
    pub tip: &'static str,
}
