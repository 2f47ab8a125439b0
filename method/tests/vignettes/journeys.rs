//! The journeys of research/decision-aids.md, 5b. Where one differs from CONTRACT.md, that holds.

use super::check::check;

#[test]
fn j1_ana_takes_a_blood_thinner_so_nothing_that_breaks_the_surface_fits() {
    check(
        "
        Ana is 58. Brown spots and rough skin on the hands; she takes a blood thinner.
        concerns:      age-spots 3, rough-texture 2
        areas:         hands
        skin:          2
        health:        anticoagulants yes, all else no
        fits:          laser-nonablative-fractional 10, light-ipl 9, peel-superficial 7
        check-first:   microdermabrasion 7, laser-ablative-fractional 7, peel-medium 7
        no-evidence:   all others
        ",
    );
}

#[test]
fn j2_tunde_waits_with_four_options_and_asks_about_the_others() {
    check(
        "
        Tunde is 24, deep brown skin, acne dents. His isotretinoin course ended 8 weeks ago.
        concerns:      acne-scars 3
        skin:          5
        health:        isotretinoin stopped 2026-10-06, all else no
        check-first:   laser-ablative-fractional 9, laser-nonablative-fractional 6,
                       microneedling 6, rf-microneedling 6, microdermabrasion 3,
                       peel-superficial 3, peel-tca-cross 3
        not-now:       laser-ablative-full 9, dermabrasion 6, peel-deep 6, peel-medium 3
        no-evidence:   light-ipl
        ending:        check-first-only
        earliest:      peel-medium 2027-04-04
        earliest:      dermabrasion unknown
        ",
    );
}

#[test]
fn j2_an_unknown_skin_type_never_lets_a_heating_option_fit() {
    check(
        "
        Tunde again, years after the course, and not sure about his skin type.
        concerns:      acne-scars 3
        skin:          not-sure
        health:        isotretinoin stopped 2020-01-01, all else no
        fits:          microneedling 6, microdermabrasion 3, peel-superficial 3,
                       peel-tca-cross 3
        check-first:   laser-ablative-fractional 9, laser-nonablative-fractional 6,
                       rf-microneedling 6, laser-ablative-full 9, dermabrasion 6, peel-deep 6,
                       peel-medium 3
        no-evidence:   light-ipl
        ",
    );
}

#[test]
fn j3_mei_is_pregnant_and_nothing_fits() {
    check(
        "
        Mei is pregnant. Dull skin, and new patches on the cheeks.
        concerns:      dullness 2, melasma 2
        skin:          3
        health:        pregnancy yes, all else no
        check-first:   peel-superficial 8
        not-now:       microdermabrasion 6, microneedling 4, laser-nonablative-fractional 2,
                       light-ipl 2, laser-ablative-fractional 2, peel-medium 2
        no-evidence:   all others
        ending:        check-first-only
        ",
    );
}

#[test]
fn j4_sam_has_a_long_weekend_so_a_week_of_flaking_is_a_trade_off() {
    check(
        "
        Sam is 41 and has Thursday evening to Monday, then a wedding in 6 weeks.
        concerns:      fine-lines 2, sun-damage 2
        skin:          2
        health:        all else no
        limits:        days_off 3
        event:         2027-01-12
        fits:          microneedling 6, microdermabrasion 4, rf-microneedling 4
        trade-off:     laser-nonablative-fractional 8, laser-ablative-fractional 8, light-ipl 6,
                       peel-superficial 6, laser-ablative-full 12, peel-deep 12,
                       dermabrasion 10, peel-medium 8
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn j4_a_week_off_moves_the_week_of_flaking_to_fits() {
    check(
        "
        Sam finds a whole week.
        concerns:      fine-lines 2, sun-damage 2
        skin:          2
        health:        all else no
        limits:        days_off 7
        event:         2027-01-12
        fits:          light-ipl 6, peel-superficial 6, microneedling 6, microdermabrasion 4,
                       rf-microneedling 4
        trade-off:     laser-nonablative-fractional 8, laser-ablative-fractional 8,
                       laser-ablative-full 12, peel-deep 12, dermabrasion 10, peel-medium 8
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn j5_priya_hears_two_options_she_can_compare() {
    check(
        "
        Priya uses a screen reader and a keyboard. Rough texture and large pores, nothing else.
        concerns:      rough-texture 2, enlarged-pores 1
        skin:          4
        health:        all else no
        limits:        days_off 3
        fits:          microneedling 5, rf-microneedling 4
        trade-off:     peel-superficial 5
        check-first:   laser-nonablative-fractional 5, microdermabrasion 5,
                       laser-ablative-fractional 6, laser-ablative-full 4, peel-medium 4
        not-now:       dermabrasion 4
        no-evidence:   light-ipl, peel-deep, peel-tca-cross
        ",
    );
}

#[test]
fn j6_lee_flushes_and_only_light_is_made_for_it() {
    check(
        "
        Lee flushes and has visible veins: not a resurfacing problem.
        concerns:      redness 3
        skin:          2
        health:        all else no
        fits:          light-ipl 9
        no-evidence:   all others
        does-not-help: dermabrasion, microdermabrasion, peel-medium, peel-superficial
        ",
    );
}

#[test]
fn j6_where_light_is_not_offered_nothing_fits_and_the_page_says_so() {
    check(
        r#"
        Lee asks a clinic that peels and polishes only.
        concerns:      redness 3
        skin:          2
        health:        all else no
        clinic:        "menu": {"peel-superficial": {}, "microdermabrasion": {}}
        does-not-help: microdermabrasion, peel-superficial
        ending:        nothing-fits
        not offered:   peel-medium, peel-deep, peel-tca-cross, laser-ablative-full,
                       laser-ablative-fractional, laser-nonablative-fractional, light-ipl,
                       dermabrasion, microneedling, rf-microneedling
        "#,
    );
}
