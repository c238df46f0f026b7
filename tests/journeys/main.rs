//! Journeys through the built page in headless Chromium, one file a purpose. They wait for conditions, never for time.

mod harness;
mod loading;
mod screens;
