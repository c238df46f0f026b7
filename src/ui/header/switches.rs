//! Language, light or dark, and size.

use crate::i18n::Lang;
use crate::state::{Action, Scale, Theme};
use crate::ui::context::use_simpul;
use crate::ui::parts::icon::{Icon, Shape};
use yew::prelude::*;

/// Indonesian or English.
#[component]
pub fn LanguageSwitch() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.shell;
    let choice = |lang: Lang| {
        let choose = simpul.send.reform(move |_: MouseEvent| Action::Lang(lang));
        let name = (words.language_name)(lang);
        let code = lang.tag().to_ascii_uppercase();
        // Whoever speaks to the page says what stands on the button, so its name begins with that.
        let label = format!("{code} – {name}");
        html! {
            <button key={lang.tag()} type="button" lang={lang.tag()} title={name} aria-label={label}
                aria-pressed={(simpul.state.lang == lang).to_string()} onclick={choose}>
                { code }
            </button>
        }
    };
    html! {
        <div class="choices" role="group" aria-label={words.language}>{ for Lang::ALL.map(choice) }</div>
    }
}

/// As the system prefers, light or dark.
#[component]
pub fn ThemeSwitch() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.shell;
    let themes = [
        (Theme::System, words.system, Shape::HalfDisc),
        (Theme::Light, words.light, Shape::Sun),
        (Theme::Dark, words.dark, Shape::Moon),
    ];
    let choice = |(theme, name, shape)| {
        let choose = simpul.send.reform(move |_: MouseEvent| Action::Theme(theme));
        html! {
            <button key={name} type="button" aria-label={name} title={name}
                aria-pressed={(simpul.state.theme == theme).to_string()} onclick={choose}>
                <Icon {shape} />
            </button>
        }
    };
    html! {
        <div class="choices" role="group" aria-label={words.theme}>{ for themes.map(choice) }</div>
    }
}

/// For one reader, or for a class.
#[component]
pub fn ScaleSwitch() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.shell;
    let is_large = simpul.state.scale == Scale::Projector;
    let other = if is_large { Scale::Desk } else { Scale::Projector };
    let choose = simpul.send.reform(move |_: MouseEvent| Action::Scale(other));
    html! {
        <button type="button" class="button icon" aria-pressed={is_large.to_string()} aria-label={words.projector}
            title={if is_large { words.desk } else { words.projector }} onclick={choose}>
            <Icon shape={Shape::Letters} />
        </button>
    }
}
