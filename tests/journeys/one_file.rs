//! The page as one file, opened by a double click: it asks nobody for anything, does all the page does, and saves itself
//! with what the reader sees.

use crate::browser::Browser;
use crate::exporting::{KEEP, take};
use crate::harness::{Page, READY, Screen, UNKEPT, journey};
use crate::sight::words;
use crate::site::{dist, preceded};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use thirtyfour::prelude::*;

const VIEW: &str = "a=cnbc-2025-08-15&e=kim-jong-un&q=pakta+%26+%22baru%22&v=tabel";

/// Notes whatever the policy of the page refuses.
const LISTEN: &str = "window.refused = [];
    addEventListener('securitypolicyviolation', each => refused.push(each.violatedDirective + ' ' + each.blockedURI));";

const IN_FORCE: &str = "document.querySelector('.page[data-model=in-force]')";

/// A file that is there for as long as the journey.
struct Passing(PathBuf);

impl Passing {
    fn with(content: &[u8]) -> Self {
        static FILES: AtomicUsize = AtomicUsize::new(0);
        let name = format!("simpul-{}-{}.html", std::process::id(), FILES.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::write(&path, content).expect("room for a copy");
        Self(path)
    }

    fn address(&self) -> String {
        address_of(&self.0)
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        // What is left behind lies in the system's own folder for such things.
        let _ = fs::remove_file(&self.0);
    }
}

fn address_of(file: &Path) -> String {
    format!("file://{}", file.display())
}

fn built() -> PathBuf {
    dist().join("simpul.html")
}

/// Opens a file in place of the page, which keeps nothing: its worker would go on asking.
async fn from_file(address: &str, walk: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
    journey(Screen { before: UNKEPT, ..Screen::DESK }, VIEW, async |page| {
        page.driver.goto(address).await?;
        walk(page).await
    })
    .await;
}

/// Takes the page away as one file.
async fn take_page(page: &Page) -> WebDriverResult<Vec<u8>> {
    let files = &words().files;
    if !page.offers(files.page.0).await? {
        page.choose(files.open).await?;
    }
    let (name, content) = take(page, files.page.0, "html").await?;
    assert!(name.starts_with("simpul_halaman_"), "{name}");
    Ok(content)
}

#[tokio::test]
async fn it_opens_from_a_file_asks_nobody_and_does_all_the_page_does() {
    from_file(&format!("{}#a=cnbc-2025-08-15&sumber=1", address_of(&built())), async |page| {
        page.until(IN_FORCE).await?;
        let asked = page.site.asked();
        page.until("document.querySelectorAll('#read [data-mention].from-model').length > 0").await?;
        page.choose("CNBC Indonesia").await?;
        page.until_chips(&["CNBC Indonesia"]).await?;
        page.press("/").await?;
        page.press("rusia").await?;
        page.until("document.querySelector('mark.hit') && location.hash.includes('q=rusia')").await?;
        page.press(Key::Escape).await?;
        page.press(Key::Escape).await?;
        page.press("g").await?;
        page.until("document.querySelector('#relations table')").await?;
        page.driver.back().await?;
        page.until("document.querySelector('#relations svg')").await?;
        assert_eq!(page.ask::<usize>("performance.getEntriesByType('resource').length").await?, 0);
        assert_eq!(page.site.asked(), asked);
        page.photograph("one-file").await
    })
    .await;
}

#[tokio::test]
async fn its_policy_refuses_nothing_of_its_own_and_lets_nothing_in_or_out() {
    let listening = Passing::with(&preceded(&fs::read(built()).expect("`cargo xtask dist` wrote it"), LISTEN));
    from_file(&listening.address(), async |page| {
        page.until(IN_FORCE).await?;
        let policy: String =
            page.ask("document.querySelector('meta[http-equiv=Content-Security-Policy]').content").await?;
        for part in ["default-src 'none'", "connect-src 'none'", "worker-src 'none'"] {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("'self'"), "{policy}");
        assert_eq!(page.ask::<Vec<String>>("refused").await?, Vec::<String>::new());
        let attempts = "const script = document.createElement('script');
            // Where the browser has trusted types, text does not even become the script.
            try { script.textContent = 'window.ran = true'; document.body.append(script); } catch {}
            const style = document.createElement('style');
            style.textContent = 'body { display: none }';
            document.body.append(style);
            fetch('https://example.org/').catch(() => {});";
        page.driver.execute(attempts, vec![]).await?;
        page.until("refused.length === 3").await?;
        assert!(page.ask::<bool>("!window.ran && document.body.checkVisibility()").await?);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_page_saves_itself_with_its_view_and_so_does_what_was_saved() {
    let seen = "[location.hash, document.querySelector('#read').textContent, document.querySelector('#relations table').textContent]";
    journey(Screen { before: KEEP, ..Screen::DESK }, VIEW, async |page| {
        let before: [String; 3] = page.ask(seen).await?;
        let first = Passing::with(&take_page(page).await?);

        page.driver.goto(first.address()).await?;
        page.until(&format!("{IN_FORCE} && document.querySelector('#relations table')")).await?;
        assert!(page.ask::<[String; 3]>(seen).await? == before, "the file opens at what was seen");
        page.driver.execute(KEEP, vec![]).await?;
        let second = take_page(page).await?;

        let copy = Passing::with(&second);
        page.driver.goto(format!("{}#a=tempo-2024-08-16", copy.address())).await?;
        page.until(READY).await?;
        page.until("location.hash === '#a=tempo-2024-08-16' && !document.querySelector('mark.hit')").await?;
        page.driver.execute(KEEP, vec![]).await?;
        let third = take_page(page).await?;
        let [second, third] = [second, third].map(|file| String::from_utf8(file).expect("text"));
        let start = |text: &str| text.find("<data id=\"start\"").expect("where it opens stands in it");
        assert!(third[..start(&third)] == second[..start(&second)], "a copy of a copy is the same");
        assert!(third[start(&third)..].starts_with("<data id=\"start\" value=\"a=tempo-2024-08-16\" hidden"));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_code_that_embeds_it_is_given_and_a_sentence_stands_for_the_preview_it_may_not_load() {
    let share = &words().share;
    from_file(&address_of(&built()), async |page| {
        page.until(IN_FORCE).await?;
        page.choose(share.open).await?;
        page.choose(share.code.tab).await?;
        page.until("document.querySelector('dialog textarea').value.startsWith('<iframe ')").await?;
        let says = format!("document.querySelector('dialog').innerText.includes({})", json!(share.code.no_preview));
        page.until(&says).await?;
        assert!(page.ask::<bool>("!document.querySelector('dialog iframe')").await?, "no empty frame");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_page_of_the_site_opened_as_a_file_shows_the_articles_and_leads_to_it() {
    from_file(&format!("{}#{VIEW}", address_of(&dist().join("index.html"))), async |page| {
        if page.browser == Browser::Firefox {
            // Its driver lets a file load others, so the page simply opens.
            return page.until(READY).await;
        }
        page.until("document.querySelector('[data-why=file] [data-whole]').checkVisibility()").await?;
        assert!(page.text("body").await?.contains("memuji pasukan Korea Utara"));
        page.photograph("opened-as-a-file").await?;
        page.click("[data-why=file] [data-whole]").await?;
        page.until(READY).await?;
        assert_eq!(page.ask::<String>("location.href").await?, format!("{}#{VIEW}", address_of(&built())));
        page.until("document.querySelector('#relations table')").await
    })
    .await;
}

#[tokio::test]
async fn it_is_no_larger_than_a_third_more_than_what_the_site_sends() {
    let size = |name: &str| fs::metadata(dist().join(name)).map(|file| file.len()).unwrap_or_default();
    journey(Screen::DESK, "", async |page| {
        let names =
            "performance.getEntriesByType('resource').map(file => new URL(file.name).pathname.split('/').pop())";
        let names: Vec<String> = page.ask(names).await?;
        let sent: u64 = names.iter().map(|name| size(name)).sum::<u64>() + size("index.html");
        let whole = size("simpul.html");
        println!("{}", json!({"simpul.html": whole, "the site sends": sent, "ratio": whole as f64 / sent as f64}));
        assert!(whole * 100 <= sent * 135, "{whole} of {sent} bytes ({names:?})");
        Ok(())
    })
    .await;
}
