//! One file a format; each turns articles or their network into text for another program. No words of its own: the caller
//! passes them. [`xml`] and [`json`] are what several formats are written with.

pub mod annotation;
pub mod cite;
pub mod conll;
pub mod csv;
pub mod document;
pub mod gexf;
pub mod graphml;
pub mod html;
mod json;
pub mod name;
mod stretches;
pub mod svg;
pub mod tei;
pub mod whole;
mod xml;

pub use annotation::{AnnotationHead, annotations};
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

/// Decimals of a tie's weight in the files that programs read.
const WEIGHT_DECIMALS: u32 = 6;
