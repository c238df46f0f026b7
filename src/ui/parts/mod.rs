//! Small pieces that several panes draw.

pub mod announce;
pub mod aria;
pub mod button;
pub mod clipboard;
pub mod copy_field;
pub mod dialog;
pub mod entity_button;
pub mod entity_card;
pub mod fact;
pub mod fact_line;
pub mod fold;
pub mod icon;
pub mod kind;
pub mod place_link;
pub mod rows;
pub mod runs;
pub mod shared;
pub mod spot;
pub mod tabs;
