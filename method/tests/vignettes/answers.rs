//! Answers that are missing, unsure or given by a concern.

use super::check::check;

#[test]
fn not_sure_is_never_taken_for_no() {
    check(
        "
        He cannot say whether his rash is an infection.
        concerns:      rough-texture 2
        skin:          2
        health:        infection not-sure, all else no
        check-first:   laser-nonablative-fractional 4, microdermabrasion 4, peel-superficial 4,
                       microneedling 4, laser-ablative-fractional 4, rf-microneedling 2,
                       dermabrasion 4, laser-ablative-full 4, peel-medium 4
        no-evidence:   light-ipl, peel-deep, peel-tca-cross
        ending:        check-first-only
        ",
    );
}

#[test]
fn open_questions_leave_a_flag_and_hold_nothing_back() {
    check(
        "
        concerns:      rough-texture 2
        skin:          2
        fits:          laser-nonablative-fractional 4, microdermabrasion 4, peel-superficial 4,
                       microneedling 4, laser-ablative-fractional 4, rf-microneedling 2
        trade-off:     dermabrasion 4, laser-ablative-full 4, peel-medium 4
        no-evidence:   light-ipl, peel-deep, peel-tca-cross
        flags:         microneedling health-open, class-disputed
        ",
    );
}

#[test]
fn inflamed_acne_as_a_concern_answers_the_question() {
    check(
        "
        concerns:      acne-inflammatory 3
        skin:          2
        health:        acne-inflammatory open, all else no
        check-first:   rf-microneedling 6, laser-nonablative-fractional 3, peel-superficial 3
        no-evidence:   all others
        does-not-help: dermabrasion, laser-ablative-fractional, laser-ablative-full,
                       microdermabrasion, microneedling
        ending:        check-first-only
        ",
    );
}

#[test]
fn inflamed_acne_that_the_visitor_denies_is_believed() {
    check(
        "
        The concern is chosen and the question is answered no.
        concerns:      acne-inflammatory 3
        skin:          2
        health:        all else no
        fits:          rf-microneedling 6, peel-superficial 3
        check-first:   laser-nonablative-fractional 3
        no-evidence:   all others
        does-not-help: dermabrasion, laser-ablative-fractional, laser-ablative-full,
                       microdermabrasion, microneedling
        ",
    );
}
