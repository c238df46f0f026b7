//! Folding: the form of a word in which case and accents do not matter.
//!
//! A table of Latin letters stands here instead of full Unicode decomposition: it folds every accented letter that
//! names in Indonesian print carry, and keeps the decomposition tables out of the page.

use super::class::{is_apostrophe, is_combining, is_invisible};

/// Lower-case letters with accents, by the plain letters they fold to.
const PLAIN: &[(&str, &str)] = &[
    ("àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặ", "a"),
    ("æǣǽ", "ae"),
    ("ḃḅḇƀ", "b"),
    ("çćĉċčƈ", "c"),
    ("ďđḋḍḏḑḓð", "d"),
    ("èéêëēĕėęěȅȇȩẹẻẽếềểễệ", "e"),
    ("ḟƒ", "f"),
    ("ĝğġģǧǵḡ", "g"),
    ("ĥħḣḥḧḩḫ", "h"),
    ("ìíîïĩīĭįıǐȉȋịỉ", "i"),
    ("ĵǰ", "j"),
    ("ķǩḱḳḵ", "k"),
    ("ĺļľŀłḷḹḻḽ", "l"),
    ("ḿṁṃ", "m"),
    ("ñńņňŉŋǹṅṇṉṋ", "n"),
    ("òóôõöøōŏőơǒǫǭǿȍȏȯọỏốồổỗộớờởỡợ", "o"),
    ("œ", "oe"),
    ("ṕṗ", "p"),
    ("ŕŗřȑȓṙṛṝṟ", "r"),
    ("śŝşšșṡṣ", "s"),
    ("ß", "ss"),
    ("ţťŧțṫṭṯṱ", "t"),
    ("þ", "th"),
    ("ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữự", "u"),
    ("ṽṿ", "v"),
    ("ŵẁẃẅẇẉ", "w"),
    ("ẋẍ", "x"),
    ("ýÿŷȳẏẙỳỵỷỹ", "y"),
    ("źżžƶẑẓẕ", "z"),
];

/// `text` in lower case, letter by letter. `str::to_lowercase` knows which sigma ends a Greek word, for 3 kB of the page.
pub fn lower(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            lower.push(letter.to_ascii_lowercase());
        } else {
            lower.extend(letter.to_lowercase());
        }
    }
    lower
}

/// `word` in lower case without accents, invisible characters dropped and every apostrophe straight. The length in
/// bytes may differ from the original.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        if c.is_ascii() {
            folded.push(c);
        } else if is_apostrophe(c) {
            folded.push('\'');
        } else if !is_combining(c) && !is_invisible(c) {
            match PLAIN.iter().find(|(accented, _)| accented.contains(c)) {
                Some((_, plain)) => folded.push_str(plain),
                None => folded.push(c),
            }
        }
    }
    folded
}

/// Whether [`fold`] leaves the word as it is, for plain letters: most words of a text.
pub fn is_folded(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{fold, is_folded};

    #[test]
    fn case_and_accents_do_not_matter() {
        for (word, folded) in [
            ("PUTIN", "putin"),
            ("Erdoğan", "erdogan"),
            ("İstanbul", "istanbul"),
            ("São Tomé", "sao tome"),
            ("Jum’at", "jum'at"),
            ("e\u{301}lite", "elite"),
            ("Straße", "strasse"),
            ("Đặng", "dang"),
            ("ko\u{AD}rea", "korea"),
            ("Москва", "москва"),
            ("", ""),
        ] {
            assert_eq!(fold(word), folded, "{word}");
            assert!(!is_folded(word) || word == folded, "{word}");
        }
    }
}
