//! A mistake in the catalogue, told the way rustc tells one: where, what, which rule, what to do.

use std::fmt;
use std::rc::Rc;

/// Where something stands in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Path of the file, relative to the catalogue's folder.
    pub(crate) file: Rc<str>,
    /// Line, counted from 1.
    pub(crate) line: usize,
    /// Dotted key, such as `effects.fine-lines.sources`.
    pub(crate) key: String,
}

/// One broken rule at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Path of the file, relative to the catalogue's folder.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Dotted key, such as `effects.fine-lines.sources`; empty for a whole file.
    pub key: String,
    /// What stands there, shortened; empty where something is missing.
    pub value: String,
    /// The rule it breaks.
    pub rule: Rule,
    /// What to do about it.
    pub help: String,
}

impl Problem {
    pub(crate) fn at(place: &Place, rule: Rule, value: &str, help: impl Into<String>) -> Self {
        Self {
            file: place.file.to_string(),
            line: place.line,
            key: place.key.clone(),
            value: shortened(value),
            rule,
            help: help.into(),
        }
    }
}

fn shortened(value: &str) -> String {
    const LONGEST: usize = 72;
    if value.chars().count() <= LONGEST {
        return value.to_owned();
    }
    value.chars().take(LONGEST).chain("...".chars()).collect()
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "error[{}]: {}", self.rule.word(), self.rule.sentence())?;
        writeln!(out, "  --> catalog/{}:{}", self.file, self.line)?;
        if !self.key.is_empty() {
            let equals = if self.value.is_empty() { "" } else { " = " };
            writeln!(out, "   | {}{equals}{}", self.key, self.value)?;
        }
        writeln!(out, "   = help: {}", self.help)
    }
}

impl std::error::Error for Problem {}

/// Declares the rules: variant, word, sentence.
macro_rules! rules {
    ($($variant:ident = $word:literal: $sentence:literal,)+) => {
        /// A rule of the catalogue. Its word stands in `error[...]`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule { $(#[doc = $sentence] $variant,)+ }

        impl Rule {
            /// The short word, such as `uncited-claim`.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The rule in one sentence.
            #[must_use]
            pub const fn sentence(self) -> &'static str {
                match self { $(Self::$variant => $sentence,)+ }
            }
        }
    };
}

rules! {
    MissingFile = "missing-file": "the catalogue needs this file",
    NotToml = "not-toml": "the file is not valid TOML",
    Duplicate = "duplicate": "each key and each id stands once",
    UnknownKey = "unknown-key": "this key is not known here",
    WrongType = "wrong-type": "the value is of another kind than the key takes",
    MissingField = "missing-field": "a field that has to be there is missing without a stated reason",
    ValueAndReason = "value-and-reason": "a value stands beside the reason for having none",
    UnknownId = "unknown-id": "no such id",
    OutOfRange = "out-of-range": "the number is outside its range",
    UpsideDownRange = "upside-down-range": "a range runs from its short end to its long end",
    BrokenLine = "broken-line": "a text is one line, without tabs",
    UncitedClaim = "uncited-claim": "a claim names its sources, or says why there are none",
    UngradedClaim = "ungraded-claim": "a claim with sources has a grade",
    GradeWithoutSource = "grade-without-source": "a grade needs a source",
    LevelWithoutGrade = "level-without-grade": "a level has a grade",
    GradeWithoutLevel = "grade-without-level": "a grade without a level says nothing",
    UnknownIsSilent = "unknown-is-silent": "an unknown level says why it is unknown",
    UnusedSource = "unused-source": "a source is cited by at least one entry",
    SeedNotCarried = "seed-not-carried": "a claim of the starting articles is carried by an entry or rejected",
    SeedRejected = "seed-rejected": "only unsupported, promotional and contradicted claims may be rejected",
    FigureValue = "figure-value": "a figure has either a count or a percent",
    FigureCount = "figure-count": "a count is not above its total",
    SourceCount = "source-count": "a source counted no fewer than its own outcomes and figures say",
    UndatedSide = "undated-side": "each side of a disagreement names its sources, which date it",
    DrawnUnit = "drawn-unit": "a picture counts what the study counted",
    MissingRow = "missing-row": "every option has the same four harm rows and four benefit rows",
    SafetyNotice = "safety-notice": "an open safety notice is the first words of the downside",
    AreaCare = "area-care": "an area used with care says why, and no other area does",
}
