//! The button that copies the evidence as text and says whether it did.

use crate::ui::context::use_simpul;
use crate::ui::part::Part;
use crate::ui::parts::announce;
use crate::ui::parts::button::sign;
use crate::ui::parts::clipboard;
use wasm_bindgen_futures::spawn_local;
use yew::functional::Hook;
use yew::prelude::*;

/// The button. Its answer stands until other evidence is shown.
#[derive(PartialEq)]
pub struct CopyEvidence {
    /// What is copied.
    pub text: AttrValue,
}

impl Part for CopyEvidence {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_copy_evidence(self)
    }
}

#[hook]
fn use_copy_evidence(props: &CopyEvidence) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.evidence;
    // The text that was offered to the clipboard, and whether the browser took it.
    let outcome = use_state(|| None::<(AttrValue, bool)>);
    let onclick = {
        let (text, setter) = (props.text.clone(), outcome.setter());
        Callback::from(move |_| {
            let (text, setter) = (text.clone(), setter.clone());
            spawn_local(async move {
                let taken = clipboard::copy(&text).await;
                announce::say(if taken { words.copied } else { words.refused });
                setter.set(Some((text, taken)));
            });
        })
    };
    let said = (*outcome).as_ref().filter(|(text, _)| *text == props.text).map(|(_, taken)| *taken);
    html! {
        <>
            <button type="button" class="button" {onclick}>
                if said == Some(true) {
                    { sign("✓ ") }{ words.copied }
                } else {
                    { words.copy }
                }
            </button>
            if said == Some(false) {
                <span class="hint">{ words.refused }</span>
            }
        </>
    }
}
