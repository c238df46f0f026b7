//! The page on every screen it is made for, photographed into `screenshots/` for a person to look at.

use crate::harness::{Screen, journey};

const SCREENS: [(&str, Screen); 3] = [("desk", Screen::DESK), ("lab", Screen::LAB), ("phone", Screen::PHONE)];

#[tokio::test]
async fn no_screen_is_scrolled_sideways() {
    for (name, screen) in SCREENS {
        for (theme, screen) in [("light", screen), ("dark", screen.dark())] {
            journey(screen, "", async |page| {
                page.photograph(&format!("{name}-{theme}")).await?;
                let fits: bool = page.ask("document.documentElement.scrollWidth <= innerWidth").await?;
                assert!(fits, "{name}, {theme}: the page is wider than the screen");
                Ok(())
            })
            .await;
        }
    }
}
