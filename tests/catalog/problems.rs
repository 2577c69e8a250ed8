//! Every breach of a rule is reported, at its place.

use fieldgate::catalog::{
    Catalog, MAX_CATALOG_BYTES, MAX_ENDPOINTS, MAX_FIELDS, MAX_QUERY_RULES, MAX_ROUTES,
};
use fieldgate::document::Problem;
use serde_json::{Value, json};

use super::{found, set, things};

fn problems(document: &Value) -> Vec<(String, &'static str)> {
    problems_of(&document.to_string())
}

fn problems_of(text: &str) -> Vec<(String, &'static str)> {
    let problems = Catalog::parse(text).err().unwrap_or_default();
    assert!(problems.as_slice().iter().all(|problem| problem.message.len() > 12), "{problems:#?}");
    problems.into_iter().map(|Problem { pointer, code, .. }| (pointer, code.as_str())).collect()
}

/// Sets single values of a catalog without problems: `(where, value, where the problem is, its code)`.
fn each_breach_is_reported(cases: &[(&str, Value, &str, &'static str)]) {
    assert_eq!(problems(&things()), []);
    for (pointer, value, place, code) in cases {
        let mut document = things();
        set(&mut document, pointer, value.clone());
        assert_eq!(problems(&document), found(&[(place, code)]), "{value} at {pointer}");
    }
}

#[test]
fn rules_of_what_names_the_api_and_its_endpoints_are_kept() {
    each_breach_is_reported(&[
        ("/name", json!(" "), "/name", "empty"),
        ("/basePath", json!("api"), "/basePath", "invalid_base_path"),
        ("/basePath", json!("/api/"), "/basePath", "invalid_base_path"),
        ("/basePath", json!("/"), "/basePath", "invalid_base_path"),
        ("/basePath", json!("/a/../b"), "/basePath", "invalid_base_path"),
        ("/basePath", json!("/{tenant}"), "/basePath", "invalid_base_path"),
        ("/other", json!(1), "/other", "unknown_member"),
        ("/endpoints", json!([]), "/endpoints", "empty"),
        ("/endpoints", json!({}), "/endpoints", "wrong_type"),
        ("/endpoints/-", json!(7), "/endpoints/1", "wrong_type"),
        ("/endpoints/0/id", json!("Things"), "/endpoints/0/id", "invalid_id"),
        ("/endpoints/0/id", json!("a_b"), "/endpoints/0/id", "invalid_id"),
        ("/endpoints/0/id", json!(""), "/endpoints/0/id", "empty"),
        ("/endpoints/0/title", json!(null), "/endpoints/0/title", "wrong_type"),
    ]);
}

#[test]
fn rules_of_routes_their_parameters_and_overrides_are_kept() {
    each_breach_is_reported(&[
        ("/endpoints/0/routes/list", json!(["GET /x"]), "/endpoints/0/routes/list", "unknown_action"),
        ("/endpoints/0/routes/delete", json!([]), "/endpoints/0/routes/delete", "empty"),
        ("/endpoints/0/routes/delete", json!("DELETE /x"), "/endpoints/0/routes/delete", "wrong_type"),
        (
            "/endpoints/0/routes/delete",
            json!(["GET /x"]),
            "/endpoints/0/routes/delete/0",
            "method_of_other_action",
        ),
        (
            "/endpoints/0/routes/read/-",
            json!("POST /x"),
            "/endpoints/0/routes/read/2",
            "method_of_other_action",
        ),
        (
            "/endpoints/0/routes/download/-",
            json!("PUT /x"),
            "/endpoints/0/routes/download/1",
            "method_of_other_action",
        ),
        ("/endpoints/0/routes/read/-", json!("GET/x"), "/endpoints/0/routes/read/2", "invalid_route"),
        ("/endpoints/0/routes/read/-", json!("get /x"), "/endpoints/0/routes/read/2", "unknown_method"),
        ("/endpoints/0/routes/read/-", json!("GET x"), "/endpoints/0/routes/read/2", "invalid_template"),
        ("/endpoints/0/routes/read/-", json!("GET  /x"), "/endpoints/0/routes/read/2", "invalid_template"),
        ("/endpoints/0/routes/read/-", json!("GET /x//y"), "/endpoints/0/routes/read/2", "invalid_template"),
        ("/endpoints/0/routes/read/-", json!("GET /x/.."), "/endpoints/0/routes/read/2", "invalid_template"),
        ("/endpoints/0/routes/read/-", json!("GET /é"), "/endpoints/0/routes/read/2", "invalid_template"),
        ("/endpoints/0/routes/read/-", json!("GET /x?y=1"), "/endpoints/0/routes/read/2", "invalid_template"),
        ("/endpoints/0/routes/read/-", json!("GET /{}"), "/endpoints/0/routes/read/2", "invalid_template"),
        (
            "/endpoints/0/routes/read/-",
            json!("GET /{id}/{id}"),
            "/endpoints/0/routes/read/2",
            "invalid_template",
        ),
        ("/endpoints/0/routes/read/-", json!("GET /things"), "/endpoints/0/routes/read/2", "duplicate_route"),
        (
            "/endpoints/0/routes/read/-",
            json!("GET /things/{key}"),
            "/endpoints/0/routes/read/2",
            "duplicate_route",
        ),
        (
            "/endpoints/0/routes/read/-",
            json!("GET /{kind}/5"),
            "/endpoints/0/routes/read/2",
            "crossing_routes",
        ),
        ("/endpoints/0/params/id", json!("number"), "/endpoints/0/params/id", "unknown_type"),
        ("/endpoints/0/params/key", json!("token"), "/endpoints/0/params/key", "unused_parameter"),
        ("/endpoints/0/overrides/GET ~1x", json!({}), "/endpoints/0/overrides/GET ~1x", "unknown_route"),
        (
            "/endpoints/0/overrides/GET ~1things",
            json!({ "id": 1 }),
            "/endpoints/0/overrides/GET ~1things/id",
            "unknown_member",
        ),
        (
            "/endpoints/0/overrides/POST ~1things",
            json!({ "records": "", "envelope": ["/meta"] }),
            "/endpoints/0/overrides/POST ~1things/envelope/0",
            "envelope_overlaps_records",
        ),
    ]);
}

#[test]
fn rules_of_shapes_of_bodies_limits_and_headers_are_kept() {
    each_breach_is_reported(&[
        ("/endpoints/0/records", json!("data"), "/endpoints/0/records", "invalid_pointer"),
        ("/endpoints/0/records", json!("/a~b"), "/endpoints/0/records", "invalid_pointer"),
        (
            "/endpoints/0/records",
            json!({ "request": "data", "response": "/data" }),
            "/endpoints/0/records/request",
            "invalid_pointer",
        ),
        ("/endpoints/0/records", json!({ "request": "" }), "/endpoints/0/records", "missing_member"),
        ("/endpoints/0/envelope/-", json!("/data"), "/endpoints/0/envelope/1", "envelope_overlaps_records"),
        ("/endpoints/0/records", json!("/items"), "/endpoints/0/sample", "sample_without_records"),
        ("/endpoints/0/envelope/-", json!("/data"), "/endpoints/0/envelope/1", "envelope_overlaps_records"),
        (
            "/endpoints/0/envelope/-",
            json!("/data/name"),
            "/endpoints/0/envelope/1",
            "envelope_overlaps_records",
        ),
        ("/endpoints/0/envelope/-", json!(""), "/endpoints/0/envelope/1", "envelope_overlaps_records"),
        ("/endpoints/0/envelope/-", json!("meta"), "/endpoints/0/envelope/1", "invalid_pointer"),
        ("/endpoints/0/links", json!(["next", "a..b"]), "/endpoints/0/links/1", "invalid_field_path"),
        ("/endpoints/0/links", json!("next"), "/endpoints/0/links", "wrong_type"),
        ("/endpoints/0/errors", json!({}), "/endpoints/0/errors", "empty"),
        ("/endpoints/0/errors", json!({ "prefix": "/data" }), "/endpoints/0/errors", "empty"),
        ("/endpoints/0/errors", json!("pass"), "/endpoints/0/errors", "wrong_type"),
        (
            "/endpoints/0/errors",
            json!({ "members": ["message"] }),
            "/endpoints/0/errors/members/0",
            "invalid_pointer",
        ),
        (
            "/endpoints/0/errors",
            json!({ "byField": "errors" }),
            "/endpoints/0/errors/byField",
            "invalid_pointer",
        ),
        (
            "/endpoints/0/errors",
            json!({ "entries": { "at": "" } }),
            "/endpoints/0/errors/entries",
            "missing_member",
        ),
        (
            "/endpoints/0/errors",
            json!({ "members": ["/error"], "byField": "/error/fields" }),
            "/endpoints/0/errors/members",
            "members_cover_errors",
        ),
        (
            "/endpoints/0/errors",
            json!({ "members": ["/error"], "entries": { "at": "/error", "field": "/field" } }),
            "/endpoints/0/errors/members",
            "members_cover_errors",
        ),
        ("/endpoints/0/originForbids", json!("yes"), "/endpoints/0/originForbids", "wrong_type"),
        ("/endpoints/0/formBody", json!("slashes"), "/endpoints/0/formBody", "unknown_style"),
        ("/endpoints/0/bodyMaxBytes", json!(0), "/endpoints/0/bodyMaxBytes", "out_of_range"),
        ("/endpoints/0/bodyMaxBytes", json!(1.5), "/endpoints/0/bodyMaxBytes", "out_of_range"),
        ("/endpoints/0/bodyMaxBytes", json!(1_u64 << 60), "/endpoints/0/bodyMaxBytes", "out_of_range"),
        ("/endpoints/0/headers", json!(["x y"]), "/endpoints/0/headers/0", "invalid_header"),
        ("/endpoints/0/headers", json!(["Set-Cookie"]), "/endpoints/0/headers/0", "reserved_header"),
        ("/endpoints/0/headers", json!(["x-a", "ETag"]), "/endpoints/0/headers/1", "reserved_header"),
        ("/endpoints/0/headers", json!(["X-Forwarded-Port"]), "/endpoints/0/headers/0", "reserved_header"),
        ("/endpoints/0/headers", json!(["If-Whatever"]), "/endpoints/0/headers/0", "reserved_header"),
        ("/endpoints/0/headers", json!(["x-a", "X-A"]), "/endpoints/0/headers/1", "duplicate_header"),
        (
            "/endpoints/0/headers",
            json!([{ "name": "Host", "value": "a" }]),
            "/endpoints/0/headers/0",
            "reserved_header",
        ),
        (
            "/endpoints/0/headers",
            json!(["x-a", { "name": "X-A", "value": "1" }]),
            "/endpoints/0/headers/1",
            "duplicate_header",
        ),
        (
            "/endpoints/0/headers",
            json!([{ "name": "x-a", "value": " 1" }]),
            "/endpoints/0/headers/0",
            "invalid_header",
        ),
        (
            "/endpoints/0/headers",
            json!([{ "name": "x-a", "value": "é" }]),
            "/endpoints/0/headers/0",
            "invalid_header",
        ),
        ("/headers", json!(["cookie"]), "/headers/0", "reserved_header"),
        ("/headers", json!(["accept"]), "/headers/0", "reserved_header"),
        ("/headers", json!([{ "name": "accept", "value": "text/html" }]), "/headers/0", "reserved_header"),
        (
            "/headers",
            json!([{ "name": "accept", "value": "application/json, */*" }]),
            "/headers/0",
            "reserved_header",
        ),
        ("/endpoints/0/merge", json!("yes"), "/endpoints/0/merge", "wrong_type"),
        ("/endpoints/0/sample", json!({ "data": [1] }), "/endpoints/0/sample", "sample_without_records"),
        ("/endpoints/0/sample", json!({ "data": "none" }), "/endpoints/0/sample", "sample_without_records"),
        ("/endpoints/0/sample", json!("text"), "/endpoints/0/sample", "sample_without_records"),
    ]);
}

#[test]
fn rules_of_credentials_are_kept() {
    each_breach_is_reported(&[
        ("/credential", json!("digest"), "/credential", "unknown_style"),
        ("/credential", json!([]), "/credential", "empty"),
        ("/credential", json!(["raw", "raw"]), "/credential/1", "duplicate_entry"),
        ("/credential", json!([{ "header": "x y" }]), "/credential/0/header", "invalid_header"),
        ("/credential", json!({ "header": "Authorization" }), "/credential/header", "reserved_header"),
        ("/credential", json!({ "header": "Cookie" }), "/credential/header", "reserved_header"),
        ("/credential", json!({ "header": "X-Forwarded-For" }), "/credential/header", "reserved_header"),
        ("/credential", json!({ "header": "Idempotency-Key" }), "/credential/header", "reserved_header"),
        ("/userToken", json!("x-user"), "/userToken", "invalid_header"),
        // By default, the key is in `Authorization` as well.
        ("/userToken", json!("authorization"), "/userToken", "ambiguous_credential"),
    ]);
}

#[test]
fn a_route_of_the_other_kind_of_method_has_to_say_so() {
    each_breach_is_reported(&[
        (
            "/endpoints/0/routes/read/-",
            json!("POST /q"),
            "/endpoints/0/routes/read/2",
            "method_of_other_action",
        ),
        (
            "/endpoints/0/routes/update/-",
            json!("GET /q"),
            "/endpoints/0/routes/update/1",
            "method_of_other_action",
        ),
        (
            "/endpoints/0/overrides/POST ~1things",
            json!({ "safe": true }),
            "/endpoints/0/overrides/POST ~1things/safe",
            "method_of_other_action",
        ),
        (
            "/endpoints/0/overrides/GET ~1things",
            json!({ "safe": false }),
            "/endpoints/0/overrides/GET ~1things/safe",
            "method_of_other_action",
        ),
        (
            "/endpoints/0/overrides/POST ~1things",
            json!({ "search": { "q": "free" } }),
            "/endpoints/0/overrides/POST ~1things/search",
            "unknown_member",
        ),
        ("/endpoints/0/safe", json!(true), "/endpoints/0/safe", "unknown_member"),
    ]);
    // An override that says it, but not of every method and action.
    for (action, route, safe) in [
        ("read", "PUT /q", true),
        ("download", "POST /q", true),
        ("update", "HEAD /q", false),
        ("read", "POST /q", false),
    ] {
        let mut document = things();
        document["endpoints"][0]["routes"][action] = json!([route]);
        document["endpoints"][0]["overrides"] = json!({ route: { "safe": safe } });
        let codes: Vec<_> = problems(&document).into_iter().map(|(_, code)| code).collect();
        assert!(codes.contains(&"method_of_other_action"), "{action} {route}");
    }
}

#[test]
fn rules_of_a_search_are_kept() {
    let mut document = things();
    document["endpoints"][0]["routes"]["read"] = json!(["GET /things", "GET /things/{id}", "POST /search"]);
    document["endpoints"][0]["overrides"]["POST /search"] = json!({ "safe": true, "search": { "a": "all", "nothing": "field-name", "*": "search", "id": "field-name" } });
    let place = "/endpoints/0/overrides/POST ~1search/search";
    let breaches = [("*", "invalid_parameter"), ("a", "unknown_rule"), ("nothing", "unknown_field")];
    let expected = breaches.map(|(name, code)| (format!("{place}/{name}"), code));
    assert_eq!(problems(&document), expected);
}

#[test]
fn a_header_with_the_key_cannot_pass() {
    let mut document = things();
    document["credential"] = json!(["raw", { "header": "X-Key" }]);
    document["headers"] = json!(["x-key"]);
    document["endpoints"][0]["overrides"] = json!({ "GET /things": { "headers": ["X-KEY"] } });
    assert_eq!(
        problems(&document),
        found(&[
            ("/headers/0", "reserved_header"),
            ("/endpoints/0/overrides/GET ~1things/headers/0", "reserved_header"),
        ])
    );
}

#[test]
fn rules_of_fields_and_identity_are_kept() {
    each_breach_is_reported(&[
        ("/endpoints/0/identity/-", json!("key"), "/endpoints/0/identity/1", "unknown_field"),
        ("/endpoints/0/identity/-", json!("a..b"), "/endpoints/0/identity/1", "invalid_field_path"),
        ("/endpoints/0/fields/-", json!({ "path": "x" }), "/endpoints/0/fields/3", "missing_member"),
        (
            "/endpoints/0/fields/-",
            json!({ "path": "x", "type": "text" }),
            "/endpoints/0/fields/3/type",
            "unknown_type",
        ),
        (
            "/endpoints/0/fields/-",
            json!({ "path": "x.", "type": "any" }),
            "/endpoints/0/fields/3/path",
            "invalid_field_path",
        ),
        (
            "/endpoints/0/fields/-",
            json!({ "path": "id", "type": "any" }),
            "/endpoints/0/fields/3/path",
            "duplicate_field",
        ),
        (
            "/endpoints/0/fields/-",
            json!({ "path": "id.x", "type": "any" }),
            "/endpoints/0/fields/0/type",
            "scalar_parent",
        ),
        (
            "/endpoints/0/fields/-",
            json!({ "path": "owner", "type": "string" }),
            "/endpoints/0/fields/3/type",
            "scalar_parent",
        ),
        (
            "/endpoints/0/fields/-",
            json!({ "path": "balances", "type": "object" }),
            "/endpoints/0/fields/3/type",
            "star_below_object",
        ),
        (
            "/endpoints/0/fields/-",
            json!({ "path": "x", "type": "any", "required": true, "readOnly": true }),
            "/endpoints/0/fields/3",
            "required_and_read_only",
        ),
        (
            "/endpoints/0/fields/-",
            json!({ "path": vec!["a"; 128].join("."), "type": "any" }),
            "/endpoints/0/fields/3/path",
            "too_deep",
        ),
    ]);
}

#[test]
fn rules_of_query_parameters_and_pushdown_are_kept() {
    each_breach_is_reported(&[
        ("/endpoints/0/query/page", json!("open"), "/endpoints/0/query/page", "unknown_rule"),
        ("/endpoints/0/query/salary", json!("field-name"), "/endpoints/0/query/salary", "unknown_field"),
        ("/endpoints/0/query/*[*]", json!("free"), "/endpoints/0/query/*[*]", "invalid_parameter"),
        ("/endpoints/0/query/*", json!("field-name"), "/endpoints/0/query/*", "invalid_parameter"),
        ("/endpoints/0/query/_method", json!("free"), "/endpoints/0/query/_method", "invalid_parameter"),
        (
            "/endpoints/0/query/fields",
            json!("free"),
            "/endpoints/0/pushdown/param",
            "pushdown_not_a_field_list",
        ),
        ("/endpoints/0/pushdown/style", json!("spaces"), "/endpoints/0/pushdown/style", "unknown_style"),
    ]);
}

#[test]
fn rules_of_query_parameters_that_are_objects_are_kept() {
    let breach = |name: &str, rule: Value, member: &'static str, code: &'static str| {
        let pointer = format!("/endpoints/0/query/{name}");
        let mut document = things();
        set(&mut document, &pointer, rule);
        let expected = (format!("{pointer}{member}"), code);
        assert_eq!(problems(&document), [expected], "{name} {member}");
    };
    for (name, rule, member, code) in [
        ("from", json!({ "field": "salary" }), "/field", "unknown_field"),
        ("from", json!({ "field": "a..b" }), "/field", "invalid_field_path"),
        ("from", json!({ "field": "id", "under": "owner" }), "/under", "unknown_member"),
        ("from[*]", json!({ "field": "id" }), "", "invalid_parameter"),
        ("from", json!({ "field": "id", "operators": ["gte"] }), "", "invalid_parameter"),
        ("from[*]", json!({ "field": "id", "operators": [] }), "/operators", "invalid_parameter"),
        ("from[*]", json!({ "field": "id", "operators": ["*"] }), "/operators", "invalid_parameter"),
        ("from[*]", json!({ "field": "id", "operators": ["a", "a"] }), "", "duplicate_entry"),
        ("*", json!({ "field": "id", "operators": ["_method"] }), "", "invalid_parameter"),
        ("from", json!({}), "", "missing_member"),
        ("from", json!({ "rule": "free" }), "/rule", "unknown_rule"),
        ("name", json!({ "rule": "field-name" }), "", "unknown_field"),
        ("id", json!({ "rule": "field-name", "under": "owner" }), "", "unknown_field"),
        ("f[*]", json!({ "rule": "field-name", "under": "boss" }), "/under", "unknown_field"),
        ("f[*]", json!({ "rule": "field-name", "nesting": "colons" }), "/nesting", "unknown_style"),
        ("f[*]", json!({ "rule": "field-name", "items": "-name" }), "/items", "unknown_member"),
        ("f.*", json!({ "rule": "field-name", "nesting": "brackets" }), "", "invalid_parameter"),
        ("f[*][*]", json!({ "rule": "field-name" }), "", "invalid_parameter"),
        ("filter[*]", json!({ "rule": "field-list", "nesting": "brackets" }), "/nesting", "unknown_style"),
        ("order", json!({ "rule": "field-list", "items": "desc name" }), "/items", "unknown_style"),
        ("o[*]", json!({ "rule": "field-list", "operators": ["a"] }), "/operators", "unknown_member"),
        ("fields", json!({ "rule": "field-list", "items": "name desc" }), "", "pushdown_not_a_field_list"),
    ] {
        if code == "pushdown_not_a_field_list" {
            let mut document = things();
            document["endpoints"][0]["query"][name] = rule;
            assert_eq!(problems(&document), found(&[("/endpoints/0/pushdown/param", code)]));
        } else {
            breach(name, rule, member, code);
        }
    }
    let mut document = things();
    document["endpoints"][0]["query"]["name"] = json!({ "rule": "field-name", "under": "owner" });
    document["endpoints"][0]["query"]["filter[*]"] = json!({ "rule": "field-name", "under": "owner" });
    assert_eq!(problems(&document), []);
    set(&mut document, "/endpoints/0/fields/-", json!({ "path": "net/gross", "type": "number" }));
    document["endpoints"][0]["query"]["order"] = json!({ "rule": "field-list", "nesting": "slashes" });
    assert_eq!(problems(&document), found(&[("/endpoints/0/query/order/nesting", "invalid_parameter")]));
}

#[test]
fn several_problems_of_one_object_are_all_reported() {
    let mut document = things();
    document["endpoints"][0]["id"] = json!("A B");
    document["endpoints"][0]["merge"] = json!(1);
    document["endpoints"][0]["extra"] = json!(1);
    document["endpoints"][0]["fields"][1] = json!({ "path": "", "type": "x", "title": 4, "note": "" });
    let expected = [
        ("/endpoints/0/extra", "unknown_member"),
        ("/endpoints/0/merge", "wrong_type"),
        ("/endpoints/0/fields/1/note", "unknown_member"),
        ("/endpoints/0/fields/1/path", "invalid_field_path"),
        ("/endpoints/0/fields/1/type", "unknown_type"),
        ("/endpoints/0/fields/1/title", "wrong_type"),
        ("/endpoints/0/id", "invalid_id"),
    ];
    let mut expected = found(&expected);
    let mut reported = problems(&document);
    expected.sort();
    reported.sort();
    assert_eq!(reported, expected);
}

#[test]
fn a_member_written_twice_is_refused_at_every_level() {
    let text = things().to_string();
    for (once, twice, place) in [
        (r#""name":"API""#, r#""name":"API","name":"API""#, "/name"),
        (r#""title":"Things""#, r#""title":"Things","t\u0069tle":"Other""#, "/endpoints/0/title"),
        (r#""id":"integer""#, r#""id":"token","id":"integer""#, "/endpoints/0/params/id"),
        (r#""id":1"#, r#""id":1,"id":2"#, "/endpoints/0/sample/data/0/id"),
    ] {
        assert!(text.contains(once));
        let text = text.replacen(once, twice, 1);
        assert_eq!(problems_of(&text), found(&[(place, "duplicate_member")]), "{twice}");
    }
}

#[test]
fn two_endpoints_share_neither_an_id_nor_a_route() {
    let mut document = things();
    let twin = document["endpoints"][0].clone();
    document["endpoints"].as_array_mut().unwrap().push(twin);
    let reported = problems(&document);
    assert!(reported.contains(&("/endpoints/1/id".to_owned(), "duplicate_id")));
    assert!(reported.contains(&("/endpoints/1/routes/read/1".to_owned(), "duplicate_route")));
    assert_eq!(reported.len(), 6);
}

#[test]
fn the_paths_of_the_gate_itself_cannot_be_routes() {
    for (base, route, taken) in [
        ("", "GET /admin", true),
        ("", "GET /admin/keys/{id}", true),
        ("/admin", "GET /things", true),
        ("", "GET /healthz", true),
        ("", "GET /healthz/x", false),
        ("", "GET /administrators", false),
        ("/api", "GET /admin", false),
    ] {
        let document = json!({ "name": "A", "basePath": base, "endpoints": [
            { "id": "a", "title": "A", "routes": { "read": [route] } }] });
        let expected = if taken { found(&[("/endpoints/0/routes/read/0", "reserved_path")]) } else { vec![] };
        assert_eq!(problems(&document), expected, "{base} {route}");
    }
}

#[test]
fn parameters_with_texts_around_them_are_kept_apart() {
    let with = |templates: &[&str]| {
        let mut document = things();
        document["endpoints"][0]["routes"]["read"] = json!(["GET /things", "GET /things/{id}"]);
        for template in templates {
            set(&mut document, "/endpoints/0/routes/read/-", json!(format!("GET {template}")));
        }
        problems(&document).into_iter().map(|(_, code)| code).collect::<Vec<_>>()
    };
    for template in [
        "/x/{a}{b}",
        "/x/{a",
        "/x/a}",
        "/x/{a}}",
        "/x/{{a}}",
        "/x/a{}b",
        "/x/{a}b{a}",
        "/x/{a}/y-{a}",
        "/x/%2{a}",
        "/x/{a}%",
        "/x/{a}é",
        "/x/{a}%7E",
        "/x/{a}-{b c}",
        "/x/{a}-{",
        "/x/{a}-}",
    ] {
        assert_eq!(with(&[template]), ["invalid_template"], "{template}");
    }
    for (templates, codes) in [
        (["/x/{a}.json", "/x/{b}.json"], vec!["duplicate_route"]),
        (["/x/{a}-{b}", "/x/{b}-{a}"], vec!["duplicate_route"]),
        (["/x/a-{a}", "/x/{b}-b"], vec!["crossing_routes"]),
        (["/x/{a}-{b}", "/x/{a}:{b}"], vec!["crossing_routes"]),
        (["/x/{a}.json/b", "/x/a.json/{b}"], vec!["crossing_routes"]),
        (["/x/{a}.json/b", "/x/a.json/b"], vec![]),
        (["/x/{a}.json/b", "/x/{a}.xml/{b}"], vec![]),
        (["/x/{a}.json", "/x/{a}.full.json"], vec![]),
        (["/x/{a}.json", "/x/{a}"], vec![]),
        (["/{a}.json/b", "/x/{id}"], vec![]),
        (["/x/{a}.json/b", "/x/{id}/{b}"], vec![]),
        (["/x/{b}.json/{a}", "/x/{id}/b"], vec![]),
        (["/x/x-{b}/{a}", "/x/{id}/b"], vec![]),
        (["/x/{b}-x/{a}", "/x/{a}/b"], vec!["crossing_routes"]),
    ] {
        assert_eq!(with(&templates), codes, "{templates:?}");
    }
}

#[test]
fn templates_cross_only_if_some_path_fits_both() {
    for (one, other, crosses) in [
        ("GET /a/{x}/c", "GET /a/b/{y}", true),
        ("GET /a/{x}/c", "DELETE /a/b/{y}", true),
        ("GET /a/{x}/c", "GET /a/b/c", false),
        ("GET /a/{x}/c", "GET /a/b/{y}/d", false),
        ("GET /a/{number}/c", "GET /a/b/{y}", false),
        ("GET /a/{number}/c", "GET /a/7/{y}", true),
    ] {
        let write = if other.starts_with("GET") { "read" } else { "delete" };
        let document = json!({ "name": "A", "endpoints": [
            { "id": "a", "title": "A", "routes": { "read": [one] },
              "params": if one.contains("number") { json!({ "number": "integer" }) } else { json!({}) } },
            { "id": "b", "title": "B", "routes": { write: [other] } }] });
        let place = format!("/endpoints/1/routes/{write}/0");
        let expected = if crosses { found(&[(&place, "crossing_routes")]) } else { vec![] };
        assert_eq!(problems(&document), expected, "{one} and {other}");
    }
}

#[test]
fn what_is_not_one_json_text_within_the_limits_is_refused_as_a_whole() {
    for text in ["", "{", "{} {}", "[1e999]", &"[".repeat(100_000)] {
        assert_eq!(problems_of(text), found(&[("", "invalid_json")]), "{text:.20}");
    }
    assert_eq!(problems_of("[]"), found(&[("", "wrong_type")]));
    assert_eq!(problems_of(&" ".repeat(MAX_CATALOG_BYTES + 1)), found(&[("", "too_large")]));
    for (pointer, list) in [
        ("/endpoints", vec![json!({}); MAX_ENDPOINTS + 1]),
        ("/endpoints/0/fields", vec![json!({}); MAX_FIELDS + 1]),
    ] {
        let mut document = things();
        document["endpoints"][0]["identity"] = json!([]);
        set(&mut document, pointer, json!(list));
        assert_eq!(problems(&document), found(&[(pointer, "too_many")]));
    }
    let mut document = things();
    document["endpoints"][0]["query"] =
        (0..=MAX_QUERY_RULES).map(|index| (format!("p{index}"), json!("free"))).collect();
    assert_eq!(problems(&document), found(&[("/endpoints/0/query", "too_many")]));
    document["endpoints"][0]["query"] = json!({ "at[*]": { "field": "id", "operators": [] } });
    for (count, expected) in
        [(MAX_QUERY_RULES, vec![]), (MAX_QUERY_RULES + 1, found(&[("/endpoints/0/query", "too_many")]))]
    {
        document["endpoints"][0]["query"]["at[*]"]["operators"] =
            (0..count).map(|index| json!(format!("o{index}"))).collect();
        assert_eq!(problems(&document), expected, "each operator counts as a rule");
    }
    let mut document = things();
    document["endpoints"][0]["routes"]["download"] =
        (0..MAX_ROUTES).map(|index| json!(format!("GET /files/{index}"))).collect();
    assert_eq!(problems(&document), found(&[("/endpoints/0/routes", "too_many")]));
}

#[test]
fn rules_of_discriminators_are_kept() {
    let with = |fields: Value, discriminator: Option<&str>| {
        let mut document = things();
        let endpoint = &mut document["endpoints"][0];
        for name in ["sample", "query", "pushdown", "identity"] {
            endpoint.as_object_mut().unwrap().remove(name);
        }
        endpoint["fields"] = fields;
        if let Some(name) = discriminator {
            endpoint["discriminator"] = json!(name);
        }
        problems(&document)
    };
    let mixed = |kind: &str| json!({ "path": "a", "type": kind, "discriminator": "type" });
    let name = json!({ "path": "a.cat.name", "type": "string" });
    let at = "/endpoints/0/fields/0/discriminator";
    let one = [(at, "invalid_discriminator")];
    for kind in ["object", "array"] {
        assert_eq!(with(json!([mixed(kind), name]), None), []);
    }
    for kind in ["map", "any"] {
        assert_eq!(with(json!([mixed(kind), name]), None), found(&one), "{kind}");
    }
    for (fields, code) in [
        (json!([mixed("array")]), &one[..]),
        (json!([mixed("array"), { "path": "a.cat", "type": "string" }]), &one),
        (json!([mixed("array"), { "path": "a.cat.type", "type": "object" }, name]), &one),
        (json!([{ "path": "a", "type": "array", "discriminator": "" }, name]), &[(at, "empty")]),
    ] {
        assert_eq!(with(fields.clone(), None), found(code), "{fields}");
    }
    let typed_twice = json!([{ "path": "a", "type": "object", "discriminator": "kind" }, name]);
    assert_eq!(with(typed_twice, Some("type")), found(&one));
    assert_eq!(
        with(json!([]), Some("type")),
        found(&[("/endpoints/0/discriminator", "invalid_discriminator")])
    );
    let beside_star = json!([
        { "path": "m.*", "type": "object", "discriminator": "type" },
        { "path": "m.*.cat.name", "type": "string" },
        { "path": "m.my.days", "type": "number" }
    ]);
    assert_eq!(with(beside_star, None), found(&one));
    let any_type = json!([mixed("array"), { "path": "a.*.id", "type": "string" }, name]);
    assert_eq!(with(any_type, None), []);
}

#[test]
fn a_sample_is_compared_type_by_type() {
    let mut document = things();
    let endpoint = &mut document["endpoints"][0];
    endpoint["fields"].as_array_mut().unwrap().extend([
        json!({ "path": "included", "type": "array", "discriminator": "type" }),
        json!({ "path": "included.people.name", "type": "string" }),
    ]);
    endpoint["sample"] = json!({ "data": [{ "id": 1, "included": [
        { "type": "people", "name": "Ada", "ssn": "1" }, { "type": "people", "name": 7 }, { "type": "pets" }, {}
    ] }] });
    let warnings = Catalog::parse(&document.to_string()).unwrap().lint();
    let said =
        |path: &str| warnings.iter().filter(|warning| warning.message.contains(&format!("`{path}`"))).count();
    let paths = ["included.people.ssn", "included.people.name", "included.pets", "included.people.type"];
    assert_eq!(paths.map(said), [1, 1, 1, 0], "{warnings:#?}");
}
