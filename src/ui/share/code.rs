//! The code that embeds the page elsewhere: what the frame shows, how large it is, and a preview of it.

use super::preview::Preview;
use crate::embed::Snippet;
use crate::i18n::Lang;
use crate::i18n::share::CodeWords;
use crate::state::{Pane, PaneSet, State, Theme};
use crate::ui::context::{Context, use_simpul};
use crate::ui::parts::button;
use crate::ui::parts::copy_field::CopyField;
use crate::ui::{address, page, pane_tabs};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Widths to choose from, in CSS pixels; first as wide as there is room.
const WIDTHS: [Option<u32>; 5] = [None, Some(960), Some(640), Some(480), Some(320)];
/// Heights that can be typed in, in CSS pixels.
const HEIGHTS: std::ops::RangeInclusive<u32> = 240..=2000;
const USUAL_HEIGHT: u32 = 600;

/// What the frame is to be like.
#[derive(Clone, Copy, PartialEq)]
struct Choice {
    panes: PaneSet,
    theme: Theme,
    lang: Lang,
    width: Option<u32>,
    height: u32,
    /// Whether it begins with what is on the screen.
    this_view: bool,
    /// Whether a script fits its height to what is shown.
    fits: bool,
}

impl Choice {
    fn usual(state: &State) -> Self {
        Self {
            panes: PaneSet::of([Pane::Read, Pane::Relations]).unwrap_or_default(),
            theme: state.theme,
            lang: state.lang,
            width: None,
            height: USUAL_HEIGHT,
            this_view: true,
            fits: false,
        }
    }

    /// What the frame begins with.
    fn state(&self, now: &State) -> State {
        let view = if self.this_view { now.clone() } else { State::default() };
        State { panes: self.panes, embed: true, theme: self.theme, lang: self.lang, ..view }
    }
}

/// The choices, the code and the preview.
#[component]
pub fn EmbedCode() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.share.code;
    let choice = use_state(|| Choice::usual(&simpul.state));
    let form = Form { simpul: &simpul, choice: *choice, set: choice.setter() };
    let (state, place) = (choice.state(&simpul.state), address::link(""));
    let headline = form.headline().filter(|_| choice.this_view && choice.panes.contains(Pane::Read));
    let tagline = choice.lang.messages().shell.tagline;
    let title = (choice.lang.messages().share.code.title)(headline.as_deref().unwrap_or(tagline));
    let says = page::title(headline.as_deref(), tagline);
    let Choice { width, height, fits, .. } = *choice;
    let snippet = Snippet { page: &place, state: &state, title: &title, says: &says, width, height, fits };
    html! {
        <>
            <p>{ words.says }</p>
            <div class="embed-code">
                <div class="embed-choices">{ form.draw(words) }</div>
                <CopyField label={words.label} text={snippet.text()} lines={7} copy={words.copy} copied={words.copied} />
            </div>
            <h3>{ words.preview }</h3>
            <Preview address={snippet.address()} title={title.clone()} {width} {height} />
        </>
    }
}

/// The choices as controls.
struct Form<'a> {
    simpul: &'a Context,
    choice: Choice,
    set: UseStateSetter<Choice>,
}

impl Form<'_> {
    fn headline(&self) -> Option<String> {
        let engine = &self.simpul.engine;
        let open = engine.open_among(&self.simpul.answer.articles, self.simpul.state.article.as_deref());
        open.and_then(|article| engine.headline(article))
    }

    /// A listener that makes another choice.
    fn sets<E: 'static>(&self, choice: Choice) -> Callback<E> {
        let set = self.set.clone();
        Callback::from(move |_| set.set(choice))
    }

    fn draw(&self, words: &CodeWords) -> Html {
        let (choice, shell) = (self.choice, &self.simpul.words.shell);
        let themes = [(Theme::System, shell.system), (Theme::Light, shell.light), (Theme::Dark, shell.dark)];
        let theme = |(theme, name)| button::choice(name, choice.theme == theme, self.sets(Choice { theme, ..choice }));
        let lang = |lang| {
            let name = (shell.language_name)(lang);
            button::choice(name, choice.lang == lang, self.sets(Choice { lang, ..choice }))
        };
        html! {
            <>
                <span aria-hidden="true">{ words.panes }</span>
                <div class="embed-panes" role="group" aria-label={words.panes}>
                    for pane in Pane::ALL {
                        { self.switch(
                            pane_tabs::name(pane, shell),
                            choice.panes.contains(pane),
                            Choice { panes: choice.panes.toggled(pane), ..choice },
                        ) }
                    }
                </div>
                <span aria-hidden="true">{ shell.theme }</span>
                { button::choices(shell.theme, themes.map(theme).to_vec()) }
                <span aria-hidden="true">{ shell.language }</span>
                { button::choices(shell.language, Lang::ALL.map(lang).to_vec()) }
                { self.draw_width(words) }
                { self.draw_height(words) }
                { self.switch(words.this_view, choice.this_view, Choice { this_view: !choice.this_view, ..choice }) }
                { self.switch(words.fit, choice.fits, Choice { fits: !choice.fits, ..choice }) }
            </>
        }
    }

    fn switch(&self, words: &'static str, on: bool, next: Choice) -> Html {
        html! {
            <label key={words} class="choice">
                <input type="checkbox" checked={on} onchange={self.sets(next)} />{ words }
            </label>
        }
    }

    fn draw_width(&self, words: &CodeWords) -> Html {
        let (choice, set) = (self.choice, self.set.clone());
        let onchange = Callback::from(move |event: Event| {
            let at = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.selected_index());
            let width = at.and_then(|at| WIDTHS.get(usize::try_from(at).ok()?).copied()).flatten();
            set.set(Choice { width, ..choice });
        });
        html! {
            <>
                <label for="embed-width">{ words.width }</label>
                <select class="field" id="embed-width" {onchange}>
                    for (at, width) in WIDTHS.into_iter().enumerate() {
                        <option key={at} selected={width == choice.width}>
                            { width.map_or_else(|| words.full_width.to_owned(), words.pixels) }
                        </option>
                    }
                </select>
            </>
        }
    }

    fn draw_height(&self, words: &CodeWords) -> Html {
        let (choice, set) = (self.choice, self.set.clone());
        let onchange = Callback::from(move |event: Event| {
            let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let typed = field.value().trim().parse().unwrap_or(choice.height);
            let height = typed.clamp(*HEIGHTS.start(), *HEIGHTS.end());
            field.set_value(&height.to_string());
            set.set(Choice { height, ..choice });
        });
        html! {
            <>
                <label for="embed-height">{ words.height }</label>
                <input class="field" id="embed-height" type="number" inputmode="numeric" min={HEIGHTS.start().to_string()}
                    max={HEIGHTS.end().to_string()} step="20" value={choice.height.to_string()} {onchange} />
            </>
        }
    }
}
