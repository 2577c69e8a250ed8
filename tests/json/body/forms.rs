//! How large a form may be, and the checker of JSON as the twin of that of forms.

use fieldgate::body::{BodyChecker, BodyVerdict, FormErrorKind, MAX_FORM_PAIRS, check_form};
use fieldgate::catalog::{FormStyle, Pointer};
use fieldgate::decision::WriteKind;
use fieldgate::field::FieldPath;
use proptest::prelude::*;

use super::vector::rules;
use crate::vector::Discriminators;

#[test]
fn a_form_has_at_most_so_many_pairs() {
    let check = |pairs: usize| {
        let rules = rules(
            WriteKind::Update,
            &Pointer::default(),
            &["a".parse().unwrap()],
            &[],
            &Discriminators::new(),
        );
        let body = vec!["a=1"; pairs].join("&");
        check_form(rules, Pointer::default(), FormStyle::Dots, body.as_bytes())
    };
    assert_eq!(check(MAX_FORM_PAIRS - 1), Ok(BodyVerdict::Pass));
    assert_eq!(check(MAX_FORM_PAIRS), Ok(BodyVerdict::Pass));
    let error = check(MAX_FORM_PAIRS + 1).unwrap_err();
    assert_eq!((error.kind(), error.byte_offset()), (FormErrorKind::TooMany, 4 * MAX_FORM_PAIRS));
}

/// Paths over few names, so that those of a form meet those of the rules.
fn paths(range: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Vec<&'static str>>> {
    let name = prop::sample::select(&["a", "b", "ab", "c-d", "é"]);
    prop::collection::vec(prop::collection::vec(name, 1..4), range)
}

fn parsed(paths: &[Vec<&str>]) -> Vec<FieldPath> {
    paths.iter().map(|path| path.join(".").replace("c-d", "`c-d`").parse().unwrap()).collect()
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() { char::from(byte).into() } else { format!("%{byte:02x}") }
            },
        )
        .collect()
}

fn name(style: FormStyle, path: &[&str]) -> String {
    match (style, path) {
        (FormStyle::Brackets, [first, rest @ ..]) => {
            rest.iter().fold((*first).to_owned(), |name, segment| format!("{name}[{segment}]"))
        }
        _ => path.join("."),
    }
}

proptest! {
    #[test]
    fn a_form_is_judged_as_the_json_it_says(
        pairs in paths(0..8),
        fields in paths(1..5),
        read_only in paths(0..3),
        records in prop::sample::select(&["", "/a", "/b/ab"]),
        kind in prop::sample::select(&[WriteKind::Create, WriteKind::Update]),
        style in prop::sample::select(&[FormStyle::Brackets, FormStyle::Dots]),
    ) {
        let records: Pointer = records.parse().unwrap();
        let rules = rules(kind, &records, &parsed(&fields), &parsed(&read_only), &Discriminators::new());
        let form: Vec<_> = pairs.iter().map(|path| escaped(&name(style, path)) + "=1").collect();
        let members = pairs.iter().map(|path| {
            let names = path.join("\":{\"");
            format!("\"{names}\":1{}", "}".repeat(path.len() - 1))
        });
        let json = format!("{{{}}}", members.collect::<Vec<_>>().join(","));

        let mut checker = BodyChecker::new(rules.clone(), records.clone());
        checker.write(json.as_bytes()).unwrap();
        let verdict = check_form(rules, records, style, form.join("&").as_bytes());
        prop_assert_eq!(verdict.unwrap(), checker.finish().unwrap(), "{} / {}", json, form.join("&"));
    }
}
