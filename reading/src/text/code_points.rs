//! Byte offsets as counts of Unicode code points, for those who do not count in bytes (Python, JavaScript, the gold data).

use super::Span;

/// First code point and one past the last.
pub type Offsets = [u32; 2];

/// Bytes between two places whose count is kept.
const STRIDE: usize = 128;

/// Turns byte offsets into one text into code points and back, each in constant time.
#[derive(Debug)]
pub struct CodePoints<'a> {
    text: &'a str,
    /// Code points that begin before each multiple of [`STRIDE`] up to the text's length; the first is 0.
    before: Vec<u32>,
}

impl<'a> CodePoints<'a> {
    /// Counts the code points of `text`.
    pub fn new(text: &'a str) -> Self {
        let mut before = vec![0];
        for chunk in text.as_bytes().chunks_exact(STRIDE) {
            before.push(before[before.len() - 1] + starts(chunk));
        }
        Self { text, before }
    }

    /// How many code points begin before this byte.
    pub fn at(&self, byte: u32) -> u32 {
        let byte = (byte as usize).min(self.text.len());
        let stride = byte / STRIDE;
        self.before[stride] + starts(&self.text.as_bytes()[stride * STRIDE..byte])
    }

    /// The span in code points.
    pub fn span(&self, span: Span) -> Offsets {
        [self.at(span.start), self.at(span.end)]
    }

    /// The byte at which this code point begins; the end of the text where there are fewer.
    pub fn byte(&self, code_point: u32) -> u32 {
        let stride = self.before.partition_point(|before| *before <= code_point).saturating_sub(1);
        let bytes = self.text.as_bytes().iter().enumerate().skip(stride * STRIDE).filter(|(_, byte)| begins(**byte));
        let found = bytes.map(|(at, _)| at as u32).nth((code_point - self.before[stride]) as usize);
        found.unwrap_or(self.text.len() as u32)
    }
}

fn starts(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|byte| begins(**byte)).count() as u32
}

/// Whether a code point begins at this byte of UTF-8.
fn begins(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn counts_as_chars_do(text in "[a-zé–𝒳]{0,300}") {
            let code_points = CodePoints::new(&text);
            for (count, (byte, _)) in text.char_indices().enumerate() {
                prop_assert_eq!(code_points.at(byte as u32), count as u32);
                prop_assert_eq!(code_points.byte(count as u32), byte as u32);
            }
            prop_assert_eq!(code_points.at(text.len() as u32), text.chars().count() as u32);
            prop_assert_eq!(code_points.byte(text.chars().count() as u32), text.len() as u32);
        }
    }
}
