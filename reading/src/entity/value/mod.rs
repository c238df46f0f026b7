//! What times and quantities mean, read from a mention's words and what stands around them, whoever found it.
//!
//! [`time`] and [`quantity`] take a [`Reading`](super::reading::Reading) and the words of a mention;
//! [`Reading::words_in`](super::reading::Reading::words_in) finds those by the mention's span. A range (`3-5 persen`)
//! has its lower end as value and its upper end beside it. Words of doubt (`lebih dari`, `sekitar`) stand outside of a
//! mention: they make the modifier or comparator, but never another entity.

mod calendar;
mod hedge;
mod quantities;
mod times;

pub use hedge::Comparator;
pub use quantities::{Quantity, quantity, quantity_key};
pub use times::{Modifier, TimeValue, time, time_key};
