//! One file a format; each turns articles or their network into text for another program. No words of its own: the caller
//! passes them. [`xml`] and [`json`] are what several formats are written with.

pub mod annotation;
pub mod arrows;
pub mod cite;
pub mod conll;
pub mod csv;
pub mod document;
pub mod gexf;
pub mod graphml;
pub mod html;
mod json;
pub mod name;
pub mod records;
pub mod statements;
mod stretches;
pub mod svg;
pub mod tei;
pub mod whole;
mod xml;

pub use annotation::{AnnotationHead, annotations};
pub use arrows::Arrows;
pub use cite::Citation;
pub use conll::conll;
pub use document::Document;
pub use gexf::{GexfHead, gexf};
pub use graphml::graphml;
pub use html::{HtmlWords, html};
pub use name::file_name;
pub use svg::{SvgWords, svg};
pub use tei::tei;
pub use whole::{Whole, whole};
pub use xml::escaped;

use crate::network::Figures;
use crate::text::decimal::rounded;

/// Decimals of a tie's weight in the files that programs read.
const WEIGHT_DECIMALS: u32 = 6;
/// Decimals of a node's measures there.
const FIGURE_DECIMALS: u32 = 9;

/// The measures of a node as programs read them: betweenness, `PageRank`, and its community counted from 1.
fn figure_values(figures: &Figures, node: usize) -> [String; 3] {
    let share =
        |shares: &[f64]| shares.get(node).map(|share| rounded(*share, FIGURE_DECIMALS).to_string()).unwrap_or_default();
    let community = figures.communities.get(node).map(|community| (community + 1).to_string());
    [share(&figures.betweenness), share(&figures.page_rank), community.unwrap_or_default()]
}
