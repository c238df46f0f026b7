//! Fuzzes the reader of models.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| simpul_fuzz::checks::model(bytes));
