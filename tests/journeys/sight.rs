//! What a reader sees of a result: which articles pass, which filters are in force, what was found.

use crate::harness::Page;
use serde_json::json;
use simpul::i18n::{Lang, Messages};
use std::collections::BTreeSet;
use thirtyfour::prelude::*;

/// The words of the page as it opens.
pub fn words() -> &'static Messages {
    Lang::Id.messages()
}

impl Page {
    /// The articles that pass the filters, by id: those whose cards do not say that they are beyond them.
    pub async fn passing(&self) -> WebDriverResult<BTreeSet<String>> {
        let cards = format!(
            "[...document.querySelectorAll('#read ol[aria-label={cards}] > li')]
                .filter(card => !card.textContent.includes({beyond}))
                .map(card => new URLSearchParams(card.querySelector('a').hash.slice(1)).get('a'))",
            cards = json!(words().read.cards),
            beyond = json!(words().read.beyond),
        );
        self.ask(&cards).await
    }

    /// What the filters in force are called, as said by the buttons that take them back.
    pub async fn chips(&self) -> WebDriverResult<Vec<String>> {
        self.ask("[...document.querySelectorAll('#chips button[aria-label]')].map(chip => chip.ariaLabel)").await
    }

    /// Waits until the filters in force are these, by the names on their chips.
    pub async fn until_chips(&self, names: &[&str]) -> WebDriverResult<()> {
        let labels: Vec<_> = names.iter().map(|name| (words().filter.chips.remove)(name)).collect();
        let chips = "[...document.querySelectorAll('#chips button[aria-label]')].map(chip => chip.ariaLabel)";
        self.until(&format!("JSON.stringify({chips}) === JSON.stringify({})", json!(labels))).await
    }

    /// Fails where a pane, or the page, is wider than what is seen of it.
    ///
    /// # Panics
    /// There.
    pub async fn assert_fits(&self, where_: &str) -> WebDriverResult<()> {
        let wide: Vec<String> = self
            .ask(
                "[document.scrollingElement, ...document.querySelectorAll('#filter, #read, #relations')]
                .filter(part => part.scrollWidth > part.clientWidth)
                .map(part => `${part.tagName} ${part.id} ${part.scrollWidth} > ${part.clientWidth}`)",
            )
            .await?;
        assert!(wide.is_empty(), "{where_} is scrolled sideways: {wide:?}");
        Ok(())
    }

    /// The words that the search found, as listed.
    pub async fn found(&self) -> WebDriverResult<Vec<String>> {
        let hits = format!("#filter section[aria-label={}] li mark", json!(words().filter.search.hits));
        self.ask(&format!("[...document.querySelectorAll({})].map(hit => hit.textContent)", json!(hits))).await
    }
}

/// A JavaScript expression for the group of filters under a heading.
pub fn facet(heading: &str) -> String {
    format!(
        "[...document.querySelectorAll('#filter fieldset')].find(set => set.querySelector('h2').textContent === {})",
        json!(heading)
    )
}
