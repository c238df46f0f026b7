//! An article as plain HTML, block by block. Boilerplate is left out.

use simpul::corpus::{Article, Block, BlockKind, Corpus};
use simpul::i18n::Lang;

use super::markup::Markup;
use super::sheet;

/// Every article of the corpus, in its order.
pub fn all(corpus: &Corpus) -> String {
    let mut markup = Markup::default();
    for (_, article) in corpus.iter() {
        write(&mut markup, article);
    }
    markup.finish()
}

fn write(markup: &mut Markup, article: &Article) {
    // The page speaks Indonesian until code runs that can ask for another language.
    let words = &Lang::Id.messages().word;
    markup.line();
    markup.open_with("article", "lang", "id");
    markup.line();
    let (heads, body): (Vec<&Block>, Vec<&Block>) =
        article.blocks.iter().partition(|block| block.kind == BlockKind::Headline);
    for head in &heads {
        markup.element("h1", head.span.slice(&article.text));
    }
    if heads.is_empty() {
        markup.element("h1", &sheet::title(&article.sheet, words));
    }
    markup.line();
    markup.element_of_class("p", "sheet", &sheet::line(&article.sheet, words));
    markup.line();
    for run in body.chunk_by(|a, b| a.kind == BlockKind::ListItem && b.kind == BlockKind::ListItem) {
        write_run(markup, &article.text, run);
    }
    markup.close("article");
    markup.line();
}

/// One block, or the items of one list.
fn write_run(markup: &mut Markup, text: &str, run: &[&Block]) {
    let Some(first) = run.first() else { return };
    let slice = first.span.slice(text);
    match first.kind {
        BlockKind::Boilerplate => return,
        BlockKind::ListItem => {
            markup.open("ul");
            for item in run {
                markup.element("li", item.span.slice(text));
            }
            markup.close("ul");
        }
        BlockKind::BlockQuote => {
            markup.open("blockquote");
            markup.element("p", slice);
            markup.close("blockquote");
        }
        BlockKind::Caption => {
            markup.open("figure");
            markup.element("figcaption", slice);
            markup.close("figure");
        }
        BlockKind::Headline | BlockKind::SubHeading => markup.element("h2", slice),
        BlockKind::Attribution => markup.element_of_class("p", "attribution", slice),
        BlockKind::Credit => markup.element_of_class("p", "credit", slice),
        BlockKind::Paragraph => markup.element("p", slice),
    }
    markup.line();
}
