//! Fuzzes the cleaning of articles.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| simpul_fuzz::checks::clean(bytes));
