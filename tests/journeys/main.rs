//! Journeys through the built page in headless Chromium, one file a purpose. They wait for conditions, never for time.

mod accessibility;
mod address;
mod figures;
mod harness;
mod loading;
mod reading;
mod screens;
