//! What a file is called: plain words, so that every file system takes it, and no longer than that.

/// Letters of one part.
const LONGEST_PART: usize = 40;
/// Bytes of the whole before its ending; file systems take 255.
const LONGEST: usize = 200;

/// `simpul_jejaring_2024-08-16_5-artikel.svg` of `["jejaring", "2024-08-16", "5 artikel"]` and `svg`. Parts without a
/// letter or digit are left out, and those for which there is no room.
pub fn file_name(parts: &[String], extension: &str) -> String {
    let mut name = String::from("simpul");
    for part in parts.iter().map(|part| plain(part)) {
        if !part.is_empty() && name.len() + part.len() < LONGEST {
            name.push('_');
            name.push_str(&part);
        }
    }
    name.push('.');
    name + extension
}

/// Letters, digits and single hyphens.
fn plain(text: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
    let words = text.chars().take(LONGEST_PART).map(kept).collect::<String>();
    words.split_whitespace().collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_hold_letters_digits_and_hyphens() {
        let cases = [
            ("kim-jong-un", "kim-jong-un"),
            ("\"pakta  baru\" -nuklir*", "pakta-baru-nuklir"),
            ("../..", ""),
            ("a/b\\c:d\u{202e}gpj.exe\u{0}", "a-b-c-d-gpj-exe"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(plain(text), expected);
        }
    }

    #[test]
    fn names_fit_every_file_system() {
        let long: Vec<String> = ["𒀀", "a"].map(|letter| letter.repeat(1 << 20)).to_vec();
        let name = file_name(&[long, vec!["5 artikel".to_owned()]].concat(), "csv");
        assert!(name.len() <= 255 && name.ends_with("_5-artikel.csv"), "{name}");
    }
}
