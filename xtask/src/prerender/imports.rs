//! Short names for what the compiled module takes from wasm-bindgen's script: they call each function by what it is called
//! in Rust and sixteen digits, which no compression makes small, and nobody else calls them.

use std::collections::HashMap;

/// The section of a module that names its imports, and the kind of import that is a function (WebAssembly, 5.5.5).
const IMPORTS: u8 = 2;
const FUNCTION: u8 = 0;

/// The script and the module with short names; nothing where they are not as wasm-bindgen writes them.
pub fn shorten(script: &str, module: &[u8]) -> Option<(String, Vec<u8>)> {
    let mut names = HashMap::new();
    let mut rest = Bytes(module);
    let mut short = rest.take(8)?.to_vec();
    while let Some(&[id]) = rest.take(1) {
        let section = rest.block()?;
        short.push(id);
        put_block(&mut short, &if id == IMPORTS { rename(section, &mut names)? } else { section.to_vec() });
    }
    Some((replace(script, &names), short))
}

/// The section of imports with other names, which are told by the old ones in `names`.
fn rename<'m>(section: &'m [u8], names: &mut HashMap<&'m str, String>) -> Option<Vec<u8>> {
    let mut rest = Bytes(section);
    let mut renamed = Vec::new();
    let count = rest.number()?;
    put_number(&mut renamed, count);
    for at in 0..count {
        let (from, name) = (rest.block()?, rest.block()?);
        let (kind, number) = (rest.take(1)?, rest.number()?);
        let short = format!("i{at}");
        put_block(&mut renamed, from);
        put_block(&mut renamed, short.as_bytes());
        renamed.extend(kind);
        put_number(&mut renamed, number);
        names.insert(str::from_utf8(name).ok().filter(|_| kind == [FUNCTION])?, short);
    }
    rest.0.is_empty().then_some(renamed)
}

/// `script` with other words for those in `names`.
fn replace(script: &str, names: &HashMap<&str, String>) -> String {
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let mut replaced = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(in_word) {
        let (before, from_word) = rest.split_at(start);
        let (word, after) = from_word.split_at(from_word.find(|letter| !in_word(letter)).unwrap_or(from_word.len()));
        replaced += before;
        replaced += names.get(word).map_or(word, String::as_str);
        rest = after;
    }
    replaced + rest
}

/// What is left to read of a module.
struct Bytes<'m>(&'m [u8]);

impl<'m> Bytes<'m> {
    fn take(&mut self, len: usize) -> Option<&'m [u8]> {
        let (taken, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number, seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = usize::from(self.take(1)?[0]);
            number |= (byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// So many bytes as a number before them says.
    fn block(&mut self) -> Option<&'m [u8]> {
        let len = self.number()?;
        self.take(len)
    }
}

fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn put_block(out: &mut Vec<u8>, block: &[u8]) {
    put_number(out, block.len());
    out.extend(block);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_get_the_same_names() {
        let head = b"\0asm\x01\0\0\0";
        let types = [1, 4, 1, 0x60, 0, 0];
        let imports = b"\x02\x20\x02\x01w\x0a__wbg_a_00\0\0\x01w\x0b__wbg_a_001\0\0".to_vec();
        let custom = [&[0, 0x85, 1, 4][..], b"name", &[7; 128]].concat();
        let module = [&head[..], &types, &imports, &custom].concat();
        let script = "({w:{__wbg_a_00:function(e){},__wbg_a_001:f(\"__wbg_a_0\")}})";
        let (script, short) = shorten(script, &module).unwrap();
        assert_eq!(script, "({w:{i0:function(e){},i1:f(\"__wbg_a_0\")}})");
        let imports = b"\x02\x0f\x02\x01w\x02i0\0\0\x01w\x02i1\0\0".to_vec();
        assert_eq!(short, [&head[..], &types, &imports, &custom].concat());
        assert_eq!(shorten("", &module[..20]), None);
        assert_eq!(shorten("", b"<!doctype html>"), None);
    }
}
