//! `cargo xtask prerender`: finishes the site that Trunk is building.
//!
//! The built-in articles go, as plain HTML, into the place where the app mounts, so that they can be read before any
//! code runs and without it; the model of the tagger, where the checkout has one, is put beside the page and named in
//! it; the inline scripts are named by checksum in the content-security policy. Then the same page is written as one
//! file, and the worker is told which files make up this version.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use simpul::corpus::Corpus;

use crate::failure::Failure;
use crate::house;

mod article;
mod icon;
mod imports;
mod linked;
mod markup;
mod minify;
mod model;
mod names;
mod offline;
mod one_file;
mod policy;
mod sheet;
mod start;
mod tag;

use linked::Linked;
use minify::Sort;
use model::Model;
use one_file::{Frame, Parts};

/// Stands in index.html where the articles go.
const ARTICLES: &str = "{{articles}}";
/// Stands in the policy where the checksums of the inline scripts go.
const CHECKSUMS: &str = "{{inline-scripts}}";
/// Stands in index.html where the name of the model's file goes.
const MODEL: &str = "{{model}}";
/// Stands in index.html where our own scripts go.
const SCRIPTS: &str = "{{scripts}}";
/// Stands in a script where the list of files goes.
const FILES: &str = "{{files}}";

/// What `data-model` says in a page without a model: the minified attribute has no quotes, so an empty one would take
/// what follows for its value.
const NO_MODEL: &str = "none";
/// What it says in the page in one file.
const MODEL_INSIDE: &str = "inside";

/// The page in one file.
pub const ONE_FILE: &str = "simpul.html";
/// The script for those who show the page in a frame; the page itself does not need it.
const FOR_HOSTS: &str = "simpul-embed.js";

/// Finishes the site in the folder that Trunk names.
pub fn run(_words: &[String]) -> Result<(), Failure> {
    let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(|| Failure::Missing {
        what: "TRUNK_STAGING_DIR".to_owned(),
        advice: "Trunk sets it; run `cargo xtask dist` instead.".to_owned(),
    })?;
    let path = folder.join("index.html");
    let page = fs::read_to_string(&path).map_err(Failure::file(&path))?;
    for place in [ARTICLES, CHECKSUMS, MODEL, SCRIPTS] {
        if !page.contains(place) {
            return Err(Failure::Content { path, lacks: format!("the placeholder {place}") });
        }
    }
    let linked = Linked::of(&page).ok_or_else(|| Failure::Content {
        path: path.clone(),
        lacks: "links to its files, as Trunk writes them".to_owned(),
    })?;
    let articles = article::all(&Corpus::builtin());
    let model = model::put_into(&folder)?;
    let frame = put_one_file(&folder, &page, &linked, &articles, model.as_ref())?;
    let scripts = served_scripts(&frame, &linked.module, model.as_ref())?;
    let page = start::put_into(&page, &linked)
        .ok_or_else(|| Failure::Content { path: path.clone(), lacks: "a script that starts the app".to_owned() })?;
    put(&path, finish(&page, &scripts, model.as_ref().map_or(NO_MODEL, |model| &model.name), &articles))?;
    offline::put_into(&folder, &[ONE_FILE, FOR_HOSTS])
}

/// Writes the page as one file, and its frame; gives back the frame's name. Makes wasm-bindgen's script and the module smaller
/// on the way.
fn put_one_file(
    folder: &Path,
    page: &str,
    linked: &Linked,
    articles: &str,
    model: Option<&Model>,
) -> Result<String, Failure> {
    let (glue, module) = put_short_names(&folder.join(&linked.script), &folder.join(&linked.module))?;
    let frame = Frame::of(&Parts {
        page,
        style: &read(&folder.join(&linked.style))?,
        boot: &minify::script(&asset("boot.js")?, Sort::Classic)?,
        start: &minify::script(&(glue + &asset("one-file.js")?), Sort::Module)?,
        articles,
        model: if model.is_some() { MODEL_INSIDE } else { NO_MODEL },
    });
    let frame = frame.ok_or_else(|| Failure::Content {
        path: folder.join("index.html"),
        lacks: "what the page in one file is made from: a policy, the places of articles and scripts, and parts that \
            do not hold the ends of their own tags"
            .to_owned(),
    })?;
    let whole = folder.join(ONE_FILE);
    put(&whole, frame.fill(&module, model.map_or(&[], |model| &model.content)).map_err(Failure::file(&whole))?)?;
    let frame = frame.to_json();
    let name = names::of("one-file", frame.as_bytes(), "json");
    put(&folder.join(&name), frame)?;
    Ok(name)
}

/// Gives wasm-bindgen's script and the module short names for each other, and the script fewer bytes; gives back both, the
/// script as it was but for the names.
fn put_short_names(script: &Path, module: &Path) -> Result<(String, Vec<u8>), Failure> {
    let code = fs::read(module).map_err(Failure::file(module))?;
    let (glue, code) = imports::shorten(&read(script)?, &code).ok_or_else(|| Failure::Content {
        path: module.to_path_buf(),
        lacks: "imports as wasm-bindgen names them".to_owned(),
    })?;
    put(script, minify::script(&glue, Sort::Module)?)?;
    put(module, &code)?;
    Ok((glue, code))
}

/// Our own scripts of the page that is served, told which files it has.
fn served_scripts(frame: &str, module: &str, model: Option<&Model>) -> Result<String, Failure> {
    let files = serde_json::Value::from(vec![frame, module, model.map_or("", |model| &model.name)]);
    let script = asset("boot.js")? + &asset("served.js")?.replacen(FILES, &files.to_string(), 1);
    minify::script(&script, Sort::Classic)
}

/// The checksums are taken before the articles go in: an article is never a script.
fn finish(page: &str, scripts: &str, model: &str, articles: &str) -> String {
    let page = page.replacen(SCRIPTS, &format!("<script>{scripts}</script>"), 1);
    let checksums = policy::inline_scripts(&page).map(policy::checksum).collect::<Vec<_>>().join(" ");
    page.replacen(CHECKSUMS, &checksums, 1).replacen(MODEL, model, 1).replacen(ARTICLES, articles, 1)
}

fn asset(name: &str) -> Result<String, Failure> {
    read(&house::root().join("assets").join(name))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(Failure::file(path))
}

fn put(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Failure> {
    fs::write(path, content).map_err(Failure::file(path))
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
            "<meta content=\"{{inline-scripts}}\"><main>{{articles}}</main>{{scripts}}",
            "go()",
            NO_MODEL,
            &article::all(&corpus),
        );
        assert_eq!(page.matches("<script>").count(), 1, "{page}");
        assert_eq!(page.matches("'sha256-").count(), 1, "{page}");
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; {{inline-scripts}}"), "{page}");
    }
}
