//! Journeys through the built page in headless Chromium, one file a purpose. They wait for conditions, never for time.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a journey that cannot go on has failed")]

mod accessibility;
mod address;
mod brushing;
mod comparing;
mod copying;
mod counting;
mod exporting;
mod figures;
mod filtering;
mod graph;
mod hands;
mod harness;
mod keyboard;
mod languages;
mod loading;
mod model;
mod phone;
mod reading;
mod relations;
mod screens;
mod searching;
mod sight;
mod sorting;
mod stopping;
