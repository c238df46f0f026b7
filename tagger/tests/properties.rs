//! Whatever comes in: spans stand inside the sentence in order, and no bytes make the reader of models panic.

use std::cell::Cell;
use std::sync::LazyLock;

use proptest::prelude::*;
use simpul_tagger::pause::{OFTEN, Pause, Rest, at_once};
use simpul_tagger::tag::{KINDS, TAGS};
use simpul_tagger::{Model, ModelError, Tagger, Token, hash};

mod tiny;

static MODEL: LazyLock<Model> = LazyLock::new(tiny::model);

fn check(words: &[String]) {
    let tokens: Vec<Token<'_>> =
        words.iter().map(|text| Token { text, hint: text.len() as u8, told: text.len() as u8 / 2 }).collect();
    let (mut tagger, mut found) = (Tagger::new(&MODEL), Vec::new());
    tagger.tag(&tokens, &mut found);
    let mut reached = 0;
    for span in &found {
        assert!(span.words.start >= reached && span.words.start < span.words.end && span.words.end <= words.len());
        assert!((0.0..=1.001).contains(&span.probability) && usize::from(span.kind) < KINDS, "{span:?}");
        reached = span.words.end;
    }
    let mut again = Vec::new();
    tagger.tag(&tokens, &mut again);
    assert_eq!(found, again);
}

#[test]
fn a_model_reads_back_equal() {
    assert_eq!(Model::read(&MODEL.write()).as_ref(), Ok(&*MODEL));
}

#[test]
fn a_model_is_read_with_pauses_as_without() {
    let pauses = Cell::new(0);
    let due = || {
        pauses.set(pauses.get() + 1);
        Some(Box::pin(async {}) as Rest)
    };
    let read = at_once(Model::read_pausing(&MODEL.write(), Pause::when(&due)));
    assert_eq!(read.as_ref(), Ok(&*MODEL));
    let items = MODEL.tables.classes.len() + MODEL.weights.features().len();
    assert!(pauses.get() > items / OFTEN, "{} pauses in {items} items", pauses.get());
}

#[test]
fn a_file_that_is_no_whole_model_is_refused_with_its_reason() {
    let file = MODEL.write();
    let altered = |at: usize| {
        let mut altered = file.clone();
        altered[at] ^= 1;
        Model::read(&altered).map(|_| ())
    };
    assert_eq!(Model::read(b"").map(|_| ()), Err(ModelError::NoModel));
    assert_eq!(altered(0), Err(ModelError::NoModel));
    assert!(matches!(altered(7), Err(ModelError::Version(_))));
    assert_eq!(altered(8), Err(ModelError::Length));
    assert_eq!(altered(12), Err(ModelError::Checksum));
    assert_eq!(altered(file.len() - 1), Err(ModelError::Checksum));
    assert_eq!(Model::read(&file[..file.len() - 1]).map(|_| ()), Err(ModelError::Length));
    assert_eq!(Model::read(&[&file[..], b"!"].concat()).map(|_| ()), Err(ModelError::Length));
}

/// The file with these bytes changed and a checksum that fits.
fn forged(changes: &[(usize, u8)]) -> Vec<u8> {
    let mut file = MODEL.write();
    for &(at, byte) in changes {
        let at = 20 + at % (file.len() - 20);
        file[at] = byte;
    }
    let sum = hash::of(&file[20..]);
    file[12..20].copy_from_slice(&sum.to_le_bytes());
    file
}

#[test]
fn hostile_sentences_are_read() {
    for words in [
        vec![],
        vec![String::new()],
        vec!["\u{0}".to_owned(), "\u{feff}".to_owned(), "e\u{301}".to_owned(), "😀".to_owned()],
        vec!["Putin".to_owned(); 5000],
        vec!["x".repeat(1 << 16)],
    ] {
        check(&words);
    }
    assert_eq!(TAGS, 33);
}

proptest! {
    #[test]
    fn any_words_give_spans_in_order(words in prop::collection::vec("\\PC{0,8}|Putin|PBB|Mcx|Moskow", 0..60)) {
        check(&words);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Model::read(&bytes).is_err());
    }

    #[test]
    fn a_forged_model_is_refused_or_reads_without_panic(
        changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..6),
    ) {
        if let Ok(model) = Model::read(&forged(&changes)) {
            let mut found = Vec::new();
            let words = ["Putin", "dan", "Kim", "Moskow", "PBB"].map(|text| Token { text, hint: 3, told: 5 });
            Tagger::new(&model).tag(&words, &mut found);
        }
    }
}
