//! Journeys through the built page in a browser, one file a purpose. They wait for conditions, never for time. Those in
//! `chromium` are for that browser alone; each file there says why.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a journey that cannot go on has failed")]

mod address;
mod browser;
mod brushing;
mod chromium;
mod comparing;
mod contract;
mod copying;
mod counting;
mod directions;
mod driver;
mod embedding;
mod enlarged;
mod exporting;
mod filtering;
mod fingers;
mod firefox;
mod forced;
mod graph;
mod hands;
mod harness;
mod host_page;
mod keyboard;
mod languages;
mod listening;
mod loading;
mod model;
mod offline;
mod one_file;
mod paper;
mod phone;
mod reading;
mod relations;
mod safety;
mod screens;
mod searching;
mod sharing;
mod sight;
mod site;
mod sorting;
mod stopping;
mod targets;
mod telling;
mod versions;
mod wishes;
