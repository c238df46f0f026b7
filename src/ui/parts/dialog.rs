//! A dialog over the page. The browser keeps the keyboard inside and gives it back afterwards.

use super::button;
use super::icon::Shape;
use crate::ui::part::Part;
use web_sys::HtmlDialogElement;
use yew::functional::Hook;
use yew::prelude::*;

/// A dialog.
#[derive(PartialEq)]
pub struct Dialog {
    /// Whether it is shown.
    pub open: bool,
    /// Its heading.
    pub title: AttrValue,
    /// What the button that closes it is called.
    pub close: &'static str,
    /// Asks for it to be hidden.
    pub on_close: Callback<()>,
    /// What stands in it.
    pub children: Html,
}

impl Part for Dialog {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_dialog(self)
    }
}

#[hook]
fn use_dialog(props: &Dialog) -> Html {
    let node = use_node_ref();
    use_effect_with((props.open, node.clone()), |(open, node)| {
        let Some(dialog) = node.cast::<HtmlDialogElement>() else { return };
        if *open && !dialog.open() {
            // Fails only on a dialog that is open already.
            let _ = dialog.show_modal();
            // Otherwise the keyboard stands on the button that closes it, and nobody hears what has opened. Not every
            // browser lets a dialog have the focus without the index.
            dialog.set_tab_index(-1);
            let _ = dialog.focus();
        } else if !*open && dialog.open() {
            dialog.close();
        }
    });
    let close = props.on_close.reform(|_: MouseEvent| ());
    // Escape asks as the button does. Were it to close the dialog at once, the page would think it open for a moment.
    let cancel = props.on_close.reform(|event: Event| event.prevent_default());
    // Some browsers close it nevertheless when Escape is pressed twice.
    let closed = props.on_close.reform(|_: Event| ());
    html! {
        <dialog class="dialog" ref={node} oncancel={cancel} onclose={closed} aria-label={props.title.clone()}>
            <div class="dialog-head">
                <h2>{ props.title.clone() }</h2>
                { button::drawn("button icon", props.close, Shape::Cross, close) }
            </div>
            if props.open {
                <div class="dialog-body">{ props.children.clone() }</div>
            }
        </dialog>
    }
}
