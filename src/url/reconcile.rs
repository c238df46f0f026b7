//! What an address asks of a corpus that does not have it.

use super::value::UNKNOWN_OUTLET;
use crate::engine::Engine;
use crate::index::OutletKey;
use crate::order::set_of;
use crate::state::{Against, Middle, State};
use crate::view::{Notice, Selection};

/// What the address names that this corpus does not have; the state without it. The rest stands.
pub fn reconcile(mut state: State, engine: &Engine) -> (State, Vec<Notice>) {
    let mut notices = Vec::new();
    let mut known = |slug: &str| {
        let found = engine.annotations.find(slug).is_some();
        if !found && !notices.contains(&Notice::NoSuchEntity(slug.to_owned())) {
            notices.push(Notice::NoSuchEntity(slug.to_owned()));
        }
        found
    };
    state.query.include.retain(|slug| known(slug));
    state.query.exclude.retain(|slug| known(slug));
    state.focus = state.focus.filter(|focus| known(&focus.centre));
    let stands = match &state.selection {
        Selection::Nothing => true,
        Selection::Entity(slug) => known(slug),
        Selection::Tie(a, b) => known(a) & known(b),
    };
    if !stands {
        state.selection = Selection::Nothing;
    }
    let outlets = set_of(engine.corpus.articles.iter().map(OutletKey::of));
    state.query.outlets.retain(|key| {
        let found = outlets.contains(key);
        if !found {
            notices.push(Notice::NoSuchOutlet(match key {
                OutletKey::Named(name) => name.clone(),
                OutletKey::Unknown => UNKNOWN_OUTLET.to_owned(),
            }));
        }
        found
    });
    if let Middle::Comparison(Against::One(id)) = &state.middle
        && engine.corpus.find(id).is_none()
    {
        notices.push(Notice::NoSuchArticle(id.clone()));
        state.middle = Middle::Comparison(Against::Rest);
    }
    if let Some(id) = state.article.take_if(|id| engine.corpus.find(id).is_none()) {
        notices.push(Notice::NoSuchArticle(id));
        state.spot = None;
    }
    (state, notices)
}
