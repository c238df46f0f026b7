//! The menu *Unduh*: a button, and under it while open everything that can be taken away.

use crate::ui::context::use_simpul;
use crate::ui::files::FileList;
use crate::ui::parts::aria::truth;
use crate::ui::parts::fold::use_fold;
use yew::prelude::*;

const PANEL_ID: &str = "relations-export";

/// The menu.
#[component]
pub fn ExportMenu() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.files;
    let fold = use_fold();
    html! {
        <div class="export" onkeydown={fold.escape()}>
            <button type="button" class="button" aria-expanded={truth(fold.open)} aria-controls={PANEL_ID}
                onclick={fold.toggle()}>
                { words.open }
            </button>
            <div id={PANEL_ID} class="export-panel" role="group" aria-label={words.label} hidden={!fold.open}>
                if fold.open {
                    <FileList />
                }
            </div>
        </div>
    }
}
