//! A wording beside others of the same saying: which of its words the others do not have.
//!
//! Words are the same in any form (`mengirim`, `dikirim`). A name is taken as a whole. Words that only join tell no two
//! wordings apart; that something is denied does.

use super::Index;
use super::stopword::is_function_word;
use super::utterance::said;
use crate::entity::Annotations;
use crate::order::set_of;
use crate::relation::Quote;
use crate::text::Span;

/// Function words that turn what is said into its contrary.
const DENIALS: [&str; 7] = ["tidak", "bukan", "belum", "jangan", "tak", "tiada", "tanpa"];

/// The stretches of words of `quote` that none of `others` has, in order; where there are no others, none.
pub fn own_words(index: &Index, annotations: &Annotations, quote: &Quote, others: &[&Quote]) -> Vec<Span> {
    if others.is_empty() {
        return Vec::new();
    }
    let postings = &index.postings;
    let theirs = set_of(others.iter().flat_map(|other| said(index, other)).map(|word| postings.root(word)));
    let mentions = annotations.of(quote.article);
    let mut own: Vec<Span> = Vec::new();
    // Whether nothing but joining words stands behind the last stretch.
    let mut goes_on = false;
    for word in said(index, quote) {
        let spelling = postings.spelling(word);
        let joins = is_function_word(spelling) && !DENIALS.contains(&spelling);
        if theirs.contains(postings.root(word)) {
            goes_on &= joins;
        } else if !joins {
            let at = mentions.partition_point(|mention| mention.span.end <= word.span.start);
            let name = mentions.get(at).map(|mention| mention.span).filter(|name| name.contains(word.span));
            let span = name.filter(|name| quote.span.contains(*name)).unwrap_or(word.span);
            match own.last_mut().filter(|last| goes_on || last.end >= span.start) {
                Some(last) => last.end = last.end.max(span.end),
                None => own.push(span),
            }
            goes_on = true;
        }
    }
    own
}
