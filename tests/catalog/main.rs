//! Catalogs, used as a stranger to the crate would.
#![expect(clippy::unwrap_used, reason = "a failing test may stop")]

mod lenient;
mod meaning;
mod page;
mod problems;
mod random;
mod routes;

use serde_json::{Value, json};

/// A small catalog without problems, to be broken.
fn things() -> Value {
    json!({ "name": "API", "basePath": "/api", "endpoints": [{
        "id": "things", "title": "Things",
        "routes": {
            "read": ["GET /things", "GET /things/{id}"], "create": ["POST /things"],
            "update": ["PATCH /things/{id}"], "download": ["GET /things/{id}/file"]
        },
        "params": { "id": "integer" },
        "records": "/data", "envelope": ["/meta"], "identity": ["id"],
        "overrides": { "GET /things/{id}": { "records": "" } },
        "fields": [
            { "path": "id", "type": "integer" },
            { "path": "owner.name", "type": "string" },
            { "path": "balances.*.days", "type": "number" }
        ],
        "query": { "sort": "field-list", "filter[*]": "field-name" },
        "pushdown": { "param": "fields", "style": "comma" },
        "sample": { "data": [{ "id": 1 }] }
    }] })
}

fn found(list: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
    list.iter().map(|(pointer, code)| ((*pointer).to_owned(), *code)).collect()
}

fn set(document: &mut Value, pointer: &str, value: Value) {
    let (above, name) = pointer.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/");
    match document.pointer_mut(above).unwrap() {
        Value::Array(items) => items.push(value),
        members => members[name] = value,
    }
}
