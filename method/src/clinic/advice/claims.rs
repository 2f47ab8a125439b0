//! The claim check: words in a clinic's own text that promise too much, and what to say instead.
//!
//! It never blocks anything. Source: rules of the advertising codes for cosmetic treatments
//! (CAP: do not call a peel safe, painless or permanent; GMC: no hurry, no prizes; FTC: a claim
//! needs studies in people), and the words this tool itself does not use (DESIGN.md section 4).

use super::Advice;
use super::said::{begins_with, is_taken_back, words_of};
use super::texts::{REVIEWER, own_texts};
use crate::clinic::Clinic;

/// Words that promise too much, and a better wording.
struct Claim {
    /// Phrases, each as its words; `*` stands for any ending.
    phrases: &'static [&'static str],
    /// Words before it that make it an ordinary word: `our best`.
    unless_after: &'static [&'static str],
    /// Words behind it that make it an ordinary word: `permanent scars`.
    unless_before: &'static [&'static str],
    /// What to say instead.
    better: &'static str,
}

const fn claim(phrases: &'static [&'static str], better: &'static str) -> Claim {
    Claim { phrases, unless_after: &[], unless_before: &[], better }
}

const CLAIMS: &[Claim] = &[
    Claim {
        unless_after: &["how", "keep", "stay"],
        unless_before: &["distance", "deposit", "harbor"],
        ..claim(
            &[
                "safe",
                "safely",
                "safest",
                "risk free",
                "riskless",
                "no risk*",
                "zero risk",
                "harmless",
            ],
            "Say what can go wrong and how often; nothing done to skin is free of risk.",
        )
    },
    claim(
        &["painless*", "pain free", "no pain", "zero pain", "without pain"],
        "Say what it feels like, for example \"most people feel a sting\".",
    ),
    claim(
        &["no downtime", "zero downtime", "without downtime", "no recovery", "downtime free"],
        "Say the days, for example \"red for 1 to 3 days\".",
    ),
    claim(
        &["no side effect*", "without side effect*", "zero side effect*", "side effect free"],
        "Name the usual ones, for example \"dry and red skin for some days\".",
    ),
    Claim {
        unless_before: &[
            "scar*",
            "mark*",
            "change*",
            "damage",
            "loss",
            "harm",
            "make*",
            "color*",
            "lighten*",
            "darken*",
            "address",
            "staff",
            "or",
            "hair",
            "threatening",
        ],
        ..claim(
            &["permanent*", "forever", "for life", "lifelong result*", "once and for all"],
            "Say how long it lasts, for example \"often 6 to 12 months\".",
        )
    },
    claim(
        &["guarantee*", "100 % success*", "always works", "works every time", "proven result*"],
        "Say how many saw a change, for example \"about half of the people in the study\".",
    ),
    claim(
        &["for everyone", "for everybody", "for anyone", "suits everyone", "right for all"],
        "Say who it is not for, for example \"not in pregnancy\".",
    ),
    claim(
        &[
            "all skin type*",
            "every skin type",
            "any skin type",
            "all skin tone*",
            "all skin color*",
            "every skin tone",
            "any skin tone",
            "every skin color",
        ],
        "Name the types you treat, for example \"skin types 1 to 3\".",
    ),
    Claim {
        unless_after: &["our", "your", "their", "my", "its", "at"],
        unless_before: &["before", "time", "by", "reached", "way", "to", "if", "when"],
        ..claim(
            &[
                "best",
                "most trusted",
                "leading clinic*",
                "leading expert*",
                "leading specialist*",
                "top rated",
                "number one",
                "no 1",
                "unrivaled",
                "world class",
                "most popular",
            ],
            "Say what can be checked, for example \"a dermatologist does it, since 2015\".",
        )
    },
    claim(
        &[
            "instantly",
            "instant result*",
            "instant effect*",
            "instant change*",
            "immediate result*",
            "overnight result*",
            "in no time",
        ],
        "Say when it shows, for example \"after about 2 weeks\".",
    ),
    claim(
        &["medical grade", "clinical grade", "hospital grade"],
        "Name the product or device, and its class on the label.",
    ),
    claim(&["detox*", "toxins"], "Say what it does, for example \"takes off the top dead cells\"."),
    claim(
        &[
            "stimulat* collagen",
            "boost* collagen",
            "build* collagen",
            "rebuild* collagen",
            "produc* collagen",
            "collagen boost*",
            "collagen stimulat*",
        ],
        "Say what people can see, for example \"skin can look a little smoother\".",
    ),
    claim(
        &[
            "miracle*",
            "flawless",
            "perfect skin",
            "magic*",
            "revolutionary",
            "age reversing",
            "turn* back time",
            "erase*",
            "eliminate*",
        ],
        "Say what can change and by how much, for example \"can make spots lighter\".",
    ),
    claim(
        &[
            "clinically proven",
            "scientifically proven",
            "dermatologist approved",
            "doctor approved",
        ],
        "Name the study: how many people, and what changed.",
    ),
    claim(
        &["fda approved", "approved by the fda"],
        "Use the exact word of your paper: most devices are \"cleared\", not approved.",
    ),
    claim(
        &[
            "limited time",
            "last chance",
            "today only",
            "special offer*",
            "discount*",
            "% off",
            "two for one",
            "hurry",
            "book now",
            "act now",
            "while it lasts",
        ],
        "Leave it out: people here take their time.",
    ),
];

/// Every claim in the clinic's own words. The name of a person who signed is left alone.
pub(super) fn claims(clinic: &Clinic) -> Vec<Advice> {
    let texts = own_texts(clinic).into_iter().filter(|(path, _)| path != REVIEWER);
    texts.flat_map(|(path, text)| claims_in(&path, text)).collect()
}

/// Each kind of claim once a text, at its first words.
fn claims_in(path: &str, text: &str) -> Vec<Advice> {
    let said = words_of(text);
    let found = CLAIMS.iter().filter_map(|claim| Some((claim, found(claim, &said)?)));
    found
        .map(|(claim, words)| Advice::new(path, format!("says \"{words}\""), claim.better))
        .collect()
}

/// The words that make the claim, where the text makes it.
fn found(claim: &Claim, said: &[String]) -> Option<String> {
    (0..said.len()).find_map(|at| {
        let (before, rest) = said.split_at(at);
        let phrase = claim.phrases.iter().find(|phrase| begins_with(rest, phrase))?;
        let (words, behind) = rest.split_at(phrase.split(' ').count());
        let is_ordinary =
            before.last().is_some_and(|word| claim.unless_after.contains(&word.as_str()))
                || claim.unless_before.iter().any(|word| begins_with(behind, word))
                || is_taken_back(before);
        (!is_ordinary).then(|| words.join(" "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found_in(text: &str) -> Vec<String> {
        claims_in("x", text).into_iter().map(|advice| advice.says).collect()
    }

    #[test]
    fn words_that_promise_too_much_are_found_however_they_are_written() {
        let claims = [
            ("A Safe treatment", "safe"),
            ("completely risk-free", "risk free"),
            ("PAINLESS!", "painless"),
            ("virtually pain-free", "pain free"),
            ("No downtime.", "no downtime"),
            ("little to no downtime", "no downtime"),
            ("no side effects", "no side effects"),
            ("permanent results", "permanent"),
            ("Results are guaranteed", "guaranteed"),
            ("for everyone", "for everyone"),
            ("for all skin types", "all skin types"),
            ("the most trusted clinic", "most trusted"),
            ("the best peel in town", "best"),
            ("works instantly", "instantly"),
            ("a medical-grade peel", "medical grade"),
            ("Detox facial", "detox"),
            ("it stimulates collagen", "stimulates collagen"),
            ("20% off", "% off"),
            ("FDA-approved laser", "fda approved"),
            ("Not cheap, but the best", "best"),
            ("It isn't a cream. It is safe", "safe"),
        ];
        for (text, words) in claims {
            assert_eq!(found_in(text), [format!("says \"{words}\"")], "{text}");
        }
    }

    #[test]
    fn ordinary_words_raise_no_alarm() {
        let ordinary = [
            "This clinic sells some of these treatments.",
            "Read the safety notice of October 2025 first.",
            "It is not safe in pregnancy.",
            "Ask whether it is safe for you.",
            "Not painless: most people feel a sting.",
            "It can leave permanent scars.",
            "permanent change of color",
            "permanent make-up has to be covered",
            "This does not last forever.",
            "No result is guaranteed.",
            "We cannot guarantee a result.",
            "It is not for everyone.",
            "It isn't right for everyone.",
            "We do not treat all skin types with it.",
            "We do our best to call back within a day.",
            "Best before lunch; the best time to call is the morning.",
            "For instance, redness for 2 days.",
            "Manicure and pedicure",
            "Unsafe sun habits, paint, Bestwick Street",
            "We do it on everyone's hands.",
            "Collagen is a part of the skin.",
            "Bring a medical letter; grade 2 acne",
            "Leading to some redness; leave the cream on overnight.",
            "Botulinum toxin is another treatment. An instant cold pack helps.",
            "Call 911 for life-threatening signs.",
            "Crystal tips, diamond 150 grit",
            "Lutronic Genius",
            "5% glycolic acid, office hours 9 to 6",
            "Side effects: redness, dryness. Downtime: 3 days.",
            "Read how to stay safe in the sun.",
            "Ask about the cost of a whole course.",
        ];
        for text in ordinary {
            assert_eq!(found_in(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn what_we_advise_makes_no_claim_itself() {
        for claim in CLAIMS {
            let quoted: Vec<_> = claim.better.split('"').skip(1).step_by(2).collect();
            for text in quoted {
                assert_eq!(found_in(text), Vec::<String>::new(), "{text}");
            }
        }
    }
}
