//! What each file holds and how it is called. The name tells corpus, filter and rule, and no day: equal networks give
//! equal files.

use crate::export::{GexfHead, SvgWords, csv, gexf, svg};
use crate::i18n::relations::ExportWords;
use crate::network::{Network, layout};
use crate::text::Date;
use crate::ui::context::Context;
use crate::view::Drawing;

/// A file to take away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The drawing.
    Svg,
    /// The table of nodes.
    Nodes,
    /// The table of ties.
    Ties,
    /// The passages of every tie.
    Evidence,
    /// The graph for Gephi.
    Gexf,
}

impl File {
    /// Every file, in the order of the menu.
    pub const ALL: [Self; 5] = [Self::Svg, Self::Nodes, Self::Ties, Self::Evidence, Self::Gexf];

    /// Its name in the menu, and what it is for.
    pub fn label(self, words: &ExportWords) -> (&'static str, &'static str) {
        match self {
            Self::Svg => words.svg,
            Self::Nodes => words.nodes,
            Self::Ties => words.ties,
            Self::Evidence => words.evidence,
            Self::Gexf => words.gexf,
        }
    }

    /// How its name ends, after the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Nodes | Self::Ties | Self::Evidence => "csv",
            Self::Gexf => "gexf",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml;charset=utf-8",
            Self::Nodes | Self::Ties | Self::Evidence => "text/csv;charset=utf-8",
            Self::Gexf => "application/xml;charset=utf-8",
        }
    }

    fn stem(self) -> &'static str {
        match self {
            Self::Svg | Self::Gexf => "jejaring",
            Self::Nodes => "simpul",
            Self::Ties => "ikatan",
            Self::Evidence => "bukti",
        }
    }
}

/// What the files are made from.
pub struct Source<'a> {
    /// The page's engine, state and words.
    pub simpul: &'a Context,
    /// The network that is shown.
    pub network: &'a Network,
}

impl Source<'_> {
    /// What stands in a file.
    pub fn text(&self, file: File) -> String {
        let engine = &self.simpul.engine;
        match file {
            File::Svg => self.svg(),
            File::Nodes => csv::nodes(self.network, &engine.annotations),
            File::Ties => csv::ties(self.network, &engine.annotations),
            File::Evidence => csv::evidence(self.network, &engine.annotations, &engine.corpus),
            File::Gexf => {
                let rule = self.rule();
                let head = GexfHead { description: &rule, date: None };
                gexf(self.network, &engine.annotations, &self.drawing(), head)
            }
        }
    }

    /// `simpul_jejaring_2024-08-16_2025-12-03_5-artikel_kalimat-2.svg`: what it holds, the first and last day of the
    /// articles, how many, what they were searched for, the rule.
    pub fn name(&self, file: File) -> String {
        let state = &self.simpul.state;
        let mut parts = vec!["simpul".to_owned(), file.stem().to_owned()];
        if let Some((first, last)) = self.days() {
            parts.extend([first.to_string(), last.to_string()]);
        }
        parts.push(format!("{}-artikel", self.simpul.answer.articles.len()));
        parts.push(plain(&state.query.text));
        parts.extend(state.query.include.iter().map(|slug| plain(slug)));
        parts.extend(state.focus.iter().map(|focus| format!("sekitar-{}-{}", plain(&focus.centre), focus.depth)));
        let unit = (crate::i18n::Lang::Id.messages().relations.rule.unit)(state.rule.unit);
        parts.push(format!("{unit}-{}", state.rule.at_least));
        parts.retain(|part| !part.is_empty());
        format!("{}.{}", parts.join("_"), file.extension())
    }

    fn svg(&self) -> String {
        let words = self.simpul.words;
        let (picture, rule) = (&words.relations.picture, self.simpul.state.rule);
        let days = self
            .days()
            .map(|(first, last)| format!("Simpul · {} – {} · ", (words.word.date)(first), (words.word.date)(last)));
        let origin = days.unwrap_or_default() + &(words.word.articles)(self.simpul.answer.articles.len() as u32);
        svg(
            &self.drawing(),
            SvgWords {
                lang: self.simpul.state.lang.tag(),
                title: words.relations.export.title,
                rule: &self.rule(),
                date: &origin,
                size: picture.size,
                width: &(picture.width)(rule.unit, rule.weight),
                dashed: picture.dashed,
                kind: picture.kind,
                decimal: words.relations.tables.decimal_mark,
            },
        )
    }

    fn rule(&self) -> String {
        (self.simpul.words.relations.rule.sentence)(&self.simpul.state.rule)
    }

    fn drawing(&self) -> Drawing {
        Drawing::of(self.network, &self.simpul.engine.annotations, &layout(self.network))
    }

    /// The first and the last day of the articles that remain.
    fn days(&self) -> Option<(Date, Date)> {
        let corpus = &self.simpul.engine.corpus;
        let articles = self.simpul.answer.articles.iter().filter_map(|id| corpus.get(*id));
        let days: Vec<Date> = articles.filter_map(|article| article.sheet.date.value().copied()).collect();
        Some((days.iter().min().copied()?, days.iter().max().copied()?))
    }
}

/// Letters, digits and single hyphens: what every file system takes.
fn plain(text: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
    text.chars().map(kept).collect::<String>().split_whitespace().collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_hold_letters_digits_and_hyphens() {
        let cases = [
            ("kim-jong-un", "kim-jong-un"),
            ("\"pakta  baru\" -nuklir*", "pakta-baru-nuklir"),
            ("../..", ""),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(plain(text), expected);
        }
    }
}
