//! What the page tells its host.

use super::{Field, VERSION};
use crate::engine::Engine;
use crate::index::Answer;
use crate::state::State;
use crate::url;
use crate::view::{EntityLink, EvidenceItem, Selection};

/// No more passages are told at once; their whole number is.
const MOST_PASSAGES: usize = 100;

/// How high the page would be if nothing in it had to scroll, in CSS pixels; within bounds, whatever was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Height(u32);

impl Height {
    /// A lower frame shows nothing of use.
    const LEAST: f64 = 160.0;
    /// A higher one is nobody's wish.
    const MOST: f64 = 10_000.0;

    /// The bounded height of what was measured.
    pub fn of(measured: f64) -> Self {
        let bounded = measured.ceil().clamp(Self::LEAST, Self::MOST);
        // What is no number becomes nought, and that the least.
        #[expect(clippy::cast_sign_loss, reason = "bounded above nought")]
        Self((bounded as u32).max(Self::LEAST as u32))
    }
}

/// What the page tells from.
#[derive(Clone, Copy)]
pub struct News<'a> {
    /// The corpus, read.
    pub engine: &'a Engine,
    /// What the reader chose.
    pub state: &'a State,
    /// The answer to the query in force.
    pub answer: &'a Answer,
    /// How high the page would be.
    pub height: Height,
}

impl News<'_> {
    /// The page can be used.
    pub fn ready(&self) -> Field {
        self.standing("ready", None)
    }

    /// The state is another one, or was asked for by a request called `id`.
    pub fn state(&self, id: Option<&str>) -> Field {
        self.standing("state", id)
    }

    /// The height is another one.
    pub fn height(&self) -> Field {
        message("height", None, vec![("height", self.height.0.into())])
    }

    fn standing(&self, kind: &'static str, id: Option<&str>) -> Field {
        let address = url::encode(self.state);
        let fields = vec![
            ("address", address.as_str().into()),
            ("article", self.article()),
            ("selected", self.selected()),
            ("height", self.height.0.into()),
        ];
        message(kind, id, fields)
    }

    fn article(&self) -> Field {
        let open = self.engine.open_among(&self.answer.articles, self.state.article.as_deref());
        let found = open.and_then(|id| Some((self.engine.corpus.get(id)?, self.engine.headline(id)?)));
        found.map_or(Field::Nothing, |(article, title)| {
            Field::Record(vec![("id", article.sheet.id.as_str().into()), ("title", title.as_str().into())])
        })
    }

    fn selected(&self) -> Field {
        let ends = match &self.state.selection {
            Selection::Nothing => vec![],
            Selection::Entity(slug) => vec![slug],
            Selection::Tie(a, b) => vec![a, b],
        };
        Field::List(ends.into_iter().filter_map(|slug| self.engine.entity_link(slug)).map(entity).collect())
    }

    /// The passages behind `selection` under the rule and the filters in force. Whom the corpus does not know has none.
    pub fn evidence(&self, selection: &Selection, id: Option<&str>) -> Field {
        let State { query, rule, .. } = self.state;
        let found = self.engine.evidence(selection, query, self.answer, rule);
        let (ends, items) = found.map(|found| (found.ends, found.items)).unwrap_or_default();
        let fields = vec![
            ("ends", Field::List(ends.into_iter().map(entity).collect())),
            ("count", (items.len() as u32).into()),
            ("passages", Field::List(items.iter().take(MOST_PASSAGES).map(passage).collect())),
        ];
        message("evidence", id, fields)
    }
}

/// The reader is led to a place of the page, so many CSS pixels below the upper end of the frame and so high.
pub fn place(top: f64, height: f64) -> Field {
    message("place", None, vec![("top", Field::Number(top.round())), ("height", Field::Number(height.round()))])
}

fn message(kind: &'static str, id: Option<&str>, fields: Vec<(&'static str, Field)>) -> Field {
    let mut all = vec![("simpul", Field::Number(VERSION)), ("type", kind.into())];
    all.extend(id.map(|id| ("id", id.into())));
    all.extend(fields);
    Field::Record(all)
}

fn entity(link: EntityLink) -> Field {
    Field::Record(vec![
        ("slug", Field::Text(link.slug)),
        ("name", Field::Text(link.name)),
        ("kind", link.kind.code().into()),
    ])
}

fn passage(item: &EvidenceItem) -> Field {
    let sheet = &item.sheet;
    Field::Record(vec![
        ("article", sheet.id.as_str().into()),
        ("title", item.title.as_str().into()),
        ("outlet", sheet.outlet.value().map(String::as_str).into()),
        ("date", sheet.date.value().map(ToString::to_string).as_deref().into()),
        ("sentence", (item.sentence + 1).into()),
        ("text", item.text().as_str().into()),
    ])
}

#[cfg(test)]
#[path = "news_tests.rs"]
mod tests;
