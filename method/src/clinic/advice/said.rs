//! A text as the words that were said, so that a phrase is found where it is said and not inside
//! another word.

/// Ends what a "not" reaches: a comma, a stop, a bracket.
const BREAK: &str = ".";

/// The words of a text, small and in their order; a hyphen parts words, as a blank does.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut push = |letter: Option<char>, ends: bool| {
        if let (Some(letter), Some(word)) = (letter, words.last_mut()) {
            word.push(letter.to_ascii_lowercase());
        }
        if ends {
            words.push(String::new());
        }
    };
    for letter in text.chars() {
        match letter {
            '\'' | '\u{2019}' => push(Some('\''), false),
            '%' => {
                push(None, true);
                push(Some('%'), true);
            }
            ',' | '.' | ';' | ':' | '!' | '?' | '(' | ')' => {
                push(None, true);
                push(Some('.'), true);
            }
            _ if letter.is_alphanumeric() => push(Some(letter), false),
            _ => push(None, true),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether `said` begins with the words of `phrase`; `*` at the end of one stands for any ending.
pub(super) fn begins_with(said: &[String], phrase: &str) -> bool {
    let mut said = said.iter();
    phrase.split(' ').all(|word| {
        said.next().is_some_and(|said| match word.strip_suffix('*') {
            Some(stem) => said.starts_with(stem),
            None => said == word,
        })
    })
}

/// Whether what stands before a phrase takes it back: `not`, or `ask whether`.
pub(super) fn is_taken_back(before: &[String]) -> bool {
    /// How far a "not" reaches: `is not right for everyone`.
    const REACH: usize = 4;
    const TAKES_BACK: [&str; 14] = [
        "not", "no", "never", "nobody", "nothing", "none", "neither", "nor", "cannot", "without",
        "whether", "if", "isn't", "aren't",
    ];
    let heard = before.iter().rev().take(REACH);
    let mut heard = heard.take_while(|word| !matches!(word.as_str(), BREAK | "but"));
    heard.any(|word| TAKES_BACK.contains(&word.as_str()) || word.ends_with("n't"))
}
