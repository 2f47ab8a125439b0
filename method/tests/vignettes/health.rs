//! Illnesses, pregnancy, implants and allergies: what they hold back, and until when.

use super::check::check;

#[test]
fn a_cold_sore_today_holds_everything_back() {
    check(
        "
        concerns:      fine-lines 3
        skin:          2
        health:        herpes-active yes, all else no
        not-now:       laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       laser-ablative-fractional 6, light-ipl 3, microdermabrasion 3,
                       peel-superficial 3, dermabrasion 9, laser-ablative-full 9, peel-deep 9,
                       peel-medium 6
        no-evidence:   peel-tca-cross
        ending:        nothing-fits
        earliest:      microdermabrasion unknown
        ",
    );
}

#[test]
fn past_cold_sores_are_for_the_clinic_to_know() {
    check(
        "
        concerns:      fine-lines 3
        skin:          2
        health:        herpes-history yes, all else no
        check-first:   laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       laser-ablative-fractional 6, light-ipl 3, microdermabrasion 3,
                       peel-superficial 3, dermabrasion 9, laser-ablative-full 9, peel-deep 9,
                       peel-medium 6
        no-evidence:   peel-tca-cross
        ending:        check-first-only
        ",
    );
}

#[test]
fn a_birth_in_march_is_the_earliest_day_for_what_waits_for_it() {
    check(
        "
        Pregnant until about 1 March. A light peel is for the midwife or doctor to discuss.
        concerns:      fine-lines 3
        skin:          2
        health:        pregnancy stopped 2027-03-01, all else no
        check-first:   peel-superficial 3
        not-now:       laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       laser-ablative-fractional 6, light-ipl 3, microdermabrasion 3,
                       dermabrasion 9, laser-ablative-full 9, peel-deep 9, peel-medium 6
        no-evidence:   peel-tca-cross
        ending:        check-first-only
        earliest:      microdermabrasion 2027-03-01
        ",
    );
}

#[test]
fn a_birth_two_months_ago_is_a_question_whether_it_is_long_enough() {
    check(
        "
        concerns:      fine-lines 3
        skin:          2
        health:        pregnancy stopped 2026-10-01, all else no
        check-first:   laser-nonablative-fractional 6, microneedling 6, rf-microneedling 6,
                       laser-ablative-fractional 6, light-ipl 3, microdermabrasion 3,
                       peel-superficial 3, dermabrasion 9, laser-ablative-full 9, peel-deep 9,
                       peel-medium 6
        no-evidence:   peel-tca-cross
        ending:        check-first-only
        ",
    );
}

#[test]
fn a_tendency_to_keloids_puts_every_wounding_option_behind_a_question() {
    check(
        "
        concerns:      acne-scars 2
        skin:          2
        health:        keloid yes, all else no
        fits:          laser-nonablative-fractional 4, microdermabrasion 2
        check-first:   microneedling 4, laser-ablative-fractional 6, rf-microneedling 4,
                       peel-superficial 2, peel-tca-cross 2, laser-ablative-full 6,
                       dermabrasion 4, peel-deep 4, peel-medium 2
        no-evidence:   light-ipl
        ",
    );
}

#[test]
fn a_pacemaker_bears_on_heated_needles_alone() {
    check(
        "
        concerns:      skin-laxity 2, fine-lines 1
        skin:          2
        health:        pacemaker yes, all else no
        fits:          laser-nonablative-fractional 4, microneedling 4,
                       laser-ablative-fractional 4, light-ipl 1, microdermabrasion 1,
                       peel-superficial 1
        trade-off:     laser-ablative-full 5, dermabrasion 3, peel-deep 3, peel-medium 2
        not-now:       rf-microneedling 6
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn a_metal_plate_bears_on_heated_needles_alone() {
    check(
        "
        concerns:      skin-laxity 2, fine-lines 1
        skin:          2
        health:        metal-implant yes, all else no
        fits:          laser-nonablative-fractional 4, microneedling 4,
                       laser-ablative-fractional 4, light-ipl 1, microdermabrasion 1,
                       peel-superficial 1
        trade-off:     laser-ablative-full 5, dermabrasion 3, peel-deep 3, peel-medium 2
        check-first:   rf-microneedling 6
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn a_nickel_allergy_bears_on_needles_alone() {
    check(
        "
        concerns:      fine-lines 2
        skin:          2
        health:        metal-allergy yes, all else no
        fits:          laser-nonablative-fractional 4, laser-ablative-fractional 4, light-ipl 2,
                       microdermabrasion 2, peel-superficial 2
        trade-off:     dermabrasion 6, laser-ablative-full 6, peel-deep 6, peel-medium 4
        check-first:   microneedling 4, rf-microneedling 4
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn an_allergy_to_numbing_bears_on_what_needs_numbing() {
    check(
        "
        concerns:      fine-lines 2
        skin:          2
        health:        anaesthetic-allergy yes, all else no
        fits:          light-ipl 2, microdermabrasion 2, peel-superficial 2
        trade-off:     peel-medium 4
        check-first:   laser-nonablative-fractional 4, microneedling 4, rf-microneedling 4,
                       laser-ablative-fractional 4, dermabrasion 6, laser-ablative-full 6,
                       peel-deep 6
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn an_aspirin_allergy_bears_on_two_peels() {
    check(
        "
        concerns:      fine-lines 2
        skin:          2
        health:        salicylate-allergy yes, all else no
        fits:          laser-nonablative-fractional 4, microneedling 4, rf-microneedling 4,
                       laser-ablative-fractional 4, light-ipl 2, microdermabrasion 2
        trade-off:     dermabrasion 6, laser-ablative-full 6, peel-deep 6
        check-first:   peel-superficial 2, peel-medium 4
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn a_weak_heart_rules_the_deep_peel_out() {
    check(
        "
        concerns:      deep-wrinkles 3
        skin:          2
        health:        phenol-organ yes, all else no
        limits:        surface any
        fits:          dermabrasion 9, laser-ablative-full 9, laser-ablative-fractional 6,
                       laser-nonablative-fractional 3, microneedling 3, rf-microneedling 3,
                       peel-medium 3
        not-now:       peel-deep 9
        no-evidence:   peel-tca-cross
        does-not-help: light-ipl, microdermabrasion, peel-superficial
        ",
    );
}

#[test]
fn a_filler_five_days_ago_ends_on_a_day_for_each_option() {
    check(
        "
        concerns:      fine-lines 2
        skin:          2
        health:        recent-procedure stopped 2026-11-26, all else no
        limits:        surface any
        check-first:   laser-ablative-full 6, laser-nonablative-fractional 4, microneedling 4,
                       rf-microneedling 4, laser-ablative-fractional 4, peel-medium 4,
                       light-ipl 2, microdermabrasion 2, peel-superficial 2, dermabrasion 6
        not-now:       peel-deep 6
        no-evidence:   peel-tca-cross
        ending:        check-first-only
        earliest:      peel-deep 2027-02-24
        ",
    );
}

#[test]
fn radiotherapy_a_month_ago_waits_for_needles_and_is_asked_about_elsewhere() {
    check(
        "
        concerns:      fine-lines 2
        skin:          2
        health:        radiotherapy stopped 2026-11-01, all else no
        check-first:   laser-nonablative-fractional 4, light-ipl 2, microdermabrasion 2,
                       peel-superficial 2, laser-ablative-fractional 4, dermabrasion 6,
                       laser-ablative-full 6, peel-deep 6
        not-now:       microneedling 4, rf-microneedling 4, peel-medium 4
        no-evidence:   peel-tca-cross
        ending:        check-first-only
        earliest:      microneedling 2027-01-30
        ",
    );
}

#[test]
fn a_skin_infection_holds_everything_back() {
    check(
        "
        concerns:      rough-texture 2
        skin:          2
        health:        infection yes, all else no
        not-now:       laser-nonablative-fractional 4, microdermabrasion 4, peel-superficial 4,
                       microneedling 4, laser-ablative-fractional 4, rf-microneedling 2,
                       dermabrasion 4, laser-ablative-full 4, peel-medium 4
        no-evidence:   light-ipl, peel-deep, peel-tca-cross
        ending:        nothing-fits
        ",
    );
}

#[test]
fn a_smoker_is_asked_before_the_skin_is_broken() {
    check(
        "
        concerns:      fine-lines 2
        skin:          2
        health:        smoking yes, all else no
        fits:          laser-nonablative-fractional 4, light-ipl 2, microdermabrasion 2,
                       peel-superficial 2
        check-first:   microneedling 4, rf-microneedling 4, laser-ablative-fractional 4,
                       dermabrasion 6, laser-ablative-full 6, peel-deep 6, peel-medium 4
        no-evidence:   peel-tca-cross
        ",
    );
}

#[test]
fn a_weak_immune_system_is_asked_about_before_the_skin_is_broken() {
    check(
        "
        concerns:      fine-lines 2
        skin:          2
        health:        immunosuppression yes, all else no
        fits:          laser-nonablative-fractional 4, light-ipl 2, microdermabrasion 2,
                       peel-superficial 2
        check-first:   microneedling 4, rf-microneedling 4, laser-ablative-fractional 4,
                       dermabrasion 6, laser-ablative-full 6, peel-deep 6, peel-medium 4
        no-evidence:   peel-tca-cross
        ",
    );
}
