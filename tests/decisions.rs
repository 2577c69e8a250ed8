//! The shared vectors of decisions: the same file is run by Node and workerd over the wasm.

use std::rc::Rc;

use fieldgate::catalog::Catalog;
use fieldgate::decision::{AnswerRule, BodyRule, Decision, MaskId, Policy, decide};
use fieldgate::field::{Entry, Mask};
use fieldgate::grant::Grants;
use fieldgate::request::Request;
use serde::Deserialize;
use serde_json::{Map, Value};

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
    let catalog = Rc::new(Catalog::parse(include_str!("vectors/catalog.json")).unwrap());
    for case in vectors.cases {
        let policy = Policy::new(Rc::clone(&catalog), case.expires_at, &case.grants);
        let Call { method, path, query } = &case.request;
        let decision = match Request::parse(method, path, query) {
            Ok(request) => decide(&policy, &request, case.now),
            Err(refusal) => refusal.into(),
        };
        assert_eq!(comparable(serde_json::to_value(&decision).unwrap()), case.expected, "{}", case.name);
        for Answer { body, leaves } in case.answers {
            let mask = policy.mask(answer_mask(&decision).unwrap()).unwrap();
            assert_eq!(projected(&mask, &body), Some(leaves), "{}", case.name);
        }
        for Write { body, passes } in case.writes {
            let rules = policy.write_rules(body_mask(&decision).unwrap()).unwrap();
            let granted = may_write(&rules.granted, Entry::Part(rules.granted.root()), &body);
            let free = !hits(&rules.read_only, Entry::Part(rules.read_only.root()), &body);
            assert_eq!(granted && free, passes, "{}: {body}", case.name);
        }
    }
}

/// Masks are numbered as the engine likes, and messages are for people.
fn comparable(mut value: Value) -> Value {
    for pointer in ["/body", "/answer", "/reason/refusal"] {
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

fn body_mask(decision: &Decision) -> Option<MaskId> {
    let Decision::Allow(allow) = decision else { return None };
    if let BodyRule::Check { mask, .. } = allow.body { Some(mask) } else { None }
}

/// Projection, naively: over a tree, by recursion.
fn projected(mask: &Mask, body: &Value) -> Option<Value> {
    project(mask, Entry::Part(mask.root()), body)
}

fn project(mask: &Mask, entry: Entry, value: &Value) -> Option<Value> {
    let node = match entry {
        Entry::Nothing => return None,
        Entry::Whole => return Some(value.clone()),
        Entry::Part(node) => node,
    };
    match value {
        Value::Null => Some(Value::Null),
        Value::Array(items) => {
            Some(Value::Array(items.iter().filter_map(|item| project(mask, entry, item)).collect()))
        }
        Value::Object(members) => {
            let kept = members.iter().filter_map(|(name, value)| {
                Some((name.clone(), project(mask, mask.member(node, name.as_bytes()), value)?))
            });
            Some(Value::Object(kept.collect::<Map<_, _>>()))
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// Whether a write is granted, naively: where only a part is granted there must be an object.
fn may_write(mask: &Mask, entry: Entry, value: &Value) -> bool {
    match (entry, value) {
        (Entry::Whole, _) => true,
        (Entry::Part(node), Value::Object(members)) => {
            members.iter().all(|(name, value)| may_write(mask, mask.member(node, name.as_bytes()), value))
        }
        _ => false,
    }
}

fn hits(mask: &Mask, entry: Entry, value: &Value) -> bool {
    match (entry, value) {
        (Entry::Whole, _) => true,
        (Entry::Part(node), Value::Object(members)) => {
            members.iter().any(|(name, value)| hits(mask, mask.member(node, name.as_bytes()), value))
        }
        _ => false,
    }
}
