//! The menu *Unduh*: a button, and under it while open everything that can be taken away.

use crate::ui::context::use_simpul;
use crate::ui::files::FileList;
use crate::ui::part::{self, Part};
use crate::ui::parts::aria::truth;
use crate::ui::parts::fold::use_fold;
use yew::functional::Hook;
use yew::prelude::*;

const PANEL_ID: &str = "relations-export";

/// The menu.
#[derive(PartialEq)]
pub struct ExportMenu;

impl Part for ExportMenu {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_export_menu()
    }
}

#[hook]
fn use_export_menu() -> Html {
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
                    { part::draw(FileList) }
                }
            </div>
        </div>
    }
}
