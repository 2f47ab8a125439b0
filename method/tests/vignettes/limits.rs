//! Days off, visits, surface and events.

use super::check::check;

#[test]
fn no_day_off_leaves_nothing_that_shows() {
    check(
        "
        concerns:      dullness 2, fine-lines 1
        skin:          2
        health:        all else no
        limits:        days_off 0
        trade-off:     microdermabrasion 5, peel-superficial 5, laser-nonablative-fractional 2,
                       microneedling 2, rf-microneedling 2, laser-ablative-fractional 2,
                       light-ipl 1, dermabrasion 3, laser-ablative-full 3, peel-deep 3,
                       peel-medium 2
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn one_visit_leaves_what_is_done_once() {
    check(
        "
        concerns:      fine-lines 3
        skin:          2
        health:        all else no
        limits:        visits 1, surface any
        fits:          dermabrasion 9, laser-ablative-full 9, peel-deep 9
        trade-off:     laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       laser-ablative-fractional 6, peel-medium 6, light-ipl 3,
                       microdermabrasion 3, peel-superficial 3
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn a_closed_surface_leaves_peels_light_and_polishing() {
    check(
        "
        concerns:      fine-lines 2, sun-damage 1
        skin:          2
        health:        all else no
        limits:        surface closed
        fits:          laser-nonablative-fractional 6, light-ipl 4, peel-superficial 4,
                       microdermabrasion 3
        trade-off:     laser-ablative-full 9, peel-deep 9, dermabrasion 8,
                       laser-ablative-fractional 6, peel-medium 6, microneedling 5,
                       rf-microneedling 4
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn a_party_tomorrow_is_too_soon_for_a_course() {
    check(
        "
        concerns:      dullness 2
        skin:          2
        health:        all else no
        event:         2026-12-02
        trade-off:     microdermabrasion 4, peel-superficial 4
        no-evidence:   all others
        ",
    );
}

#[test]
fn a_party_in_half_a_year_leaves_time() {
    check(
        "
        concerns:      dullness 2
        skin:          2
        health:        all else no
        event:         2027-06-01
        fits:          microdermabrasion 4, peel-superficial 4
        no-evidence:   all others
        ",
    );
}

#[test]
fn a_wedding_in_two_months_is_too_soon_for_redness_that_lasts_three() {
    check(
        "
        Looking different ends in time; redness does not.
        concerns:      fine-lines 3
        skin:          2
        health:        all else no
        limits:        surface any
        event:         2027-02-01
        fits:          laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       laser-ablative-fractional 6, light-ipl 3, microdermabrasion 3,
                       peel-superficial 3
        trade-off:     dermabrasion 9, laser-ablative-full 9, peel-deep 9, peel-medium 6
        no-evidence:   peel-tca-cross
        ",
    );
}
