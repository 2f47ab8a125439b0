//! A mistake is reported in one sentence, at the token that is wrong.

use crate::node::Root;
use crate::template;

/// The sentence and the words it points at.
fn mistake(markup: &str) -> (String, String) {
    let error = syn::parse_str::<Root>(markup).err().expect("a mistake");
    (error.to_string(), error.span().source_text().unwrap_or_default())
}

fn check(markup: &str, sentence: &str, at: &str) {
    assert_eq!(mistake(markup), (sentence.to_owned(), at.to_owned()), "{markup}");
}

#[test]
fn a_tag_that_is_not_closed_or_not_open_is_named() {
    check("<p><b>{ x }</b>", "this tag is never closed", "<");
    check("<p><b></p>", "`b` is open here: it closes with `</b>`", "p");
    check("<p></@>", "`p` is open here: it closes with `</p>`", "@");
    check("<@{tag}></p>", "a `<@{..}>` closes with `</@>`", "p");
    check("<><p></p></p>", "a fragment is open here: it closes with `</>`", "p");
    check("<p>if x { </p> }", "this tag was not opened in this branch", "<");
    check("<br></br>", "`br` has no content: write `<br />`", "br");
}

#[test]
fn an_attribute_that_cannot_be_is_named() {
    check("<p id=\"a\" id=\"b\" />", "`id` is given twice", "id");
    check("<p lang />", "an attribute needs a value: `name={value}`", "lang");
    check("<p lang=en />", "the value of an attribute is a literal or stands in braces", "en");
    check("<p ~value={x} />", "properties are not set from markup: give an attribute", "~");
    check("<p size=1.5 />", "an attribute is text, a whole number or a truth", "1.5");
    check(
        "<textarea defaultvalue={x} />",
        "`defaultvalue` is not supported: give `value`",
        "defaultvalue",
    );
    check(
        "<@{tag} value={x}></@>",
        "a tag chosen at run time takes no `value`: it may be a field or not",
        "value",
    );
    let (sentence, at) = mistake("<p onwheel={x} />");
    assert!(sentence.starts_with("markup listens only to onblur, onchange"), "{sentence}");
    assert_eq!(at, "onwheel");
}

#[test]
fn content_that_cannot_be_is_named() {
    check("<Card />", "markup has no components: call a view function", "Card");
    check("<p></p><p></p>", "markup has one root: put `<>` and `</>` around all of it", "<");
    check("<p>{ }</p>", "these braces need a value", "}");
    check("<p>{ a; b }</p>", "braces hold one value", ";");
    check("<p>words</p>", "markup is an element, `{ value }`, `{ for values }` or `if`", "words");
    check("<p>{ 1.5 }</p>", "text is written as a string", "1.5");
}

#[test]
fn fixed_markup_is_one_template() {
    let root =
        syn::parse_str::<Root>("<p class=\"a\" id=\"b\">{ \"c\" }<br /></p>").expect("markup");
    let template = "\u{1}p\u{2}id\u{3}b\u{2}class\u{3}a\u{5}c\u{1}br\u{6}\u{6}";
    let made = template::of_root(&root).to_string();
    let literal = proc_macro2::Literal::string(template);
    assert_eq!(made.matches(&literal.to_string()).count(), 1, "{made}");
    assert_eq!(made.matches('.').count(), 1, "{made}");
}
