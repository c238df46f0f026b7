//! `cargo xtask prerender`: finishes the index.html that Trunk is building.
//!
//! The built-in articles go, as plain HTML, into the place where the app mounts, so that they can be read before any
//! code runs and without it; the model of the tagger, where the checkout has one, is put beside the page and named in
//! it; and the inline scripts are named by checksum in the content-security policy.

use std::env;
use std::fs;
use std::path::PathBuf;

use simpul::corpus::Corpus;

use crate::failure::Failure;

mod article;
mod markup;
mod model;
mod policy;
mod sheet;

/// Stands in index.html where the articles go.
const ARTICLES: &str = "{{articles}}";
/// Stands in the policy where the checksums of the inline scripts go.
const SCRIPTS: &str = "{{inline-scripts}}";

/// Stands in index.html where the name of the model's file goes.
const MODEL: &str = "{{model}}";

/// What stands there in a page without a model: the minified attribute has no quotes, so an empty one would take what
/// follows for its value.
const NO_MODEL: &str = "none";

/// Rewrites index.html in the folder that Trunk names.
pub fn run(_words: &[String]) -> Result<(), Failure> {
    let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(|| Failure::Missing {
        what: "TRUNK_STAGING_DIR".to_owned(),
        advice: "Trunk sets it; run `cargo xtask dist` instead.".to_owned(),
    })?;
    let path = folder.join("index.html");
    let page = fs::read_to_string(&path).map_err(Failure::file(&path))?;
    for place in [ARTICLES, SCRIPTS, MODEL] {
        if !page.contains(place) {
            return Err(Failure::Content { path, lacks: format!("the placeholder {place}") });
        }
    }
    let model = model::put_into(&folder)?;
    fs::write(&path, finish(&page, model.as_deref().unwrap_or(NO_MODEL), &Corpus::builtin()))
        .map_err(Failure::file(&path))
}

/// The checksums are taken before the articles go in: an article is never a script.
fn finish(page: &str, model: &str, corpus: &Corpus) -> String {
    let scripts = policy::inline_scripts(page).map(policy::checksum).collect::<Vec<_>>().join(" ");
    page.replacen(SCRIPTS, &scripts, 1).replacen(MODEL, model, 1).replacen(ARTICLES, &article::all(corpus), 1)
}

#[cfg(test)]
mod tests {
    use simpul::corpus::{Article, DataSheet};

    use super::*;

    #[test]
    fn an_article_that_looks_like_markup_stays_text() {
        let text = "<script>alert(1)</script> & {{inline-scripts}}".to_owned();
        let corpus = Corpus::new(vec![Article::read(DataSheet::default(), text)]);
        let page = finish(
            "<meta content=\"{{inline-scripts}}\"><script>go()</script><main>{{articles}}</main>",
            NO_MODEL,
            &corpus,
        );
        assert_eq!(page.matches("<script>").count(), 1, "{page}");
        assert_eq!(page.matches("'sha256-").count(), 1, "{page}");
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; {{inline-scripts}}"), "{page}");
    }
}
