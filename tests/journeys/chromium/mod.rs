//! Journeys for Chromium alone; each file says why.

mod accessibility;
mod figures;
mod installing;
