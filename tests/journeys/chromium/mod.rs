//! Journeys for Chromium alone: the other browsers' drivers lack what they ask for, as each file says.

mod figures;
