//! How a language writes numbers, days and months, alone and with the word they count.

pub(super) mod en;
pub(super) mod id;

/// A whole number in groups of three.
fn in_groups(number: u32, separator: char) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// The name of a month, 1 to 12.
fn name_of<'a>(names: &[&'a str; 12], month: u8) -> &'a str {
    names.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}
