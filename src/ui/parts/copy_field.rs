//! Text to take away: a field that shows it, and a button that copies it and says whether it did.

use super::clipboard;
use super::icon::{self, Shape};
use crate::ui::context::use_simpul;
use crate::ui::part::Part;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlTextAreaElement;
use yew::functional::Hook;
use yew::prelude::*;

/// The field and its button, which says *copied* for as long as that is true of what the field holds.
#[derive(PartialEq)]
pub struct CopyField {
    /// Names the field.
    pub label: &'static str,
    /// What is copied.
    pub text: AttrValue,
    /// How many lines are seen of it.
    pub lines: u32,
    /// The button.
    pub copy: &'static str,
    /// Said once it is copied.
    pub copied: &'static str,
}

impl Part for CopyField {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_copy_field(self)
    }
}

#[hook]
fn use_copy_field(props: &CopyField) -> Html {
    let refused = use_simpul().words.share.refused;
    let field = use_node_ref();
    // The text that was offered to the clipboard, and whether the browser took it.
    let outcome = use_state(|| None::<(AttrValue, bool)>);
    let onclick = {
        let (field, text, outcome) = (field.clone(), props.text.clone(), outcome.setter());
        Callback::from(move |_: MouseEvent| {
            let Some(field) = field.cast::<HtmlTextAreaElement>() else { return };
            let (text, outcome) = (text.clone(), outcome.clone());
            spawn_local(async move {
                let taken = clipboard::copy_field(&field).await;
                outcome.set(Some((text, taken)));
            });
        })
    };
    let said = (*outcome).as_ref().filter(|(text, _)| *text == props.text).map(|(_, taken)| *taken);
    html! {
        <div class="copy-field">
            <textarea class="field" ref={field} readonly=true spellcheck="false" rows={props.lines.to_string()}
                aria-label={props.label} value={props.text.clone()} onfocus={|event: FocusEvent| select_all(&event)} />
            <button type="button" class="button" {onclick}>
                if said == Some(true) {
                    { icon::draw(Shape::Tick) }{ props.copied }
                } else {
                    { icon::draw(Shape::Link) }{ props.copy }
                }
            </button>
            // Its own, because a dialog silences what stands outside.
            <p class={if said == Some(false) { "hint" } else { "unseen" }} role="status">
                { said.map(|taken| if taken { props.copied } else { refused }) }
            </p>
        </div>
    }
}

fn select_all(event: &FocusEvent) {
    if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
        field.select();
    }
}
