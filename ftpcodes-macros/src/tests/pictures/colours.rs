//! Whether the colours can be told from the paper, in light and dark.

use ftpcodes_core::Role;

use crate::pictures::colour;

/// How many times brighter one colour is than another, by WCAG 2.
fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |colour: &str| {
        let channel = |place: usize| {
            let digits = colour.get(place..place + 2).unwrap();
            let share = f64::from(u8::from_str_radix(digits, 16).unwrap()) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn colours_show_in_all_themes_of_rustdoc() {
    let roles = [
        Role::Preliminary,
        Role::Completion,
        Role::Intermediate,
        Role::TransientNegative,
        Role::PermanentNegative,
        Role::Protected,
    ];
    for role in roles {
        for paper in ["#ffffff", "#353535", "#0f1419"] {
            assert!(contrast(colour(role), paper) >= 3.0, "{role:?} on {paper}");
        }
    }
}
