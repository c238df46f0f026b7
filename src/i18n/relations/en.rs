//! The right pane in English.

use super::{EmptyWords, EvidenceWords, FocusWords, PictureWords, Relations, RuleWords, TableWords, TellingWords};
use crate::entity::EntityKind;
use crate::i18n::notation::en::{counted, grouped};
use crate::i18n::phrase::Slot;
use crate::relation::{TieRule, Unit, Weight};
use crate::text::decimal::fixed;
use crate::view::{ColourBy, SizeBy};

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Sentence => "sentence",
        Unit::Paragraph => "paragraph",
        Unit::Article => "article",
    }
}

fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Count => "count",
        Weight::Pmi => "PMI",
        Weight::LogLikelihood => "log-likelihood",
    }
}

fn kind(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Per => "people",
        EntityKind::Org => "organisations",
        EntityKind::Gpe => "countries & cities",
        EntityKind::Loc => "other places",
        EntityKind::Evt => "events",
        EntityKind::Law => "agreements & laws",
        EntityKind::Dat => "times",
        EntityKind::Qty => "quantities",
    }
}

/// A kind as an apposition to one name.
fn single(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Per => "person",
        EntityKind::Org => "organisation",
        EntityKind::Gpe => "country or city",
        EntityKind::Loc => "place",
        EntityKind::Evt => "event",
        EntityKind::Law => "agreement or law",
        EntityKind::Dat => "time",
        EntityKind::Qty => "quantity",
    }
}

fn size_by(by: SizeBy) -> &'static str {
    match by {
        SizeBy::Mentions => "mentions",
        SizeBy::Degree => "degree",
        SizeBy::Betweenness => "betweenness",
        SizeBy::PageRank => "PageRank",
    }
}

fn passages(of: Unit, number: u32) -> String {
    match of {
        Unit::Sentence => counted(number, "sentence", "sentences"),
        Unit::Paragraph => counted(number, "paragraph", "paragraphs"),
        Unit::Article => counted(number, "article", "articles"),
    }
}

fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Where a tie is told; of articles as unit the number would be said twice.
fn whereabouts(unit: Unit, articles: u32, outlets: &str) -> String {
    match unit {
        Unit::Article => format!(" ({outlets})."),
        _ => format!(", in {} ({outlets}).", counted(articles, "article", "articles")),
    }
}

fn rule_sentence(rule: &TieRule) -> String {
    let kinds: Vec<String> = rule.kinds.iter().map(|each| kind(each).to_owned()).collect();
    format!(
        "Two entities are tied when they appear in the same {}, at least {}. Kinds that count: {}.",
        unit(rule.unit),
        counted(rule.at_least, "time", "times"),
        list(&kinds),
    )
}

/// The words of the right pane.
pub const RELATIONS: Relations = Relations {
    graph: "Graph",
    table: "Table",
    prose: "Prose",
    tabs: "Form of the network",
    count: |nodes, ties| format!("{}, {}", counted(nodes, "node", "nodes"), counted(ties, "tie", "ties")),
    left_out: |number| {
        let entities = counted(number, "entity that appears", "entities that appear");
        format!("The network is too large: {entities} least often left out.")
    },
    rule: RULE,
    picture: PICTURE,
    focus: FocusWords {
        around: "Around",
        depth: "Distance from the middle",
        steps: |depth| counted(u32::from(depth), "step", "steps"),
        all: "Show everything",
        start: "Only its surroundings",
    },
    empty: EMPTY,
    tables: TABLES,
    telling: TELLING,
    evidence: EVIDENCE,
};

const RULE: RuleWords = RuleWords {
    label: "What counts as a tie",
    before_unit: "Two entities are tied when they appear in the same ",
    unit_label: "Unit of text",
    unit,
    before_least: ", at least ",
    least_label: "At least how many times",
    before_weight: " times; line width = ",
    weight_label: "Meaning of the line width",
    weight,
    weight_hint: |weight| match weight {
        Weight::Count => "Count: how often the two appear together.",
        Weight::Pmi => {
            "PMI (pointwise mutual information): how much more often together than by chance; it favours the rare."
        }
        Weight::LogLikelihood => {
            "Log-likelihood (G²): how sure it is that meeting is no accident; robust with small numbers."
        }
    },
    kinds: "Nodes are:",
    sentence: rule_sentence,
};

const PICTURE: PictureWords = PictureWords {
    label: |nodes, ties| {
        format!("Graph of the network: {}, {}", counted(nodes, "node", "nodes"), counted(ties, "tie", "ties"))
    },
    keys: "Arrow keys walk along the ties, Enter selects, f shows the surroundings, + and - zoom, 0 fits everything in, Shift with arrows pans. Table and Prose hold the same.",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    fit: "Fit",
    reset: "Reset",
    fit_hint: "Fit: show the whole graph",
    reset_hint: "Reset: unpin every node and show the whole graph",
    node: |name, of, mentions, ties, strongest| {
        format!(
            "{name}, {}, {}, {}; strongest with {}",
            single(of),
            counted(mentions, "mention", "mentions"),
            counted(ties, "tie", "ties"),
            list(strongest)
        )
    },
    nobody: "No neighbour that way",
    tie: |a, b, passages| format!("{a} – {b}: {passages}"),
    size: |by| format!("size = {}", size_by(by)),
    size_label: "Size of nodes",
    size_by,
    size_hint: |by| match by {
        SizeBy::Mentions => "Mentions: how often it is named in the articles that remain.",
        SizeBy::Degree => "Degree: how many other nodes it is tied to.",
        SizeBy::Betweenness => {
            "Betweenness: the share of shortest ways between two others that lead through it; large for a bridge."
        }
        SizeBy::PageRank => {
            "PageRank: how often one comes by when following ties at random; large for what is tied to what matters."
        }
    },
    colour_label: "Colour of nodes",
    colour_by: |by| match by {
        ColourBy::Kind => "kind",
        ColourBy::Community => "community",
    },
    colour_hint: |by| match by {
        ColourBy::Kind => "Kind: person, organisation and so on; the shape means the same.",
        ColourBy::Community => {
            "Community: a group tied within more often than chance would have it (Louvain method); its number stands in the node."
        }
    },
    community: |name, nodes| format!("{name} ({})", grouped(nodes)),
    more_communities: |number| format!("and {} smaller communities", grouped(number)),
    gathering: "Finding ties…",
    placing: |nodes, percent| format!("Placing {} nodes… {percent}%", grouped(nodes)),
    measuring: |percent| format!("Measuring the network… {percent}%"),
    strongest_drawn: |drawn, all| {
        format!(
            "From this far the strongest {} of {} ties are drawn; come nearer to see more.",
            grouped(drawn),
            grouped(all)
        )
    },
    width: |of, weight| match (weight, of) {
        (Weight::Count, Unit::Sentence) => "width = sentences".to_owned(),
        (Weight::Count, Unit::Paragraph) => "width = paragraphs".to_owned(),
        (Weight::Count, Unit::Article) => "width = articles".to_owned(),
        (Weight::Pmi, _) => "width = PMI".to_owned(),
        (Weight::LogLikelihood, _) => "width = log-likelihood".to_owned(),
    },
    dashed: "only one outlet",
    kind,
    caption: "What the drawing shows",
    how: "Click selects, double click or f shows the surroundings, dragging pins.",
};

const EMPTY: EmptyWords = EmptyWords {
    no_articles: "No article passes the filter, so there is no network.",
    no_kinds: "Every kind is switched off, so nothing can become a node.",
    unstated: "The articles that remain state no relation of the kinds chosen.",
    together: "Look at who appears together",
    too_strict: |of, least| {
        format!("No two entities appear together in the same {} {}.", unit(of), counted(least, "time", "times"))
    },
    no_surroundings: |name| format!("{name} has no tie under this rule and filter."),
    nothing: "The articles that remain do not name two entities together.",
    clear_filter: "Clear all filters",
    usual_kinds: "Switch the usual kinds on",
    lower: |least| format!("Lower it to {}", counted(least, "time", "times")),
    widen: |to| format!("Look by {}", unit(to)),
};

const TABLES: TableWords = TableWords {
    nodes: "Nodes",
    ties: "Ties",
    hint: "Column headings sort; a name selects in all panes.",
    name: "Name",
    kind: "Kind",
    mentions: "Mentions",
    articles: "Articles",
    outlets: "Outlets",
    degree: "Ties",
    betweenness: "Betweenness",
    page_rank: "PageRank",
    community: "Community",
    neighbours: "Neighbours",
    one: "Entity",
    other: "With",
    count: |of| match of {
        Unit::Sentence => "Sentences",
        Unit::Paragraph => "Paragraphs",
        Unit::Article => "Shared articles",
    },
    weight: |of| match of {
        Weight::Count => "Weight (count)",
        Weight::Pmi => "Weight (PMI)",
        Weight::LogLikelihood => "Weight (G²)",
    },
    more: |number| format!("+{} more", grouped(number)),
    fewer: "fewer",
    decimal_mark: ".",
    decimal: |number| fixed(number, 2).to_string(),
};

const TELLING: TellingWords = TellingWords {
    overview: "Overview",
    whole: |nodes, ties, articles| {
        format!(
            "In {}, {} connected by {}.",
            counted(articles, "article", "articles"),
            counted(nodes, "entity is", "entities are"),
            counted(ties, "tie", "ties")
        )
    },
    most: "Most often mentioned:",
    strongest: "Strongest ties",
    tie: |unit, articles, outlets| {
        vec![
            Slot::Place(0),
            " and ".into(),
            Slot::Place(1),
            " appear together in ".into(),
            Slot::Place(2),
            whereabouts(unit, articles, outlets).into(),
        ]
    },
    actor: |mentions, articles, ties| {
        format!(
            "Mentioned {} in {} and tied to {}:",
            counted(mentions, "time", "times"),
            counted(articles, "article", "articles"),
            counted(ties, "entity", "entities")
        )
    },
    with: |unit, articles, outlets| {
        vec!["with ".into(), Slot::Place(0), " in ".into(), Slot::Place(1), whereabouts(unit, articles, outlets).into()]
    },
    further: |number| format!("and {}; see Table.", counted(number, "weaker tie", "weaker ties")),
    list,
    and: "and",
};

const EVIDENCE: EvidenceWords = EvidenceWords {
    label: "Evidence",
    hint: "Select a node or a tie to read the sentences behind it.",
    passages,
    with: "and",
    sentence: |at| format!("sentence {}", grouped(at)),
    open: "Open in the text",
    copy: "Copy evidence",
    copied: "Evidence copied",
    refused: "The browser refused the clipboard; select the text and copy it yourself.",
    close: "Close evidence",
    none: "No evidence under this rule and filter.",
    ties_of: "Tied to",
};
