//! What leaves of an origin's error: the shared vectors, and what holds for every body.
use std::sync::Arc;

use crate::mutation::{Random, mutated};
use fieldgate::body::{MAX_ERROR_BYTES, project_errors};
use fieldgate::catalog::Catalog;
use fieldgate::decision::{Decision, Policy, decide};
use fieldgate::grant::Grants;
use fieldgate::request::Request;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Vectors {
    catalog: Value,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    errors: Value,
    grant: Value,
    method: Option<String>,
    body: Option<Value>,
    input: Option<String>,
    leaves: Option<Value>,
}

impl Case {
    fn method(&self) -> &str {
        let usual = if self.grant["actions"][0] == "read" { "GET" } else { "POST" };
        self.method.as_deref().unwrap_or(usual)
    }

    fn body(&self) -> String {
        self.input.clone().unwrap_or_else(|| self.body.as_ref().unwrap().to_string())
    }
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../vectors/origin-errors.json")).unwrap()
}

fn policy(catalog: &Value, errors: &Value, grant: &Value) -> Policy {
    let mut catalog = catalog.clone();
    catalog["endpoints"][0]["errors"] = errors.clone();
    let catalog = Arc::new(Catalog::parse(&catalog.to_string()).unwrap());
    let grants = Grants::parse(&catalog, &json!({ "people": grant }).to_string()).unwrap();
    Policy::new(catalog, None, &grants)
}

/// What leaves to a call by this grant, and whether the whole body does.
fn leaves(policy: &Policy, method: &str, body: &[u8]) -> (Option<String>, bool) {
    let path = if method == "DELETE" { "/people/7" } else { "/people" };
    let decision = decide(policy, &Request::parse(method, path, "").unwrap(), 0);
    let Decision::Allow(allow) = decision else { panic!("denied: {decision:?}") };
    let rule = allow.errors.unwrap();
    (project_errors(policy.origin_errors(rule.mask).unwrap(), body), rule.whole)
}

fn leaves_to(catalog: &Value, case: &Case, body: &str) -> Option<String> {
    leaves(&policy(catalog, &case.errors, &case.grant), case.method(), body.as_bytes()).0
}

#[test]
fn every_vector_leaves_what_it_says() {
    let Vectors { catalog, cases } = vectors();
    for case in cases {
        let left = leaves_to(&catalog, &case, &case.body());
        let left: Option<Value> = left.map(|text| serde_json::from_str(&text).unwrap());
        assert_eq!(left, case.leaves, "{}", case.name);
        assert!(!left.unwrap_or_default().to_string().contains("canary"), "{}", case.name);
    }
}

#[test]
fn bodies_that_differ_in_hidden_texts_leave_the_same() {
    let Vectors { catalog, cases } = vectors();
    let mut compared = 0;
    for case in cases.iter().filter(|case| case.body().contains("canary")) {
        let left = leaves_to(&catalog, case, &case.body());
        for other in ["", "x\\\"}],\\\"name\\\":\\\"", "canarycanarycanary", "\u{1f600}"] {
            assert_eq!(
                leaves_to(&catalog, case, &case.body().replace("canary", other)),
                left,
                "{}",
                case.name
            );
            compared += 1;
        }
    }
    assert!(compared > 50, "{compared}");
}

#[test]
fn what_has_left_of_any_body_leaves_again_and_unchanged() {
    let Vectors { catalog, cases } = vectors();
    let bodies: Vec<_> = cases.iter().map(Case::body).collect();
    let texts: Vec<_> = bodies.iter().map(String::as_bytes).collect();
    let mut left_over = 0;
    for case in &cases {
        let policy = policy(&catalog, &case.errors, &case.grant);
        let method = case.method();
        for seed in 0..500 {
            let (left, _) = leaves(&policy, method, &mutated(&texts, &mut Random(seed)));
            let Some(left) = left else { continue };
            let (again, _) = leaves(&policy, method, left.as_bytes());
            assert_eq!(again, Some(left), "{}, seed {seed}", case.name);
            left_over += 1;
        }
    }
    assert!(left_over > 100, "{left_over}");
}

#[test]
fn a_body_longer_than_the_limit_does_not_leave() {
    let Vectors { catalog, .. } = vectors();
    let grant = json!({ "actions": ["read"], "fields": ["name"] });
    let policy = policy(&catalog, &json!({ "members": ["/m"] }), &grant);
    let body = |length: usize| format!(r#"{{"m":1{}}}"#, " ".repeat(length - 7));
    let left = |length| leaves(&policy, "GET", body(length).as_bytes()).0;
    assert_eq!(left(MAX_ERROR_BYTES).as_deref(), Some(r#"{"m":1}"#));
    assert_eq!(left(MAX_ERROR_BYTES + 1), None);
}

#[test]
fn only_a_key_that_reads_all_fields_gets_a_whole_body() {
    let Vectors { catalog, .. } = vectors();
    for (actions, fields, method, whole) in [
        (json!(["read"]), json!("all"), "GET", true),
        (json!(["read", "create"]), json!("all"), "POST", true),
        (json!(["create"]), json!("all"), "POST", false),
        (json!(["read"]), json!(["name"]), "GET", false),
    ] {
        let grant = json!({ "actions": actions, "fields": fields });
        let of = |word: Value| leaves(&policy(&catalog, &word, &grant), method, b"{}").1;
        assert_eq!(of(json!({ "whole": true })), whole, "{grant}");
        assert!(!of(json!({ "members": ["/m"] })), "{grant}");
    }
}
