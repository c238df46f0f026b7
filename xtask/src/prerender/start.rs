//! The script that starts the app of the page that is served, in the place of Trunk's.
//!
//! Trunk's waits for the app at the top of a module. Of a module that breaks off while it waits `WebKit` tells nobody, so
//! nobody would say that the app cannot start; of a promise that breaks it tells as the others do, and `assets/boot.js`
//! listens. `assets/one-file.js` ends in the same way.

use super::linked::Linked;
use super::tag;

/// Puts it there; nothing where Trunk has written none.
pub fn put_into(page: &str, Linked { script, module, .. }: &Linked) -> Option<String> {
    let opening = tag::opening(page, "script").find(|tag| tag::attribute(tag, "type") == Some("module"))?;
    let (before, rest) = page.split_once(opening)?;
    let (_, after) = rest.split_once("</script>")?;
    Some(format!(
        "{before}{opening}import init from './{script}';\
         init({{ module_or_path: './{module}' }}).then(() => dispatchEvent(new Event('TrunkApplicationStarted')));\
         </script>{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_awaited_at_the_top_of_a_module() {
        let [style, script, module] = ["a.css", "app.js", "app.wasm"].map(str::to_owned);
        let linked = Linked { style, script, module };
        let page = "<head><script>a()</script><script type=module>await init()</script><link></head>";
        let started = put_into(page, &linked).unwrap();
        assert!(started.starts_with("<head><script>a()</script><script type=module>import init from './app.js';init("));
        assert!(started.ends_with(");</script><link></head>") && !started.contains("await"), "{started}");
        assert_eq!(put_into("<script>a()</script>", &linked), None);
    }
}
