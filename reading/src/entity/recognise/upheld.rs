//! What rules and tables found and holds although the tagger says otherwise. The tagger hears them and decides; but tables
//! know names, and rules know laws and events, of which its training saw few: where it is not sure, those stand.

use crate::entity::proposal::Proposal;
use crate::entity::{EntityKind, Source};
use crate::order::sort_by_key;

/// From this confidence on the tagger is sure.
const SURE: f32 = 0.6;

/// The confidence of what holds against the tagger.
const UPHELD: f32 = 0.6;

/// Puts what holds of `ruled` in the place of what it overlaps in `found`; both stand in order without overlap, and so
/// does what is returned.
pub fn uphold(ruled: &[Proposal], mut found: Vec<Proposal>) -> Vec<Proposal> {
    let mut upheld: Vec<Proposal> = Vec::new();
    let mut from = 0;
    for rule in ruled {
        from += found[from..].partition_point(|mention| mention.words.end <= rule.words.start);
        let rivals = found[from..].iter().take_while(|mention| mention.words.start < rule.words.end).count();
        if holds(rule, &found[from..from + rivals]) {
            found.drain(from..from + rivals);
            upheld.push(Proposal { confidence: UPHELD, ..rule.clone() });
        }
    }
    found.extend(upheld);
    sort_by_key(&mut found, |mention| mention.words.start);
    found
}

/// Whether a rule's finding stands against what the tagger found in its place. Names of tables do only where it found
/// something there: what it leaves unmarked of them is mostly another word.
fn holds(rule: &Proposal, rivals: &[Proposal]) -> bool {
    let knows_better = match rule.source {
        Source::NameList => !rivals.is_empty(),
        _ => matches!(rule.kind, EntityKind::Law | EntityKind::Evt),
    };
    let gives_way = |rival: &Proposal| {
        rival.confidence < SURE && rule.words.start <= rival.words.start && rival.words.end <= rule.words.end
    };
    knows_better && rivals.iter().all(gives_way)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(words: std::ops::Range<usize>, kind: EntityKind) -> Proposal {
        Proposal { source: Source::NameList, ..Proposal::rule(words, kind, 0.95) }
    }

    /// Words and kinds of what comes out of one finding of a rule against one of the tagger.
    fn judged(rule: &Proposal, found: &[Proposal]) -> Vec<(std::ops::Range<usize>, EntityKind)> {
        let out = uphold(std::slice::from_ref(rule), found.to_vec());
        out.into_iter().map(|mention| (mention.words, mention.kind)).collect()
    }

    #[test]
    fn the_tagger_gives_way_where_it_is_not_sure() {
        use EntityKind::{Evt, Gpe, Org};
        let (unsure, sure) = (Proposal::rule(3..4, Org, 0.5), Proposal::rule(3..4, Org, 0.9));
        let longer = Proposal::rule(3..5, Org, 0.5);
        assert_eq!(judged(&table(3..4, Gpe), std::slice::from_ref(&unsure)), [(3..4, Gpe)]);
        assert_eq!(judged(&table(3..4, Gpe), &[sure]), [(3..4, Org)]);
        assert_eq!(judged(&table(3..4, Gpe), &[longer]), [(3..5, Org)], "a longer name is another name");
        assert_eq!(judged(&table(3..4, Gpe), &[]), [], "an unmarked word of a table is mostly no name");
        assert_eq!(judged(&Proposal::rule(2..4, Evt, 0.8), &[]), [(2..4, Evt)], "few events were seen in training");
        assert_eq!(judged(&Proposal::rule(2..4, Evt, 0.8), &[unsure]), [(2..4, Evt)]);
    }
}
