//! What only Firefox has to be told, and only where its own window is drawn.

use crate::harness::Page;
use http::Method;
use serde_json::{Value, json};
use std::sync::Arc;
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::prelude::*;

/// Whether scripts run in the page (`content`) or in the window around it (`chrome`).
#[derive(Debug)]
struct Context(&'static str);

impl ExtensionCommand for Context {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "context": self.0 }))
    }

    fn method(&self) -> Method {
        Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/moz/context".into()
    }
}

impl Page {
    /// Lets the window become as narrow as a phone, which Firefox's own bars refuse.
    pub async fn allow_narrow_window(&self) -> WebDriverResult<()> {
        self.driver.cmd(Command::ExtensionCommand(Box::new(Context("chrome")))).await?;
        let narrow = "document.documentElement.style.setProperty('min-width', '0', 'important')";
        self.driver.execute(narrow, vec![]).await?;
        self.driver.cmd(Command::ExtensionCommand(Box::new(Context("content")))).await.map(drop)
    }
}
