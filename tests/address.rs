//! Properties of the address: every state comes back from its link, and no address breaks the page.

use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use simpul::corpus::Corpus;
use simpul::engine::Engine;
use simpul::entity::{EntityKind, KindSet};
use simpul::i18n::Lang;
use simpul::index::{EntityMode, MonthRange, OutletKey, Query};
use simpul::relation::{Asserted, Basis, FactRule, RelationKind, TieRule, Unit, Weight};
use simpul::state::{Against, Display, Middle, Pane, PaneSet, Scale, State, Tab, Theme};
use simpul::text::{Date, Month};
use simpul::url::{decode, encode, reconcile};
use simpul::view::{ColourBy, DayRange, Focus, GridRows, Look, Notice, QuoteOrder, Selection, SizeBy, Spot, Whom};
use std::fmt::Write;

fn kinds() -> impl Strategy<Value = KindSet> {
    btree_set(prop::sample::select(EntityKind::ALL.to_vec()), 0..=8).prop_map(|kinds| kinds.into_iter().collect())
}

fn months() -> impl Strategy<Value = MonthRange> {
    let month = || (1900_i32..2100, 1_u8..=12).prop_map(|(year, month)| Month { year, month });
    (month(), month()).prop_map(|(a, b)| MonthRange { from: a.min(b), to: a.max(b) })
}

fn days() -> impl Strategy<Value = DayRange> {
    let day = || {
        (1950_i32..2060, 1_u8..=12, 1_u8..=31)
            .prop_filter_map("no day", |(year, month, day)| Date::new(year, month, day))
    };
    let some = (day(), day()).prop_map(|(a, b)| DayRange { from: a.min(b), to: a.max(b) });
    prop_oneof![some, months().prop_map(DayRange::of_months)]
}

/// Any text that is not empty: also such as breaks the address's own grammar.
fn name() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z0-9-]{1,12}", "[?&=,.%#+~ /\"'<>]{1,4}", "\\PC{1,8}"]
}

fn query() -> impl Strategy<Value = Query> {
    let outlet = prop_oneof![Just(OutletKey::Unknown), name().prop_map(OutletKey::Named)];
    (
        "\\PC{0,12}",
        btree_set(outlet, 0..3),
        prop::option::of(months()),
        kinds(),
        btree_set(name(), 0..3),
        btree_set(name(), 0..3),
        prop::sample::select(vec![EntityMode::All, EntityMode::Any]),
    )
        .prop_map(|(text, outlets, months, kinds, include, exclude, mode)| Query {
            text,
            outlets,
            months,
            kinds,
            include,
            exclude,
            mode,
        })
}

fn rule() -> impl Strategy<Value = TieRule> {
    (
        prop::sample::select(vec![Unit::Sentence, Unit::Paragraph, Unit::Article]),
        1_u32..100,
        prop::sample::select(vec![Weight::Count, Weight::Pmi, Weight::LogLikelihood]),
        kinds(),
        prop::sample::select(Basis::ALL.to_vec()),
        facts(),
    )
        .prop_map(|(unit, at_least, weight, kinds, basis, facts)| TieRule {
            unit,
            at_least,
            weight,
            kinds,
            basis,
            facts,
        })
}

fn facts() -> impl Strategy<Value = FactRule> {
    let kinds = vec(prop::sample::select(RelationKind::ALL.to_vec()), 0..20);
    (kinds, prop::sample::select(Asserted::ALL.to_vec()))
        .prop_map(|(kinds, asserted)| FactRule { kinds: kinds.into_iter().collect(), asserted })
}

fn place() -> impl Strategy<Value = (Option<String>, Option<Spot>, Selection, Option<Focus>)> {
    let spot = (0_u32..5000)
        .prop_flat_map(|at| prop::sample::select(vec![Spot::Sentence(at), Spot::Mention(at), Spot::Hit(at)]));
    let selection = prop_oneof![
        Just(Selection::Nothing),
        name().prop_map(Selection::Entity),
        (name(), name()).prop_map(|(a, b)| Selection::tie(&a, &b)),
    ];
    let focus = (name(), 1_u8..=3).prop_map(|(centre, depth)| Focus { centre, depth });
    (prop::option::of(name()), prop::option::of(spot), selection, prop::option::of(focus))
}

fn panes() -> impl Strategy<Value = (Pane, PaneSet, bool)> {
    let one = || prop::sample::select(Pane::ALL.to_vec());
    let some = vec(one(), 1..4).prop_filter_map("none", PaneSet::of);
    (one(), some, any::<bool>())
}

fn middle() -> impl Strategy<Value = Middle> {
    prop_oneof![
        Just(Middle::Article),
        prop::sample::select(GridRows::ALL.to_vec()).prop_map(Middle::Grid),
        Just(Middle::Comparison(Against::Rest)),
        (prop::sample::select(QuoteOrder::ALL.to_vec()), prop::sample::select(Whom::ALL.to_vec()))
            .prop_map(|(order, whom)| Middle::Quotes(order, whom)),
        prop::option::of(days()).prop_map(Middle::Timeline),
        name().prop_map(|id| Middle::Comparison(Against::One(id))),
    ]
}

fn nodes() -> impl Strategy<Value = Look> {
    (prop::sample::select(SizeBy::ALL.to_vec()), prop::sample::select(ColourBy::ALL.to_vec()))
        .prop_map(|(size, colour)| Look { size, colour })
}

fn look() -> impl Strategy<Value = (Look, Tab, Display, Lang, Theme, Scale)> {
    (
        nodes(),
        prop::sample::select(Tab::ALL.to_vec()),
        any::<[bool; 4]>().prop_map(|[codes, boilerplate, sources, questions]| Display {
            codes,
            boilerplate,
            sources,
            questions,
        }),
        prop::sample::select(Lang::ALL.to_vec()),
        prop::sample::select(vec![Theme::System, Theme::Light, Theme::Dark]),
        prop::sample::select(vec![Scale::Desk, Scale::Projector]),
    )
}

fn state() -> impl Strategy<Value = State> {
    let unknown = vec(("z[a-z]{1,6}", "\\PC{0,6}"), 0..3);
    (place(), middle(), query(), rule(), panes(), look(), unknown).prop_map(
        |(
            (article, spot, selection, focus),
            middle,
            query,
            rule,
            (pane, panes, embed),
            (look, tab, display, lang, theme, scale),
            unknown,
        )| State {
            article,
            spot,
            middle,
            selection,
            query,
            rule,
            focus,
            look,
            tab,
            pane,
            panes,
            embed,
            display,
            lang,
            theme,
            scale,
            unknown,
        },
    )
}

proptest! {
    #[test]
    fn every_state_comes_back_from_its_link(state in state()) {
        let (back, notices) = decode(&encode(&state));
        prop_assert_eq!(&back, &state);
        prop_assert_eq!(notices.len(), state.unknown.len());
    }

    #[test]
    fn a_link_survives_being_encoded_by_the_browser(state in state()) {
        // Browsers percent-encode what is not ASCII when a link is copied out of their address bar.
        let link = encode(&state);
        let mut copied = String::new();
        for byte in link.bytes() {
            if byte.is_ascii() { copied.push(char::from(byte)) } else { write!(copied, "%{byte:02x}").unwrap() }
        }
        prop_assert_eq!(decode(&copied).0, state);
    }

    #[test]
    fn no_address_breaks_the_page(address in "\\PC{0,200}") {
        let engine = Engine::default();
        let (state, _) = decode(&address);
        let _ = reconcile(state, &engine);
    }
}

#[test]
fn the_default_state_has_an_empty_address() {
    assert_eq!(encode(&State::default()), "");
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_stands() {
    let cases: [(&str, &[Notice]); 8] = [
        ("#q=pakta&baru=1", &[Notice::UnknownParameter("baru".into())]),
        ("#q=pakta&d=2025-13", &[Notice::BadValue("d".into(), "2025-13".into())]),
        ("#q=pakta&d=2025-08..2024-01", &[Notice::BadValue("d".into(), "2025-08..2024-01".into())]),
        ("#q=pakta&k=PER,ABC", &[Notice::BadValue("k".into(), "PER,ABC".into())]),
        ("#q=pakta&r=kalimat.0", &[Notice::BadValue("r".into(), "kalimat.0".into())]),
        ("#q=pakta&panes=", &[Notice::BadValue("panes".into(), String::new())]),
        ("#q=pakta&panes=baca,cari", &[Notice::BadValue("panes".into(), "baca,cari".into())]),
        ("#q=pakta&&f=kim.9&", &[Notice::BadValue("f".into(), "kim.9".into())]),
    ];
    for (address, expected) in cases {
        let (state, notices) = decode(address);
        assert_eq!(notices, expected, "{address}");
        assert_eq!(state.query.text, "pakta", "{address}");
    }
}

#[test]
fn the_address_of_the_design_is_read() {
    let (state, notices) =
        decode("#a=cnbc-2025-08-15&e=kim-jong-un&k=PER,GPE&d=2025-08..2025-12&q=pakta&v=graf&r=kalimat.2&lang=id");
    assert_eq!(notices, []);
    assert_eq!(state.article.as_deref(), Some("cnbc-2025-08-15"));
    assert_eq!(state.selection, Selection::Entity("kim-jong-un".into()));
    assert_eq!(state.query.kinds, [EntityKind::Per, EntityKind::Gpe].into_iter().collect());
    assert_eq!(state.query.text, "pakta");
}

#[test]
fn every_language_that_an_address_knows_stands_on_the_switch_under_its_tag() {
    let letters = || 'a'..='z';
    let mut found = Vec::new();
    for tag in letters().flat_map(|a| letters().map(move |b| format!("{a}{b}"))) {
        let (state, notices) = decode(&format!("#lang={tag}"));
        if notices.is_empty() {
            assert_eq!(state.lang.tag(), tag);
            found.push(state.lang);
        }
    }
    assert!(Lang::ALL.iter().all(|lang| found.contains(lang)), "not all of {:?} in the address", Lang::ALL);
    assert!(found.iter().all(|lang| Lang::ALL.contains(lang)), "not all of {found:?} in Lang::ALL");
}

#[test]
fn stale_names_are_dropped_with_a_notice() {
    let engine = Engine::open(Corpus::builtin());
    let (state, _) = decode("a=tidak-ada&s=kalimat.3&e=siapa-ini&i=siapa-ini&o=Koran+Hilang&q=pakta");
    let (state, notices) = reconcile(state, &engine);
    assert_eq!(state, State { query: Query { text: "pakta".into(), ..Query::default() }, ..State::default() });
    assert_eq!(
        notices,
        [
            Notice::NoSuchEntity("siapa-ini".into()),
            Notice::NoSuchOutlet("Koran Hilang".into()),
            Notice::NoSuchArticle("tidak-ada".into()),
        ]
    );
}

#[test]
fn an_address_without_end_is_read_to_a_bound() {
    let megabyte = 1 << 20;
    for endless in [
        format!("q={}", "a".repeat(megabyte)),
        format!("{}=1", "<".repeat(megabyte)),
        format!("a=1{}", "&a=b".repeat(megabyte / 4)),
        format!("i={}", "putin,".repeat(megabyte / 6)),
        format!("x{}", "%".repeat(megabyte)),
    ] {
        let (state, notices) = decode(&format!("e=kim-jong-un&{endless}"));
        assert_eq!(state.selection, Selection::Entity("kim-jong-un".to_owned()), "what comes first is read");
        assert!(encode(&state).len() < megabyte / 8 && notices.len() <= 65);
        assert_eq!(notices.last(), Some(&Notice::TooLong));
    }
}

#[test]
fn what_other_languages_find_in_every_object_is_no_parameter() {
    for name in ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"] {
        let (state, notices) = decode(&format!("{name}=1&lang={name}&e={name}"));
        assert_eq!(state.unknown, [(name.to_owned(), "1".to_owned())]);
        assert_eq!(
            notices,
            [Notice::UnknownParameter(name.to_owned()), Notice::BadValue("lang".to_owned(), name.to_owned())]
        );
        assert_eq!(state.selection, Selection::Entity(name.to_owned()), "a name like any other");
    }
}
