//! How the view is cited, to be copied: as a sentence and for BibTeX.

use super::describe;
use crate::export::{Citation, cite};
use crate::text::Date;
use crate::ui::address;
use crate::ui::context::Context;
use crate::ui::part;
use crate::ui::parts::copy_field::CopyField;
use crate::url;
use yew::prelude::*;

/// The citations, each with a button that copies it.
pub fn draw(simpul: &Context) -> Html {
    let words = &simpul.words.files.cite;
    let (title, address) = (describe::view(simpul), address::link(&url::encode(&simpul.state)));
    let citation = Citation { title: &title, address: &address, version: env!("CARGO_PKG_VERSION"), day: today() };
    let (plain, bibtex) = (cite::plain(citation, &(words.accessed)(citation.day)), cite::bibtex(citation));
    let copied = words.copied;
    let plain = CopyField { label: words.plain, text: plain.into(), lines: 3, copy: words.copy_plain, copied };
    let bibtex = CopyField { label: words.bibtex, text: bibtex.into(), lines: 5, copy: words.copy_bibtex, copied };
    html! {
        <>
            <h3>{ words.heading }</h3>
            { part::keyed("plain", plain) }
            { part::keyed("bibtex", bibtex) }
        </>
    }
}

/// Today where the reader is.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    // The browser counts months from nought, and neither from beyond a byte.
    Date { year: now.get_full_year().cast_signed(), month: now.get_month() as u8 + 1, day: now.get_date() as u8 }
}
