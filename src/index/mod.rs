//! Finding: words and their stems, the query in force, facets with truthful counts, and what other articles report too.

pub mod echo;
pub mod facet;
pub mod query;
pub mod search;

pub use echo::{Echo, echoes};
pub use facet::{Count, Facets};
pub use query::{EntityMode, MonthRange, OutletKey, Query};
pub use search::{Hit, Index, TextQuery};
