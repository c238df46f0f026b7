//! What is known of a word by itself, in whatever text it stands: which lists hold it, whether a table of names does,
//! what it is in the calendar. Every word of a text is looked up here once, not by each rule anew.

use std::num::NonZeroU32;

use rustc_hash::FxHashMap;

use super::lexicon::{Lexicon, WordId};
use super::word_list::{no_names, titles};
use crate::text::{date, number};

/// What a word may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A title or role before a name.
    Title,
    /// What goes on with a title.
    TitlePart,
    /// No name, though it may bear a capital.
    NoName,
    /// A noun that begins no name.
    Noun,
    /// The beginning of a number in words.
    Number,
    /// The beginning of a time.
    Time,
    /// The beginning of a quantity.
    Quantity,
    /// The beginning of a law or agreement.
    Law,
    /// The first word of a head that announces a name.
    Head,
    /// What a commemoration is told by.
    Commemoration,
}

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    id: Option<NonZeroU32>,
    roles: u16,
    /// The months from 1 on, then the days of the week; 0 for neither.
    calendar: u8,
}

static NOTHING: Known = Known { id: None, roles: 0, calendar: 0 };

/// Days of the week stand behind the months.
const MONTHS: u8 = date::MONTHS.len() as u8;

impl Known {
    /// Whether it may be that.
    pub fn is(self, role: Role) -> bool {
        self.roles >> role as u16 & 1 == 1
    }

    /// The word in the tables of names, where they hold it.
    pub fn id(self) -> Option<WordId> {
        self.id.map(|id| WordId(id.get() - 1))
    }

    /// The month it names, 1 to 12.
    pub fn month(self) -> Option<u8> {
        (1..=MONTHS).contains(&self.calendar).then_some(self.calendar)
    }

    /// The day of the week it names, 1 (Monday) to 7.
    pub fn weekday(self) -> Option<u8> {
        self.calendar.checked_sub(MONTHS).filter(|day| *day > 0)
    }

    fn add(&mut self, role: Role) {
        self.roles |= 1 << role as u16;
    }
}

/// What is known of words.
pub struct Vocabulary(FxHashMap<Box<str>, Known>);

impl Vocabulary {
    /// What the tables of names, the lists of words and the calendar know, and the words that a rule sets out from.
    pub fn new(beginnings: impl Iterator<Item = (&'static str, Role)>) -> Self {
        let mut words: FxHashMap<Box<str>, Known> = FxHashMap::default();
        for (word, id) in Lexicon::builtin().words() {
            words.entry(word.into()).or_default().id = NonZeroU32::new(id.0 + 1);
        }
        let (titles, no_names) = (titles(), no_names());
        for (list, role) in [
            (&titles.plain, Role::Title),
            (&titles.continuing, Role::TitlePart),
            (&no_names.plain, Role::NoName),
            (&no_names.continuing, Role::Noun),
        ] {
            for word in list {
                words.entry(word.as_str().into()).or_default().add(role);
            }
        }
        for (word, role) in beginnings {
            words.entry(word.into()).or_default().add(role);
        }
        number::beginnings(|word| words.entry(word.into()).or_default().add(Role::Number));
        for (at, forms) in (1..).zip(date::MONTHS.iter().chain(&date::WEEKDAYS)) {
            for form in *forms {
                words.entry((*form).into()).or_default().calendar = at;
            }
        }
        Self(words)
    }

    /// What is known of a folded word; nothing of most.
    pub fn of(&self, folded: &str) -> &Known {
        self.0.get(folded).unwrap_or(&NOTHING)
    }
}
