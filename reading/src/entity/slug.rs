//! Slugs: short readable names of entities for addresses.

use crate::text::fold;
use rustc_hash::FxHashSet;

/// Slugs longer than this, in bytes, are cut at a word.
const LONGEST: usize = 60;

/// The slug of `name`: plain lower-case letters and digits, words joined by hyphens; empty where no letter is left.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for word in fold::fold(name).split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !slug.is_empty() && slug.len() + word.len() >= LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word[..word.len().min(LONGEST)]);
    }
    slug
}

/// Hands out slugs, each once.
#[derive(Debug, Default)]
pub struct Slugs(FxHashSet<String>);

impl Slugs {
    /// The slug of `name`; where it is taken, with the kind's `code` behind it, then with a number.
    pub fn claim(&mut self, name: &str, code: &str) -> String {
        let base = Some(slug(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| code.to_ascii_lowercase());
        let with_code = format!("{base}-{}", code.to_ascii_lowercase());
        let numbered = (2..).map(|number| format!("{with_code}-{number}"));
        let free = [base, with_code.clone()].into_iter().chain(numbered).find(|slug| !self.0.contains(slug));
        // The numbers never end, so one is always free.
        let slug = free.unwrap_or(with_code);
        self.0.insert(slug.clone());
        slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain_and_readable() {
        for (name, expected) in [
            ("Kim Jong Un", "kim-jong-un"),
            ("Erdoğan", "erdogan"),
            ("8,6 persen", "8-6-persen"),
            ("Ma’ruf Amin", "ma-ruf-amin"),
            ("…", ""),
        ] {
            assert_eq!(slug(name), expected, "{name}");
        }
    }

    #[test]
    fn no_slug_is_given_twice() {
        let mut slugs = Slugs::default();
        let given: Vec<_> = (0..4).map(|_| slugs.claim("Paris", "GPE")).collect();
        assert_eq!(given, ["paris", "paris-gpe", "paris-gpe-2", "paris-gpe-3"]);
        assert_eq!(slugs.claim("…", "PER"), "per");
    }
}
