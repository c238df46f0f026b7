//! Indonesian word formation, forwards: from a root to the forms print uses. To make forms is regular where to take them
//! apart is not (`memukul` is of *pukul*, `memakan` of *makan*), so tables name roots and nothing is guessed.

/// The forms of `root` (which carries its own `-kan` or `-i`) with the nasal prefix `me-` or `pe-`. Where print
/// wavers between two spellings (`mengkritik`, `mengritik`; `memprotes`), both are given.
pub fn nasal(prefix: &str, root: &str) -> Vec<String> {
    let (Some(first), Some(rest)) = (root.get(..1), root.get(1..)) else { return Vec::new() };
    let next_is_vowel = rest.starts_with(is_vowel);
    let syllables = root.chars().filter(|c| is_vowel(*c)).count();
    let whole = |nasal: &str| format!("{prefix}{nasal}{root}");
    let swallowed = |nasal: &str| format!("{prefix}{nasal}{rest}");
    match first {
        _ if syllables == 1 && !root.starts_with(is_vowel) => vec![whole("nge"), whole(one_nasal(first))],
        "p" if next_is_vowel => vec![swallowed("m"), whole("m")],
        "t" if next_is_vowel => vec![swallowed("n"), whole("n")],
        "k" if next_is_vowel => vec![swallowed("ng"), whole("ng")],
        "s" if next_is_vowel => vec![swallowed("ny"), whole("n")],
        _ => vec![whole(one_nasal(first))],
    }
}

/// The nasal that stands before a first letter without swallowing it.
fn one_nasal(first: &str) -> &'static str {
    match first {
        "b" | "f" | "p" | "v" => "m",
        "c" | "d" | "j" | "s" | "t" | "z" => "n",
        "l" | "m" | "n" | "r" | "w" | "y" => "",
        _ => "ng",
    }
}

/// `ber-` before a root: `berjanji`, `bekerja`, `berunding`.
pub fn ber(root: &str) -> String {
    let second_syllable_in_er = root.get(1..3) == Some("er") && !root[3..].starts_with(is_vowel);
    let glides = root.starts_with('r') || second_syllable_in_er;
    format!("{}{root}", if glides { "be" } else { "ber" })
}

/// `per-…-an` round a root: `perjanjian`, `perundingan`.
pub fn per(root: &str) -> String {
    format!("{}{root}an", if root.starts_with('r') { "pe" } else { "per" })
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_as_print_has_them() {
        for (root, form) in [
            ("puji", "memuji"),
            ("tuduh", "menuduh"),
            ("kirim", "mengirim"),
            ("serang", "menyerang"),
            ("bantu", "membantu"),
            ("dukung", "mendukung"),
            ("lawan", "melawan"),
            ("ancam", "mengancam"),
            ("kritik", "mengkritik"),
            ("protes", "memprotes"),
            ("konfirmasi", "mengonfirmasi"),
            ("konfirmasi", "mengkonfirmasi"),
            ("bom", "mengebom"),
            ("hukum", "menghukum"),
        ] {
            assert!(nasal("me", root).contains(&form.to_owned()), "{root}: {:?}", nasal("me", root));
        }
        assert!(nasal("pe", "serang").contains(&"penyerang".to_owned()));
        assert_eq!(["janji", "kerja", "runding", "temu"].map(ber), ["berjanji", "bekerja", "berunding", "bertemu"]);
        assert_eq!(["janji", "runding"].map(per), ["perjanjian", "perundingan"]);
    }
}
