//! The check of models: any bytes are a model or are refused, and what is no refusal reads a text.

use std::sync::LazyLock;

use simpul::corpus::{Article, Corpus, DataSheet};
use simpul::entity::annotate_with;
use simpul_tagger::{Model, hash};

use super::TINY;

/// A sentence that wakes tables, hints and transitions.
const TEXT: &str = "Presiden Vladimir Putin dan Kim Jong Un tiba di Moskow pada 12 Agustus 2025, kata PBB. Mcx, Mcx!";

/// Bytes of the file before the body, which the checksum covers; the checksum stands at their end.
const HEAD: usize = 20;

/// The file of the tiny model.
static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| TINY.write());

/// Reads the bytes as they are, with a head that fits them, and as changes to a small model: a place in two bytes, then
/// what stands there.
pub fn model(bytes: &[u8]) {
    read(bytes);
    let mut body = bytes.get(HEAD..).unwrap_or_default().to_vec();
    read(&with_head(&body));
    body = FILE[HEAD..].to_vec();
    for change in bytes.chunks_exact(3) {
        let at = usize::from(change[0]) << 8 | usize::from(change[1]);
        let place = at % body.len();
        body[place] = change[2];
    }
    read(&with_head(&body));
}

/// The file of a model with this body, right in length and checksum.
fn with_head(body: &[u8]) -> Vec<u8> {
    let mut file = FILE[..8].to_vec();
    file.extend((body.len() as u32).to_le_bytes());
    file.extend(hash::of(body).to_le_bytes());
    file.extend(body);
    file
}

fn read(bytes: &[u8]) {
    match Model::read(bytes) {
        Err(refusal) => assert!(!refusal.to_string().is_empty()),
        Ok(model) => {
            let corpus = Corpus::new(vec![Article::read(DataSheet::default(), TEXT.to_owned())]);
            let annotations = annotate_with(&corpus, Some(&model));
            for pair in annotations.mentions[0].windows(2) {
                assert!(pair[0].span.end <= pair[1].span.start, "{pair:?}");
            }
        }
    }
}
