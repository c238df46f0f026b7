//! The Yew shell: draws view-models and sends actions. Holds no domain logic.

pub mod app;
pub mod opening;
pub mod context;
pub mod part;
pub mod address;
pub mod door;
pub mod settings;
pub mod page;
pub mod slices;
pub mod making;
pub mod model;
pub mod panic;
pub mod keys;
pub mod key_sheet;
pub mod header;
pub mod host;
pub mod share;
pub mod notices;
pub mod pane_tabs;
pub mod files;
pub mod panels;
pub mod parts;
