//! The catalog as it was compiled, for the admin page: it shows what is here, and applies no rule of the catalog itself.

use wasm_bindgen::prelude::*;

use super::catalog::held;
use super::error::Result;
use super::state::Handle;
use crate::catalog::{Catalog, Endpoint, Field, Route};
use crate::field::{FieldPath, Segment};

/// The catalog as JSON text: endpoints with their routes and every field, parents before what lies below them. The types
/// are in `pkg/core/description.ts`.
///
/// # Errors
/// `stale_handle`.
#[wasm_bindgen(js_name = describeCatalog)]
pub fn describe_catalog(catalog: Handle) -> Result<JsValue> {
    let catalog = held(catalog)?;
    let mut json = Json::default();
    json.open("", "{");
    json.text("name", catalog.name());
    json.open("endpoints", "[");
    for endpoint in catalog.endpoints() {
        json.endpoint(&catalog, endpoint);
    }
    json.close("]}");
    Ok(JsValue::from_str(&json.text))
}

/// The path of the field that `path` names, or of the nearest field above it; `undefined` if there is none. A member of a
/// map falls under the field `*`.
///
/// # Errors
/// `stale_handle`.
#[wasm_bindgen(js_name = fieldAt)]
pub fn field_at(catalog: Handle, endpoint: &str, path: &str) -> Result<JsValue> {
    nearest(catalog, endpoint, names(path))
}

/// As `fieldAt`, for the member `name` of the field at the path `above` or, if that is empty, of a record. A member that
/// is not declared has the field `above`.
///
/// # Errors
/// `stale_handle`.
#[wasm_bindgen(js_name = fieldOfMember)]
pub fn field_of_member(catalog: Handle, endpoint: &str, above: &str, name: &str) -> Result<JsValue> {
    let mut names = names(above);
    names.push(Segment::Name(name.into()));
    nearest(catalog, endpoint, names)
}

/// None for what is no path.
fn names(path: &str) -> Vec<Segment> {
    path.parse().map_or_else(|_| Vec::new(), |path: FieldPath| path.segments().to_vec())
}

fn nearest(catalog: Handle, endpoint: &str, mut names: Vec<Segment>) -> Result<JsValue> {
    let catalog = held(catalog)?;
    let Some(endpoint) = catalog.endpoint(endpoint) else { return Ok(JsValue::UNDEFINED) };
    while !names.is_empty() {
        if let Some(field) = endpoint.fields().field_at(&names) {
            return Ok(JsValue::from_str(&field.path().to_string()));
        }
        names.pop();
    }
    Ok(JsValue::UNDEFINED)
}

/// JSON text, written member by member: serializers for what crosses once would weigh twice as much.
#[derive(Default)]
struct Json {
    text: String,
    /// Something stands before the next member or item.
    follows: bool,
}

impl Json {
    fn endpoint(&mut self, catalog: &Catalog, endpoint: &Endpoint) {
        self.open("", "{");
        self.text("id", endpoint.id());
        self.text("title", endpoint.title());
        self.optional("description", endpoint.description());
        self.optional("sample", endpoint.sample());
        self.text("records", &endpoint.shape().response_records.to_string());
        self.optional("discriminator", endpoint.fields().discriminator(None));
        self.open("routes", "[");
        for route in endpoint.routes() {
            self.route(catalog.base_path(), route);
        }
        self.close("]");
        self.open("fields", "[");
        for field in endpoint.fields().iter() {
            self.field(field);
        }
        self.close("]}");
    }

    fn route(&mut self, base_path: &str, route: &Route) {
        let template = [base_path, route.template()].concat();
        self.open("", "{");
        self.text("action", route.action().as_str());
        self.text("method", route.method().as_str());
        self.text("example", &route.example());
        self.text("template", &template);
        self.text("records", &route.shape().response_records.to_string());
        self.close("}");
    }

    fn field(&mut self, field: &Field) {
        let segments = field.path().segments();
        self.open("", "{");
        self.text("path", &field.path().to_string());
        if let Some(Segment::Name(name)) = segments.last() {
            self.text("name", name);
        }
        self.optional("title", field.title());
        self.optional("description", field.description());
        self.text("type", field.kind().as_str());
        self.optional("discriminator", field.discriminator());
        self.flag("sensitive", field.sensitive());
        self.flag("required", field.required());
        self.raw("depth", &segments.len().saturating_sub(1).to_string());
        self.close("}");
    }

    fn open(&mut self, name: &str, bracket: &str) {
        self.raw(name, bracket);
        self.follows = false;
    }

    fn close(&mut self, brackets: &str) {
        self.text.push_str(brackets);
        self.follows = true;
    }

    fn flag(&mut self, name: &str, value: bool) {
        self.raw(name, if value { "true" } else { "false" });
    }

    fn optional(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.text(name, value);
        }
    }

    fn text(&mut self, name: &str, value: &str) {
        // A text has no way to fail.
        self.raw(name, &serde_json::to_string(value).unwrap_or_default());
    }

    /// A member, or an item where it has no name.
    fn raw(&mut self, name: &str, value: &str) {
        if self.follows {
            self.text.push(',');
        }
        if !name.is_empty() {
            self.text.push('"');
            self.text.push_str(name);
            self.text.push_str("\":");
        }
        self.text.push_str(value);
        self.follows = true;
    }
}
