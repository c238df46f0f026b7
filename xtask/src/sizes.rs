//! `cargo xtask sizes`: bytes of each file of `dist/`, as they are, with gzip and with brotli at their best settings.

use std::fs;
use std::io::{self, Write};
use std::ops::Add;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::failure::Failure;
use crate::house;
use crate::prerender::ONE_FILE;

/// Bytes of one file, or of several together.
#[derive(Clone, Copy, Default)]
struct Bytes {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Add for Bytes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

/// Why the site has a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// It is sent when the page is opened.
    Page,
    /// It is fetched once the page stands.
    Model,
    /// The page as one file.
    OneFile,
    /// For later: for use without network, and to make the page one file.
    Later,
}

impl Part {
    fn of(name: &str) -> Self {
        match name.rsplit_once('.') {
            _ if name == ONE_FILE => Self::OneFile,
            Some((_, "model")) => Self::Model,
            Some((_, "html" | "css" | "wasm")) => Self::Page,
            Some((stem, "js")) if stem.starts_with("app-") => Self::Page,
            _ => Self::Later,
        }
    }
}

/// Prints one line a file, largest first, and what the site sends: with the model, which is fetched once the page stands,
/// and without.
pub fn run(_words: &[String]) -> Result<(), Failure> {
    let dist = house::dist();
    let mut rows = Vec::new();
    for path in house::files(&dist)? {
        let content = fs::read(&path).map_err(Failure::file(&path))?;
        let bytes = measure(&content).map_err(Failure::file(&path))?;
        rows.push((path.strip_prefix(&dist).unwrap_or(&path).display().to_string(), bytes));
    }
    rows.sort_by(|a, b| b.1.raw.cmp(&a.1.raw).then_with(|| a.0.cmp(&b.0)));
    println!("\n{:<36} {:>10} {:>10} {:>10}", "bytes of dist/", "raw", "gzip", "brotli");
    for (name, bytes) in &rows {
        print_row(name, *bytes);
    }
    let sum = |part| {
        let of_part = rows.iter().filter(|(name, _)| Part::of(name) == part);
        of_part.fold(Bytes::default(), |sum, (_, bytes)| sum + *bytes)
    };
    let (page, model, one_file) = (sum(Part::Page), sum(Part::Model), sum(Part::OneFile));
    let sent = page + model;
    println!();
    print_row("the page, with its model", sent);
    if model.raw > 0 {
        print_row("the page, without the model", page);
    }
    print_row("for later", sum(Part::Later));
    println!(
        "{ONE_FILE} is {:.2} times what the page sends uncompressed",
        one_file.raw as f64 / sent.raw.max(1) as f64
    );
    Ok(())
}

fn measure(content: &[u8]) -> io::Result<Bytes> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content)?;
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut brotli, &brotli::enc::BrotliEncoderParams::default())?;
    Ok(Bytes { raw: content.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
}

fn print_row(name: &str, bytes: Bytes) {
    println!("{name:<36} {:>10} {:>10} {:>10}", bytes.raw, bytes.gzip, bytes.brotli);
}
