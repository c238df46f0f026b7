//! Names that change with the content, so that browsers may keep the file.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// `STEM-e3b0c44298fc1c14.ENDING`.
pub fn of(stem: &str, content: &[u8], ending: &str) -> String {
    format!("{stem}-{}.{ending}", short_checksum(content))
}

/// The first eight bytes of the SHA-256 of `content`, in hexadecimal digits.
pub fn short_checksum(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).fold(String::new(), |mut digits, byte| {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_content_has_another_name() {
        // The checksum of nothing, as in `policy`, in the other notation.
        assert_eq!(of("simpul", b"", "model"), "simpul-e3b0c44298fc1c14.model");
        assert_ne!(of("simpul", b"a", "model"), of("simpul", b"b", "model"));
    }
}
