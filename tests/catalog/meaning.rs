//! What a catalog without problems says.

use fieldgate::catalog::{Action, Catalog, FieldType, Found, ParameterRule};
use fieldgate::document::Problem;
use fieldgate::request::{CanonicalPath, Method};
use serde_json::{Value, json};

use super::{found, set, things};

const HR: &str = include_str!("../../examples/hr/catalog.json");

#[test]
fn the_hr_catalog_has_no_problem_and_no_warning() {
    let catalog = Catalog::parse(HR).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(catalog.lint(), []);
}

#[test]
fn a_catalog_says_what_its_document_says() {
    let catalog = Catalog::parse(&things().to_string()).unwrap();
    assert_eq!((catalog.name(), catalog.base_path(), catalog.digest().len()), ("API", "/api", 64));
    let endpoint = catalog.endpoint("things").unwrap();
    assert_eq!(endpoint.actions(), [Action::Create, Action::Read, Action::Update, Action::Download]);
    assert_eq!(endpoint.sample(), Some(r#"{"data":[{"id":1}]}"#));
    let fields: Vec<_> =
        endpoint.fields().iter().map(|field| (field.path().to_string(), field.kind())).collect();
    let kinds = [
        FieldType::Integer,
        FieldType::Object,
        FieldType::String,
        FieldType::Map,
        FieldType::Object,
        FieldType::Number,
    ];
    let paths = ["id", "owner", "owner.name", "balances", "balances.*", "balances.*.days"];
    assert_eq!(fields, paths.map(str::to_owned).into_iter().zip(kinds).collect::<Vec<_>>());
    for (path, resolves) in [
        ("owner", true),
        ("balances.vacation.days", true),
        ("balances.*.days", true),
        ("balances.vacation.used", false),
        ("id.x", false),
        ("*", false),
        ("owner.*", false),
    ] {
        assert_eq!(endpoint.fields().resolve(&path.parse().unwrap()).is_some(), resolves, "{path}");
    }
}

#[test]
fn an_override_with_other_records_starts_without_envelope_and_links() {
    let mut document = things();
    document["endpoints"][0]["links"] = json!(["next"]);
    document["endpoints"][0]["overrides"]["PATCH /things/{id}"] = json!({ "merge": true });
    let catalog = Catalog::parse(&document.to_string()).unwrap();
    let shapes = catalog.endpoints()[0].routes().iter().map(|route| {
        (
            route.template(),
            route.action(),
            route.shape().response_records.to_string(),
            route.shape().envelope.len(),
            route.shape().links.len(),
        )
    });
    let shapes: Vec<_> = shapes.collect();
    assert!(shapes.contains(&("/things", Action::Read, "/data".to_owned(), 1, 1)));
    assert!(shapes.contains(&("/things/{id}", Action::Read, String::new(), 0, 0)));
    assert!(shapes.contains(&("/things/{id}", Action::Update, "/data".to_owned(), 1, 1)));
}

#[test]
fn headers_of_the_catalog_hold_everywhere_unless_a_list_names_them_otherwise() {
    let mut document = things();
    document["headers"] =
        json!(["X-A", { "name": "X-B", "value": "catalog" }, { "name": "X-C", "value": "1" }]);
    document["endpoints"][0]["headers"] = json!(["x-own", { "name": "x-b", "value": "endpoint" }]);
    document["endpoints"][0]["overrides"]["GET /things/{id}"]["headers"] = json!(["X-C"]);
    let catalog = Catalog::parse(&document.to_string()).unwrap();
    let headers_of = |template: &str| {
        let route =
            catalog.endpoints()[0].routes().iter().find(|route| route.template() == template).unwrap();
        (route.headers().join(" "), route.fixed_headers().join(" "))
    };
    assert_eq!(headers_of("/things"), ("x-own x-a".to_owned(), "x-b: endpoint x-c: 1".to_owned()));
    assert_eq!(headers_of("/things/{id}"), ("x-c x-a".to_owned(), "x-b: catalog".to_owned()));
}

#[test]
fn the_sample_keeps_its_bytes() {
    let text = things()
        .to_string()
        .replace(r#"{"data":[{"id":1}]}"#, r#"{ "data": [{"id": 1.10e1, "n":"\u00e9"}]}"#);
    assert_eq!(
        Catalog::parse(&text).unwrap().endpoints()[0].sample(),
        Some(r#"{ "data": [{"id": 1.10e1, "n":"\u00e9"}]}"#)
    );
}

#[test]
fn a_parameter_has_the_rule_of_its_name_or_of_the_closest_pattern() {
    let mut document = things();
    document["endpoints"][0]["query"] = json!({
        "sort": "field-list", "q": "search", "id": "field-name", "filter[*]": "field-name", "filter[*][mode]": "free",
        "filter[*][*]": { "rule": "field-name", "nesting": "brackets", "operators": ["_eq", "_in"] },
        "created[*]": { "field": "owner.name", "operators": ["gte", "lt"] },
    });
    let rule = |document: &Value, parameter: &str| {
        let catalog = Catalog::parse(&document.to_string()).unwrap();
        match catalog.endpoints()[0].query().rule(parameter) {
            ParameterRule::Free => "free".to_owned(),
            ParameterRule::Field(path) => format!("field {path}"),
            ParameterRule::FieldName(named) => format!("name {}", named.text()),
            ParameterRule::FieldList(_) => "list".to_owned(),
            ParameterRule::Search => "search".to_owned(),
            ParameterRule::Unlisted => "unlisted".to_owned(),
            ParameterRule::FreeUnrestricted => "free unrestricted".to_owned(),
        }
    };
    for (parameter, expected) in [
        ("sort", "list"),
        ("q", "search"),
        ("id", "name id"),
        ("filter[id]", "name id"),
        ("filter[]", "name "),
        ("filter[id][mode]", "free"),
        ("filter[id][_eq]", "name id"),
        ("filter[owner][name][_in]", "name owner][name"),
        ("filter[id][_IN]", "name id][_IN"),
        ("created[gte]", "field owner.name"),
        ("created[lte]", "unlisted"),
        ("created[*]", "unlisted"),
        ("Sort", "unlisted"),
        ("filter[id", "unlisted"),
        ("", "unlisted"),
    ] {
        assert_eq!(rule(&document, parameter), expected, "{parameter}");
    }
    document["endpoints"][0]["query"]["*"] = json!("free");
    assert_eq!(rule(&document, "callback"), "free unrestricted");
    assert_eq!(rule(&document, "q"), "search");
}

#[test]
fn warnings_point_at_what_is_probably_not_meant() {
    let warnings = |document: &Value| -> Vec<(String, &'static str)> {
        let lint = Catalog::parse(&document.to_string()).unwrap().lint();
        lint.into_iter().map(|Problem { pointer, code, .. }| (pointer, code.as_str())).collect()
    };
    assert_eq!(warnings(&things()), []);
    for (pointer, value, place, code) in [
        (
            "/endpoints/0/routes/delete",
            json!(["DELETE /{key}"]),
            "/endpoints/0/routes/delete/0",
            "untyped_parameter",
        ),
        ("/endpoints/0/identity", json!([]), "/endpoints/0", "no_identity"),
        (
            "/endpoints/0/sample",
            json!({ "data": { "id": 1, "x": 2 } }),
            "/endpoints/0/sample",
            "undeclared_field",
        ),
        (
            "/endpoints/0/sample",
            json!({ "data": { "owner": [{ "x": 2 }] } }),
            "/endpoints/0/sample",
            "undeclared_field",
        ),
        ("/endpoints/0/sample", json!({ "data": { "id": "1" } }), "/endpoints/0/sample", "other_type"),
        (
            "/endpoints/0/fields/-",
            json!({ "path": "id", "type": "integer", "sensitive": true }),
            "/endpoints/0/identity/0",
            "sensitive_identity",
        ),
    ] {
        let mut document = things();
        if code == "sensitive_identity" {
            document["endpoints"][0]["fields"].as_array_mut().unwrap().remove(0);
        }
        set(&mut document, pointer, value);
        assert_eq!(warnings(&document), found(&[(place, code)]));
    }
    let mut document = things();
    document["endpoints"][0].as_object_mut().unwrap().remove("sample");
    assert_eq!(warnings(&document), found(&[("/endpoints/0/sample", "no_sample")]));
}

#[test]
fn a_path_is_chosen_before_its_methods_and_head_follows_get() {
    let catalog = Catalog::parse(
        &json!({ "name": "A", "endpoints": [{ "id": "a", "title": "A", "params": { "id": "token" }, "routes": {
            "read": ["GET /a/{id}", "GET /a/"], "delete": ["DELETE /a/me"] } }] })
        .to_string(),
    );
    let catalog = catalog.unwrap();
    let find = |method, path| match catalog.find(method, &CanonicalPath::parse(path).unwrap()) {
        Found::Route { route, .. } => format!("{} {}", route.method(), route.template()),
        Found::OtherMethods(methods) => format!("{methods:?}"),
        Found::Nothing => "nothing".to_owned(),
    };
    assert_eq!(find(Method::Get, "/a/you"), "GET /a/{id}");
    assert_eq!(find(Method::Head, "/a/you"), "GET /a/{id}");
    assert_eq!(find(Method::Delete, "/a/you"), "[Get, Head]");
    assert_eq!(find(Method::Get, "/a/me"), "[Delete]");
    assert_eq!(find(Method::Get, "/a/"), "GET /a/");
    for other in ["/a", "/A/you", "/a/you/", "/a/y%C3%A9", "/a/y:o", "/"] {
        assert_eq!(find(Method::Get, other), "nothing", "{other}");
    }
}
