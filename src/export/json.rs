//! Writing JSON (RFC 8259) that is valid whatever the texts hold. By hand: the page writes and never reads.

use crate::text::decimal::rounded;

/// A document being written. What is open is closed in the end.
///
/// Every value has a name; one that stands in a list has none, which is `""`.
pub struct Json {
    out: String,
    /// What ends each open object and list.
    open: Vec<char>,
    /// Whether nothing stands yet in the innermost of them.
    first: bool,
}

impl Default for Json {
    fn default() -> Self {
        Self { out: String::new(), open: Vec::new(), first: true }
    }
}

impl Json {
    /// Opens an object.
    pub fn object(&mut self, name: &str) {
        self.begin(name, '{', '}');
    }

    /// Opens a list.
    pub fn list(&mut self, name: &str) {
        self.begin(name, '[', ']');
    }

    /// Closes the innermost open object or list.
    pub fn close(&mut self) {
        self.out.extend(self.open.pop());
        self.first = false;
    }

    /// A text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        quote(&mut self.out, text);
    }

    /// A text, or `null`.
    pub fn maybe(&mut self, name: &str, text: Option<&str>) {
        match text {
            Some(text) => self.text(name, text),
            None => self.plain(name, "null"),
        }
    }

    /// Yes or no.
    pub fn truth(&mut self, name: &str, truth: bool) {
        self.plain(name, if truth { "true" } else { "false" });
    }

    /// A count.
    pub fn count(&mut self, name: &str, count: u32) {
        self.plain(name, &count.to_string());
    }

    /// A number; `null` where there is none, or it is none that JSON knows.
    pub fn number(&mut self, name: &str, number: Option<f64>) {
        match number.filter(|number| number.is_finite()) {
            Some(number) => self.plain(name, &digits(number)),
            None => self.plain(name, "null"),
        }
    }

    /// A list of two counts: where something starts and ends.
    pub fn offsets(&mut self, name: &str, [start, end]: [u32; 2]) {
        self.plain(name, &format!("[{start},{end}]"));
    }

    /// The whole document.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }

    fn begin(&mut self, name: &str, begin: char, end: char) {
        self.name(name);
        self.out.push(begin);
        self.open.push(end);
        self.first = true;
    }

    fn plain(&mut self, name: &str, value: &str) {
        self.name(name);
        self.out.push_str(value);
    }

    fn name(&mut self, name: &str) {
        if !self.first {
            self.out.push(',');
        }
        self.first = false;
        if !name.is_empty() {
            quote(&mut self.out, name);
            self.out.push(':');
        }
    }
}

fn quote(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            // `<` as well: whoever puts the document into a page cannot be made to end the script that holds it.
            '\u{0}'..' ' | '\u{7f}' | '<' => {
                let code = letter as usize;
                out.push_str("\\u00");
                out.extend([HEX[code / 16], HEX[code % 16]].map(char::from));
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}

/// A finite number to at least fifteen digits; nine decimals are the most.
pub(super) fn digits(number: f64) -> String {
    let (mut rest, mut tens) = (number, 0_u32);
    // Beyond what a whole number of 64 bits holds.
    while rest.abs() >= 1e18 {
        rest /= 10.0;
        tens += 1;
    }
    let decimals = match rest.abs() {
        small if small < 1e6 => 9,
        middle if middle < 1e9 => 6,
        large if large < 1e12 => 3,
        _ => 0,
    };
    let written = rounded(rest, decimals).to_string();
    if tens == 0 { written } else { format!("{written}e{tens}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    #[test]
    fn every_kind_of_value_comes_back() {
        let mut json = Json::default();
        json.object("");
        json.list("empty");
        json.close();
        json.list("list");
        json.offsets("", [1, 2]);
        json.object("");
        json.truth("yes", true);
        json.truth("no", false);
        json.close();
        json.close();
        json.maybe("none", None);
        json.number("infinite", Some(f64::INFINITY));
        json.count("count", 7);
        let read: Value = serde_json::from_str(&json.finish()).unwrap();
        assert_eq!(
            read,
            json!({"empty": [], "list": [[1, 2], {"yes": true, "no": false}], "none": null, "infinite": null, "count": 7})
        );
    }

    #[test]
    fn numbers_keep_their_value() {
        for number in [0.0, -1.5, 0.25, 0.001, 8.6, 1e6, 2.5e12, 6e14, 9_007_199_254_740_991.0, 1e17, -3e20] {
            assert_eq!(digits(number).parse::<f64>().unwrap().to_bits(), number.to_bits());
        }
        assert!(digits(f64::MAX).parse::<f64>().unwrap() > 1.7e308);
    }

    proptest! {
        #[test]
        fn texts_come_back_as_they_were(text in any::<String>(), controls in "[\\x00-\\x20<&\"'\\\\\u{2028}\u{7f}]{0,8}") {
            let text = text + &controls;
            let mut json = Json::default();
            json.list("");
            json.text("", &text);
            let written = json.finish();
            prop_assert!(!written.contains('<') && !written.contains('\n'));
            prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), json!([text]));
        }
    }
}
