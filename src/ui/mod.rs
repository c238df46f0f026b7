//! The Yew shell: draws view-models and sends actions. Holds no domain logic.

pub mod app;
pub mod context;
pub mod panels;
pub mod parts;
