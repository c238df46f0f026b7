//! What holds of quotations, relations and dated events in any text.

#[path = "../fuzz/src/checks/mod.rs"]
#[allow(dead_code, reason = "the checks of other targets are asked by tests/regressions.rs")]
mod checks;

use proptest::prelude::*;

/// Words and marks that rules lean on, so that random texts wake every one.
const PIECES: &[&str] = &[
    "Putin",
    "Kim",
    "Rusia",
    "Korea Utara",
    "Presiden",
    "Ketua",
    "KPK",
    "pemimpin",
    "istri",
    "memuji",
    "dipuji",
    "oleh",
    "mengirim",
    "10.000",
    "tentara",
    "ke",
    "kepada",
    "sepakat",
    "bertemu",
    "dengan",
    "dan",
    ",",
    ".",
    ":",
    "“",
    "”",
    "\"",
    "'",
    "kata",
    "menurut",
    "mengatakan",
    "bahwa",
    "menegaskan",
    "dukungan",
    "kedua negara",
    "keduanya",
    "ia",
    "dia",
    "mereka",
    "pemerintahnya",
    "katanya",
    "yang",
    "untuk",
    "tidak",
    "akan",
    "dari",
    "serangan",
    "penjajahan",
    "pertemuannya",
    "pada",
    "Selasa (12/8/2025)",
    "Juni lalu",
    "2024",
    "sebagai",
    "adalah",
    "(",
    ")",
    "\n",
    "\n\n",
    "-",
    "– ",
    "\u{c}",
    "Minta",
    "Kecam",
    "é",
    "👍",
    "surat",
    "dalam",
    "antara",
    "bersama",
    "atau",
    "Pembebasan Korea",
];

proptest! {
    #[test]
    fn whatever_is_stated_stands_where_it_is_told(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..80)) {
        checks::recognise(pieces.join(" ").as_bytes());
    }

    #[test]
    fn marks_in_any_number_are_read(marks in "[“”\"'‘’«»„a-z .,\n]{0,200}") {
        checks::recognise(marks.as_bytes());
    }
}
