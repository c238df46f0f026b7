//! State ⇄ address. Everything stands after `#`, readable, and only what differs from the default:
//! `#a=cnbc-2025-08-15&e=kim-jong-un&k=PER,GPE&d=2025-08..2025-12&q=pakta&v=graf&r=kalimat.2&lang=id`.

mod escape;
mod middle;

use crate::engine::Engine;
use crate::entity::{EntityKind, KindSet};
use crate::i18n::Lang;
use crate::index::{EntityMode, MonthRange, OutletKey};
use crate::order::set_of;
use crate::relation::{Asserted, Basis, RelationKind, RelationKinds, TieRule, Unit, Weight};
use crate::state::{Against, Middle, Pane, PaneSet, Scale, State, Tab, Theme};
use crate::text::Month;
use crate::view::{ColourBy, Focus, Notice, Selection, SizeBy, Spot};
use escape::{escape, unescape};
use std::collections::BTreeSet;

/// No more of an address is read, in bytes and in parameters: far beyond any view, and little enough to be read, shown
/// and written again at every step.
const LONGEST: usize = 32 << 10;
const MOST: usize = 64;

/// The value that stands for an unknown outlet.
const UNKNOWN_OUTLET: &str = "?";

const TABS: [(Tab, &str); 3] = [(Tab::Graph, "graf"), (Tab::Table, "tabel"), (Tab::Prose, "uraian")];
const PANES: [(Pane, &str); 3] = [(Pane::Filter, "saring"), (Pane::Read, "baca"), (Pane::Relations, "relasi")];
const UNITS: [(Unit, &str); 3] =
    [(Unit::Sentence, "kalimat"), (Unit::Paragraph, "paragraf"), (Unit::Article, "artikel")];
const WEIGHTS: [(Weight, &str); 3] = [(Weight::Count, "jumlah"), (Weight::Pmi, "pmi"), (Weight::LogLikelihood, "g2")];
const SIZES_BY: [(SizeBy, &str); 4] = [
    (SizeBy::Mentions, "sebutan"),
    (SizeBy::Degree, "derajat"),
    (SizeBy::Betweenness, "keantaraan"),
    (SizeBy::PageRank, "pagerank"),
];
const COLOURS_BY: [(ColourBy, &str); 2] = [(ColourBy::Kind, "jenis"), (ColourBy::Community, "komunitas")];
const THEMES: [(Theme, &str); 3] = [(Theme::System, "sistem"), (Theme::Light, "terang"), (Theme::Dark, "gelap")];
const SCALES: [(Scale, &str); 2] = [(Scale::Desk, "meja"), (Scale::Projector, "proyektor")];
const LANGS: [(Lang, &str); 2] = [(Lang::Id, "id"), (Lang::En, "en")];
const BASES: [(Basis, &str); 3] = [(Basis::Together, "bersama"), (Basis::Stated, "teks"), (Basis::Both, "keduanya")];
const ASSERTED: [(Asserted, &str); 3] =
    [(Asserted::Anyone, "semua"), (Asserted::Narrator, "penulis"), (Asserted::Quoted, "kutipan")];
const MODES: [(EntityMode, &str); 2] = [(EntityMode::All, "semua"), (EntityMode::Any, "salah-satu")];

/// The address of a state, without the `#`; empty for the default state.
pub fn encode(state: &State) -> String {
    let default = State::default();
    let mut out: Vec<(&str, String)> = Vec::new();
    let mut push = |name, value: String| out.push((name, value));
    if let Some(article) = &state.article {
        push("a", escape(article));
    }
    if let Some(spot) = state.spot {
        push("s", spot_text(spot));
    }
    if let Some(middle) = middle::text_of(&state.middle) {
        push("w", middle);
    }
    match &state.selection {
        Selection::Nothing => {}
        Selection::Entity(slug) => push("e", escape(slug)),
        Selection::Tie(a, b) => push("t", format!("{},{}", escape(a), escape(b))),
    }
    let query = &state.query;
    if query.kinds != default.query.kinds {
        push("k", kinds_text(query.kinds));
    }
    if let Some(months) = query.months {
        push("d", format!("{}..{}", months.from, months.to));
    }
    if !query.outlets.is_empty() {
        push("o", list(query.outlets.iter().map(outlet_text)));
    }
    if !query.text.is_empty() {
        push("q", escape(&query.text));
    }
    if !query.include.is_empty() {
        push("i", list(query.include.iter().map(|slug| escape(slug))));
    }
    if !query.exclude.is_empty() {
        push("x", list(query.exclude.iter().map(|slug| escape(slug))));
    }
    if query.mode != default.query.mode {
        push("m", name_of(&MODES, query.mode).to_owned());
    }
    let together = TieRule { basis: default.rule.basis, facts: default.rule.facts, ..state.rule };
    if together != default.rule {
        push("r", rule_text(&state.rule));
    }
    if state.rule.basis != default.rule.basis {
        push("h", name_of(&BASES, state.rule.basis).to_owned());
    }
    let facts = state.rule.facts;
    if facts.kinds != default.rule.facts.kinds {
        push("j", relation_kinds_text(facts.kinds));
    }
    if facts.asserted != default.rule.facts.asserted {
        push("u", name_of(&ASSERTED, facts.asserted).to_owned());
    }
    if let Some(focus) = &state.focus {
        push("f", format!("{}.{}", escape(&focus.centre), focus.depth));
    }
    if state.look.size != default.look.size {
        push("simpul", name_of(&SIZES_BY, state.look.size).to_owned());
    }
    if state.look.colour != default.look.colour {
        push("warna", name_of(&COLOURS_BY, state.look.colour).to_owned());
    }
    if state.tab != default.tab {
        push("v", name_of(&TABS, state.tab).to_owned());
    }
    if state.pane != default.pane {
        push("p", name_of(&PANES, state.pane).to_owned());
    }
    if state.panes != default.panes {
        push("panes", list(state.panes.iter().map(|pane| name_of(&PANES, pane).to_owned())));
    }
    if state.embed {
        push("embed", "1".to_owned());
    }
    if state.display.codes {
        push("kode", "1".to_owned());
    }
    if state.display.boilerplate {
        push("sisa", "1".to_owned());
    }
    if state.display.sources {
        push("sumber", "1".to_owned());
    }
    if state.lang != default.lang {
        push("lang", name_of(&LANGS, state.lang).to_owned());
    }
    if state.theme != default.theme {
        push("tema", name_of(&THEMES, state.theme).to_owned());
    }
    if state.scale != default.scale {
        push("ukuran", name_of(&SCALES, state.scale).to_owned());
    }
    let known = out.into_iter().map(|(name, value)| format!("{name}={value}"));
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
        match read_parameter(&mut state, name, raw) {
            Reading::Understood => {}
            Reading::BadValue => notices.push(Notice::BadValue(name.to_owned(), unescape(raw))),
            Reading::Unknown => {
                notices.push(Notice::UnknownParameter(unescape(name)));
                state.unknown.push((unescape(name), unescape(raw)));
            }
        }
    }
    (state, notices)
}

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

enum Reading {
    Understood,
    BadValue,
    Unknown,
}

fn read_parameter(state: &mut State, name: &str, raw: &str) -> Reading {
    let understood = match name {
        "a" => set(&mut state.article, text(raw).map(Some)),
        "s" => set(&mut state.spot, read_spot(raw).map(Some)),
        "w" => set(&mut state.middle, middle::read(raw)),
        "e" => set(&mut state.selection, text(raw).map(Selection::Entity)),
        "t" => set(&mut state.selection, read_tie(raw)),
        "k" => set(&mut state.query.kinds, read_kinds(raw)),
        "d" => set(&mut state.query.months, read_months(raw).map(Some)),
        "o" => set(&mut state.query.outlets, read_outlets(raw)),
        "q" => set(&mut state.query.text, Some(unescape(raw))),
        "i" => set(&mut state.query.include, read_list(raw)),
        "x" => set(&mut state.query.exclude, read_list(raw)),
        "m" => set(&mut state.query.mode, value_of(&MODES, raw)),
        "r" => {
            let TieRule { basis, facts, .. } = state.rule;
            set(&mut state.rule, read_rule(raw).map(|rule| TieRule { basis, facts, ..rule }))
        }
        "h" => set(&mut state.rule.basis, value_of(&BASES, raw)),
        "j" => set(&mut state.rule.facts.kinds, read_relation_kinds(raw)),
        "u" => set(&mut state.rule.facts.asserted, value_of(&ASSERTED, raw)),
        "f" => set(&mut state.focus, read_focus(raw).map(Some)),
        "simpul" => set(&mut state.look.size, value_of(&SIZES_BY, raw)),
        "warna" => set(&mut state.look.colour, value_of(&COLOURS_BY, raw)),
        "v" => set(&mut state.tab, value_of(&TABS, raw)),
        "p" => set(&mut state.pane, value_of(&PANES, raw)),
        "panes" => set(&mut state.panes, read_panes(raw)),
        "embed" => set(&mut state.embed, read_flag(raw)),
        "kode" => set(&mut state.display.codes, read_flag(raw)),
        "sisa" => set(&mut state.display.boilerplate, read_flag(raw)),
        "sumber" => set(&mut state.display.sources, read_flag(raw)),
        "lang" => set(&mut state.lang, value_of(&LANGS, raw)),
        "tema" => set(&mut state.theme, value_of(&THEMES, raw)),
        "ukuran" => set(&mut state.scale, value_of(&SCALES, raw)),
        _ => return Reading::Unknown,
    };
    if understood { Reading::Understood } else { Reading::BadValue }
}

fn set<T>(place: &mut T, value: Option<T>) -> bool {
    match value {
        Some(value) => {
            *place = value;
            true
        }
        None => false,
    }
}

fn name_of<T: Copy + PartialEq>(table: &[(T, &'static str)], value: T) -> &'static str {
    table.iter().find(|(each, _)| *each == value).map_or("", |(_, name)| name)
}

fn value_of<T: Copy>(table: &[(T, &str)], name: &str) -> Option<T> {
    table.iter().find(|(_, each)| *each == name).map(|(value, _)| *value)
}

fn text(raw: &str) -> Option<String> {
    Some(unescape(raw)).filter(|text| !text.is_empty())
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(",")
}

fn read_list(raw: &str) -> Option<BTreeSet<String>> {
    let items = set_of(raw.split(',').filter_map(text));
    (!items.is_empty()).then_some(items)
}

fn read_flag(raw: &str) -> Option<bool> {
    match raw {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

fn outlet_text(key: &OutletKey) -> String {
    match key {
        OutletKey::Named(name) => escape(name),
        OutletKey::Unknown => UNKNOWN_OUTLET.to_owned(),
    }
}

/// An outlet that is really named `?` arrives escaped, so the bare mark is never its name.
fn read_outlets(raw: &str) -> Option<BTreeSet<OutletKey>> {
    let key = |part| if part == UNKNOWN_OUTLET { Some(OutletKey::Unknown) } else { text(part).map(OutletKey::Named) };
    let keys = set_of(raw.split(',').filter_map(key));
    (!keys.is_empty()).then_some(keys)
}

fn kinds_text(kinds: KindSet) -> String {
    if kinds.is_empty() {
        return "-".to_owned();
    }
    list(kinds.iter().map(|kind| kind.code().to_owned()))
}

fn read_kinds(raw: &str) -> Option<KindSet> {
    if raw == "-" {
        return Some(KindSet::NONE);
    }
    raw.split(',').map(EntityKind::from_code).collect()
}

fn relation_kinds_text(kinds: RelationKinds) -> String {
    let codes = list(kinds.iter().map(|kind| kind.code().to_owned()));
    if codes.is_empty() { "-".to_owned() } else { codes }
}

fn read_relation_kinds(raw: &str) -> Option<RelationKinds> {
    if raw == "-" {
        return Some(std::iter::empty().collect());
    }
    raw.split(',').map(RelationKind::from_code).collect()
}

fn spot_text(spot: Spot) -> String {
    match spot {
        Spot::Sentence(at) => format!("kalimat.{at}"),
        Spot::Mention(at) => format!("sebutan.{at}"),
        Spot::Hit(at) => format!("temuan.{at}"),
    }
}

fn read_panes(raw: &str) -> Option<PaneSet> {
    let panes = raw.split(',').map(|name| value_of(&PANES, name)).collect::<Option<Vec<_>>>()?;
    PaneSet::of(panes)
}

fn read_spot(raw: &str) -> Option<Spot> {
    let (what, at) = raw.split_once('.')?;
    let at = at.parse().ok()?;
    match what {
        "kalimat" => Some(Spot::Sentence(at)),
        "sebutan" => Some(Spot::Mention(at)),
        "temuan" => Some(Spot::Hit(at)),
        _ => None,
    }
}

fn read_tie(raw: &str) -> Option<Selection> {
    let (a, b) = raw.split_once(',')?;
    Some(Selection::tie(&text(a)?, &text(b)?))
}

fn read_months(raw: &str) -> Option<MonthRange> {
    let (from, to) = raw.split_once("..").unwrap_or((raw, raw));
    let (from, to) = (Month::parse_iso(from)?, Month::parse_iso(to)?);
    (from <= to).then_some(MonthRange { from, to })
}

fn rule_text(rule: &TieRule) -> String {
    let mut out = format!("{}.{}", name_of(&UNITS, rule.unit), rule.at_least);
    if rule.weight != Weight::Count || rule.kinds != KindSet::NAMED {
        out.push('.');
        out.push_str(name_of(&WEIGHTS, rule.weight));
    }
    if rule.kinds != KindSet::NAMED {
        out.push('.');
        out.push_str(&kinds_text(rule.kinds));
    }
    out
}

fn read_rule(raw: &str) -> Option<TieRule> {
    let mut parts = raw.split('.');
    let unit = value_of(&UNITS, parts.next()?)?;
    let at_least = parts.next()?.parse().ok().filter(|at_least| *at_least >= 1)?;
    let weight = parts.next().map_or(Some(Weight::Count), |name| value_of(&WEIGHTS, name))?;
    let kinds = parts.next().map_or(Some(KindSet::NAMED), read_kinds)?;
    parts.next().is_none().then_some(TieRule { unit, at_least, weight, kinds, ..TieRule::default() })
}

fn read_focus(raw: &str) -> Option<Focus> {
    let (centre, depth) = raw.rsplit_once('.')?;
    let depth = depth.parse().ok().filter(|depth| (1..=3).contains(depth))?;
    Some(Focus { centre: text(centre)?, depth })
}
