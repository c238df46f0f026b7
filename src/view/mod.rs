//! View-models: plain data, ready to draw. They hold values, not markup; words come from `i18n` where they are drawn.

pub mod adiksimba;
pub mod advance;
pub mod arc;
pub mod article;
pub mod card;
pub mod colour;
pub mod crowd;
pub mod comparison;
pub mod drawing;
pub mod evidence;
pub mod facts;
pub mod filter;
pub mod label;
pub mod look;
pub mod notice;
pub mod prose;
pub mod quotes;
pub mod relations;
mod room;
pub mod run;
pub mod scene;
pub mod selection;
pub mod shape;
pub mod stretch;
pub mod timeline;
pub mod why_empty;

pub use adiksimba::{AdiksimbaView, Answer, Says};
pub use arc::Arc;
pub use article::{ArticleCard, ArticleView, BlockView, EchoMatch, EchoView};
pub use card::{EntityCard, MentionCard};
pub use comparison::{
    AlignedPair, ComparisonView, FactSides, FigureRow, GridRow, GridView, Naming, SharedRow, Side, ToldFigure,
};
pub use crowd::Crowd;
pub use drawing::{CommunityMark, Drawing, EdgeMark, Frame, Legend, NodeMark};
pub use evidence::{EvidenceItem, EvidenceView};
pub use facts::{FactView, StatementView};
pub use filter::{Chip, EntityRow, FilterView, HitRow, KindRow, MonthBar, OutletRow, Standing};
pub use label::{Anchor, Label, labels, labels_among};
pub use look::{ColourBy, Dress, Look, SizeBy};
pub use notice::Notice;
pub use prose::{Actor, ProseView, ToldTie};
pub use quotes::{QuoteGroup, QuoteHead, QuoteOrder, QuoteRow, QuotesView, Rendering, Whom};
pub use relations::{EntityLink, Measures, NodeRow, RelationsView, TieRow};
pub use run::{Mark, Piece, Run};
pub use scene::{ArticleHead, Scene};
pub use selection::{Focus, Selection, Spot};
pub use stretch::{End, Stretch};
pub use timeline::{Moment, TimelineItem, TimelineView};
pub use why_empty::WhyEmpty;
