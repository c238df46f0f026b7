//! The five articles that every copy of Simpul carries, embedded at build time by `build.rs`.

use super::Article;

/// The built-in articles, in the order of their file names.
pub fn articles() -> Vec<Article> {
    Vec::new()
}
