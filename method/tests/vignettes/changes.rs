//! What would change the answer: the smallest step of each kind.

use super::check::check;

#[test]
fn a_week_off_helps_both_options_that_need_it() {
    check(
        "
        Brown spots and rough hands with three days off.
        concerns:      age-spots 3, rough-texture 1
        areas:         hands
        skin:          2
        health:        all else no
        limits:        days_off 3
        fits:          laser-nonablative-fractional 8, microdermabrasion 5
        trade-off:     light-ipl 9, peel-superficial 5, peel-medium 5
        check-first:   laser-ablative-fractional 5
        no-evidence:   all others
        change:        microdermabrasion values.comfort 2 -> fits, first
        change:        light-ipl limits.days_off 7 -> fits, first
        change:        peel-superficial limits.days_off 7 -> fits
        ",
    );
}

#[test]
fn the_smallest_step_of_weight_comes_first_then_the_order_of_ids() {
    check(
        "
        One point on either concern would put the laser level with light: the ids decide.
        concerns:      fine-lines 1, age-spots 2
        skin:          2
        health:        all else no
        limits:        surface closed
        fits:          light-ipl 7, laser-nonablative-fractional 6, microdermabrasion 3,
                       peel-superficial 3
        trade-off:     dermabrasion 7, laser-ablative-full 7, laser-ablative-fractional 4,
                       peel-medium 4, peel-deep 3, microneedling 2, rf-microneedling 2
        no-evidence:   peel-tca-cross
        change:        laser-nonablative-fractional concerns.fine-lines 2 -> fits, first
        change:        laser-nonablative-fractional values.short-recovery 1 -> fits, first
        change:        microdermabrasion values.short-recovery 3 -> fits, first
        change:        laser-ablative-fractional limits.surface pin-points -> fits
        change:        microneedling limits.surface pin-points -> fits
        change:        rf-microneedling limits.surface pin-points -> fits
        ",
    );
}

#[test]
fn waiting_opens_what_waits() {
    check(
        "
        Eight weeks after isotretinoin, all surfaces accepted.
        concerns:      deep-wrinkles 3
        skin:          2
        health:        isotretinoin stopped 2026-10-06, all else no
        limits:        surface any
        check-first:   laser-ablative-fractional 6, laser-nonablative-fractional 3,
                       microneedling 3, rf-microneedling 3
        not-now:       dermabrasion 9, laser-ablative-full 9, peel-deep 9, peel-medium 3
        no-evidence:   peel-tca-cross
        does-not-help: light-ipl, microdermabrasion, peel-superficial
        ending:        check-first-only
        change:        laser-ablative-fractional today 2027-04-04 -> fits
        change:        laser-nonablative-fractional today 2027-04-04 -> fits
        change:        microneedling today 2027-04-04 -> fits
        change:        rf-microneedling today 2027-04-04 -> fits
        change:        dermabrasion today 2027-04-04 -> fits, first
        change:        laser-ablative-full today 2027-04-04 -> fits, first
        change:        peel-deep today 2027-04-04 -> fits, first
        change:        peel-medium today 2027-04-04 -> fits
        ",
    );
}

#[test]
fn no_day_after_the_event_is_offered() {
    check(
        "
        The same with a wedding in March, before the wait ends.
        concerns:      deep-wrinkles 3
        skin:          2
        health:        isotretinoin stopped 2026-10-06, all else no
        limits:        surface any
        event:         2027-03-15
        check-first:   laser-ablative-fractional 6, laser-nonablative-fractional 3,
                       microneedling 3, rf-microneedling 3
        not-now:       dermabrasion 9, peel-deep 9, peel-medium 3, laser-ablative-full 9
        no-evidence:   peel-tca-cross
        does-not-help: light-ipl, microdermabrasion, peel-superficial
        ending:        check-first-only
        change:        none
        ",
    );
}

#[test]
fn counting_all_evidence_brings_an_option_back() {
    check(
        "
        concerns:      crows-feet 2
        areas:         eyes
        skin:          2
        health:        all else no
        evidence:      studies
        fits:          laser-nonablative-fractional 4, rf-microneedling 4,
                       laser-ablative-fractional 4, microneedling 2
        no-evidence:   all others
        change:        laser-ablative-full evidence all -> trade-off
        change:        microdermabrasion evidence all -> check-first
        ",
    );
}
