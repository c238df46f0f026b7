//! Nothing that the page reads may act in it: hostile addresses, hostile articles, and what the page writes of them. The
//! browser's own reports are the judge: of what its policy stopped, and of what broke.

use crate::browser::Browser;
use crate::harness::{Page, READY, Screen, journey};
use crate::sight::words;
use crate::site::Site;
use serde_json::json;
use simpul::i18n::Lang;
use std::path::Path;
use thirtyfour::prelude::*;

/// Keeps what the browser reports, from before the page's first line on, and what no text may do.
const WATCH: &str = "{
    window.reports = []; window.ran = [];
    for (const act of ['alert', 'confirm', 'prompt', 'open', 'print']) window[act] = () => void ran.push(act);
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, lineNumber}) =>
        reports.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`), true);
    for (const kind of ['error', 'unhandledrejection']) addEventListener(kind, ({message, reason}) => {
        if (!String(message).startsWith('ResizeObserver loop')) reports.push(`${kind} ${message ?? reason}`);
    });
    if (window.ReportingObserver) new ReportingObserver(seen =>
        seen.forEach(({type, body}) => reports.push(`${type} ${JSON.stringify(body)}`)), {buffered: true}).observe();
}";

const WATCHED: Screen = Screen { before: WATCH, ..Screen::DESK };

/// Elements and attributes in what the page draws that no part of it is made of.
const FOREIGN: &str = "[...document.querySelectorAll('#app *')].filter(part =>
    /^(script|iframe|object|embed|img|base|meta|link|style|form|math|xmp|template|animate|foreignobject|plaintext)$/i
        .test(part.tagName)
    || [...part.attributes].some(({name, value}) => name.startsWith('on')
        || (/^(href|src|srcdoc|xlink:href|action|formaction|data|ping)$/i.test(name) && !value.startsWith('#') && !value.startsWith(location.origin + '/'))))
    .map(part => part.outerHTML.slice(0, 120))";

/// The page of hostile articles, at an address of its own: what was kept of another page does not stand in for it.
///
/// # Panics
/// Where `cargo xtask test` has not built it.
fn hostile(before: &'static str) -> Site {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/hostile");
    assert!(folder.join("index.html").is_file(), "no page of hostile articles; `cargo xtask test` builds it");
    let site = Site::open(before);
    site.show(&folder);
    site
}

async fn open(page: &Page, site: &Site, address: &str) -> WebDriverResult<()> {
    page.driver.goto("about:blank").await?;
    page.driver.goto(format!("{}#{address}", site.address())).await?;
    page.until(READY).await
}

/// Fails where something ran, stands where it should not, or was stopped by the browser only.
async fn assert_harmless(page: &Page, what: &str) -> WebDriverResult<()> {
    for (seen, name) in [("ran", "ran"), (FOREIGN, "is foreign"), ("reports", "was reported")] {
        let seen: Vec<String> = page.ask(seen).await?;
        assert!(seen.is_empty(), "under {what} this {name}: {seen:?}");
    }
    assert!(
        page.ask::<bool>("({}).polluted === undefined && document.getElementById('panic').hidden").await?,
        "{what}"
    );
    Ok(())
}

#[tokio::test]
async fn the_browser_has_nothing_to_report_of_a_walk_through_everything() {
    journey(WATCHED, "", async |page| {
        let (shell, files) = (&words().shell, &words().files);
        for address in
            ["v=tabel", "v=uraian&lang=en", "e=kim-jong-un&f=kim-jong-un.1", "tema=gelap&ukuran=proyektor", "embed=1"]
        {
            page.visit(address).await?;
            page.until(READY).await?;
            assert_harmless(page, address).await?;
        }
        page.visit("").await?;
        page.press("/").await?;
        page.press("memuji").await?;
        page.until("document.querySelector('mark.hit')").await?;
        page.choose(files.open).await?;
        for (file, _) in
            [files.annotations, files.tei, files.conll, files.html, files.svg, files.png, files.gexf, files.json]
        {
            let said = page.ask::<String>("document.querySelector('.files-said').textContent").await?;
            page.choose(file).await?;
            page.until(&format!("document.querySelector('.files-said').textContent !== {}", json!(said))).await?;
        }
        page.choose(files.open).await?;
        page.choose(shell.keys.title).await?;
        page.choose(shell.close).await?;
        assert_harmless(page, "a walk through everything").await?;
        if page.browser == Browser::Chromium {
            let log = page.driver.browser_log().await?;
            assert!(log.iter().all(|entry| entry.level != "SEVERE"), "{log:?}");
        }
        Ok(())
    })
    .await;
}

/// What an attacker who could already put markup into the page would try next; each is stopped by the policy.
#[tokio::test]
async fn the_policy_stops_what_it_is_there_for() {
    let tries = [
        (
            // Some ask the trusted types first.
            "",
            "const it = document.createElement('a'); it.href = 'javascript:ran.push(1)'; document.body.append(it); it.click()",
        ),
        ("", "document.body.setAttribute('onclick', 'ran.push(1)'); document.body.click()"),
        ("img-src", "new Image().src = 'http://127.0.0.1:9/x'"),
        ("connect-src", "fetch('http://127.0.0.1:9/x').catch(() => {})"),
        (
            "form-action",
            "const it = document.createElement('form'); it.action = 'http://127.0.0.1:9/'; it.target = 'other'; document.body.append(it); it.submit()",
        ),
        (
            "base-uri",
            "const it = document.createElement('base'); it.href = 'http://127.0.0.1:9/'; document.head.append(it)",
        ),
        (
            "style-src",
            "const it = document.createElement('style'); it.textContent = '* { color: red }'; document.head.append(it)",
        ),
        (
            // Where Firefox would not refuse the port by itself.
            "frame-src",
            "const it = document.createElement('iframe'); it.src = 'http://127.0.0.1:8/'; document.body.append(it)",
        ),
    ];
    journey(WATCHED, "", async |page| {
        for (directive, script) in tries {
            let guarded = format!("reports.length = 0; try {{ {script}; }} catch (error) {{}}");
            page.driver.execute(guarded, vec![]).await?;
            page.until(&format!("reports.some(each => each.startsWith('{directive}'))")).await?;
        }
        assert_eq!(page.ask::<Vec<String>>("ran").await?, Vec::<String>::new());
        // Later and by the page's own means, because a driver's script may do what the page may not.
        let evaluate = "const page = window.wrappedJSObject ?? window;
            setTimeout(() => { try { new page.Function('ran.push(1)')(); } catch ({name}) { reports.push('eval ' + name); } });";
        page.driver.execute(evaluate, vec![]).await?;
        page.until("reports.some(each => each.startsWith('eval')) && ran.length === 0").await?;
        if page.ask("Boolean(window.trustedTypes)").await? {
            for sink in ["document.body.innerHTML = '<b>x</b>'", "document.createElement('script').src = 'x.js'"] {
                let script = format!("try {{ {sink}; return ''; }} catch (error) {{ return error.name; }}");
                let error: String = page.driver.execute(script, vec![]).await?.convert()?;
                assert_eq!(error, "TypeError", "{sink}");
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn no_address_makes_the_page_do_anything() {
    let tricks = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg onload=alert(1)>",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "{{constructor.constructor('alert(1)')()}}",
        "__proto__",
        "\u{202e}gpj.exe",
        "%00%FF%E2%80%AE%",
        "..%2F..%2F",
    ];
    let names = [
        "q",
        "a",
        "e",
        "t",
        "k",
        "d",
        "o",
        "i",
        "x",
        "m",
        "r",
        "f",
        "v",
        "p",
        "s",
        "lang",
        "tema",
        "ukuran",
        "kode",
        "embed",
        "panes",
        "__proto__",
        "constructor",
        "",
    ];
    let mut addresses: Vec<String> = Vec::new();
    for trick in tricks {
        addresses.push(names.map(|name| format!("{name}={trick}")).join("&"));
        addresses.push(format!("{trick}={trick}&{trick}"));
        addresses.push(format!("q={trick}"));
    }
    for endless in ["q=a", "x=<", "&a=b", "i=putin,", "%"] {
        addresses.push(endless.repeat((1 << 20) / endless.len()));
    }
    journey(WATCHED, "", async |page| {
        for address in addresses {
            let begins: String = address.chars().take(80).collect();
            // Firefox refuses addresses that are longer than a megabyte.
            let follow = format!("try {{ location.hash = {}; }} catch {{}}", json!(address));
            page.driver.execute(follow, vec![]).await?;
            // Whatever stands there, the page goes on: it takes the next wish, and the address follows.
            page.press(thirtyfour::Key::Escape).await?;
            page.until("document.querySelector('#app > .page')").await?;
            assert_harmless(page, &begins).await?;
        }
        page.driver.execute("location.hash = 'v=tabel';", vec![]).await?;
        page.until("document.querySelector('#relations table')").await?;
        assert_harmless(page, "the end of the walk").await
    })
    .await;
}

#[tokio::test]
async fn no_message_of_a_host_makes_the_page_do_more_than_show_a_view() {
    let messages = [
        "null",
        "'<script>alert(1)</script>'",
        "{simpul: 1}",
        "{simpul: 1, type: '__proto__'}",
        "{simpul: 1, type: 'constructor', address: {toString: 'x'}}",
        "JSON.parse('{\"__proto__\": {\"polluted\": true, \"simpul\": 1, \"type\": \"set\", \"address\": \"v=uraian\"}}')",
        "{simpul: 1, type: 'set', address: 'a=javascript:alert(1)&q=<img src=x onerror=alert(1)>&e=__proto__&lang=<script>'}",
        "{simpul: 1, type: 'set', address: 'q=' + 'a'.repeat(1 << 20)}",
        "{simpul: 1, type: 'set', address: ['q=a'], id: {}}",
        "{simpul: 1, type: 'evidence', between: Array(1e6).fill('rusia')}",
        "{simpul: 1, type: 'evidence', between: ['__proto__', '<svg onload=alert(1)>'], id: '</script>'}",
        "(() => { const it = {simpul: 1, type: 'get'}; it.id = it; return it; })()",
        "new Map([['simpul', 1], ['type', 'set']])",
        "new Blob(['{}'])",
        "new Uint8Array(1 << 20)",
    ];
    journey(WATCHED, "", async |page| {
        page.site.put("host.html", "<iframe src='./#embed=1' width=900 height=700></iframe>");
        page.driver.goto(page.site.address() + "host.html").await?;
        page.until(&READY.replace("document", "frames[0].document")).await?;
        for message in messages {
            page.driver.execute(format!("frames[0].postMessage({message}, '*');"), vec![]).await?;
        }
        page.driver
            .execute("frames[0].postMessage({simpul: 1, type: 'set', address: 'v=tabel'}, '*');", vec![])
            .await?;
        page.until("frames[0].document.querySelector('#relations table')").await?;
        page.driver.enter_frame(0).await?;
        assert_harmless(page, "the messages of a host").await
    })
    .await;
}

#[tokio::test]
async fn hostile_articles_are_read_and_nothing_else() {
    journey(Screen::DESK, "", async |page| {
        let site = hostile(WATCH);
        for article in ["markup", "addresses", "prototypes", "tables", "controls", "directions"] {
            for view in ["", "&v=tabel&lang=en", "&v=uraian&q=alert&e=vladimir-putin"] {
                let address = format!("a={article}&sisa=1&sumber=1&kode=1&r=kalimat.1{view}");
                open(page, &site, &address).await?;
                page.until("document.querySelectorAll('#read [data-mention]').length > 3").await?;
                assert_harmless(page, &address).await?;
            }
        }
        // What is left out as belonging to the page it was copied from is shown too.
        open(page, &site, "a=markup&sisa=1").await?;
        for text in ["<script>alert(1)</script>", "]]>", "&lt;script&gt;", "\"><img src=x onerror=alert(1)>"] {
            page.until(&format!("document.querySelector('#read').textContent.includes({})", json!(text))).await?;
        }
        Ok(())
    })
    .await;
}

/// What the page writes of hostile articles, opened as a reader would open it.
#[tokio::test]
async fn what_is_written_of_hostile_articles_is_read_and_nothing_else() {
    let keep = "{
        const create = URL.createObjectURL;
        URL.createObjectURL = file => { window.saved = file; return create.call(URL, file); };
    }";
    let files = &Lang::Id.messages().files;
    journey(Screen::DESK, "", async |page| {
        let site = hostile(keep);
        open(page, &site, "r=kalimat.1").await?;
        page.choose(files.open).await?;
        for (label, name) in [(files.html.0, "berkas.html"), (files.svg.0, "berkas.svg"), (files.tei.0, "berkas.xml"), (files.gexf.0, "graf.xml"), (files.graphml.0, "lain.xml")] {
            page.driver.execute("delete window.saved;", vec![]).await?;
            page.choose(label).await?;
            page.until("window.saved").await?;
            let read = "const done = arguments[0]; saved.text().then(done);";
            let text: String = page.driver.execute_async(read, vec![]).await?.convert()?;
            site.put(name, &text);
        }
        for name in ["berkas.html", "berkas.svg", "berkas.xml", "graf.xml", "lain.xml"] {
            page.driver.goto(site.address() + name).await?;
            let parts = "['script', 'img', 'iframe', 'parsererror', 'object', 'base', 'form', 'a', 'animate', '[onload]', '[onerror]', '[onfocus]']
                .filter(part => document.querySelector(part))";
            assert_eq!(page.ask::<Vec<String>>(parts).await?, Vec::<String>::new(), "{name}");
            assert!(page.driver.get_alert_text().await.is_err(), "{name} speaks");
        }
        page.driver.goto(site.address() + "berkas.html").await?;
        let [articles, marks]: [usize; 2] =
            page.ask("['article', 'article mark'].map(part => document.querySelectorAll(part).length)").await?;
        assert!(articles == 6 && marks > 100, "{articles} articles, {marks} marks");
        Ok(())
    })
    .await;
}
