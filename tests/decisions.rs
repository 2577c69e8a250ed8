//! The shared vectors of decisions: the same file is run by Node and workerd over the wasm.
#![expect(clippy::unwrap_used, reason = "a broken vector is a failed test")]

use std::sync::Arc;

use fieldgate::body::{BodyChecker, BodyVerdict, check_search};
use fieldgate::catalog::Catalog;
use fieldgate::decision::{AnswerRule, BodyRule, Decision, MaskId, Policy, decide};
use fieldgate::field::Mask;
use fieldgate::grant::Grants;
use fieldgate::projection::Projector;
use fieldgate::request::Request;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Vectors {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    name: String,
    grants: Grants,
    expires_at: Option<u64>,
    request: Call,
    now: u64,
    expected: Value,
    #[serde(default)]
    answers: Vec<Answer>,
    #[serde(default)]
    writes: Vec<Write>,
}

#[derive(Deserialize)]
struct Call {
    method: String,
    path: String,
    query: String,
}

#[derive(Deserialize)]
struct Answer {
    body: Value,
    leaves: Value,
}

#[derive(Deserialize)]
struct Write {
    body: Value,
    passes: bool,
}

#[test]
fn every_vector_is_decided_as_it_says() {
    let vectors: Vectors = serde_json::from_str(include_str!("vectors/decisions.json")).unwrap();
    let catalog = Arc::new(Catalog::parse(include_str!("vectors/catalog.json")).unwrap());
    for case in vectors.cases {
        let policy = Policy::new(Arc::clone(&catalog), case.expires_at, &case.grants);
        let Call { method, path, query } = &case.request;
        let decision = match Request::parse(method, path, query) {
            Ok(request) => decide(&policy, &request, case.now),
            Err(refusal) => refusal.into(),
        };
        assert_eq!(comparable(serde_json::to_value(&decision).unwrap()), case.expected, "{}", case.name);
        for Answer { body, leaves } in case.answers {
            let mask = policy.mask(answer_mask(&decision).unwrap()).unwrap();
            assert_eq!(projected(mask, &body), leaves, "{}", case.name);
        }
        for Write { body, passes } in case.writes {
            let verdict = checked(&policy, &decision, &body).unwrap();
            assert_eq!(verdict == BodyVerdict::Pass, passes, "{}: {body} {verdict:?}", case.name);
        }
    }
}

/// Masks are numbered as the engine likes, and messages are for people.
fn comparable(mut value: Value) -> Value {
    for pointer in ["/body", "/answer", "/links", "/errors", "/reason/refusal"] {
        if let Some(Value::Object(members)) = value.pointer_mut(pointer) {
            members.remove("mask");
            members.remove("message");
        }
    }
    value
}

fn answer_mask(decision: &Decision) -> Option<MaskId> {
    let Decision::Allow(allow) = decision else { return None };
    if let AnswerRule::Project { mask } = allow.answer { Some(mask) } else { None }
}

fn projected(mask: Arc<Mask>, body: &Value) -> Value {
    let mut projector = Projector::new(mask);
    let mut leaves = Vec::new();
    projector.write(body.to_string().as_bytes(), &mut leaves).unwrap();
    projector.finish().unwrap();
    serde_json::from_slice(&leaves).unwrap()
}

fn checked(policy: &Policy, decision: &Decision, body: &Value) -> Option<BodyVerdict> {
    let Decision::Allow(allow) = decision else { return None };
    let text = body.to_string();
    match allow.body {
        BodyRule::Search { mask, .. } => Some(check_search(policy.search(mask)?, text.as_bytes())),
        BodyRule::Check { mask, .. } => {
            let (_, shape) = policy.place(mask)?;
            let mut checker = BodyChecker::new(policy.write_rules(mask)?, shape.request_records.clone());
            checker.write(text.as_bytes()).ok()?;
            checker.finish().ok()
        }
        BodyRule::None | BodyRule::Pass { .. } => None,
    }
}
