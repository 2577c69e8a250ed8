//! A JSON Patch, operation by operation, and the checker of records as its twin.

use fieldgate::body::{BodyChecker, BodyVerdict, MAX_PATCH_BYTES, Refused, check_patch};
use fieldgate::catalog::{Catalog, Pointer};
use fieldgate::decision::WriteKind;
use fieldgate::field::FieldPath;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::vector::rules;
use crate::vector::Discriminators;

/// A catalog whose only purpose is the types of its fields.
fn catalog() -> Catalog {
    let document = json!({ "name": "A", "endpoints": [{
        "id": "a", "title": "A", "routes": { "read": ["GET /a"] },
        "fields": [
            { "path": "a", "type": "string" }, { "path": "list", "type": "array" }, { "path": "list.a", "type": "string" },
            { "path": "list.b", "type": "string" }, { "path": "object.a", "type": "string" }, { "path": "whole", "type": "object" }
        ]
    }] });
    Catalog::parse(&document.to_string()).unwrap()
}

fn parsed(paths: &[&str]) -> Vec<FieldPath> {
    paths.iter().map(|path| path.parse().unwrap()).collect()
}

fn judged(records: &str, reads: bool, patch: &Value) -> Option<BodyVerdict> {
    let records: Pointer = records.parse().unwrap();
    let granted = parsed(&["a", "list.a", "object.a", "whole", "fixed", "mixed"]);
    let rules = rules(
        WriteKind::Update,
        &records,
        &granted,
        &parsed(&["fixed", "mixed.fixed"]),
        &Discriminators::new(),
    );
    let catalog = catalog();
    check_patch(rules, records, catalog.endpoints()[0].fields(), reads, patch.to_string().as_bytes())
}

#[test]
fn each_operation_needs_a_field_that_is_granted_whole() {
    for (path, passes) in [
        ("/a", true),
        ("/a/b/0", true),
        ("/whole/0/-", true),
        ("/list/0/a", true),
        ("/list/-/a", true),
        ("/object/a", true),
        ("/mixed/other", true),
        ("", false),
        ("/", false),
        ("/b", false),
        ("/0", false),
        ("/list", false),
        ("/list/0", false),
        ("/list/0/b", false),
        ("/list/0/0/a", false),
        ("/object", false),
        ("/object/0/a", false),
        ("/object/-/a", false),
        ("/fixed", false),
        ("/mixed", false),
        ("/mixed/fixed", false),
        ("/whole/__proto__/a", false),
        ("/whole/constructor/prototype", false),
    ] {
        for operation in [
            json!({ "op": "replace", "path": path, "value": 1 }),
            json!({ "op": "add", "path": path, "value": 1 }),
            json!({ "op": "remove", "path": path }),
            json!({ "op": "copy", "path": path, "from": "/a" }),
            json!({ "op": "move", "path": path, "from": "/a" }),
        ] {
            let verdict = judged("", true, &json!([operation])).unwrap();
            assert_eq!(verdict == BodyVerdict::Pass, passes, "{operation} {verdict:?}");
        }
    }
}

#[test]
fn what_an_operation_reads_has_to_be_readable() {
    for (from, readable, movable) in [
        ("/a", true, true),
        ("/fixed", true, false),
        ("/mixed", true, false),
        ("/mixed/fixed", true, false),
        ("/list", false, false),
        ("/b", false, false),
        ("", false, false),
    ] {
        for (operation, passes) in [
            (json!({ "op": "test", "path": from, "value": 1 }), readable),
            (json!({ "op": "copy", "path": "/a", "from": from }), readable),
            (json!({ "op": "move", "path": "/a", "from": from }), movable),
        ] {
            let verdict = |reads| judged("", reads, &json!([operation])).unwrap() == BodyVerdict::Pass;
            assert_eq!(verdict(true), passes, "{operation}");
            assert!(!verdict(false), "a key that does not read: {operation}");
        }
    }
}

#[test]
fn a_patch_of_a_wrapped_record_leads_through_the_wrapper() {
    let patch = |path: &str| judged("/data", true, &json!([{ "op": "replace", "path": path, "value": 1 }]));
    assert_eq!(patch("/data/a"), Some(BodyVerdict::Pass));
    assert_eq!(patch("/data/list/3/a"), Some(BodyVerdict::Pass));
    let outside = Refused { outside: vec!["meta".into()], ..Refused::default() };
    assert_eq!(patch("/meta/a"), Some(BodyVerdict::Refused(outside)));
    let hidden = Refused { fields: vec!["b".into()], ..Refused::default() };
    assert_eq!(patch("/data/b"), Some(BodyVerdict::Refused(hidden)));
    for whole in ["", "/data"] {
        assert!(matches!(patch(whole), Some(BodyVerdict::Refused(_))), "{whole}");
    }
}

#[test]
fn a_patch_that_servers_might_read_differently_is_none() {
    for body in [
        r#"{"op":"remove","path":"/a"}"#,
        r#"[{"op":"remove","path":"/a","path":"/b"}]"#,
        r#"[{"op":"remove","path":"/a","OP":"add"}]"#,
        r#"[{"op":"REMOVE","path":"/a"}]"#,
        r#"[{"op":"remove"}]"#,
        r#"[{"op":"remove","path":"a"}]"#,
        r#"[{"op":"add","path":"/a"}]"#,
        r#"[{"op":"copy","path":"/a"}]"#,
        r#"[{"op":"test","path":"/a","value":1,"from":"/a"}]"#,
        "[",
    ] {
        let granted =
            rules(WriteKind::Update, &Pointer::default(), &parsed(&["a"]), &[], &Discriminators::new());
        let catalog = catalog();
        let fields = catalog.endpoints()[0].fields();
        assert_eq!(check_patch(granted, Pointer::default(), fields, true, body.as_bytes()), None, "{body}");
    }
    let long = |bytes: usize| {
        let rest = r#"[{"op":"add","path":"/a","value":""}]"#.len();
        judged("", true, &json!([{ "op": "add", "path": "/a", "value": "x".repeat(bytes - rest) }]))
    };
    assert_eq!(long(MAX_PATCH_BYTES), Some(BodyVerdict::Pass));
    assert_eq!(long(MAX_PATCH_BYTES + 1), None);
}

#[test]
fn a_patch_reaches_nothing_below_a_type_which_it_does_not_state() {
    let types = Discriminators::from([(String::new(), "kind".into())]);
    for path in ["/name", "/cat/name", "/kind", "/cat"] {
        let rules = rules(WriteKind::Update, &Pointer::default(), &parsed(&["cat.name", "dog"]), &[], &types);
        let patch = json!([{ "op": "replace", "path": path, "value": 0 }]).to_string();
        let catalog = catalog();
        let fields = catalog.endpoints()[0].fields();
        let verdict = check_patch(rules, Pointer::default(), fields, true, patch.as_bytes());
        assert!(matches!(verdict, Some(BodyVerdict::Refused(_))), "{path}: {verdict:?}");
    }
}

proptest! {
    /// Where no array is on the way and nothing is read-only, a patch of one place is a record with that place alone.
    #[test]
    fn a_place_is_judged_as_the_record_that_has_it(
        granted in prop::collection::vec(prop::collection::vec("[abc]", 1..4), 0..5),
        place in prop::collection::vec("[abc]", 1..5),
        records in prop::sample::select(vec!["", "/a"]),
    ) {
        let granted: Vec<FieldPath> = granted.iter().map(|path| path.join(".").parse().unwrap()).collect();
        let records: Pointer = records.parse().unwrap();
        let rules = rules(WriteKind::Update, &records, &granted, &[], &Discriminators::new());
        let record = place.iter().rev().fold(json!(0), |value, name| json!({ name: value }));
        let mut checker = BodyChecker::new(rules.clone(), records.clone());
        checker.write(record.to_string().as_bytes()).unwrap();
        let expected = checker.finish().unwrap();
        let patch = json!([{ "op": "replace", "path": format!("/{}", place.join("/")), "value": 0 }]).to_string();
        let catalog = catalog();
        let verdict = check_patch(rules, records, catalog.endpoints()[0].fields(), true, patch.as_bytes());
        prop_assert_eq!(verdict, Some(expected));
    }
}
