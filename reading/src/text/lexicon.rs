//! The tables of `assets/lexicon`, which people write. Lines that begin with `#` are for these people: the build leaves them
//! out (`reading/build.rs`), and no reader of a table sees them.

macro_rules! table {
    ($file:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/lexicon/", $file))
    };
}

/// Short forms that end in a full stop.
pub const ABBREVIATIONS: &str = table!("abbreviations.txt");
/// What is no part of an article.
pub const BOILERPLATE: &str = table!("boilerplate.txt");
/// Who made an article or a picture.
pub const CREDITS: &str = table!("credits.txt");
/// Words that join and point and name nothing.
pub const FUNCTION_WORDS: &str = table!("function-words.txt");
/// Common given names.
pub const GIVEN_NAMES: &str = table!("given-names.txt");
/// Closed classes of words.
pub const GRAMMAR: &str = table!("grammar.txt");
/// Nouns that begin names.
pub const HEADS: &str = table!("heads.tsv");
/// What treaties in small letters are about.
pub const LAW_WORDS: &str = table!("law-words.txt");
/// Words that are no names though they may bear a capital.
pub const NO_NAMES: &str = table!("no-names.txt");
/// Words before a reason or a way.
pub const REASONS: &str = table!("reasons.tsv");
/// Words that state relations.
pub const RELATIONS: &str = table!("relations.tsv");
/// Verbs of saying around a name.
pub const REPORTING: &str = table!("reporting.txt");
/// Words of saying, by sense.
pub const SAYINGS: &str = table!("sayings.tsv");
/// Words that name something but tell nothing.
pub const STOPWORDS: &str = table!("stopwords.txt");
/// Titles and roles before a name.
pub const TITLES: &str = table!("titles.txt");
/// Measures of several words.
pub const UNITS: &str = table!("units.txt");
/// Countries.
pub const COUNTRIES: &str = table!("names/countries.tsv");
/// People.
pub const PEOPLE: &str = table!("names/people.tsv");
/// Cities and states of the world.
pub const CITIES: &str = table!("names/cities.tsv");
/// Provinces, cities and regencies of Indonesia.
pub const INDONESIA: &str = table!("names/indonesia.tsv");
/// Other places.
pub const PLACES: &str = table!("names/places.tsv");
/// Organisations.
pub const ORGANISATIONS: &str = table!("names/organisations.tsv");
/// News media.
pub const MEDIA: &str = table!("names/media.tsv");
/// Events.
pub const EVENTS: &str = table!("names/events.tsv");
/// Agreements and laws.
pub const LAWS: &str = table!("names/laws.tsv");
