//! Where on the body.

use super::check::check;

#[test]
fn the_neck_needs_care_with_lasers_that_remove() {
    check(
        "
        concerns:      fine-lines 2
        areas:         neck
        skin:          2
        health:        all else no
        limits:        surface any
        fits:          laser-nonablative-fractional 4, microneedling 4, rf-microneedling 4,
                       microdermabrasion 2, peel-superficial 2
        check-first:   laser-ablative-full 6, peel-deep 6, laser-ablative-fractional 4
        no-evidence:   all others
        ",
    );
}

#[test]
fn one_of_two_areas_without_a_source_is_a_note() {
    check(
        "
        Face and neck: the medium peel is only described for the face.
        concerns:      fine-lines 2
        areas:         face, neck
        skin:          2
        health:        all else no
        limits:        surface any
        fits:          dermabrasion 6, laser-nonablative-fractional 4, microneedling 4,
                       rf-microneedling 4, peel-medium 4, light-ipl 2, microdermabrasion 2,
                       peel-superficial 2
        check-first:   laser-ablative-full 6, peel-deep 6, laser-ablative-fractional 4
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn crows_feet_bring_the_eye_area_with_them() {
    check(
        "
        Nothing said about where.
        concerns:      crows-feet 2
        skin:          2
        health:        all else no
        fits:          laser-nonablative-fractional 4, rf-microneedling 4,
                       laser-ablative-fractional 4, microneedling 2
        trade-off:     laser-ablative-full 4
        check-first:   microdermabrasion 2
        no-evidence:   all others
        flags:         microdermabrasion class-disputed
        ",
    );
}

#[test]
fn hands_alone_leave_out_what_was_never_described_there() {
    check(
        "
        concerns:      hands-ageing 3
        areas:         hands
        skin:          2
        health:        all else no
        limits:        surface any
        fits:          laser-nonablative-fractional 6, light-ipl 6, microdermabrasion 3,
                       peel-superficial 3, peel-medium 3
        check-first:   laser-ablative-fractional 6
        no-evidence:   all others
        ",
    );
}

#[test]
fn stretch_marks_on_the_body() {
    check(
        "
        concerns:      stretch-marks 3
        areas:         body
        skin:          3
        health:        all else no
        limits:        surface any
        fits:          laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       laser-ablative-fractional 6, light-ipl 3, microdermabrasion 3,
                       peel-superficial 3
        check-first:   dermabrasion 3
        no-evidence:   all others
        ",
    );
}
