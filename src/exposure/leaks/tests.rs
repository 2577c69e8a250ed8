//! That the check can fail: projectors and decisions that are wrong are found, and the place is named.

use super::*;
use crate::field::FieldPath;

const CATALOG: &str = r#"{
    "name": "HR", "basePath": "", "endpoints": [{
        "id": "people", "title": "People", "routes": { "read": ["GET /people"] }, "records": "/data",
        "envelope": ["/meta"], "identity": ["id"],
        "fields": [
            { "path": "id", "type": "integer" }, { "path": "name", "type": "string" },
            { "path": "salary", "type": "number" }, { "path": "team.name", "type": "string" },
            { "path": "team.budget", "type": "number" }, { "path": "leave.*.days", "type": "number" },
            { "path": "leave.*.reason", "type": "string" }
        ]
    }]
}"#;

const BODY: &str = r#" { "data": [
    { "id": 1, "name": "Ada", "salary": 7e4, "team": { "name": "R&D", "budget": 1 }, "ssn": "12-34",
      "leave": { "sick": { "days": 3, "reason": "flu" } } },
    { "id": 2, "name": "Bo", "team": "R&D" }
  ], "meta": { "total": 2 }, "debug": "SELECT" } "#;

const GRANTED: [&str; 3] = ["name", "team.name", "leave.*.days"];

/// The paths that leak where a key that should see [`GRANTED`] gets answers by this way.
fn leaks(way: Way) -> Vec<String> {
    let catalog = Catalog::parse(CATALOG).unwrap();
    let Some(endpoint) = catalog.endpoints().first() else { panic!("no endpoint") };
    let Some(route) = endpoint.routes().first() else { panic!("no route") };
    let grants = serde_json::json!({ "people": { "actions": ["read"], "fields": GRANTED } });
    let grants = Grants::parse(&catalog, &grants.to_string()).unwrap();
    let grant = grants.get("people").unwrap();
    let sight = Sight::of(grant, endpoint, route);
    let template = reading::read(BODY, endpoint, route, &sight).unwrap();
    let seen = way.leaves(BODY, usize::MAX).unwrap();
    let comparison = Comparison { endpoint, route, grant, way, template, seen };
    let mut report = LeakReport::default();
    for seed in 0..10 {
        comparison.run(&sight, seed, &mut report);
    }
    let mut paths: Vec<_> = report.leaks.into_iter().map(|leak| leak.path).collect();
    paths.sort_unstable();
    paths
}

/// A way by a mask over the whole body.
fn masked(paths: &[&str]) -> Way {
    let paths: Vec<FieldPath> = paths.iter().map(|path| path.parse().unwrap()).collect();
    Way::Projected(Arc::new(Mask::of(&paths)))
}

const RIGHT: [&str; 4] = ["meta", "data.name", "data.team.name", "data.leave.*.days"];

#[test]
fn what_hides_everything_hidden_is_not_blamed() {
    assert_eq!(leaks(masked(&RIGHT)), [""; 0]);
}

#[test]
fn a_field_that_shows_is_named_and_no_other() {
    for (wide, place) in [
        ("data.salary", "salary"),
        ("data.team.budget", "team.budget"),
        ("data.leave.*.reason", "leave.*.reason"),
        ("data.ssn", "ssn"),
        ("debug", "/debug"),
    ] {
        assert_eq!(leaks(masked(&[&RIGHT[..], &[wide]].concat())), [place], "{wide}");
    }
}

#[test]
fn a_parent_that_shows_is_named_by_what_is_hidden_below_it() {
    let found = leaks(masked(&["meta", "data.name", "data.team", "data.leave.*.days"]));
    assert!(
        ["team", "team.budget", "team.canary"].iter().all(|place| found.iter().any(|path| path == place))
    );
    // The white space inside it has no path.
    assert!(found.iter().all(|path| path.is_empty() || path.starts_with("team")), "{found:?}");
}

#[test]
fn an_answer_that_is_not_projected_is_blamed_for_all_of_it() {
    let found = leaks(Way::AsItIs);
    for place in
        ["", "/canary", "/debug", "canary", "id", "leave.*.reason", "salary", "ssn", "team", "team.budget"]
    {
        assert!(found.iter().any(|path| path == place), "{place:?} is not in {found:?}");
    }
    assert!(
        !found.iter().any(|path| ["name", "team.name", "leave.*.days"].contains(&path.as_str())),
        "{found:?}"
    );
}

#[test]
fn a_report_has_no_value_of_the_body() {
    let found = leaks(Way::AsItIs).join(" ");
    for value in ["Ada", "7e4", "R&D", "12-34", "flu", "SELECT", "sick"] {
        assert!(!found.contains(value), "{value}");
    }
}
