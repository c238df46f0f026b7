//! A row of tabs of which one is open: one stop for the tab key, arrows walk and choose at once.

use super::aria::truth;
use crate::ui::page;
use yew::prelude::*;

/// A row of tabs.
#[derive(Clone, Copy)]
pub struct Tabs<'a> {
    /// What the tabs choose among.
    pub label: &'static str,
    /// The id of the element that shows what the open tab holds.
    pub panel: &'static str,
    /// Each tab's id and the words on it.
    pub tabs: &'a [(&'static str, &'static str)],
    /// The open one, counted from 0.
    pub open: usize,
}

/// The row; `choose` is told which tab is to be opened.
pub fn draw(row: Tabs, choose: &Callback<usize>) -> Html {
    html! {
        <div class="choices" role="tablist" aria-label={row.label} onkeydown={walk(row, choose.clone())}>
            for (at, (id, words)) in row.tabs.iter().copied().enumerate() {
                <button key={id} {id} type="button" role="tab" aria-selected={truth(at == row.open)}
                    aria-controls={row.panel} tabindex={if at == row.open { "0" } else { "-1" }}
                    onclick={choose.reform(move |_: MouseEvent| at)}>
                    { words }
                </button>
            }
        </div>
    }
}

fn walk(row: Tabs, choose: Callback<usize>) -> Callback<KeyboardEvent> {
    let ids: Vec<_> = row.tabs.iter().map(|(id, _)| *id).collect();
    let open = row.open;
    Callback::from(move |event: KeyboardEvent| {
        if let Some((at, id)) = target_of(&event.key(), open, ids.len()).and_then(|at| Some((at, ids.get(at)?))) {
            event.prevent_default();
            // Where focus is refused, the tab is still chosen.
            page::focus(id);
            choose.emit(at);
        }
    })
}

/// Where a key leads from a tab, by place; round the ends.
fn target_of(key: &str, from: usize, count: usize) -> Option<usize> {
    match key {
        "ArrowRight" => Some((from + 1) % count.max(1)),
        "ArrowLeft" => Some((from + count.saturating_sub(1)) % count.max(1)),
        "Home" => Some(0),
        "End" => count.checked_sub(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_round() {
        let cases = [
            ("ArrowRight", 0, Some(1)),
            ("ArrowRight", 2, Some(0)),
            ("ArrowLeft", 0, Some(2)),
            ("Home", 2, Some(0)),
            ("End", 0, Some(2)),
            ("x", 0, None),
        ];
        for (key, from, to) in cases {
            assert_eq!(target_of(key, from, 3), to, "{key} from {from}");
        }
    }
}
