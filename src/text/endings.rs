//! The endings: said first, each with what to do next. None of them is an error.

/// See a doctor first.
pub mod doctor {
    /// First words.
    pub const TITLE: &str = "See a doctor first";
    /// What was said.
    pub const LEAD: &str = "You said a spot is new, changing, bleeding or sore, or that you are \
        not sure. Have it looked at before anything else.";
    /// Why, and what now.
    pub const LINES: [&str; 3] = [
        "All procedures wait, whatever else you said.",
        "No treatment and home care do not answer this question either.",
        "A family doctor or a skin doctor can look at it. It may well be harmless; this page \
         cannot tell.",
    ];
}

/// Nothing chosen.
pub mod unsorted {
    /// What to do.
    pub const LINE: &str = "Choose at least one thing that bothers you, and we sort the list.";
}

/// Nothing fits.
pub mod nothing {
    /// First words.
    pub const TITLE: &str = "Nothing fits right now";
    /// What it means.
    pub const LEAD: &str =
        "Nothing on this list fits what you said. That is a result, not a fault of yours.";
    /// Where options wait for something to pass.
    pub const WAITS: &str = "Some options wait until something has passed. Each one says for what.";
    /// Where evidence is missing.
    pub const NO_EVIDENCE: &str =
        "For some options nobody has shown that they help here, or that they do not.";
    /// Redness and the like.
    pub const NOT_MADE: &str = "Nothing on this list is made for this. A doctor can tell what \
        usually is, and whether it needs care at all.";
    /// What remains.
    pub const MEANWHILE: &str =
        "In the meantime, look at home care and \u{201c}no treatment now\u{201d} below.";
    /// Browse anyway.
    pub const BROWSE: &str = "You can still read about every option, A to Z.";
}

/// Only with a check first.
pub mod check {
    /// First words.
    pub const TITLE: &str = "Only with a check first";
    /// What it means; takes the number of options.
    #[must_use]
    pub fn lead(options: usize) -> String {
        if options == 1 {
            "Nothing fits yet. One option stays open, if a professional agrees.".to_owned()
        } else {
            format!("Nothing fits yet. {options} options stay open, if a professional agrees.")
        }
    }
    /// For darker skin.
    pub const SKIN: &str = "Each of these needs a talk about your skin first. That is usual for \
        darker skin, and it is not a no.";
    /// The same where it holds back only some of them.
    pub const SKIN_OF_SOME: &str = "Some of these need a talk about your skin first. That is \
        usual for darker skin, and it is not a no.";
    /// What to do.
    pub const ASK: &str = "Each card says what to ask. Bring that to the visit.";
}

/// Waiting is a good option: pregnancy, and marks that fade.
pub mod waiting {
    /// First words.
    pub const TITLE: &str = "Waiting is a good option";
    /// Marks left by a spot or wound.
    pub const MARKS: &str = "These marks usually fade without treatment. Waiting is a real choice.";
    /// What slows it, and what can make it worse.
    pub const MARKS_LINES: [&str; 2] = [
        "Sun slows it. Sunscreen and shade every day are a step you can take now.",
        "Needles, heat and peels can leave new marks. Such options then say \u{201c}check \
         first\u{201d}.",
    ];
    /// Pregnancy.
    pub const PREGNANCY: &str = "In pregnancy there is little evidence on any of these. Skin often \
        changes by itself after birth. Nothing here is urgent.";
    /// What to do.
    pub const PREGNANCY_LINES: [&str; 3] = [
        "Sun protection is a step you can take now.",
        "Vitamin-A creams are not for pregnancy.",
        "Ask your midwife or doctor about new or changing patches at your next visit.",
    ];
}
