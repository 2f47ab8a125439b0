//! Reading rendered HTML: just enough to find an element and its attributes.

/// The first element with this tag and this attribute (`class="array"`; empty for any), with all
/// that is inside it.
pub(crate) fn element<'a>(html: &'a str, tag: &str, attribute: &str) -> &'a str {
    found(html, tag, attribute).unwrap_or_else(|| panic!("no <{tag} {attribute}>"))
}

/// Every such element, one after the other; none inside another.
pub(crate) fn elements<'a>(html: &'a str, tag: &str, attribute: &str) -> Vec<&'a str> {
    let mut all = Vec::new();
    let mut rest = html;
    while let Some(next) = found(rest, tag, attribute) {
        all.push(next);
        let end = next.as_ptr() as usize - rest.as_ptr() as usize + next.len();
        rest = &rest[end..];
    }
    all
}

fn found<'a>(html: &'a str, tag: &str, attribute: &str) -> Option<&'a str> {
    let open = format!("<{tag}");
    let begins = |at: &usize| {
        let rest = &html[at + open.len()..];
        let own = rest.split('>').next().unwrap_or_default();
        rest.starts_with([' ', '>']) && own.contains(attribute)
    };
    let html = &html[html.match_indices(&open).map(|(at, _)| at).find(begins)?..];
    let close = format!("</{tag}>");
    let opens = |inside: &str| {
        let tags = inside.match_indices(&open);
        tags.filter(|(at, _)| inside[at + open.len()..].starts_with([' ', '>'])).count()
    };
    let mut end = 0;
    let mut depth = 0;
    loop {
        let next = end + html[end..].find(&close)? + close.len();
        depth += opens(&html[end..next]);
        depth -= 1;
        end = next;
        if depth == 0 {
            return Some(&html[..end]);
        }
    }
}

/// The value of an attribute of the first tag.
pub(crate) fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let tag = html.split('>').next()?;
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}
