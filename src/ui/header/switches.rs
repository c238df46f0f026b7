//! Language, light or dark, and size.

use crate::i18n::Lang;
use crate::state::{Action, Scale, Theme};
use crate::ui::context::Context;
use crate::ui::parts::aria::truth;
use crate::ui::parts::button;
use crate::ui::parts::icon::{self, Shape};
use yew::prelude::*;

/// Indonesian or English.
pub fn draw_language(simpul: &Context) -> Html {
    let words = &simpul.words.shell;
    let choice = |lang: Lang| {
        let name = (words.language_name)(lang);
        let code = lang.tag().to_ascii_uppercase();
        // Whoever speaks to the page says what stands on the button, so its name begins with that.
        let label = format!("{code} – {name}");
        html! {
            <button key={lang.tag()} type="button" lang={lang.tag()} title={name} aria-label={label}
                aria-pressed={truth(simpul.state.lang == lang)} onclick={simpul.sends(Action::Lang(lang))}>
                { code }
            </button>
        }
    };
    button::choices(words.language, Lang::ALL.map(choice).to_vec())
}

/// As the system prefers, light or dark.
pub fn draw_theme(simpul: &Context) -> Html {
    let words = &simpul.words.shell;
    let themes = [
        (Theme::System, words.system, Shape::HalfDisc),
        (Theme::Light, words.light, Shape::Sun),
        (Theme::Dark, words.dark, Shape::Moon),
    ];
    let choice = |(theme, name, shape)| {
        html! {
            <button key={name} type="button" aria-label={name} title={name}
                aria-pressed={truth(simpul.state.theme == theme)} onclick={simpul.sends(Action::Theme(theme))}>
                { icon::draw(shape) }
            </button>
        }
    };
    button::choices(words.theme, themes.map(choice).to_vec())
}

/// For one reader, or for a class.
pub fn draw_scale(simpul: &Context) -> Html {
    let words = &simpul.words.shell;
    let is_large = simpul.state.scale == Scale::Projector;
    let (other, title) = if is_large { (Scale::Desk, words.desk) } else { (Scale::Projector, words.projector) };
    html! {
        <button type="button" class="button icon" aria-pressed={truth(is_large)} aria-label={words.projector} {title}
            onclick={simpul.sends(Action::Scale(other))}>
            { icon::draw(Shape::Letters) }
        </button>
    }
}
