//! Who is meant: from a noun phrase to entities, pronouns and descriptions (`pemimpin Korea Utara`, `kedua negara`)
//! resolved within the article.

use super::clause::tables::tables;
use super::clause::words::{is_listed, is_post};
use super::clause::{Cut, Phrase, PhraseKind};
use crate::entity::reading::{Reading, Word};
use crate::entity::word_list::titles;
use crate::entity::{Annotations, EntityId, EntityKind, KindSet, Mention};
use crate::order::sort_by_key;
use crate::text::Span;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// One end of a relation, or a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Who.
    pub entity: EntityId,
    /// The words that stand for it: the name, the pronoun, the description.
    pub span: Span,
    /// Whether it was resolved from a pronoun, `-nya`, `kedua negara` or a description.
    pub pronoun: bool,
    /// Whether it is no argument in the sentence and only clear from it or the one before (then also `pronoun`).
    pub implicit: bool,
    /// Whether it is named only inside a longer name.
    pub nested: bool,
    /// The place within the country that is meant (`wilayah Kursk Rusia`).
    pub place: Option<EntityId>,
}

/// Someone's post as the article tells it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Post {
    /// Who holds it.
    pub holder: EntityId,
    /// What of, where that is told.
    pub body: Option<EntityId>,
    /// Its first word, folded.
    pub title: String,
}

/// What of an article tells who is meant.
pub struct Discourse<'d, 'a> {
    /// The words.
    pub reading: &'d Reading<'a>,
    /// What is named in the corpus.
    pub annotations: &'d Annotations,
    /// The mentions of this article.
    pub mentions: &'d [Mention],
    /// Countries and cities of the corpus by name.
    pub countries: &'d FxHashMap<&'d str, EntityId>,
    /// Posts that the article tells, each once.
    pub posts: Vec<Post>,
    /// Of whom the sentences before told: the last first subject that was a person.
    pub topic: Option<EntityId>,
    /// The subjects of this sentence, with the word behind which they are known.
    pub here: Vec<(usize, Vec<EntityId>)>,
    /// The first subject of the sentence before.
    pub before: Vec<EntityId>,
    /// Who spoke last.
    pub speaker: Option<EntityId>,
    /// Who says what this sentence tells, where its tag names one: `Kami mendukung Y, kata X`.
    pub narrator: Option<EntityId>,
    /// The two countries named most.
    pair: Vec<EntityId>,
}

/// The most words of a description that are looked at.
const LONGEST_DESCRIPTION: usize = 8;

/// The most words of `kerja sama mereka` behind its noun.
const LONGEST_PRONOUN: usize = 4;

/// How many mentions are looked back over for the last of a kind.
const FARTHEST_BACK: usize = 80;

impl<'d, 'a> Discourse<'d, 'a> {
    /// Knows what is named in the article and nothing yet of what it tells.
    pub fn new(
        reading: &'d Reading<'a>,
        annotations: &'d Annotations,
        mentions: &'d [Mention],
        countries: &'d FxHashMap<&'d str, EntityId>,
    ) -> Self {
        let mut counted: Vec<(EntityId, usize)> = Vec::new();
        for mention in mentions.iter().filter(|mention| mention.kind == EntityKind::Gpe) {
            // Whoever is not among the first few countries of an article is not among its two most named.
            match counted.iter().position(|(entity, _)| *entity == mention.entity) {
                Some(at) => counted[at].1 += 1,
                None if counted.len() < 24 => counted.push((mention.entity, 1)),
                None => {}
            }
        }
        sort_by_key(&mut counted, |&(_, count)| std::cmp::Reverse(count));
        let pair = counted.iter().take(2).map(|&(entity, _)| entity).collect();
        Self {
            reading,
            annotations,
            mentions,
            countries,
            posts: Vec::new(),
            topic: None,
            here: Vec::new(),
            before: Vec::new(),
            speaker: None,
            narrator: None,
            pair,
        }
    }

    /// Everyone that noun phrases stand for.
    pub fn all(&self, cut: &Cut, group: &[usize]) -> Vec<Endpoint> {
        let mut all: Vec<Endpoint> = Vec::new();
        let of = |&at: &usize| match self.apposed(cut, at) {
            Some(person) => vec![person],
            None => self.of(&cut.phrases[at]),
        };
        for endpoint in group.iter().flat_map(of) {
            if !all.iter().any(|known| known.entity == endpoint.entity) {
                all.push(endpoint);
            }
        }
        all
    }

    /// The person whose name a comma parts from the title: `Menlu Malaysia, Anifah Aman`; `Istri Widodo, Umi`.
    fn apposed(&self, cut: &Cut, at: usize) -> Option<Endpoint> {
        let phrase = &cut.phrases[at];
        let is_person = |name: &usize| self.mentions[*name].kind == EntityKind::Per;
        let first = *phrase.names.first()?;
        let person = phrase.names.iter().copied().find(is_person);
        // `Istri Widodo, Umi`, `kuasa hukum Jessica, Otto`: not about the first, but about the second.
        let of_another = person.is_some_and(|person| {
            let head = self.head_before(phrase, person);
            self.is_of_kin(phrase, person) || head.is_some_and(|head| is_listed("someone else", head.folded()))
        });
        if person.is_some() && !of_another {
            return None;
        }
        // `Wakil Ketua Komisi V DPR dari Fraksi X, Y`
        let small = |at: usize| {
            cut.phrases.get(at).is_some_and(|phrase| self.reading.words[phrase.words.start].is_any(&["dari", "untuk"]))
        };
        let led = cut.kind(at + 1) == Some(PhraseKind::Preposition)
            && small(at + 1)
            && cut.kind(at + 2) == Some(PhraseKind::Noun);
        if led
            && let Some(&name) = cut.phrases[at + 2].names.last().filter(|name| is_person(name))
            && self.title_before(phrase, first).is_some()
        {
            return Some(self.end(name));
        }
        let comma = if led { at + 3 } else { at + 1 };
        let behind =
            cut.phrases.get(comma + 1).filter(|behind| behind.is_name && cut.kind(comma) == Some(PhraseKind::Comma))?;
        let name = *behind.names.first().filter(|name| is_person(name))?;
        let closed = !matches!(cut.kind(comma + 2), Some(PhraseKind::Verb | PhraseKind::Joint));
        (closed && (of_another || self.title_before(phrase, first).is_some())).then(|| self.end(name))
    }

    /// Whether a phrase is about family of the person named in it: `istri Presiden Jokowi`.
    fn is_of_kin(&self, phrase: &Phrase, person: usize) -> bool {
        // `Putri Diana`, `Ibu Ani`: a title.
        let title = |word: &Word<'_>| word.is_capital() && word.is_any(&["putri", "ibu", "saudara", "putra", "kakak"]);
        self.head_before(phrase, person).is_some_and(|head| is_listed("kin", head.folded()) && !title(head))
    }

    /// Whether a phrase is about several who serve the person named in it: `dua mantan menteri SBY`.
    fn is_of_several(&self, phrase: &Phrase, person: usize) -> bool {
        let counted = phrase.names.iter().any(|&name| self.mentions[name].kind == EntityKind::Qty && name < person);
        let several = ["para", "sejumlah", "beberapa", "dua", "tiga", "empat"];
        let first = self.reading.words[phrase.words.start].is_any(&several);
        let serves = ["menteri", "staf", "pengacara", "anggota", "pejabat", "pendukung", "relawan"];
        (counted || first) && self.word_before(person).is_some_and(|word| word.is_any(&serves))
    }

    /// The noun that a person's name with its titles hangs on.
    fn head_before(&self, phrase: &Phrase, person: usize) -> Option<&Word<'a>> {
        let name = self.reading.words_in(self.mentions[person].span).start;
        let words = &self.reading.words[phrase.words.start..name.max(phrase.words.start)];
        let titled = |word: &Word<'_>| is_post(word.folded()) || titles().continuing.contains(word.folded());
        words.iter().rev().find(|word| is_listed("someone else", word.folded()) || !titled(word))
    }

    /// Whom a noun phrase stands for.
    pub fn of(&self, phrase: &Phrase) -> Vec<Endpoint> {
        let named = self.named(&phrase.names);
        if named.is_empty() { self.pronoun(phrase) } else { self.by_name(phrase, &named).into_iter().collect() }
    }

    /// The mentions among these that can do something.
    pub fn named(&self, names: &[usize]) -> Vec<usize> {
        names.iter().copied().filter(|&at| KindSet::NAMED.contains(self.mentions[at].kind)).collect()
    }

    /// The end that a name is.
    pub fn end(&self, name: usize) -> Endpoint {
        let Mention { entity, span, .. } = self.mentions[name];
        Endpoint { entity, span, pronoun: false, implicit: false, nested: false, place: None }
    }

    /// Of the names in one noun phrase the one that it is about: the person behind a title, the country behind a place.
    pub fn by_name(&self, phrase: &Phrase, names: &[usize]) -> Option<Endpoint> {
        let kind = |name: &usize| self.mentions[*name].kind;
        let names = self.without_medium(phrase, names);
        let mut people = names.iter().rev().filter(|name| kind(name) == EntityKind::Per);
        if let Some(&person) = people.next() {
            // `Basuki Tjahaja Purnama atau Ahok`: who goes by another name too.
            let alias = self.word_before(person).is_some_and(|word| word.is_any(&["atau", "alias"]));
            let person = people.next().copied().filter(|_| alias).unwrap_or(person);
            let another = names.len() == 1 && (self.is_of_kin(phrase, person) || self.is_of_several(phrase, person));
            return (!another).then(|| self.end(person));
        }
        // `wisman asal China`: a name that tells where one is from.
        let from = |name: &usize| self.word_before(*name).is_some_and(|word| is_listed("origin", word.folded()));
        let own: Vec<usize> = names.iter().copied().filter(|name| !from(name)).collect();
        let (&first, &last) = (own.first()?, own.last()?);
        if let Some(title) = self.title_before(phrase, first) {
            let start = self.reading.words[phrase.words.start].span().start;
            let holder = self.holder(&title, self.mentions[first].entity);
            if let Some(holder) = holder {
                let span = Span { start, end: self.mentions[first].span.end };
                return Some(Endpoint { entity: holder, span, pronoun: true, ..self.end(first) });
            }
            // `Mantan Wali Kota Davao itu` is not the city.
            let words = &self.reading.words[phrase.words.clone()];
            let former = words.iter().any(|word| word.is_any(&["mantan", "eks", "bekas"]));
            if former || words.last().is_some_and(|word| word.is_any(&["itu", "ini", "tersebut"])) {
                return None;
            }
        }
        let places = [first, last].iter().all(|name| matches!(kind(name), EntityKind::Gpe | EntityKind::Loc));
        if first != last && places && self.stand_together(first, last) {
            return Some(Endpoint { place: Some(self.mentions[first].entity), ..self.end(last) });
        }
        Some(self.end(first))
    }

    /// The names of a phrase without that of a medium over its headline: `Kompas TV KPK Geledah …`.
    fn without_medium<'n>(&self, phrase: &Phrase, names: &'n [usize]) -> &'n [usize] {
        let Some((&first, rest)) = names.split_first() else { return names };
        let words = self.reading.words_in(self.mentions[first].span);
        let heads = words.start == phrase.words.start && words.end < phrase.words.end;
        let is_medium = || tables().is_medium(self.name(self.mentions[first].entity));
        if heads && is_medium() { rest } else { names }
    }

    /// How surely an end is named where it stands; wholly where it is no name.
    pub fn certainty(&self, end: &Endpoint) -> f32 {
        let at = self.mentions.partition_point(|mention| mention.span.end <= end.span.start);
        let here = self.mentions[at..].iter().take_while(|mention| mention.span.start < end.span.end);
        here.filter(|mention| mention.entity == end.entity).map(|mention| mention.confidence).fold(1.0, f32::min)
    }

    /// What the entity is called.
    pub fn name(&self, entity: EntityId) -> &str {
        self.annotations.entity(entity).map_or("", |entity| entity.name.as_str())
    }

    fn word_before(&self, name: usize) -> Option<&Word<'a>> {
        let at = self.reading.words_in(self.mentions[name].span).start;
        self.reading.words.get(at.checked_sub(1)?)
    }

    fn stand_together(&self, first: usize, last: usize) -> bool {
        self.mentions[last].span.start <= self.mentions[first].span.end + 1
    }

    /// The first word of the title that stands right before a name in the phrase.
    fn title_before(&self, phrase: &Phrase, name: usize) -> Option<String> {
        let at = self.reading.words_in(self.mentions[name].span).start;
        let before = phrase.words.start..at.max(phrase.words.start);
        let first = before.clone().find(|&at| is_post(self.reading.words[at].folded()))?;
        Some(self.reading.words[first].folded().to_owned())
    }

    /// Who holds a post, as far as the article tells: the last one told with its body, else the one of that title.
    fn holder(&self, title: &str, body: EntityId) -> Option<EntityId> {
        if !is_listed("office", title) {
            return None;
        }
        let is_head = is_listed("head", title);
        let both_heads = |post: &Post| is_head && is_listed("head", &post.title);
        let of_body = |post: &&Post| post.body == Some(body) && (post.title == title || both_heads(post));
        let holder = self.posts.iter().rev().take(FARTHEST_BACK).find(of_body).map(|post| post.holder);
        let mut bare = self.posts.iter().take(FARTHEST_BACK).filter(|post| post.title == title);
        let alone =
            bare.next().filter(|only| is_head && only.body.is_none() && bare.all(|other| other.holder == only.holder));
        holder.or(alone.map(|only| only.holder))
    }

    fn pronoun(&self, phrase: &Phrase) -> Vec<Endpoint> {
        self.described(phrase.words.clone())
    }

    /// Whom a pronoun or description stands for.
    pub fn described(&self, range: Range<usize>) -> Vec<Endpoint> {
        let range = range.start..range.end.min(range.start + LONGEST_DESCRIPTION);
        let words = &self.reading.words[range.clone()];
        let span = self.reading.span(&range);
        let resolved =
            |entity: EntityId| Endpoint { entity, span, pronoun: true, implicit: false, nested: false, place: None };
        let has = |folded: &[&str]| words.iter().any(|word| word.is_any(folded));
        let before = range.start;
        if words.len() == 1 && has(&["saya", "kami", "aku"]) {
            return self.narrator.map(resolved).into_iter().collect();
        }
        if words.len() <= 2 && has(&["ia", "dia", "beliau"]) {
            return self.person(before).map(resolved).into_iter().collect();
        }
        if words.last().is_some_and(|word| word.is_any(&["mereka"])) && words.len() <= LONGEST_PRONOUN {
            return self.subject(before).iter().copied().map(resolved).collect();
        }
        if has(&["keduanya", "kedua", "berdua"]) {
            let countries = has(&["negara", "negeri", "bangsa"]);
            let people = if countries { Vec::new() } else { self.last(EntityKind::Per, before, 2) };
            let both = if people.len() == 2 { people } else { self.pair.clone() };
            let both = if both.len() == 2 && (countries || has(&["keduanya", "pemimpin", "presiden", "pihak"])) {
                both
            } else {
                Vec::new()
            };
            return both.into_iter().map(resolved).collect();
        }
        if words.iter().any(|word| is_listed("of one", word.folded())) {
            let person = self.person(before);
            let post = self
                .posts
                .iter()
                .rev()
                .take(FARTHEST_BACK)
                .find(|post| Some(post.holder) == person && post.body.is_some());
            return post.and_then(|post| post.body).map(resolved).into_iter().collect();
        }
        if has(&["itu", "tersebut", "ini"]) && has(&["negara", "negeri"]) {
            return self.last(EntityKind::Gpe, before, 1).into_iter().map(resolved).collect();
        }
        Vec::new()
    }

    /// The person spoken of before a word: a subject of the sentence, else of those before, else the last one named.
    pub fn person(&self, before: usize) -> Option<EntityId> {
        let is_person =
            |entity: &EntityId| self.annotations.entity(*entity).is_some_and(|entity| entity.kind == EntityKind::Per);
        let known = &self.here[..self.here.partition_point(|(at, _)| *at < before)];
        let alone = known.iter().rev().take(FARTHEST_BACK).filter(|(_, who)| who.len() == 1);
        let here = alone.map(|(_, who)| who[0]).find(is_person);
        here.or(self.topic).or_else(|| self.last(EntityKind::Per, before, 1).first().copied())
    }

    /// The subject of the sentence that is known before a word, else that of the sentence before.
    pub fn subject(&self, before: usize) -> &[EntityId] {
        let known = self.here.partition_point(|(at, _)| *at < before);
        known.checked_sub(1).map_or(&self.before, |at| &self.here[at].1)
    }

    /// The country that a longer name holds in it: `Pembebasan Korea`.
    pub fn nested(&self, name: usize) -> Option<Endpoint> {
        let mention = &self.mentions[name];
        let words = self.reading.words_in(mention.span);
        let found = words.clone().find_map(|at| {
            let ahead = self.reading.words[at..words.end].iter().map(|word| (word.known().id(), word.text));
            let (len, entry) = self.reading.lexicon.longest(ahead)?;
            let entry = self.reading.lexicon.entry(entry);
            (entry.kind == EntityKind::Gpe).then_some((at..at + len, entry.name))
        });
        let (at, called) = found?;
        let &entity = self.countries.get(called)?;
        Some(Endpoint { entity, span: self.reading.span(&at), nested: true, ..self.end(name) })
    }

    /// The last few entities of a kind that are named before a word, in the order of the text.
    fn last(&self, kind: EntityKind, before: usize, count: usize) -> Vec<EntityId> {
        let start = self.reading.words.get(before).map_or(u32::MAX, |word| word.span().start);
        let earlier = self.mentions.partition_point(|mention| mention.span.start < start);
        let mut found = Vec::new();
        for mention in self.mentions[..earlier].iter().rev().take(FARTHEST_BACK) {
            if mention.kind == kind && !found.contains(&mention.entity) {
                found.push(mention.entity);
            }
            if found.len() == count {
                break;
            }
        }
        found.reverse();
        found
    }
}
