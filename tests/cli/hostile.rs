//! Bad input is normal input: whatever comes in, the command ends well and its offsets fit the text.

use super::analyzed;

fn holds(text: &str) {
    let document = analyzed(text);
    assert_eq!(document.text, text, "unchanged");
    let count = text.chars().count() as u32;
    let spans = document.mentions.iter().map(|mention| [mention.start, mention.end]);
    let mut last = 0;
    for [start, end] in spans {
        assert!(last <= start && start < end && end <= count, "{start}..{end}");
        last = end;
    }
    for [start, end] in document.sentences.iter().chain(&document.boilerplate) {
        assert!(start < end && *end <= count);
    }
}

#[test]
fn texts_that_nobody_wrote_are_read_all_the_same() {
    let table = [
        "",
        "a",
        "\u{feff}Putin tiba di Moskow.",
        "Putin\0tiba\0di\0Moskow",
        "Putin\r\ntiba\rdi\n\r\nMoskow\u{2028}lalu\u{85}pergi",
        "“Putin tiba di Moskow. \"Ia 'pulang",
        "\u{202e}nitup\u{202c} \u{200b}Pu\u{200d}tin",
        "e\u{301}e\u{301}\u{301}\u{301} Putin",
        "👨‍👩‍👧 Putin 🇮🇩",
        "بوتين في موسكو",
        "PRESIDEN RUSIA VLADIMIR PUTIN TIBA DI MOSKOW PADA SELASA (12/8/2025).",
    ];
    for text in table {
        holds(text);
    }
}

#[test]
fn long_texts_take_no_quadratic_time() {
    // A megabyte each: in quadratic time none of these would end while somebody waits.
    for piece in [
        "a",
        "\"",
        "(",
        "“",
        "Putin",
        "Putin ",
        "1",
        "1.",
        "-",
        "Putin-",
        "'",
        "@",
        "www.",
        "A.",
        "\n",
        "Kementerian ",
        "van ",
    ] {
        holds(&piece.repeat(60_000 / piece.len()));
    }
}
