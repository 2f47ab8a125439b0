//! What bothers the visitor, and which evidence counts.

use super::check::check;

#[test]
fn melasma_can_get_worse_with_everything_that_helps() {
    check(
        "
        concerns:      melasma 3
        skin:          3
        health:        all else no
        check-first:   peel-superficial 6, microneedling 6, laser-nonablative-fractional 3,
                       light-ipl 3, microdermabrasion 3, laser-ablative-fractional 3,
                       peel-medium 3
        no-evidence:   peel-deep, peel-tca-cross, rf-microneedling
        does-not-help: dermabrasion, laser-ablative-full
        ending:        check-first-only
        ",
    );
}

#[test]
fn ice_pick_scars_are_what_single_scar_acid_is_for() {
    check(
        "
        concerns:      acne-scars-icepick 3
        skin:          2
        health:        all else no
        limits:        days_off 7
        fits:          peel-tca-cross 9, rf-microneedling 3
        trade-off:     laser-ablative-fractional 3
        no-evidence:   all others
        does-not-help: microneedling
        ",
    );
}

#[test]
fn deep_wrinkles_need_more_than_pin_points() {
    check(
        "
        Nothing said about the surface.
        concerns:      deep-wrinkles 3
        skin:          2
        health:        all else no
        fits:          laser-ablative-fractional 6, laser-nonablative-fractional 3,
                       microneedling 3, rf-microneedling 3
        trade-off:     dermabrasion 9, laser-ablative-full 9, peel-deep 9, peel-medium 3
        no-evidence:   peel-tca-cross
        does-not-help: light-ipl, microdermabrasion, peel-superficial
        ",
    );
}

#[test]
fn deep_wrinkles_with_three_weeks_and_any_surface() {
    check(
        "
        concerns:      deep-wrinkles 3
        skin:          2
        health:        all else no
        limits:        surface any, days_off 21
        fits:          dermabrasion 9, laser-ablative-full 9, peel-deep 9,
                       laser-ablative-fractional 6, laser-nonablative-fractional 3,
                       microneedling 3, rf-microneedling 3, peel-medium 3
        no-evidence:   peel-tca-cross
        does-not-help: light-ipl, microdermabrasion, peel-superficial
        ",
    );
}

#[test]
fn found_not_to_help_is_not_the_same_as_not_found_out() {
    check(
        "
        Loose skin only.
        concerns:      skin-laxity 2
        skin:          2
        health:        all else no
        fits:          rf-microneedling 4, laser-nonablative-fractional 2, microneedling 2,
                       laser-ablative-fractional 2
        trade-off:     laser-ablative-full 2
        no-evidence:   all others
        does-not-help: microdermabrasion, peel-superficial
        ",
    );
}

#[test]
fn studies_only_leave_out_opinion() {
    check(
        "
        Crow's feet around the eyes, studies only.
        concerns:      crows-feet 2
        areas:         eyes
        skin:          2
        health:        all else no
        evidence:      studies
        fits:          laser-nonablative-fractional 4, rf-microneedling 4,
                       laser-ablative-fractional 4, microneedling 2
        no-evidence:   all others
        ",
    );
}

#[test]
fn all_evidence_brings_opinion_back() {
    check(
        "
        concerns:      crows-feet 2
        areas:         eyes
        skin:          2
        health:        all else no
        fits:          laser-nonablative-fractional 4, rf-microneedling 4,
                       laser-ablative-fractional 4, microneedling 2
        trade-off:     laser-ablative-full 4
        check-first:   microdermabrasion 2
        no-evidence:   all others
        ",
    );
}

#[test]
fn dark_marks_can_get_worse_with_what_helps_them() {
    check(
        "
        concerns:      pih 3
        skin:          4
        health:        all else no
        check-first:   peel-superficial 6, laser-nonablative-fractional 3
        no-evidence:   all others
        does-not-help: dermabrasion, laser-ablative-fractional, laser-ablative-full,
                       microdermabrasion, peel-medium
        ending:        check-first-only
        ",
    );
}
