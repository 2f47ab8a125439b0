//! Medicines: what they hold back, and until when.

use super::check::check;

#[test]
fn isotretinoin_now_holds_the_deep_options_back() {
    check(
        "
        She takes isotretinoin now and has acne dents.
        concerns:      acne-scars 3
        skin:          2
        health:        isotretinoin yes, all else no
        limits:        surface any
        check-first:   laser-ablative-fractional 9, laser-nonablative-fractional 6,
                       microneedling 6, rf-microneedling 6, microdermabrasion 3,
                       peel-superficial 3, peel-tca-cross 3
        not-now:       laser-ablative-full 9, dermabrasion 6, peel-deep 6, peel-medium 3
        no-evidence:   light-ipl
        ending:        check-first-only
        earliest:      peel-medium unknown
        ",
    );
}

#[test]
fn a_stopped_isotretinoin_course_opens_after_the_wait() {
    check(
        "
        180 days ago to the day: the wait is over. No length is known for single-scar acid.
        concerns:      acne-scars 3
        skin:          2
        health:        isotretinoin stopped 2026-06-04, all else no
        limits:        surface any
        fits:          laser-ablative-fractional 9, laser-ablative-full 9,
                       laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       dermabrasion 6, peel-deep 6, microdermabrasion 3, peel-superficial 3,
                       peel-medium 3
        check-first:   peel-tca-cross 3
        no-evidence:   light-ipl
        earliest:      peel-medium open
        ",
    );
}

#[test]
fn one_day_before_the_end_of_the_wait_it_still_holds() {
    check(
        "
        concerns:      acne-scars 3
        skin:          2
        health:        isotretinoin stopped 2026-06-05, all else no
        limits:        surface any
        check-first:   laser-ablative-fractional 9, laser-nonablative-fractional 6,
                       microneedling 6, rf-microneedling 6, microdermabrasion 3,
                       peel-superficial 3, peel-tca-cross 3
        not-now:       laser-ablative-full 9, dermabrasion 6, peel-deep 6, peel-medium 3
        no-evidence:   light-ipl
        ending:        check-first-only
        earliest:      peel-medium 2026-12-02
        ",
    );
}

#[test]
fn a_year_after_isotretinoin_it_counts_as_no() {
    check(
        "
        concerns:      acne-scars 3
        skin:          2
        health:        isotretinoin stopped 2025-12-01, all else no
        limits:        surface any
        fits:          laser-ablative-fractional 9, laser-ablative-full 9,
                       laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       dermabrasion 6, peel-deep 6, microdermabrasion 3, peel-superficial 3,
                       peel-tca-cross 3, peel-medium 3
        no-evidence:   light-ipl
        ",
    );
}

#[test]
fn a_retinoid_cream_is_a_short_pause_not_a_bar() {
    check(
        "
        A prescription retinoid cream; fine lines.
        concerns:      fine-lines 3
        skin:          2
        health:        topical-retinoid yes, all else no
        check-first:   laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       laser-ablative-fractional 6, light-ipl 3, microdermabrasion 3,
                       peel-superficial 3, dermabrasion 9, laser-ablative-full 9, peel-deep 9,
                       peel-medium 6
        no-evidence:   peel-tca-cross
        ending:        check-first-only
        earliest:      microdermabrasion open
        ",
    );
}

#[test]
fn a_retinoid_cream_stopped_last_week_is_no_longer_in_the_way_of_a_light_peel() {
    check(
        "
        concerns:      fine-lines 3
        skin:          2
        health:        topical-retinoid stopped 2026-11-24, all else no
        fits:          laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       light-ipl 3, microdermabrasion 3, peel-superficial 3
        trade-off:     dermabrasion 9
        check-first:   laser-ablative-fractional 6, laser-ablative-full 9, peel-deep 9,
                       peel-medium 6
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn a_blood_thinner_is_usually_not_for_heated_needles() {
    check(
        "
        Usually not comes after to be discussed, whatever the points.
        concerns:      acne-scars 2
        skin:          2
        health:        anticoagulants yes, all else no
        fits:          laser-nonablative-fractional 4, peel-superficial 2
        check-first:   laser-ablative-fractional 6, microneedling 4, microdermabrasion 2,
                       laser-ablative-full 6, dermabrasion 4, rf-microneedling 4,
                       peel-tca-cross 2, peel-deep 4, peel-medium 2
        no-evidence:   light-ipl
        ",
    );
}

#[test]
fn a_light_sensitizing_medicine_bears_on_light_and_peels() {
    check(
        "
        concerns:      age-spots 3
        skin:          2
        health:        photosensitising yes, all else no
        fits:          microdermabrasion 3
        trade-off:     dermabrasion 6
        check-first:   light-ipl 9, laser-nonablative-fractional 6, laser-ablative-fractional 3,
                       laser-ablative-full 6, peel-superficial 3, peel-medium 3
        no-evidence:   all others
        ",
    );
}

#[test]
fn the_latest_of_two_waits_is_the_earliest_day() {
    check(
        "
        A course that ended in October, and pregnant until about 1 March.
        concerns:      fine-lines 3
        skin:          2
        health:        isotretinoin stopped 2026-10-06, pregnancy stopped 2027-03-01, all else no
        check-first:   peel-superficial 3
        not-now:       laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       laser-ablative-fractional 6, light-ipl 3, microdermabrasion 3,
                       dermabrasion 9, laser-ablative-full 9, peel-deep 9, peel-medium 6
        no-evidence:   peel-tca-cross
        ending:        check-first-only
        earliest:      peel-medium 2027-04-04
        earliest:      microdermabrasion 2027-03-01
        ",
    );
}
