//! How text stands in an address.

use std::fmt::Write as _;

/// Percent-encodes (RFC 3986) what would be read as part of the address's own grammar, and what browsers would
/// change; letters of any script stay readable.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '*' | '!' | '(' | ')' | ':') {
            out.push(c);
        } else if c == ' ' {
            out.push('+');
        } else {
            let mut buffer = [0; 4];
            for byte in c.encode_utf8(&mut buffer).bytes() {
                // Writing to a string cannot fail.
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// Undoes [`escape`]; also reads what browsers encode by themselves. Broken escapes stand as they are.
pub(super) fn unescape(raw: &str) -> String {
    let bytes = raw.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if let Some(byte) = escaped_byte(&bytes[at..]) {
            out.push(byte);
            at += 3;
        } else {
            out.push(if bytes[at] == b'+' { b' ' } else { bytes[at] });
            at += 1;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn escaped_byte(bytes: &[u8]) -> Option<u8> {
    let [b'%', high, low, ..] = *bytes else { return None };
    let (high, low) = (char::from(high).to_digit(16)?, char::from(low).to_digit(16)?);
    Some((high * 16 + low) as u8)
}
