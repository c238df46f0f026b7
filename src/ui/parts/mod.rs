//! Small pieces that several panes draw.
