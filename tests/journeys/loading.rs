//! Before, while and after the page loads.

use crate::harness::{Screen, journey};

#[tokio::test]
async fn without_scripts_the_articles_are_read_and_a_sentence_says_what_is_missing() {
    let screen = Screen { scripts: false, ..Screen::DESK };
    journey(screen, "", async |page| {
        let text = page.text("body").await?;
        assert!(text.contains("Presiden Rusia Vladimir Putin memuji pasukan Korea Utara (Korut)."));
        assert!(text.contains("JavaScript tidak aktif."));
        assert!(!text.contains("strip_icc"), "boilerplate is left out");
        Ok(())
    })
    .await;
}
