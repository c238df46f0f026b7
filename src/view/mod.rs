//! View-models: plain data, ready to draw. They hold values, not markup; words come from `i18n` where they are drawn.

pub mod advance;
pub mod article;
pub mod card;
pub mod colour;
pub mod comparison;
pub mod drawing;
pub mod evidence;
pub mod filter;
pub mod label;
pub mod notice;
pub mod prose;
pub mod relations;
mod room;
pub mod run;
pub mod scene;
pub mod selection;
pub mod shape;
pub mod stretch;
pub mod why_empty;

pub use article::{ArticleCard, ArticleView, BlockView, EchoMatch, EchoView};
pub use card::{EntityCard, MentionCard};
pub use comparison::{AlignedPair, ArticleHead, ComparisonView, GridRow, GridView, Naming, SharedRow, Side};
pub use drawing::{Drawing, EdgeMark, Frame, Legend, NodeMark};
pub use evidence::{EvidenceItem, EvidenceView};
pub use filter::{Chip, EntityRow, FilterView, HitRow, KindRow, MonthBar, OutletRow, Standing};
pub use label::{Anchor, Label, labels};
pub use notice::Notice;
pub use prose::{Actor, ProseView, ToldTie};
pub use relations::{EntityLink, NodeRow, RelationsView, TieRow};
pub use run::{Mark, Piece, Run};
pub use scene::Scene;
pub use selection::{Focus, Selection, Spot};
pub use stretch::{End, Stretch};
pub use why_empty::WhyEmpty;
