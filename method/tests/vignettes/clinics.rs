//! What a clinic offers, charges and rules.

use super::check::check;

#[test]
fn a_budget_counts_the_longest_course_at_the_highest_price() {
    check(
        r#"
        The price of needling is not on the list, so it is not known to fit.
        concerns:      fine-lines 2
        skin:          2
        health:        all else no
        limits:        budget 1000
        clinic:        "currency": "USD",
                       "menu": {"microdermabrasion": {"price": [150, 200]},
                       "light-ipl": {"price": [100, 140]}, "microneedling": {}}
        fits:          light-ipl 2
        trade-off:     microneedling 4, microdermabrasion 2
        flags:         microneedling no-more-than-home-care, price-unknown, class-disputed
        "#,
    );
}

#[test]
fn a_budget_without_any_price_is_not_applied() {
    check(
        r#"
        concerns:      fine-lines 2
        skin:          2
        health:        all else no
        limits:        budget 10
        clinic:        "menu": {"microdermabrasion": {}, "microneedling": {}}
        fits:          microneedling 4, microdermabrasion 2
        "#,
    );
}

#[test]
fn a_clinic_that_waits_for_everyone_after_isotretinoin() {
    check(
        r#"
        Eight weeks after the course; this clinic waits 180 days whatever is planned.
        concerns:      acne-scars 3
        skin:          2
        health:        isotretinoin stopped 2026-10-06, all else no
        clinic:        "policy": {"health": {"isotretinoin": {"days": 180}}}
        not-now:       laser-ablative-fractional 9, laser-nonablative-fractional 6,
                       microneedling 6, rf-microneedling 6, microdermabrasion 3,
                       peel-superficial 3, peel-tca-cross 3, laser-ablative-full 9,
                       dermabrasion 6, peel-deep 6, peel-medium 3
        no-evidence:   light-ipl
        ending:        nothing-fits
        earliest:      microdermabrasion 2027-04-04
        "#,
    );
}

#[test]
fn a_shorter_wait_at_a_clinic_softens_nothing() {
    check(
        r#"
        Four months after the course; the clinic would wait 90 days, the catalogue waits 180.
        concerns:      acne-scars 3
        skin:          2
        health:        isotretinoin stopped 2026-08-01, all else no
        limits:        surface any
        clinic:        "policy": {"options": {"peel-medium": {"isotretinoin": {"days": 90}}}},
                       "menu": {"peel-medium": {}}
        not-now:       peel-medium 3
        ending:        nothing-fits
        earliest:      peel-medium 2027-01-28
        "#,
    );
}

#[test]
fn a_clinic_that_treats_nobody_who_is_pregnant() {
    check(
        r#"
        concerns:      dullness 2
        skin:          2
        health:        pregnancy yes, all else no
        clinic:        "policy": {"health": {"pregnancy": "not-now"}}
        not-now:       microdermabrasion 4, peel-superficial 4
        no-evidence:   all others
        ending:        nothing-fits
        "#,
    );
}

#[test]
fn a_clinic_that_needles_types_1_to_3_only() {
    check(
        r#"
        concerns:      acne-scars 3
        skin:          4
        health:        all else no
        clinic:        "policy": {"skin_types": {"microneedling": ["1", "2", "3"]}},
                       "menu": {"microneedling": {}, "rf-microneedling": {}}
        fits:          rf-microneedling 6
        not-now:       microneedling 6
        earliest:      microneedling unknown
        "#,
    );
}

#[test]
fn a_skin_type_that_is_not_known_is_asked_about_where_a_clinic_chooses() {
    check(
        r#"
        concerns:      acne-scars 3
        skin:          not-sure
        health:        all else no
        clinic:        "policy": {"skin_types": {"microneedling": ["1", "2", "3"]}},
                       "menu": {"microneedling": {}}
        check-first:   microneedling 6
        ending:        check-first-only
        "#,
    );
}

#[test]
fn an_area_a_clinic_does_not_treat_is_not_now() {
    check(
        r#"
        concerns:      hands-ageing 2
        areas:         hands
        skin:          2
        health:        all else no
        clinic:        "menu": {"light-ipl": {"areas": ["face"]},
                       "microdermabrasion": {"areas": ["face", "hands"]}}
        fits:          microdermabrasion 2
        not-now:       light-ipl 4
        "#,
    );
}

#[test]
fn fewer_visits_than_anyone_has_found_are_not_believed() {
    check(
        r#"
        The menu promises 2 visits; sources have found 4 to 16.
        concerns:      dullness 2
        skin:          2
        health:        all else no
        limits:        visits 6
        clinic:        "menu": {"microdermabrasion": {"visits": [2, 2]}}
        trade-off:     microdermabrasion 4
        "#,
    );
}

#[test]
fn a_clinics_own_course_is_used_where_it_is_plausible() {
    check(
        r#"
        concerns:      dullness 2
        skin:          2
        health:        all else no
        limits:        visits 6
        clinic:        "menu": {"microdermabrasion": {"visits": [4, 6]}}
        fits:          microdermabrasion 4
        "#,
    );
}

#[test]
fn a_shorter_wait_for_one_option_does_not_replace_the_wait_for_all() {
    check(
        r#"
        Four months after the course; the clinic waits 180 days, and 90 for a light peel.
        concerns:      acne-scars 3
        skin:          2
        health:        isotretinoin stopped 2026-08-01, all else no
        clinic:        "policy": {"health": {"isotretinoin": {"days": 180}},
                                  "options": {"peel-superficial": {"isotretinoin": {"days": 90}}}},
                       "menu": {"peel-superficial": {}}
        not-now:       peel-superficial 3
        ending:        nothing-fits
        earliest:      peel-superficial 2027-01-28
        "#,
    );
}

#[test]
fn an_area_a_clinic_does_not_treat_is_a_note_beside_one_it_does() {
    check(
        r#"
        Face and hands; the clinic uses its light on the face only.
        concerns:      age-spots 2
        areas:         face, hands
        skin:          2
        health:        all else no
        clinic:        "menu": {"light-ipl": {"areas": ["face"]}}
        fits:          light-ipl 6
        "#,
    );
}

#[test]
fn a_clinics_own_course_and_price_count_for_few_visits_and_low_cost() {
    check(
        r#"
        6 visits at most 50 each make 300: the top level for low cost, level 1 for few visits.
        concerns:      dullness 1
        values:        few-visits 1, low-cost 1
        skin:          2
        health:        all else no
        clinic:        "menu": {"microdermabrasion": {"visits": [4, 6], "price": [40, 50]},
                                "peel-superficial": {"visits": [4, 7], "price": [50, 50]}}
        fits:          microdermabrasion 6, peel-superficial 4
        "#,
    );
}
