//! `cargo xtask test`: every test there is, the quick ones first. Stops at the first step that fails.

use crate::failure::Failure;
use crate::setup::{self, Browser};
use crate::{check, dist, journeys, run};

/// Sets up, checks, tests the engine and this crate, builds the page and walks through it in each browser.
pub fn run(words: &[String]) -> Result<(), Failure> {
    let (toolbox, needs) = setup::for_tests(&browsers(words)?)?;
    check::all_but_tidy(&toolbox)?;
    run::heading("Tests of the engine, the house and its chores");
    run::step(
        run::command("cargo").args(["test", "--workspace", "--features", "simpul/cli", "--locked"]),
        "cargo test",
    )?;
    dist::build(&toolbox)?;
    dist::build_hostile(&toolbox)?;
    journeys::run(&needs)
}

/// The browsers that follow `--browser`, each once; every one where none is named.
fn browsers(words: &[String]) -> Result<Vec<Browser>, Failure> {
    let (mut chosen, mut rest) = (Vec::new(), words.iter());
    while let Some(word) = rest.next() {
        let name = match word.as_str() {
            "--browser" => rest.next().map_or("", String::as_str),
            word => word.strip_prefix("--browser=").unwrap_or_default(),
        };
        let browser = Browser::ALL.into_iter().find(|browser| browser.name() == name);
        let browser = browser.ok_or_else(|| {
            let names = Browser::ALL.map(Browser::name).join(", ");
            Failure::Words(format!("expected nothing or --browser NAME, once or more, with NAME one of {names}"))
        })?;
        if !chosen.contains(&browser) {
            chosen.push(browser);
        }
    }
    Ok(if chosen.is_empty() { Browser::ALL.to_vec() } else { chosen })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_browser_unless_some_are_named() {
        let browsers =
            |words: &str| super::browsers(&words.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).ok();
        assert_eq!(browsers(""), Some(Browser::ALL.to_vec()));
        assert_eq!(browsers("--browser firefox"), Some(vec![Browser::Firefox]));
        let two = Some(vec![Browser::WebKit, Browser::Chromium]);
        assert_eq!(browsers("--browser=webkit --browser chromium --browser webkit"), two);
        assert_eq!(browsers("--browser"), None);
        assert_eq!(browsers("--browser netscape"), None);
        assert_eq!(browsers("firefox"), None);
    }
}
