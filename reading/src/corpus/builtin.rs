//! The articles that every copy of Simpul carries, embedded at build time by `build.rs`.

use super::{Article, DataSheet, Known};
use crate::text::Date;

/// A fact of a data sheet as `build.rs` writes it down: [`Known`] without owned strings.
#[allow(dead_code, reason = "the data sheets of a corpus need not know a thing in each of these ways")]
enum Fact<T> {
    Stated(T),
    Inferred(T, &'static str),
    Unknown,
}

/// One article as `build.rs` writes it down.
struct Embedded {
    id: &'static str,
    title: Fact<&'static str>,
    outlet: Fact<&'static str>,
    /// Year, month, day.
    date: Fact<(i32, u8, u8)>,
    place: Fact<&'static str>,
    author: Fact<&'static str>,
    text: &'static str,
}

static EMBEDDED: &[Embedded] = include!(concat!(env!("OUT_DIR"), "/corpus.rs"));

/// The built-in articles, in the order of their file names; each is read as it is asked for.
pub fn articles() -> impl Iterator<Item = Article> {
    EMBEDDED.iter().map(|article| Article::read(article.sheet(), article.text.to_owned()))
}

impl Embedded {
    fn sheet(&self) -> DataSheet {
        DataSheet {
            id: self.id.to_owned(),
            title: self.title.known(|title| Some((*title).to_owned())),
            outlet: self.outlet.known(|outlet| Some((*outlet).to_owned())),
            date: self.date.known(|&(year, month, day)| Date::new(year, month, day)),
            place: self.place.known(|place| Some((*place).to_owned())),
            author: self.author.known(|author| Some((*author).to_owned())),
        }
    }
}

impl<T> Fact<T> {
    /// The fact with its value read by `read`; unknown where that finds no value.
    fn known<U>(&self, read: impl Fn(&T) -> Option<U>) -> Known<U> {
        match self {
            Self::Stated(value) => read(value).map_or(Known::Unknown, Known::Stated),
            Self::Inferred(value, from) => {
                read(value).map_or(Known::Unknown, |value| Known::Inferred { value, from: (*from).to_owned() })
            }
            Self::Unknown => Known::Unknown,
        }
    }
}
