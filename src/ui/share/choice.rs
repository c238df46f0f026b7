//! What the frame is to be like, chosen by the reader.

use super::{Ground, Move};
use crate::i18n::Lang;
use crate::state::{Pane, PaneSet, State, Theme};
use crate::ui::pane_tabs;
use crate::ui::parts::button;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Widths to choose from, in CSS pixels; first as wide as there is room.
const WIDTHS: [Option<u32>; 5] = [None, Some(960), Some(640), Some(480), Some(320)];
/// The least and the greatest height that can be typed in, in CSS pixels, and the usual one.
const HEIGHTS: (u32, u32) = (240, 2000);
const USUAL_HEIGHT: u32 = 600;

/// A choice.
#[derive(Clone, Copy, PartialEq)]
pub struct Choice {
    /// Which panes there are.
    pub panes: PaneSet,
    /// Light or dark.
    pub theme: Theme,
    /// The language of the interface.
    pub lang: Lang,
    /// How wide, in CSS pixels; as wide as there is room where none.
    pub width: Option<u32>,
    /// How high, in CSS pixels.
    pub height: u32,
    /// Whether the frame begins with what is on the screen.
    pub this_view: bool,
    /// Whether a script fits its height to what is shown.
    pub fits: bool,
}

impl Choice {
    /// What is chosen at first.
    pub fn usual(state: &State) -> Self {
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
    pub fn state(&self, now: &State) -> State {
        let view = if self.this_view { now.clone() } else { State::default() };
        State { panes: self.panes, embed: true, theme: self.theme, lang: self.lang, ..view }
    }
}

/// The controls.
pub fn draw(ground: Ground) -> Html {
    let (choice, words, shell) = (ground.desk.choice, &ground.simpul.words.share.code, &ground.simpul.words.shell);
    let themes = [(Theme::System, shell.system), (Theme::Light, shell.light), (Theme::Dark, shell.dark)];
    let theme = |(theme, name)| {
        button::choice(
            name,
            choice.theme == theme,
            ground.make.reform(move |_| Move::Choose(Choice { theme, ..choice })),
        )
    };
    let lang = |lang| {
        let chosen = ground.make.reform(move |_| Move::Choose(Choice { lang, ..choice }));
        button::choice((shell.language_name)(lang), choice.lang == lang, chosen)
    };
    let pane = |pane| {
        let next = Choice { panes: choice.panes.toggled(pane), ..choice };
        switch(ground, pane_tabs::name(pane, shell), choice.panes.contains(pane), next)
    };
    html! {
        <div class="embed-choices">
            <span aria-hidden="true">{ words.panes }</span>
            <div class="embed-panes" role="group" aria-label={words.panes}>{ Pane::ALL.map(pane).to_vec() }</div>
            <span aria-hidden="true">{ shell.theme }</span>
            { button::choices(shell.theme, themes.map(theme).to_vec()) }
            <span aria-hidden="true">{ shell.language }</span>
            { button::choices(shell.language, Lang::ALL.map(lang).to_vec()) }
            <label for="embed-width">{ words.width }</label>
            { draw_width(ground) }
            <label for="embed-height">{ words.height }</label>
            { draw_height(ground) }
            { switch(ground, words.this_view, choice.this_view, Choice { this_view: !choice.this_view, ..choice }) }
            { switch(ground, words.fit, choice.fits, Choice { fits: !choice.fits, ..choice }) }
        </div>
    }
}

fn switch(ground: Ground, words: &'static str, on: bool, next: Choice) -> Html {
    html! {
        <label key={words} class="choice">
            <input type="checkbox" checked={on} onchange={ground.make.reform(move |_: Event| Move::Choose(next))} />
            { words }
        </label>
    }
}

fn draw_width(ground: Ground) -> Html {
    let (choice, words) = (ground.desk.choice, &ground.simpul.words.share.code);
    let onchange = ground.make.reform(move |event: Event| {
        let at = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.selected_index());
        let width = at.and_then(|at| WIDTHS.get(usize::try_from(at).ok()?).copied()).flatten();
        Move::Choose(Choice { width, ..choice })
    });
    html! {
        <select class="field" id="embed-width" {onchange}>
            for (at, width) in WIDTHS.into_iter().enumerate() {
                <option key={at} selected={width == choice.width}>
                    { width.map_or_else(|| words.full_width.to_owned(), words.pixels) }
                </option>
            }
        </select>
    }
}

/// What cannot be read leaves the height as it was.
fn draw_height(ground: Ground) -> Html {
    let choice = ground.desk.choice;
    let (least, most) = HEIGHTS;
    let onchange = ground.make.reform(move |event: Event| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        let typed = field.as_ref().and_then(|field| field.value().trim().parse().ok());
        let height: u32 = typed.unwrap_or(choice.height).clamp(least, most);
        if let Some(field) = field {
            field.set_value(&height.to_string());
        }
        Move::Choose(Choice { height, ..choice })
    });
    html! {
        <input class="field" id="embed-height" type="number" inputmode="numeric" min={least.to_string()}
            max={most.to_string()} step="20" value={choice.height.to_string()} {onchange} />
    }
}
