//! Fuzzes sentences and tokens.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| simpul_fuzz::checks::tokenise(bytes));
