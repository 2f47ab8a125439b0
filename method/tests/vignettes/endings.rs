//! What is said before the list.

use super::check::check;

#[test]
fn a_spot_nobody_has_looked_at_comes_first() {
    check(
        "
        Whatever else would help or not.
        concerns:      age-spots 3
        skin:          2
        health:        undiagnosed-lesion yes, all else no
        not-now:       light-ipl 9, laser-nonablative-fractional 6, microdermabrasion 3,
                       peel-superficial 3, laser-ablative-fractional 3, microneedling 0,
                       rf-microneedling 0, peel-tca-cross 0, dermabrasion 6,
                       laser-ablative-full 6, peel-medium 3, peel-deep 0
        ending:        see-a-doctor-first
        ",
    );
}

#[test]
fn a_spot_that_might_have_changed_comes_first_too() {
    check(
        "
        concerns:      age-spots 3
        skin:          2
        health:        undiagnosed-lesion not-sure, all else no
        not-now:       light-ipl 9, laser-nonablative-fractional 6, microdermabrasion 3,
                       peel-superficial 3, laser-ablative-fractional 3, microneedling 0,
                       rf-microneedling 0, peel-tca-cross 0, dermabrasion 6,
                       laser-ablative-full 6, peel-medium 3, peel-deep 0
        ending:        see-a-doctor-first
        ",
    );
}

#[test]
fn a_changing_spot_comes_first_even_before_a_concern_is_chosen() {
    check(
        "
        health:        undiagnosed-lesion yes, all else no
        not-now:       laser-nonablative-fractional 0, light-ipl 0, microdermabrasion 0,
                       peel-superficial 0, microneedling 0, rf-microneedling 0,
                       peel-tca-cross 0, laser-ablative-fractional 0, dermabrasion 0,
                       laser-ablative-full 0, peel-medium 0, peel-deep 0
        unsorted:      home-care, no-treatment
        ending:        see-a-doctor-first
        ",
    );
}

#[test]
fn nothing_chosen_shows_everything_from_a_to_z() {
    check(
        "
        unsorted:      dermabrasion, home-care, laser-ablative-fractional, laser-ablative-full,
                       laser-nonablative-fractional, light-ipl, microdermabrasion,
                       microneedling, peel-deep, peel-medium, peel-superficial, peel-tca-cross,
                       rf-microneedling, no-treatment
        ending:        no-concern-chosen
        ",
    );
}

#[test]
fn everything_chosen_is_sorted_all_the_same() {
    check(
        "
        concerns:      fine-lines 3, deep-wrinkles 3, crows-feet 3, dullness 3, rough-texture 3,
                       dryness 3, enlarged-pores 3, oily-clogged 3, acne-comedonal 3,
                       acne-scars 3, other-scars 3, sun-damage 3, age-spots 3, stretch-marks 3,
                       skin-laxity 3
        areas:         face, eyes, neck, decollete, hands, body
        skin:          2
        health:        all else no
        limits:        surface any
        fits:          rf-microneedling 48, peel-superficial 45, microneedling 45,
                       peel-medium 30, light-ipl 21, peel-tca-cross 3
        check-first:   laser-ablative-fractional 63, laser-ablative-full 63,
                       laser-nonablative-fractional 57, dermabrasion 51, microdermabrasion 45,
                       peel-deep 36
        ",
    );
}
