//! Holds `docs/catalog.schema.json` and the reader together: what one takes, the other takes.
//!
//! The schema cannot say everything the reader checks, so the two are compared where both speak: the names of members,
//! which are required, and the values of each. The validator below knows the keywords that the schema uses, and fails
//! on any other.

use serde_json::{Value, json};

use super::{
    Catalog, credential, document, errors, header_names, headers, notation, read_fields, read_query, settings,
};

fn schema() -> Value {
    serde_json::from_str(include_str!("../../docs/catalog.schema.json")).unwrap()
}

/// Whether the schema takes the value; `at` is the schema, or a part of it.
fn takes(root: &Value, at: &Value, value: &Value) -> bool {
    at.as_object().unwrap().iter().all(|(keyword, rule)| match keyword.as_str() {
        "$schema" | "$defs" | "title" | "description" | "default" => true,
        "$ref" => {
            let target = rule.as_str().unwrap().strip_prefix('#').unwrap();
            takes(root, root.pointer(target).unwrap(), value)
        }
        "anyOf" => rule.as_array().unwrap().iter().any(|one| takes(root, one, value)),
        "type" => match rule.as_str().unwrap() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_u64() || value.is_i64(),
            other => panic!("the type {other} is new: teach this validator"),
        },
        "enum" => rule.as_array().unwrap().contains(value),
        "required" => {
            let has = |name: &Value| value.get(name.as_str().unwrap()).is_some();
            !value.is_object() || rule.as_array().unwrap().iter().all(has)
        }
        "properties" => {
            let takes_member = |(name, rule): (&String, &Value)| {
                value.get(name).is_none_or(|member| takes(root, rule, member))
            };
            rule.as_object().unwrap().iter().all(takes_member)
        }
        "additionalProperties" => {
            let known = |name: &String| at.get("properties").is_some_and(|known| known.get(name).is_some());
            let takes_other = |member: &Value| *rule != json!(false) && takes(root, rule, member);
            value
                .as_object()
                .is_none_or(|members| members.iter().all(|(name, member)| known(name) || takes_other(member)))
        }
        "items" => value.as_array().is_none_or(|items| items.iter().all(|item| takes(root, rule, item))),
        "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= rule.as_u64().unwrap()),
        "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= rule.as_u64().unwrap()),
        "minProperties" => value.as_object().is_none_or(|it| it.len() as u64 >= rule.as_u64().unwrap()),
        "minLength" => value.as_str().is_none_or(|text| text.len() as u64 >= rule.as_u64().unwrap()),
        "minimum" => value.as_i64().is_none_or(|number| number >= rule.as_i64().unwrap()),
        "maximum" => value.as_i64().is_none_or(|number| number <= rule.as_i64().unwrap()),
        "pattern" => value.as_str().is_none_or(|text| fits(rule.as_str().unwrap(), text)),
        other => panic!("the keyword {other} is new: teach this validator"),
    })
}

/// The schema's patterns; a regular expression engine for three of them would be more code than this.
fn fits(pattern: &str, text: &str) -> bool {
    match pattern {
        "^[a-z0-9-]+$" => {
            !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        }
        "^(?:/|$)" => text.is_empty() || text.starts_with('/'),
        "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" => header_names::is_header_name(text),
        "^(GET|HEAD) /" => ["GET /", "HEAD /"].iter().any(|start| text.starts_with(start)),
        "^(GET|HEAD|POST) /" => ["GET /", "HEAD /", "POST /"].iter().any(|start| text.starts_with(start)),
        "^(GET|POST|PUT|PATCH|DELETE) /" => {
            ["GET /", "POST /", "PUT /", "PATCH /", "DELETE /"].iter().any(|start| text.starts_with(start))
        }
        other => panic!("the pattern {other} is new: teach this validator"),
    }
}

/// A catalog that uses every member there is.
fn complete() -> Value {
    json!({
        "$schema": "catalog.schema.json", "name": "API", "basePath": "/api",
        "credential": ["raw", { "header": "x-key" }], "headers": ["x-b", { "name": "x-c", "value": "1" }],
        "endpoints": [{
            "id": "things", "title": "Things", "description": "All of them",
            "routes": {
                "create": ["POST /things"], "read": ["GET /things/{id}", "POST /search"], "update": ["PUT /things/{id}"],
                "delete": ["DELETE /things/{id}"], "download": ["GET /things/{id}/file"]
            },
            "params": { "id": "integer" }, "identity": ["id"],
            "overrides": { "POST /search": { "safe": true, "search": { "q": "free" } }, "POST /things": {
                "records": { "request": "", "response": "/one" }, "envelope": ["/meta"], "links": ["next"],
                "merge": true, "overlap": false, "bodyMaxBytes": 10,
                "formBody": "dots", "headers": ["x-a"], "deleteBody": true
            } },
            "fields": [
                { "path": "id", "type": "integer", "title": "Id", "description": "Its id", "readOnly": true },
                { "path": "name", "type": "string", "sensitive": true, "required": true },
                { "path": "owner.name", "type": "string" },
                { "path": "related", "type": "array", "discriminator": "type" },
                { "path": "related.things.name", "type": "string" }
            ],
            "query": {
                "q": "search", "from": { "field": "name" }, "to[*]": { "field": "id", "operators": ["gte"] },
                "filter[*][*]": {
                    "rule": "field-name", "under": "owner", "nesting": "brackets", "operators": ["_eq", "_in"]
                },
                "sort": { "rule": "field-list", "under": "owner", "nesting": "slashes", "items": "name desc" }
            }, "pushdown": { "param": "fields", "style": "comma" },
            "sample": { "data": [] },
            "records": "/data", "envelope": ["/meta"], "links": ["links.*"], "merge": true, "overlap": false,
            "bodyMaxBytes": 10, "formBody": "brackets", "headers": ["x-a", { "name": "x-d", "value": "2" }],
            "deleteBody": true, "originForbids": true,
            "errors": {
                "whole": true, "members": ["/message"], "byField": "/fields", "prefix": "/data",
                "entries": { "at": "/errors", "field": "/field", "members": ["/code"] }
            }
        }]
    })
}

fn both_take(document: &Value) -> (bool, bool) {
    let schema = schema();
    (takes(&schema, &schema, document), Catalog::parse(&document.to_string()).is_ok())
}

/// The JSON Pointers of every value, the document first. The sample is a value of any form.
fn places(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut ahead = vec![(String::new(), document)];
    while let Some((pointer, value)) = ahead.pop() {
        let member = |name: &str| format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
        match value {
            Value::Object(members) if !pointer.ends_with("/sample") => {
                ahead.extend(members.iter().map(|(name, value)| (member(name), value)));
            }
            Value::Array(items) => {
                ahead.extend(
                    items.iter().enumerate().map(|(index, value)| (member(&index.to_string()), value)),
                );
            }
            _ => {}
        }
        found.push(pointer);
    }
    found
}

#[test]
fn schema_and_reader_know_the_same_members() {
    let schema = schema();
    let overrides = [&settings::MEMBERS[..], &settings::ROUTE_MEMBERS].concat();
    let endpoint = [&document::ENDPOINT_MEMBERS[..], &settings::MEMBERS].concat();
    let parts: [(&str, &[&str]); 14] = [
        ("", &document::MEMBERS),
        ("/$defs/credentialForm/anyOf/1", &credential::FORM_MEMBERS),
        ("/$defs/header/anyOf/1", &headers::HEADER_MEMBERS),
        ("/$defs/endpoint", &endpoint),
        ("/$defs/override", &overrides),
        ("/$defs/field", &read_fields::MEMBERS),
        ("/$defs/settings/records/anyOf/1", &settings::RECORDS_MEMBERS),
        ("/$defs/settings/errors", &errors::MEMBERS),
        ("/$defs/settings/errors/properties/entries", &errors::ENTRIES_MEMBERS),
        ("/$defs/fieldRule", &read_query::FIELD_MEMBERS),
        ("/$defs/fieldNameRule", &read_query::NAME_MEMBERS),
        ("/$defs/fieldListRule", &read_query::LIST_MEMBERS),
        ("/$defs/endpoint/properties/pushdown", &read_query::PUSHDOWN_MEMBERS),
        ("/$defs/endpoint/properties/routes", &super::Action::ALL.map(super::Action::as_str)),
    ];
    for (pointer, known) in parts {
        let properties = schema.pointer(&format!("{pointer}/properties")).unwrap().as_object().unwrap();
        let mut described: Vec<&str> = properties.keys().map(String::as_str).collect();
        let mut known = known.to_vec();
        described.sort_unstable();
        known.sort_unstable();
        assert_eq!(described, known, "{pointer}");
    }
}

#[test]
fn the_complete_and_the_hr_catalog_are_taken_by_both() {
    assert_eq!(both_take(&complete()), (true, true));
    assert_eq!(
        both_take(&serde_json::from_str(include_str!("../../examples/hr/catalog.json")).unwrap()),
        (true, true)
    );
}

#[test]
fn both_refuse_another_type_at_every_place() {
    for pointer in places(&complete()).iter().filter(|pointer| !pointer.ends_with("/sample")) {
        for other in [
            json!(null),
            json!(true),
            json!(-1.5),
            json!(0),
            json!("\u{0}"),
            json!([0]),
            json!({ "\u{0}": 0 }),
        ] {
            let mut document = complete();
            let place = document.pointer_mut(pointer).unwrap();
            if std::mem::discriminant(place) != std::mem::discriminant(&other) {
                *place = other.clone();
                assert_eq!(both_take(&document), (false, false), "{other} at {pointer}");
            }
        }
    }
}

#[test]
fn both_agree_on_which_members_are_required() {
    for pointer in places(&complete()) {
        let Some((above, name)) = pointer.rsplit_once('/') else { continue };
        let mut document = complete();
        let Some(Value::Object(members)) = document.pointer_mut(above) else { continue };
        members.remove(&name.replace("~1", "/"));
        let (by_schema, by_reader) = both_take(&document);
        // The reader also refuses what refers to the member that is gone.
        let referred = [
            "/params",
            "/overrides",
            "/fields",
            "/routes/create",
            "/routes/read",
            "POST ~1search",
            "/search",
            "/safe",
            "/records",
            "/operators",
        ]
        .map(|end| pointer.ends_with(end));
        if referred.contains(&true) {
            continue;
        }
        assert_eq!(by_schema, by_reader, "without {pointer}");
    }
}

#[test]
fn both_refuse_a_member_that_is_not_known_and_an_empty_list_of_routes() {
    for pointer in [
        "",
        "/endpoints/0",
        "/endpoints/0/routes",
        "/endpoints/0/pushdown",
        "/endpoints/0/fields/0",
        "/endpoints/0/errors",
        "/endpoints/0/errors/entries",
        "/endpoints/0/overrides/POST ~1things/records",
    ] {
        let mut document = complete();
        document.pointer_mut(pointer).unwrap()["other"] = json!([]);
        assert_eq!(both_take(&document), (false, false), "{pointer}");
    }
    for pointer in ["/endpoints", "/endpoints/0/routes/read"] {
        let mut document = complete();
        *document.pointer_mut(pointer).unwrap() = json!([]);
        assert_eq!(both_take(&document), (false, false), "{pointer}");
    }
}

#[test]
fn limits_and_defaults_are_the_same_in_both() {
    let schema = schema();
    let number = |pointer: &str| schema.pointer(pointer).unwrap().as_u64().unwrap();
    assert_eq!(number("/properties/endpoints/maxItems"), super::MAX_ENDPOINTS as u64);
    assert_eq!(number("/$defs/endpoint/properties/fields/maxItems"), super::MAX_FIELDS as u64);
    assert_eq!(number("/$defs/settings/bodyMaxBytes/maximum"), super::MAX_BODY_MAX_BYTES as u64);
    assert_eq!(number("/$defs/settings/bodyMaxBytes/default"), super::DEFAULT_BODY_MAX_BYTES as u64);
    assert_eq!(
        schema["$defs"]["fieldListRule"]["properties"]["items"]["enum"],
        json!(notation::ITEM_FORMS.map(|(name, _)| name))
    );
    assert_eq!(schema["$defs"]["settings"]["overlap"]["default"], json!(true));
    assert_eq!(
        schema["$defs"]["field"]["properties"]["type"]["enum"],
        json!(super::FieldType::ALL.map(super::FieldType::as_str))
    );
}
