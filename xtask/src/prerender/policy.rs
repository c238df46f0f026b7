//! The inline scripts of a page and their checksums, as a content-security policy names them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What stands between the tags of each script that has no file of its own.
pub fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (body, _) = rest.split_once("</script>")?;
        (!attributes.split_whitespace().any(|word| word.starts_with("src="))).then_some(body)
    })
}

/// The source expression that allows exactly `script`.
pub fn checksum(script: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_scripts_without_a_file_are_inline() {
        let page = "<script src=a.js></script><p>x</p><script type=\"module\">b()</script><script>\nc()</script>";
        assert_eq!(inline_scripts(page).collect::<Vec<_>>(), ["b()", "\nc()"]);
    }

    #[test]
    fn the_checksum_is_the_one_browsers_compute() {
        // The example of the specification: https://www.w3.org/TR/CSP3/#external-hash and MDN's script-src page.
        assert_eq!(checksum(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}
