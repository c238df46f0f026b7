//! The button that copies the evidence as text and says whether it did.

use crate::ui::context::use_simpul;
use crate::ui::parts::announce::use_announce;
use crate::ui::parts::clipboard;
use yew::platform::spawn_local;
use yew::prelude::*;

/// For [`CopyEvidence`].
#[derive(Properties, PartialEq)]
pub struct CopyEvidenceProps {
    /// What is copied.
    pub text: AttrValue,
}

/// The button. Its answer stands until other evidence is shown.
#[component]
pub fn CopyEvidence(props: &CopyEvidenceProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.evidence;
    let announce = use_announce();
    // The text that was offered to the clipboard, and whether the browser took it.
    let outcome = use_state(|| None::<(AttrValue, bool)>);
    let onclick = {
        let (text, setter) = (props.text.clone(), outcome.setter());
        Callback::from(move |_| {
            let (text, setter, announce) = (text.clone(), setter.clone(), announce.clone());
            spawn_local(async move {
                let taken = clipboard::copy(&text).await;
                announce.say(if taken { words.copied } else { words.refused });
                setter.set(Some((text, taken)));
            });
        })
    };
    let said = (*outcome).as_ref().filter(|(text, _)| *text == props.text).map(|(_, taken)| *taken);
    html! {
        <>
            <button type="button" class="button" {onclick}>
                if said == Some(true) {
                    <span aria-hidden="true">{ "✓ " }</span>{ words.copied }
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
