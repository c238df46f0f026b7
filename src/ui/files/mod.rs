//! What can be taken away: every file with what it is for, and the citation of the view. The list stands wherever a menu
//! or dialog wants it.

mod citation;
mod describe;
mod download;
mod file;
mod picture;

use crate::ui::context::{Context, use_simpul};
use crate::ui::door;
use crate::ui::part::Part;
use crate::ui::parts::button;
use download::{Handed, content};
use file::{File, Source};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::functional::Hook;
use yew::prelude::*;

/// The file that was handed over last: a browser may still be reading it, so it is let go of only with the next.
type Last = Rc<RefCell<Option<Handed>>>;

/// The list.
#[derive(PartialEq)]
pub struct FileList;

impl Part for FileList {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_file_list()
    }
}

#[hook]
fn use_file_list() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.files;
    let said = use_state(AttrValue::default);
    let last: Last = use_mut_ref(|| None);
    let say = {
        let said = said.setter();
        Callback::from(move |sentence: String| said.set(sentence.into()))
    };
    let take = {
        let simpul = simpul.clone();
        Callback::from(move |file: File| take(&simpul, file, &last, &say))
    };
    let group = |heading: &'static str, files: &[File]| draw_group(&simpul, heading, files, &take);
    html! {
        <div class="files">
            <p>{ words.intro }</p>
            { group(words.texts, &File::TEXTS) }
            { group(words.network, &File::NETWORK) }
            { group(words.all, &[File::Page, File::Json]) }
            // Its own, because a dialog around the list silences what stands outside.
            <p class="hint files-said" role="status">{ &*said }</p>
            { citation::draw(&simpul) }
        </div>
    }
}

fn draw_group(simpul: &Context, heading: &'static str, files: &[File], take: &Callback<File>) -> Html {
    html! {
        <>
            <h3>{ heading }</h3>
            <ul>
                for file in files.iter().copied() {
                    <li key={file.label(&simpul.words.files).0}>
                        { button::worded("button", file.label(&simpul.words.files).0, take.reform(move |_: MouseEvent| file)) }
                        <span>{ file.label(&simpul.words.files).1 }</span>
                    </li>
                }
            </ul>
        </>
    }
}

/// Makes a file, hands it to the browser, and says what became of it.
fn take(simpul: &Context, file: File, last: &Last, say: &Callback<String>) {
    let (state, words) = (&simpul.state, &simpul.words.files);
    let network = simpul.engine.network(&state.query, &simpul.answer, &state.rule, state.focus.as_ref());
    let source = Source { simpul, network: &network };
    if let Some(sentence) = source.lacks(file) {
        return say.emit(sentence.to_owned());
    }
    let (text, name, last, say) = (source.text(file), source.name(file), last.clone(), say.clone());
    spawn_local(async move {
        let made = match file {
            File::Png => picture::png(&text).await,
            File::Page => door::one_file(&text).await,
            _ => content(&text, &file.media_type()),
        };
        if file == File::Page && made.is_none() {
            return say.emit(words.no_parts.to_owned());
        }
        let handed = made.and_then(|content| Handed::over(&name, &content));
        let sentence = if handed.is_some() { (words.done)(&name) } else { (words.refused)(&name) };
        *last.borrow_mut() = handed;
        say.emit(sentence);
    });
}
