//! Whether time grows in proportion to length, on texts made so that it would not.

use std::time::Instant;

use simpul_tagger::Model;

/// What the texts repeat, by name.
const PIECES: [(&str, &str); 17] = [
    ("one letter", "a"),
    ("one capital", "A"),
    ("capitals in words", "PUTIN "),
    ("no space", "PutinMoskow"),
    ("quotes", "\""),
    ("curly quotes", "“"),
    ("open brackets", "("),
    ("brackets", "(a) "),
    ("full stops", ". "),
    ("digits", "1"),
    ("one name", "Vladimir Putin "),
    ("one name a sentence", "Putin tiba di Moskow. "),
    ("short lines", "Putin\n"),
    ("commas", "Putin, "),
    ("heads of names", "Kementerian "),
    ("titles", "presiden "),
    ("particles", "van "),
];

/// The shorter length, in bytes.
const SHORT: usize = 1_000_000;
/// How many times longer the longer text is.
const TIMES: usize = 10;
/// More than this many times the time is out of proportion: a hundred times would be in proportion to the square.
pub const MOST: f64 = 30.0;

/// Seconds for the short and for the long text of one piece.
#[derive(Clone, Copy, Debug)]
pub struct Growth {
    /// What the text repeats.
    pub name: &'static str,
    /// Seconds for the short text.
    pub short: f64,
    /// Seconds for the long one.
    pub long: f64,
}

impl Growth {
    /// How many times longer the long text took. What took no time worth measuring has not grown.
    pub fn ratio(&self) -> f64 {
        self.long / self.short.max(0.02)
    }
}

/// Times each piece at both lengths.
pub fn all(model: Option<&Model>) -> impl Iterator<Item = Growth> {
    let seconds = move |piece: &str, bytes: usize| {
        let text = piece.repeat(bytes / piece.len());
        let start = Instant::now();
        crate::analyze(text, model);
        start.elapsed().as_secs_f64()
    };
    PIECES.into_iter().map(move |(name, piece)| Growth {
        name,
        short: seconds(piece, SHORT),
        long: seconds(piece, SHORT * TIMES),
    })
}
