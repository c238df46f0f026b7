//! Misspelt names: whether two spellings are one slip apart.

/// Names shorter than this, in characters, are too easily another name when one letter changes.
const SHORTEST: usize = 6;

/// Whether two folded names differ by one letter put in, left out, exchanged, or swapped with its neighbour.
pub fn one_slip_apart(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().min(b.len()) < SHORTEST || a.len().abs_diff(b.len()) > 1 || a == b {
        return false;
    }
    let same_before = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same_before..], &b[same_before..]);
    let same_after = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - same_after], &b[..b.len() - same_after]);
    match (a, b) {
        (a, b) if a.len().max(b.len()) == 1 => true,
        ([a, c], [b, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::one_slip_apart;

    #[test]
    fn one_slip_and_no_more() {
        for (a, b, expected) in [
            ("valdimir putin", "vladimir putin", true),
            ("vladimir puttin", "vladimir putin", true),
            ("vladimir ptin", "vladimir putin", true),
            ("vladimer putin", "vladimir putin", true),
            ("vladimir putin", "vladimir putin", false),
            ("valdimir puttin", "vladimir putin", false),
            ("jokowi", "jokowo", true),
            ("budi", "rudi", false),
            ("anna", "annas", false),
        ] {
            assert_eq!(one_slip_apart(a, b), expected, "{a} / {b}");
            assert_eq!(one_slip_apart(b, a), expected, "{b} / {a}");
        }
    }
}
