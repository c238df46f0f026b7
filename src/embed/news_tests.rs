//! What the page tells its host, held against the contract.

use super::*;
use crate::corpus::Corpus;
use crate::index::Query;

fn told<T>(address: &str, tell: impl FnOnce(News) -> T) -> T {
    let engine = Engine::open(Corpus::builtin());
    let (state, _) = url::decode(address);
    let answer = engine.answer(&state.query);
    tell(News { engine: &engine, state: &state, answer: &answer, height: Height::of(640.2) })
}

fn names(field: &Field) -> Vec<&'static str> {
    match field {
        Field::Record(fields) => fields.iter().map(|(name, _)| *name).collect(),
        _ => vec![],
    }
}

fn items(field: &Field) -> &[Field] {
    match field {
        Field::List(items) => items,
        _ => panic!("no list: {field:?}"),
    }
}

#[test]
fn every_message_has_the_fields_of_the_contract() {
    let address = "a=tempo-2024-08-16&t=korea-utara,rusia&embed=1";
    let standing = ["simpul", "type", "address", "article", "selected", "height"];
    let ready = told(address, |news| news.ready());
    assert_eq!(names(&ready), standing);
    assert_eq!(ready.get("type").text(10), Some("ready"));
    let state = told(address, |news| news.state(Some("7")));
    assert_eq!(names(&state), ["simpul", "type", "id", "address", "article", "selected", "height"]);
    assert_eq!((state.get("id").text(9), state.get("type").text(9)), (Some("7"), Some("state")));
    assert_eq!(state.get("address").text(99), Some(address));
    assert_eq!(state.get("height"), &Field::Number(641.0));
    assert_eq!(state.get("article").get("id").text(99), Some("tempo-2024-08-16"));
    let selected: Vec<_> = items(state.get("selected")).iter().map(|end| end.get("slug").text(99).unwrap()).collect();
    assert_eq!(selected, ["korea-utara", "rusia"]);
    assert_eq!(names(&told("", |news| news.height())), ["simpul", "type", "height"]);
    let place = place(1200.4, 19.6);
    assert_eq!(names(&place), ["simpul", "type", "top", "height"]);
    assert_eq!((place.get("top"), place.get("height")), (&Field::Number(1200.0), &Field::Number(20.0)));
}

#[test]
fn the_evidence_is_what_the_page_itself_lists() {
    let engine = Engine::open(Corpus::builtin());
    let query = Query::default();
    let answer = engine.answer(&query);
    let (state, tie) = (State::default(), Selection::tie("rusia", "korea-utara"));
    let listed = engine.evidence(&tie, &query, &answer, &state.rule).unwrap();
    let news = News { engine: &engine, state: &state, answer: &answer, height: Height::of(0.0) };
    let told = news.evidence(&tie, None);
    assert_eq!(told.get("count"), &Field::Number(listed.items.len() as f64));
    let passages = items(told.get("passages"));
    assert_eq!(passages.len(), listed.items.len().min(MOST_PASSAGES));
    for (told, listed) in passages.iter().zip(&listed.items) {
        assert_eq!(names(told), ["article", "title", "outlet", "date", "sentence", "text"]);
        let article = engine.corpus.get(engine.corpus.find(told.get("article").text(99).unwrap()).unwrap()).unwrap();
        let first = told.get("text").text(9999).unwrap().split(" … ").next().unwrap().to_owned();
        assert!(article.text.contains(&first), "{first}");
        assert_eq!(told.get("sentence"), &Field::Number(f64::from(listed.sentence + 1)));
    }
}

#[test]
fn nobody_has_no_evidence_and_is_told_so() {
    let told = told("", |news| news.evidence(&Selection::tie("siapa-ini", "rusia"), Some("x")));
    assert_eq!(told.get("count"), &Field::Number(0.0));
    assert_eq!((items(told.get("ends")).len(), items(told.get("passages")).len()), (0, 0));
}

#[test]
fn heights_stay_within_bounds() {
    let cases = [
        (f64::NAN, 160),
        (f64::INFINITY, 10_000),
        (f64::NEG_INFINITY, 160),
        (-5.0, 160),
        (159.0, 160),
        (700.1, 701),
        (1e9, 10_000),
    ];
    for (measured, expected) in cases {
        assert_eq!(Height::of(measured), Height(expected), "{measured}");
    }
}
