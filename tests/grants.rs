//! The shared vectors of grants and exposure: the same files are run by Node and workerd over the wasm.
#![expect(clippy::unwrap_used, reason = "a broken vector is a failed test")]

use std::collections::BTreeMap;
use std::sync::Arc;

use fieldgate::catalog::Catalog;
use fieldgate::decision::{AnswerRule, Decision, Policy, decide};
use fieldgate::exposure::{Exposure, survey};
use fieldgate::grant::Grants;
use fieldgate::request::Request;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn catalog() -> Arc<Catalog> {
    Arc::new(Catalog::parse(include_str!("vectors/catalog.json")).unwrap())
}

fn cases<T: DeserializeOwned>(file: &str, list: &str) -> Vec<T> {
    let mut file: serde_json::Map<String, Value> = serde_json::from_str(file).unwrap();
    let cases: Vec<T> = serde_json::from_value(file.remove(list).unwrap()).unwrap();
    assert!(!cases.is_empty());
    cases
}

fn grant_cases<T: DeserializeOwned>(list: &str) -> Vec<T> {
    cases(include_str!("vectors/grants.json"), list)
}

fn exposure_cases<T: DeserializeOwned>(list: &str) -> Vec<T> {
    cases(include_str!("vectors/exposure.json"), list)
}

/// Members of each object but the messages, which are for people.
fn without_messages(list: Value) -> Value {
    let mut list = list;
    for item in list.as_array_mut().unwrap() {
        item.as_object_mut().unwrap().remove("message");
    }
    list
}

#[test]
fn grants_are_stored_in_canonical_form_or_refused_with_every_problem() {
    #[derive(Deserialize)]
    struct Case {
        name: String,
        grants: String,
        stored: Option<Value>,
        problems: Option<Value>,
    }

    let catalog = catalog();
    for Case { name, grants, stored, problems } in grant_cases("check") {
        match Grants::parse(&catalog, &grants) {
            Ok(grants) => {
                let text = serde_json::to_string(&grants).unwrap();
                assert_eq!(Some(serde_json::from_str(&text).unwrap()), stored, "{name}");
                assert_eq!(serde_json::from_str::<Grants>(&text).unwrap(), grants, "{name}: stored and read");
                assert_eq!(Grants::parse(&catalog, &text).unwrap(), grants, "{name}: stored and sent back");
            }
            Err(found) => {
                let found = without_messages(serde_json::to_value(&found).unwrap());
                assert_eq!(Some(found), problems, "{name}");
            }
        }
    }
}

#[test]
fn no_more_than_a_hundred_problems_are_reported() {
    let people = r#""people":{"actions":["read"]}"#;
    let grants = format!("{{{}}}", [people; 150].join(","));
    assert_eq!(Grants::parse(&catalog(), &grants).unwrap_err().as_slice().len(), 100);
}

#[test]
fn a_problem_names_what_it_is_about_but_not_at_any_length() {
    let message = |field: &str| {
        let grants = format!(r#"{{"people":{{"actions":["read"],"fields":["{field}"]}}}}"#);
        Grants::parse(&catalog(), &grants).unwrap_err().as_slice()[0].message.clone()
    };
    assert!(message("names").contains("`names` is not a field of `people`; did you mean `name`?"));
    let (fits, long) = ("é".repeat(80), "é".repeat(81));
    assert!(message(&fits).contains(&format!("`{fits}`")));
    assert!(message(&long).contains(&format!("`{fits}…`")));
}

#[test]
fn stored_grants_of_another_form_are_refused_by_saying_which_is_expected() {
    let error = serde_json::from_str::<Grants>("[]").unwrap_err();
    assert!(error.to_string().contains("expected an object"), "{error}");
}

#[test]
fn a_warning_about_all_fields_names_the_sensitive_leaves() {
    let grants = Grants::parse(&catalog(), r#"{"accounts":{"actions":["read"]}}"#).unwrap();
    let message = grants.lint(&catalog()).remove(0).message;
    assert!(message.ends_with("2 sensitive ones: holder.bank.iban, holder.bank.branch.city"), "{message}");
}

#[test]
fn every_warning_is_given_where_it_belongs() {
    #[derive(Deserialize)]
    struct Case {
        name: String,
        grants: Grants,
        warnings: Value,
    }

    for Case { name, grants, warnings } in grant_cases("lint") {
        let found = serde_json::to_value(grants.lint(&catalog())).unwrap();
        assert_eq!(without_messages(found), warnings, "{name}");
    }
}

#[test]
fn a_change_of_grants_is_shown_as_what_is_gained_and_lost() {
    #[derive(Deserialize)]
    struct Case {
        name: String,
        before: Grants,
        after: Grants,
        expected: Value,
    }

    for Case { name, before, after, expected } in grant_cases("diff") {
        let diff = before.diff(&catalog(), &after);
        assert_eq!(serde_json::to_value(diff).unwrap(), expected, "{name}");
    }
}

#[test]
fn every_field_is_exposed_as_the_vectors_say_and_for_that_reason() {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Case {
        name: String,
        grants: Grants,
        endpoint: String,
        fields: BTreeMap<String, String>,
        stale: Value,
        widened: Value,
        stale_actions: Value,
        stale_endpoints: Value,
    }

    for case in exposure_cases::<Case>("exposures") {
        let exposure = serde_json::to_value(Exposure::of(&catalog(), &case.grants)).unwrap();
        assert_eq!(exposure["staleEndpoints"], case.stale_endpoints, "{}", case.name);
        let endpoint = &exposure["endpoints"][0];
        assert_eq!(endpoint["endpoint"], json!(case.endpoint), "{}", case.name);
        assert_eq!(endpoint["stale"], case.stale, "{}", case.name);
        assert_eq!(endpoint["widened"], case.widened, "{}", case.name);
        assert_eq!(endpoint["staleActions"], case.stale_actions, "{}", case.name);
        let fields: BTreeMap<_, _> = endpoint["fields"].as_array().unwrap().iter().map(line).collect();
        assert_eq!(fields, case.fields, "{}", case.name);
    }
}

fn line(field: &Value) -> (String, String) {
    let text = |member: &str| field[member].as_str().unwrap().to_owned();
    let flag = |member: &str| if field[member] == json!(true) { format!(" {member}") } else { String::new() };
    let flags = flag("writable") + &flag("sensitive");
    (text("path"), format!("{} {}{flags}", text("exposed"), text("why")))
}

#[test]
fn a_survey_names_what_is_hidden_and_what_the_catalog_lacks() {
    #[derive(Deserialize)]
    struct Case {
        name: String,
        grants: Grants,
        request: Call,
        body: Value,
        expected: Value,
    }

    #[derive(Deserialize)]
    struct Call {
        method: String,
        path: String,
        query: String,
    }

    for Case { name, grants, request, body, expected } in exposure_cases("surveys") {
        let policy = Policy::new(catalog(), None, &grants);
        let request = Request::parse(&request.method, &request.path, &request.query).unwrap();
        let Decision::Allow(allow) = decide(&policy, &request, 0) else { panic!("{name}: denied") };
        let AnswerRule::Project { mask } = allow.answer else { panic!("{name}: not projected") };
        let found = survey(&policy, mask, body.to_string().as_bytes()).unwrap();
        assert_eq!(serde_json::to_value(found).unwrap(), expected, "{name}");
    }
}
