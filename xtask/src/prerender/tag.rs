//! The tags of a page as Trunk writes it, found without understanding the rest.

/// Each tag called `name` that opens an element, whole.
pub fn opening<'a>(page: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = format!("<{name}");
    page.match_indices(&start).map(|(at, _)| at).collect::<Vec<_>>().into_iter().filter_map(move |at| {
        let tag = until_end(&page[at..]);
        tag[start.len()..].starts_with([' ', '>', '\n']).then_some(tag)
    })
}

/// The tag that `text` begins with.
pub fn until_end(text: &str) -> &str {
    text.find('>').map_or(text, |end| &text[..=end])
}

/// The value of an attribute, in quotes or, where the page is minified, without.
pub fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}="))?;
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([' ', '>']).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let page = "<links><link href=./a.css rel=stylesheet><link rel=\"icon\" href=\"data:,a b\"><p>";
        let tags: Vec<_> = opening(page, "link").collect();
        assert_eq!(tags.len(), 2, "{tags:?}");
        let read = |name| tags.iter().map(|tag| attribute(tag, name)).collect::<Vec<_>>();
        assert_eq!(read("rel"), [Some("stylesheet"), Some("icon")]);
        assert_eq!(read("href"), [Some("./a.css"), Some("data:,a b")]);
        assert_eq!(read("as"), [None, None]);
    }
}
