//! The words of a page as a reader meets them: block by block.

/// Elements that stay inside a line.
///
/// Not `strong`: it stands above its line on the start screen.
const INLINE: [&str; 7] = ["b", "span", "a", "em", "i", "use", "wbr"];

/// Every text that stands in a line of its own, in the order of the page.
pub(crate) fn blocks(html: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        push(&mut blocks, text);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if name == "br" {
            push(&mut blocks, " ");
        } else if !INLINE.contains(&name) {
            blocks.push(String::new());
        }
        rest = after;
    }
    push(&mut blocks, rest);
    blocks.iter().map(|block| clean(block)).filter(|block| !block.is_empty()).collect()
}

fn push(blocks: &mut [String], text: &str) {
    if let Some(last) = blocks.last_mut() {
        last.push_str(text);
    }
}

/// Entities back, one blank between words.
fn clean(block: &str) -> String {
    let text = block
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
