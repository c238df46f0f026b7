//! What a reader asked of the system: little movement. (`enlarged.rs` is about size, `forced.rs` about colours.)

use crate::harness::{Page, Screen, journey};
use thirtyfour::prelude::*;

/// How many parts of the page would move: by transitions, animations or smooth scrolling.
async fn moving(page: &Page) -> WebDriverResult<usize> {
    page.ask(
        "[...document.querySelectorAll('*')].filter(element => {
            const look = getComputedStyle(element);
            const lasting = look.transitionDuration.split(',').some(time => parseFloat(time) > 0);
            return lasting || look.animationName !== 'none' || look.scrollBehavior === 'smooth';
        }).length",
    )
    .await
}

#[tokio::test]
async fn whoever_asks_for_little_movement_gets_none() {
    journey(Screen { still: false, ..Screen::DESK }, "", async |page| {
        assert!(moving(page).await? > 0, "others see where things go");
        Ok(())
    })
    .await;
    journey(Screen::DESK, "a=cnbc-2025-08-15&v=tabel", async |page| {
        assert_eq!(moving(page).await?, 0);
        Ok(())
    })
    .await;
}
