//! Holds docs/catalog.md to the engine: its examples compile, and its tables have every word.

use std::fs;
use std::path::Path;

use fieldgate::catalog::Catalog;
use serde_json::{Value, json};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page() -> String {
    fs::read_to_string(root().join("docs/catalog.md")).unwrap()
}

/// The whole catalog of an example: of a catalog, of an endpoint, or of members of an endpoint.
fn catalog_of(example: &str) -> Option<Value> {
    let read: Value =
        serde_json::from_str(example).or_else(|_| serde_json::from_str(&format!("{{{example}}}"))).ok()?;
    if read.get("endpoints").is_some() {
        return Some(read);
    }
    let fields = ["attributes.start_date", "attributes.rating", "attributes.status"];
    let fields = fields.map(|path| json!({ "path": path, "type": "any" }));
    let mut endpoint = json!({
        "id": "reviews", "title": "Reviews", "routes": { "read": ["GET /reviews"] }, "fields": fields
    });
    let is_part = ["routes", "query"].iter().any(|word| read.get(word).is_some());
    endpoint.as_object_mut().unwrap().extend(read.as_object()?.clone());
    is_part.then(|| json!({ "name": "HR", "endpoints": [endpoint] }))
}

#[test]
fn every_example_of_a_catalog_compiles() {
    let page = page();
    let examples =
        page.split("```json\n").skip(1).filter_map(|rest| rest.split_once("\n```")).map(|(text, _)| text);
    let catalogs: Vec<_> = examples.filter_map(catalog_of).collect();
    assert!(catalogs.len() >= 12, "{} examples", catalogs.len());
    for catalog in catalogs {
        let problems = Catalog::parse(&catalog.to_string())
            .err()
            .map(|problems| problems.into_iter().collect::<Vec<_>>());
        assert_eq!(problems, None, "{catalog:#}");
    }
}

#[test]
fn every_word_has_its_row() {
    let schema = fs::read_to_string(root().join("docs/catalog.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let page = page();
    let rows: Vec<_> = page.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next()).collect();
    for place in ["", "/$defs/endpoint", "/$defs/override", "/$defs/field"] {
        let members = schema.pointer(&format!("{place}/properties")).unwrap().as_object().unwrap();
        for word in members.keys().filter(|word| *word != "$schema") {
            assert!(rows.iter().any(|row| row.contains(&format!("`{word}`"))), "{place} {word} has no row");
        }
    }
}
