//! What a host may ask of the page, read from a message of which nothing is taken for granted. Total: whatever is not
//! exactly a request is none.

use super::{Field, VERSION};
use crate::view::Selection;

/// The names of the fields that requests have; no other field of a message is looked at.
pub const NAMES: [&str; 5] = ["simpul", "type", "address", "between", "id"];
/// No text in a request is longer, in bytes.
pub const LONGEST_TEXT: usize = 8192;
/// No name of an entity is longer, in bytes.
const LONGEST_SLUG: usize = 200;
/// No identifier of a request is longer, in bytes.
const LONGEST_ID: usize = 64;

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Show the state of an address (what stands after the `#`).
    Set(String),
    /// Tell the state.
    Get,
    /// Tell the passages behind an entity or a tie.
    Evidence(Selection),
}

/// A request, and what its answer is to be known by.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// What is asked for.
    pub request: Request,
    /// The host's own name for it, which the answer repeats.
    pub id: Option<String>,
}

impl Asked {
    /// The request in a message; none where the message is not one of this version, lacks something, or holds something
    /// of another kind or size than the contract says.
    pub fn read(message: &Field) -> Option<Self> {
        if *message.get("simpul") != Field::Number(VERSION) {
            return None;
        }
        let request = match message.get("type").text(LONGEST_ID)? {
            "set" => Request::Set(message.get("address").text(LONGEST_TEXT)?.to_owned()),
            "get" => Request::Get,
            "evidence" => Request::Evidence(read_between(message.get("between"))?),
            _ => return None,
        };
        let id = match message.get("id") {
            Field::Nothing => None,
            id => Some(id.text(LONGEST_ID)?.to_owned()),
        };
        Some(Self { request, id })
    }
}

/// One entity or two.
fn read_between(field: &Field) -> Option<Selection> {
    let Field::List(ends) = field else { return None };
    let slug = |field: &Field| field.text(LONGEST_SLUG).filter(|slug| !slug.is_empty()).map(str::to_owned);
    match ends.as_slice() {
        [one] => Some(Selection::Entity(slug(one)?)),
        [a, b] => Some(Selection::tie(&slug(a)?, &slug(b)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn message(fields: &[(&'static str, Field)]) -> Field {
        Field::Record([&[("simpul", Field::Number(1.0))], fields].concat())
    }

    fn list(slugs: &[&str]) -> Field {
        Field::List(slugs.iter().map(|slug| Field::from(*slug)).collect())
    }

    #[test]
    fn requests_are_read() {
        let cases = [
            (vec![("type", "set".into()), ("address", "e=kim-jong-un".into())], Request::Set("e=kim-jong-un".into())),
            (vec![("type", "set".into()), ("address", "".into())], Request::Set(String::new())),
            (vec![("type", "get".into()), ("new", "ignored".into())], Request::Get),
            (
                vec![("type", "evidence".into()), ("between", list(&["rusia", "korea-utara"]))],
                Request::Evidence(Selection::Tie("korea-utara".into(), "rusia".into())),
            ),
            (
                vec![("type", "evidence".into()), ("between", list(&["rusia"]))],
                Request::Evidence(Selection::Entity("rusia".into())),
            ),
        ];
        for (fields, request) in cases {
            assert_eq!(Asked::read(&message(&fields)), Some(Asked { request: request.clone(), id: None }));
            let named = [fields, vec![("id", "7".into())]].concat();
            assert_eq!(Asked::read(&message(&named)), Some(Asked { request, id: Some("7".into()) }));
        }
    }

    #[test]
    fn whatever_is_not_exactly_a_request_is_none() {
        let long = "x".repeat(LONGEST_TEXT + 1);
        let none = [
            message(&[]),
            message(&[("type", "run".into())]),
            message(&[("type", Field::Number(1.0))]),
            message(&[("type", "set".into())]),
            message(&[("type", "set".into()), ("address", Field::Number(1.0))]),
            message(&[("type", "set".into()), ("address", long.as_str().into())]),
            message(&[("type", "get".into()), ("id", Field::Number(1.0))]),
            message(&[("type", "get".into()), ("id", Field::Misfit)]),
            message(&[("type", "get".into()), ("id", long.as_str().into())]),
            message(&[("type", "evidence".into()), ("between", "rusia".into())]),
            message(&[("type", "evidence".into()), ("between", list(&[]))]),
            message(&[("type", "evidence".into()), ("between", list(&["a", "b", "c"]))]),
            message(&[("type", "evidence".into()), ("between", list(&["a", ""]))]),
            message(&[("type", "evidence".into()), ("between", list(&[&long]))]),
            Field::Record(vec![("type", "get".into())]),
            Field::Record(vec![("simpul", Field::Number(2.0)), ("type", "get".into())]),
            Field::Record(vec![("simpul", "1".into()), ("type", "get".into())]),
            Field::Text("get".into()),
            Field::Nothing,
        ];
        for message in none {
            assert_eq!(Asked::read(&message), None, "{message:?}");
        }
    }

    /// Any value, often one that is nearly right.
    fn field() -> impl Strategy<Value = Field> {
        let leaf = prop_oneof![
            Just(Field::Nothing),
            Just(Field::Misfit),
            prop_oneof![Just(1.0), any::<f64>()].prop_map(Field::Number),
            prop_oneof!["(set|get|evidence)", "\\PC{0,80}", "x{8190,8194}"].prop_map(Field::Text),
        ];
        leaf.prop_recursive(2, 24, 4, |inner| {
            let name = prop::sample::select(NAMES.to_vec());
            prop_oneof![
                vec(inner.clone(), 0..4).prop_map(Field::List),
                vec((name, inner), 0..6).prop_map(Field::Record),
            ]
        })
    }

    proptest! {
        #[test]
        fn no_message_breaks_the_page_and_nothing_too_large_passes(message in field()) {
            if let Some(Asked { request, id }) = Asked::read(&message) {
                prop_assert!(id.is_none_or(|id| id.len() <= LONGEST_ID));
                let fits = match request {
                    Request::Get => true,
                    Request::Set(address) => address.len() <= LONGEST_TEXT,
                    Request::Evidence(Selection::Entity(slug)) => (1..=LONGEST_SLUG).contains(&slug.len()),
                    Request::Evidence(Selection::Tie(a, b)) =>
                        [a, b].iter().all(|slug| (1..=LONGEST_SLUG).contains(&slug.len())),
                    Request::Evidence(Selection::Nothing) => false,
                };
                prop_assert!(fits);
            }
        }
    }
}
