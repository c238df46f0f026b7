//! Line drawings for buttons. They never speak alone: each stands beside a word or in a button with a label.

use yew::prelude::*;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Two links of a chain.
    Link,
    /// Done.
    Tick,
    /// Close or remove.
    Cross,
    /// Search.
    Lens,
    /// Settings.
    Sliders,
    /// As the system prefers.
    HalfDisc,
    /// Light.
    Sun,
    /// Dark.
    Moon,
    /// A small and a large letter.
    Letters,
    /// To the one before.
    Up,
    /// To the one after.
    Down,
    /// Without.
    Minus,
}

impl Shape {
    /// An SVG path in a square of 16, drawn by stroke.
    fn path(self) -> &'static str {
        match self {
            Self::Link => "M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3L11.2 9M9 11.5l-1.2 1.2a3 3 0 0 1-4.3-4.3L4.8 7",
            Self::Tick => "M3 8.5l3.2 3.2L13 4.8",
            Self::Cross => "M4 4l8 8M12 4l-8 8",
            Self::Lens => "M11.6 7a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0zM10.4 10.4L14 14",
            Self::Sliders => "M2 4.5h7m4 0h1M2 11.5h1m4 0h7M11 2.7v3.6M5 9.7v3.6",
            Self::HalfDisc => "M8 2.5a5.5 5.5 0 1 0 0 11zm0 0a5.5 5.5 0 0 1 0 11M6.4 3.4v9.2M4.6 5v6",
            Self::Sun => {
                "M10.6 8a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0zM8 1.5V3m0 10v1.5M1.5 8H3m10 0h1.5M3.4 3.4l1 1m7.2 7.2l1 1m0-9.2l-1 1m-7.2 7.2l-1 1"
            }
            Self::Moon => "M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6z",
            Self::Letters => "M1.5 12.5l2.4-6 2.4 6M2.3 10.6h3.2M7.2 12.5l3.6-9 3.6 9M8.4 9.6h4.8",
            Self::Up => "M3.5 10L8 5.5l4.5 4.5",
            Self::Down => "M3.5 6L8 10.5 12.5 6",
            Self::Minus => "M3.5 8h9",
        }
    }
}

/// A drawing as large as the type beside it.
pub fn draw(shape: Shape) -> Html {
    html! {
        <svg class="drawn" viewBox="0 0 16 16" aria-hidden="true"><path d={shape.path()} /></svg>
    }
}
