//! `cargo xtask sizes`: bytes of each file of `dist/`, as they are, with gzip and with brotli at their best settings.

use std::fs;
use std::io::{self, Write};
use std::ops::Add;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::failure::Failure;
use crate::house;

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

/// Prints one line a file, largest first, and their sum: with the model, which is fetched once the page stands, and
/// without.
pub fn run(_words: &[String]) -> Result<(), Failure> {
    let dist = house::dist();
    let mut rows = Vec::new();
    for path in house::files(&dist)? {
        let content = fs::read(&path).map_err(Failure::file(&path))?;
        let bytes = measure(&content).map_err(Failure::file(&path))?;
        rows.push((path.strip_prefix(&dist).unwrap_or(&path).display().to_string(), bytes));
    }
    rows.sort_by(|a, b| b.1.raw.cmp(&a.1.raw).then_with(|| a.0.cmp(&b.0)));
    let (model, page): (Vec<_>, Vec<_>) =
        rows.iter().partition(|(name, _)| name.rsplit_once('.').is_some_and(|(_, kind)| kind == "model"));
    let (page, model) = (sum(&page), sum(&model));
    println!("\n{:<36} {:>10} {:>10} {:>10}", "bytes of dist/", "raw", "gzip", "brotli");
    for (name, bytes) in &rows {
        print_row(name, *bytes);
    }
    print_row("in all", page + model);
    if model.raw > 0 {
        print_row("in all without the model", page);
    }
    Ok(())
}

fn sum(rows: &[&(String, Bytes)]) -> Bytes {
    rows.iter().fold(Bytes::default(), |sum, (_, row)| sum + *row)
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
