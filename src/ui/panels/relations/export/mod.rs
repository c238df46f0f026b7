//! The choice of files to take away: drawing, tables, graph.

mod download;
mod file;

use crate::network::Network;
use crate::ui::context::{Context, use_simpul};
use crate::ui::parts::aria::truth;
use crate::ui::parts::button;
use crate::ui::parts::fold::use_fold;
use crate::ui::parts::shared::Shared;
use download::Handed;
use file::{File, Source};
use yew::prelude::*;

const PANEL_ID: &str = "relations-export";

/// For [`ExportMenu`] and [`FileList`].
#[derive(Properties, PartialEq)]
pub struct ExportProps {
    /// The network to take away.
    pub network: Shared<Network>,
}

/// A button, and under it while open the files.
#[component]
pub fn ExportMenu(props: &ExportProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.export;
    let fold = use_fold();
    html! {
        <div class="export" onkeydown={fold.escape()}>
            <button type="button" class="button" aria-expanded={truth(fold.open)} aria-controls={PANEL_ID}
                onclick={fold.toggle()}>
                { words.open }
            </button>
            <div id={PANEL_ID} class="export-panel" role="group" aria-label={words.label} hidden={!fold.open}>
                if fold.open {
                    <FileList network={props.network.clone()} />
                }
            </div>
        </div>
    }
}

/// The files with what each is for, and what became of the last one.
#[component]
pub fn FileList(props: &ExportProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.export;
    let said = use_state(AttrValue::default);
    let handed = use_mut_ref(|| None::<Handed>);
    if props.network.nodes.is_empty() {
        return html! { <p>{ words.empty }</p> };
    }
    let take = {
        let (simpul, network, said) = (simpul.clone(), props.network.clone(), said.setter());
        Callback::from(move |file: File| {
            // The file before is let go of only now: a browser may still have been reading it.
            let (result, sentence) = hand_over(&simpul, &network, file);
            *handed.borrow_mut() = result;
            said.set(sentence.into());
        })
    };
    html! {
        <div class="files">
            <p>{ words.intro }</p>
            <ul>
                for (at, file) in File::ALL.into_iter().enumerate() {
                    <li key={at}>
                        { button::worded("button", file.label(words).0, take.reform(move |_: MouseEvent| file)) }
                        <span>{ file.label(words).1 }</span>
                    </li>
                }
            </ul>
            // Its own, because a dialog around the list silences what stands outside.
            <p class="hint" role="status">{ &*said }</p>
        </div>
    }
}

/// Makes a file and hands it to the browser; what is to be said of it.
fn hand_over(simpul: &Context, network: &Network, file: File) -> (Option<Handed>, String) {
    let words = &simpul.words.relations.export;
    let source = Source { simpul, network };
    let name = source.name(file);
    let handed = Handed::over(&name, file.media_type(), &source.text(file));
    let sentence = if handed.is_some() { (words.done)(&name) } else { (words.refused)(&name) };
    (handed, sentence)
}
