//! The code that embeds the page elsewhere, and the page as it will look there: a frame.

use super::choice::{self, Choice};
use super::{Desk, Ground, Tab};
use crate::embed::Snippet;
use crate::state::{Pane, State};
use crate::ui::context::Context;
use crate::ui::part;
use crate::ui::parts::copy_field::CopyField;
use crate::ui::{address, door, page};
use web_sys::HtmlIFrameElement;
use yew::prelude::*;

/// Leads the frame of the preview from address to address, where it is seen. It is led, and not given another address, so
/// that it leaves nothing behind in the history.
#[hook]
pub fn use_preview(simpul: &Context, desk: &Desk) -> NodeRef {
    let frame = use_node_ref();
    let seen = desk.open && desk.tab == Tab::Code;
    let address = seen.then(|| snippet(&address::link(""), &desk.choice.state(&simpul.state)).address());
    use_effect_with((frame.clone(), address), |(frame, address)| {
        let window = frame.cast::<HtmlIFrameElement>().and_then(|frame| frame.content_window());
        if let (Some(window), Some(address)) = (window, address) {
            // Where the page's own policy forbids it, there is no preview.
            let _ = window.location().replace(address);
        }
    });
    frame
}

fn snippet<'a>(page: &'a str, state: &'a State) -> Snippet<'a> {
    Snippet { page, state, title: "", says: "", width: None, height: 0, fits: false }
}

/// The choices, the code and the preview.
pub fn draw(ground: Ground) -> Html {
    let words = &ground.simpul.words.share.code;
    let Choice { width, height, fits, lang, .. } = ground.desk.choice;
    let (place, state) = (address::link(""), ground.desk.choice.state(&ground.simpul.state));
    let (headline, shell) = (headline(ground), &lang.messages().shell);
    let title = (lang.messages().share.code.title)(headline.as_deref().unwrap_or(shell.tagline));
    let says = page::title(headline.as_deref(), shell.tagline);
    let text = Snippet { title: &title, says: &says, width, height, fits, ..snippet(&place, &state) }.text();
    let width = width.map_or_else(|| "100%".to_owned(), |width| width.to_string());
    html! {
        <>
            <p>{ words.says }</p>
            <div class="embed-code">
                { choice::draw(ground) }
                { part::draw(CopyField { label: words.label, text: text.into(), lines: 7, copy: words.copy, copied: words.copied }) }
            </div>
            <h3>{ words.preview }</h3>
            if door::is_one_file() {
                <p class="hint">{ words.no_preview }</p>
            } else {
                <div class="embed-preview">
                    <iframe ref={ground.preview.clone()} {title} {width} height={height.to_string()} />
                </div>
            }
        </>
    }
}

/// The headline of the article that the frame begins with.
fn headline(ground: Ground) -> Option<String> {
    let choice = ground.desk.choice;
    if !choice.this_view || !choice.panes.contains(Pane::Read) {
        return None;
    }
    let (engine, state) = (&ground.simpul.engine, &ground.simpul.state);
    engine.headline(engine.open_among(&ground.simpul.answer.articles, state.article.as_deref())?)
}
