//! What times and quantities mean, read from a mention's words and what stands around them, whoever found it.

mod calendar;
mod hedge;
mod quantities;
mod times;

pub use hedge::Comparator;
pub use quantities::{Quantity, quantity, quantity_key};
pub use times::{Modifier, TimeValue, time, time_key};
