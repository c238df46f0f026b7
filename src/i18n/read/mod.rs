//! The words of the middle pane: cards, the article, the card of a mention, echoes.

use crate::entity::Certainty;

pub mod en;
pub mod id;

/// The middle pane.
pub struct Read {
    /// Under a block that no other article reports.
    pub only_here: &'static str,
    /// Under a block that `n` of `others` other articles report too.
    pub also_in: fn(u32, u32) -> String,
    /// How surely a mention was found.
    pub certainty: fn(Certainty) -> &'static str,
    /// The name of the list of articles.
    pub cards: &'static str,
    /// `n` places found by the search.
    pub hits: fn(u32) -> String,
    /// On the card of an article that does not pass the query.
    pub beyond: &'static str,
    /// Before the numbers of mentions by kind.
    pub strip: &'static str,
    /// In place of a headline.
    pub untitled: &'static str,
    /// A sentence that names the facts an article does not tell.
    pub lacks: fn(&[&str]) -> String,
    /// The button that unfolds what is known of the article.
    pub facts: &'static str,
    /// A fact: the headline.
    pub title: &'static str,
    /// A fact: who published it.
    pub outlet: &'static str,
    /// A fact: when it was published.
    pub date: &'static str,
    /// A fact: the place in its dateline.
    pub place: &'static str,
    /// A fact: who wrote it.
    pub author: &'static str,
    /// After a fact that the article states itself.
    pub stated: &'static str,
    /// `n` words.
    pub words: fn(u32) -> String,
    /// `n` entities.
    pub entities: fn(u32) -> String,
    /// The name of the group of switches over the text.
    pub display: &'static str,
    /// The switch that puts the code of its kind before every mark.
    pub codes: &'static str,
    /// The switch that shows advertising and other remains of the page.
    pub boilerplate: &'static str,
    /// The switch that shows who found each mark, and the name of the list of those who did.
    pub sources: &'static str,
    /// How it stands with the model.
    pub model: ModelWords,
    /// What a screen reader says before boilerplate.
    pub remains: &'static str,
    /// The name of the way to the articles before and after.
    pub neighbours: &'static str,
    /// The button to the article before.
    pub previous: &'static str,
    /// The button to the article after.
    pub next: &'static str,
    /// Over an article that does not pass the query.
    pub outside: &'static str,
    /// Over the article, where none passes the query.
    pub none: &'static str,
    /// The button to the first article that passes the query.
    pub first: &'static str,
    /// Where the corpus has no article.
    pub empty: &'static str,
    /// The rule by which sentences are matched.
    pub echo_rule: &'static str,
    /// Before the forms in which an entity is named.
    pub forms: &'static str,
    /// Which of the article's mentions of the entity this is.
    pub rank: fn(u32, u32) -> String,
    /// How often the entity is mentioned, and in how many articles.
    pub corpus: fn(u32, u32) -> String,
    /// Who found a mention, and how surely in words and per cent.
    pub found: fn(&str, &str, u32) -> String,
    /// The button to the entity's mention before this one.
    pub previous_mention: &'static str,
    /// The button to the entity's mention after this one.
    pub next_mention: &'static str,
    /// The link to an item of Wikidata; it opens another page.
    pub wikidata: fn(&str) -> String,
}

/// How it stands with the model of the trained tagger.
pub struct ModelWords {
    /// It is on its way.
    pub loading: &'static str,
    /// The articles are read with it.
    pub in_force: &'static str,
    /// Its file did not arrive.
    pub missing: &'static str,
    /// Its file is not what it should be.
    pub altered: &'static str,
    /// The button that asks for it once more.
    pub retry: &'static str,
}

/// Writes a list as part of a sentence: `a, b, dan c`; two without a comma.
fn listed(items: &[&str], and: &str) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [a, b] => format!("{a} {and} {b}"),
        [first @ .., last] => format!("{}, {and} {last}", first.join(", ")),
    }
}
