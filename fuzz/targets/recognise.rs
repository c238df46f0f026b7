//! Fuzzes recognising, linking and values.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| simpul_fuzz::checks::recognise(bytes));
