//! State ⇄ address. Everything stands after `#`, readable, and only what differs from the default:
//! `#a=cnbc-2025-08-15&e=kim-jong-un&k=PER,GPE&d=2025-08..2025-12&q=pakta&v=graf&r=kalimat.2&lang=id`.

mod escape;
mod middle;
mod parameter;
mod reconcile;
mod value;

pub use reconcile::reconcile;

use crate::state::State;
use crate::view::{Notice, Spot};
use escape::{escape, unescape};
use parameter::{Parameter, written};

/// No more of an address is read, in bytes and in parameters: far beyond any view, and little enough to be read, shown
/// and written again at every step.
const LONGEST: usize = 32 << 10;
const MOST: usize = 64;

/// The address of a state, without the `#`; empty for the default state.
pub fn encode(state: &State) -> String {
    let known = written(state).map(|(name, value)| format!("{name}={value}"));
    let unknown = state.unknown.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value)));
    known.chain(unknown).collect::<Vec<_>>().join("&")
}

/// The address of an article, or of one of its sentences, counted from 0.
pub fn place(article: &str, sentence: Option<u32>) -> String {
    encode(&State { article: Some(article.to_owned()), spot: sentence.map(Spot::Sentence), ..State::default() })
}

/// The state of an address, with or without its `#`, and what could not be read in it. Cannot fail: what cannot be
/// read leaves the default; what is not known is kept.
pub fn decode(address: &str) -> (State, Vec<Notice>) {
    decode_onto(State::default(), address)
}

/// As [`decode`], where what the address leaves out is taken from `state`. What is beyond [`LONGEST`] or [`MOST`] is left
/// out as well.
pub fn decode_onto(mut state: State, address: &str) -> (State, Vec<Notice>) {
    let mut notices = Vec::new();
    let mut room = LONGEST;
    for (at, pair) in address.trim_start_matches('#').split('&').filter(|pair| !pair.is_empty()).enumerate() {
        if at == MOST || pair.len() > room {
            notices.push(Notice::TooLong);
            break;
        }
        room -= pair.len();
        let (name, raw) = pair.split_once('=').unwrap_or((pair, ""));
        if let Some(parameter) = Parameter::named(name) {
            if parameter.read(&mut state, raw).is_none() {
                notices.push(Notice::BadValue(name.to_owned(), unescape(raw)));
            }
        } else {
            notices.push(Notice::UnknownParameter(unescape(name)));
            state.unknown.push((unescape(name), unescape(raw)));
        }
    }
    (state, notices)
}
