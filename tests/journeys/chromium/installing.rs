//! Whether the page can be installed. Only this browser tells.

use crate::harness::{Screen, journey};
use serde_json::{Value, json};

#[tokio::test]
async fn the_page_can_be_installed() {
    journey(Screen::DESK, "", async |page| {
        page.until_kept().await?;
        let manifest = page.tell("Page.getAppManifest", json!({})).await?;
        assert_eq!(manifest["errors"], json!([]), "{manifest}");
        assert!(manifest["data"].as_str().is_some_and(|text| text.contains("standalone")), "{manifest}");
        let found = page.tell("Page.getInstallabilityErrors", json!({})).await?;
        let errors: Vec<&Value> = found["installabilityErrors"].as_array().into_iter().flatten().collect();
        // The journeys' profile leaves nothing behind, which is why nothing is installed in it.
        let errors: Vec<_> = errors.into_iter().filter(|error| error["errorId"] != "in-incognito").collect();
        assert!(errors.is_empty(), "{errors:?}");
        Ok(())
    })
    .await;
}
