//! View-models: plain data, ready to draw. They hold values, not markup; words come from `i18n` where they are drawn.

pub mod article;
pub mod card;
pub mod evidence;
pub mod filter;
pub mod notice;
pub mod relations;
pub mod run;
pub mod selection;

pub use article::{ArticleCard, ArticleView, BlockView, EchoMatch, EchoView};
pub use card::{EntityCard, MentionCard};
pub use evidence::{EvidenceItem, EvidenceView};
pub use filter::{Chip, EntityRow, FilterView, HitRow, KindRow, MonthBar, OutletRow, Standing};
pub use notice::Notice;
pub use relations::{EntityLink, NodeRow, RelationsView, TieRow};
pub use run::{Mark, Piece, Run};
pub use selection::{Focus, Selection, Spot};
