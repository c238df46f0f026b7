//! Finding: words and their stems, the query in force, facets with truthful counts, and what other articles report too.

pub mod answer;
pub mod echo;
pub mod facet;
mod filter;
pub mod kwic;
pub mod on_demand;
mod postings;
pub mod query;
pub mod search;
mod stem;
mod stopword;
pub mod text_query;
pub mod utterance;
pub mod wording;

pub use answer::Answer;
pub use echo::{Echo, aligned, echoes};
pub use facet::{Count, Facets};
pub use kwic::{Context, context};
pub use on_demand::OnDemand;
pub use query::{EntityMode, MonthRange, OutletKey, Query};
pub use search::{Hit, Index, hits_in};
pub use text_query::TextQuery;
pub use utterance::{Utterance, utterances};
pub use wording::own_words;
