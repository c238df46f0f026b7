//! Word classes from raw text: vectors by skip-gram, then classes of three sizes by k-means.

pub mod kmeans;
pub mod skipgram;
