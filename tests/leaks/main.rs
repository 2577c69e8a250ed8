//! The two-canary check over whole catalogs and over what an origin really answered.
#![cfg(test)]

use std::sync::Arc;

use fieldgate::catalog::Catalog;
use fieldgate::exposure::{LeakPlan, LeakReport, check_leaks};

const HR: &str = include_str!("../../examples/hr/catalog.json");

fn report(catalog: &str, plan: &str) -> LeakReport {
    check_leaks(&Arc::new(Catalog::parse(catalog).unwrap()), &LeakPlan::read(plan).unwrap())
}

/// Fails where there is a leak, and where there was too little to find one in.
fn assert_tight(report: &LeakReport, compared_min: u64) {
    assert!(report.leaks.is_empty(), "{:#?}", report.leaks);
    assert!(report.compared >= compared_min, "only {} answers were compared: {report:?}", report.compared);
}

#[test]
fn no_sample_of_the_hr_catalog_shows_what_is_hidden_under_random_grants() {
    let report = report(HR, r#"{ "seed": 20260101, "rounds": 40 }"#);
    assert_tight(&report, 300);
    assert!(report.unsampled.is_empty() && report.refused == 0, "{report:?}");
}

#[test]
fn no_recorded_answer_of_the_hr_origin_shows_what_is_hidden_under_random_grants() {
    let report = report(HR, include_str!("hr-answers.json"));
    assert_tight(&report, 300);
    assert_eq!(report.refused, 0);
}

#[test]
fn no_sample_of_odd_shapes_shows_what_is_hidden_under_random_grants() {
    let odd = report(include_str!("odd-catalog.json"), r#"{ "seed": 20260102, "rounds": 80 }"#);
    assert_tight(&odd, 150);
    assert_eq!(odd.refused, 0);
}

#[test]
fn the_same_plan_gives_the_same_report() {
    let plan = r#"{ "seed": 11, "rounds": 2 }"#;
    assert_eq!(report(HR, plan), report(HR, plan));
    assert_ne!(report(HR, plan), report(HR, r#"{ "seed": 12, "rounds": 2 }"#));
}

#[test]
fn given_grants_take_the_place_of_random_ones() {
    let grants = r#"{ "employees": { "actions": ["read"], "fields": ["name"] } }"#;
    let report = report(HR, &format!(r#"{{ "grants": {grants}, "rounds": 9 }}"#));
    assert_tight(&report, 1);
    assert_eq!(report.twins, report.compared * 8);
    assert!(report.denied > report.compared, "only reads of employees are granted: {report:?}");
}

#[test]
fn a_plan_of_another_form_is_refused_with_a_reason() {
    for (plan, reason) in [
        ("", "this is not a plan"),
        (r#"{ "sed": 1 }"#, "unknown field `sed`"),
        (r#"{ "answers": [{ "method": "GET", "path": "/a//b", "body": "" }] }"#, "of answer 0, the path"),
        (r#"{ "grants": { "employees": { "actions": ["read"] } } }"#, "missing field `fields`"),
    ] {
        let error = LeakPlan::read(plan).unwrap_err().to_string();
        assert!(error.contains(reason), "{plan}: {error}");
    }
}

#[test]
fn answers_that_the_gate_refuses_count_as_refused_and_not_as_compared() {
    let grants = r#"{ "employees": { "actions": ["read"], "fields": ["name"] } }"#;
    let of = |body: &str| {
        let body = serde_json::Value::from(body);
        let answers = format!(r#"[{{ "method": "GET", "path": "/api/v2/employees", "body": {body} }}]"#);
        report(HR, &format!(r#"{{ "grants": {grants}, "answers": {answers} }}"#))
    };
    let samples = of("{}").compared;
    for body in ["", "7", "<html>", "{\"data\":", "{} {}"] {
        let report = of(body);
        assert_eq!((report.compared, report.refused), (samples - 1, 1), "{body}");
    }
}
