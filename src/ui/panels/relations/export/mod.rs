//! The choice of files to take away: drawing, tables, graph.

mod download;
mod file;

use crate::network::Network;
use crate::ui::context::use_simpul;
use crate::ui::parts::announce::use_announce;
use crate::ui::parts::shared::Shared;
use download::Handed;
use file::{File, Source};
use yew::prelude::*;

const PANEL_ID: &str = "relations-export";

/// For [`ExportMenu`].
#[derive(Properties, PartialEq)]
pub struct ExportMenuProps {
    /// The network to take away.
    pub network: Shared<Network>,
}

/// A button, and under it while open the files with what each is for.
#[component]
pub fn ExportMenu(props: &ExportMenuProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.export;
    let open = use_state(|| false);
    let toggle = {
        let (now, open) = (*open, open.setter());
        Callback::from(move |_| open.set(!now))
    };
    let onkeydown = {
        let (now, open) = (*open, open.setter());
        Callback::from(move |event: KeyboardEvent| {
            if now && event.key() == "Escape" {
                event.stop_propagation();
                open.set(false);
            }
        })
    };
    html! {
        <div class="export" {onkeydown}>
            <button
                type="button"
                class="button"
                aria-expanded={open.to_string()}
                aria-controls={PANEL_ID}
                onclick={toggle}
            >
                { words.open }
            </button>
            <div id={PANEL_ID} class="export-panel" role="group" aria-label={words.label} hidden={!*open}>
                if *open {
                    <Files network={props.network.clone()} />
                }
            </div>
        </div>
    }
}

/// The files, and what became of the last one.
#[component]
fn Files(props: &ExportMenuProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.export;
    let announce = use_announce();
    let said = use_state(String::new);
    let handed = use_mut_ref(|| None::<Handed>);
    if props.network.nodes.is_empty() {
        return html! { <p>{ words.empty }</p> };
    }
    let take = {
        let (simpul, network, said) = (simpul.clone(), props.network.clone(), said.setter());
        Callback::from(move |file: File| {
            let words = &simpul.words.relations.export;
            let source = Source { simpul: &simpul, network: &network };
            let name = source.name(file);
            // The file before is let go of only now: a browser may still have been reading it.
            let result = Handed::over(&name, file.media_type(), &source.text(file));
            let sentence = if result.is_some() { (words.done)(&name) } else { (words.refused)(&name) };
            *handed.borrow_mut() = result;
            announce.say(sentence.clone());
            said.set(sentence);
        })
    };
    html! {
        <>
            <p>{ words.intro }</p>
            <ul>
                for file in File::ALL {
                    <li key={file.extension().to_owned() + file.label(words).0}>
                        <button type="button" class="button" onclick={take.reform(move |_| file)}>
                            { file.label(words).0 }
                        </button>
                        <span>{ file.label(words).1 }</span>
                    </li>
                }
            </ul>
            if !said.is_empty() {
                <p class="hint">{ &*said }</p>
            }
        </>
    }
}
