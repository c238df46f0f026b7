//! A dialog over the page. The browser keeps the keyboard inside and gives it back afterwards.

use super::icon::{Icon, Shape};
use crate::ui::context::use_simpul;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// A dialog.
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// Whether it is shown.
    pub open: bool,
    /// Its heading.
    pub title: AttrValue,
    /// Asks for it to be hidden.
    pub on_close: Callback<()>,
    /// What stands in it.
    pub children: Html,
}

/// The dialog.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let simpul = use_simpul();
    let node = use_node_ref();
    use_effect_with((props.open, node.clone()), |(open, node)| {
        let Some(dialog) = node.cast::<HtmlDialogElement>() else { return };
        if *open && !dialog.open() {
            // Fails only on a dialog that is open already.
            let _ = dialog.show_modal();
        } else if !*open && dialog.open() {
            dialog.close();
        }
    });
    let close = props.on_close.reform(|_: MouseEvent| ());
    // Also what the browser does by itself on Escape.
    let closed = props.on_close.reform(|_: Event| ());
    html! {
        <dialog class="dialog" ref={node} onclose={closed} aria-label={props.title.clone()}>
            <div class="dialog-head">
                <h2>{ props.title.clone() }</h2>
                <button type="button" class="button icon" aria-label={simpul.words.shell.close}
                    title={simpul.words.shell.close} onclick={close}><Icon shape={Shape::Cross} /></button>
            </div>
            if props.open {
                <div class="dialog-body">{ props.children.clone() }</div>
            }
        </dialog>
    }
}
