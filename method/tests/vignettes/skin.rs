//! Skin types, known and not.

use super::check::check;

#[test]
fn the_darkest_type_keeps_away_from_what_marks_it() {
    check(
        "
        concerns:      fine-lines 3
        skin:          6
        health:        all else no
        limits:        surface any
        check-first:   laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       microdermabrasion 3, peel-superficial 3
        not-now:       dermabrasion 9, laser-ablative-full 9, peel-deep 9,
                       laser-ablative-fractional 6, peel-medium 6, light-ipl 3
        no-evidence:   peel-tca-cross
        ending:        check-first-only
        ",
    );
}

#[test]
fn type_5_is_not_for_pulsed_light() {
    check(
        "
        concerns:      age-spots 3
        skin:          5
        health:        all else no
        fits:          peel-superficial 3
        check-first:   laser-nonablative-fractional 6, microdermabrasion 3,
                       laser-ablative-fractional 3, peel-medium 3
        not-now:       light-ipl 9, dermabrasion 6, laser-ablative-full 6
        no-evidence:   all others
        ",
    );
}

#[test]
fn type_1_was_in_no_study_of_heated_needles() {
    check(
        "
        concerns:      acne-scars 3
        skin:          1
        health:        all else no
        fits:          laser-ablative-fractional 9, laser-nonablative-fractional 6,
                       microneedling 6, microdermabrasion 3, peel-superficial 3,
                       peel-tca-cross 3
        trade-off:     laser-ablative-full 9, dermabrasion 6, peel-deep 6, peel-medium 3
        check-first:   rf-microneedling 6
        no-evidence:   light-ipl
        ",
    );
}

#[test]
fn type_4_asks_first_where_marks_were_seen() {
    check(
        "
        concerns:      acne-scars 3, uneven-tone 1
        skin:          4
        health:        all else no
        fits:          microneedling 7, rf-microneedling 6, peel-superficial 5
        check-first:   laser-ablative-fractional 11, laser-nonablative-fractional 8,
                       microdermabrasion 4, peel-tca-cross 3, light-ipl 2,
                       laser-ablative-full 11, peel-medium 5
        not-now:       dermabrasion 7, peel-deep 6
        ",
    );
}

#[test]
fn a_wish_for_few_color_changes_counts_by_the_visitors_type() {
    check(
        "
        Type 4 and a strong wish for low risk of color change.
        concerns:      acne-scars 1
        values:        low-colour-risk 3
        skin:          4
        health:        all else no
        fits:          rf-microneedling 11, peel-superficial 10, microneedling 5
        check-first:   laser-nonablative-fractional 5, microdermabrasion 4, peel-tca-cross 4,
                       laser-ablative-fractional 3, peel-medium 4, laser-ablative-full 3
        not-now:       dermabrasion 2, peel-deep 2
        no-evidence:   light-ipl
        ",
    );
}

#[test]
fn a_wish_for_few_color_changes_takes_the_worst_type_where_it_is_not_known() {
    check(
        "
        Nobody said which type: the light peel counts as for type 6, which needs caution.
        concerns:      acne-scars 1
        values:        low-colour-risk 1
        skin:          not-sure
        health:        all else no
        limits:        surface closed
        fits:          microdermabrasion 2, peel-superficial 2
        trade-off:     microneedling 3, peel-tca-cross 2
        check-first:   laser-nonablative-fractional 3, rf-microneedling 3,
                       laser-ablative-fractional 3, laser-ablative-full 3, dermabrasion 2,
                       peel-deep 2, peel-medium 1
        no-evidence:   light-ipl
        ",
    );
}

#[test]
fn evidence_from_other_skin_is_flagged() {
    check(
        "
        The laser study for acne dents was of types 3 and 4.
        concerns:      acne-scars 2
        skin:          2
        health:        all else no
        limits:        surface closed
        fits:          laser-nonablative-fractional 4, microdermabrasion 2, peel-superficial 2
        trade-off:     laser-ablative-fractional 6, laser-ablative-full 6, microneedling 4,
                       rf-microneedling 4, dermabrasion 4, peel-deep 4, peel-tca-cross 2,
                       peel-medium 2
        no-evidence:   light-ipl
        flags:         laser-nonablative-fractional evidence-from-other-skin
        flags:         microneedling class-disputed
        ",
    );
}

#[test]
fn evidence_from_the_visitors_own_skin_is_not_flagged() {
    check(
        "
        concerns:      acne-scars 2
        skin:          3
        health:        all else no
        limits:        surface closed
        fits:          laser-nonablative-fractional 4, microdermabrasion 2, peel-superficial 2
        trade-off:     laser-ablative-fractional 6, microneedling 4, rf-microneedling 4,
                       peel-tca-cross 2, peel-medium 2
        check-first:   laser-ablative-full 6, dermabrasion 4, peel-deep 4
        no-evidence:   light-ipl
        flags:         laser-nonablative-fractional none
        ",
    );
}
