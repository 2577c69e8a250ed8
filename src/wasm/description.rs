//! The catalog as it was compiled, for the admin page: it shows what is here, and applies no rule of the catalog itself.

use wasm_bindgen::prelude::*;

use super::catalog::held;
use super::error::Result;
use super::state::Handle;
use crate::catalog::{Catalog, Endpoint, Field, ParameterType, Route};
use crate::field::{FieldPath, Segment};

/// The catalog as JSON text: endpoints with their routes and every field, parents before what lies below them. The types
/// are in `pkg/core/description.ts`.
///
/// # Errors
/// `stale_handle`.
#[wasm_bindgen(js_name = describeCatalog)]
pub fn describe_catalog(catalog: Handle) -> Result<String> {
    let catalog = held(catalog)?;
    let mut json = Json::default();
    json.open("", '{');
    json.text("name", catalog.name());
    json.open("endpoints", '[');
    for endpoint in catalog.endpoints() {
        json.endpoint(&catalog, endpoint);
    }
    json.close(']');
    json.close('}');
    Ok(json.0)
}

/// The field that a path names, or the nearest one above it; `undefined` if there is none. A member of a map falls under
/// the field `*`.
///
/// # Errors
/// `stale_handle`.
#[wasm_bindgen(js_name = fieldAt)]
pub fn field_at(catalog: Handle, endpoint: &str, path: &str) -> Result<Option<String>> {
    let catalog = held(catalog)?;
    let Some(endpoint) = catalog.endpoint(endpoint) else { return Ok(None) };
    let mut path = path.parse::<FieldPath>().ok();
    while let Some(place) = path {
        if let Some(field) = endpoint.fields().resolve(&place) {
            return Ok(Some(field.path().to_string()));
        }
        let (_, above) = place.segments().split_last().unwrap_or((&Segment::Any, &[]));
        path = FieldPath::from_segments(above.to_vec());
    }
    Ok(None)
}

/// The field that a member of this name is, in the field at the path `above` or, if that is empty, in a record;
/// `undefined` if the catalog declares none.
///
/// # Errors
/// `stale_handle`.
#[wasm_bindgen(js_name = fieldOfMember)]
pub fn field_of_member(catalog: Handle, endpoint: &str, above: &str, name: &str) -> Result<Option<String>> {
    let catalog = held(catalog)?;
    let above = (!above.is_empty()).then(|| above.parse::<FieldPath>()).transpose();
    let (Some(endpoint), Ok(above)) = (catalog.endpoint(endpoint), above) else { return Ok(None) };
    let mut names = above.map_or_else(Vec::new, |path| path.segments().to_vec());
    names.push(Segment::Name(name.into()));
    let field = FieldPath::from_segments(names).and_then(|path| endpoint.fields().resolve(&path));
    Ok(field.map(|field| field.path().to_string()))
}

/// JSON text as it is written. Serializers of types that cross once in the life of a page would weigh ten times as much.
#[derive(Default)]
struct Json(String);

impl Json {
    fn endpoint(&mut self, catalog: &Catalog, endpoint: &Endpoint) {
        self.open("", '{');
        self.text("id", endpoint.id());
        self.text("title", endpoint.title());
        self.optional("description", endpoint.description());
        self.optional("sample", endpoint.sample());
        self.text("records", &endpoint.shape().records.to_string());
        self.open("actions", '[');
        for action in endpoint.actions() {
            self.text("", action.as_str());
        }
        self.close(']');
        self.open("routes", '[');
        for route in endpoint.routes() {
            self.route(catalog, route);
        }
        self.close(']');
        self.open("fields", '[');
        for field in endpoint.fields().iter() {
            self.field(field);
        }
        self.close(']');
        self.close('}');
    }

    fn route(&mut self, catalog: &Catalog, route: &Route) {
        let template = format!("{}{}", catalog.base_path(), route.template());
        let mut example = template.clone();
        for parameter in route.parameters() {
            example = example.replace(&format!("{{{}}}", parameter.name), example_of(parameter.kind));
        }
        self.open("", '{');
        self.text("action", route.action().as_str());
        self.text("method", route.method().as_str());
        self.text("template", &template);
        self.text("example", &example);
        self.text("records", &route.shape().records.to_string());
        self.close('}');
    }

    fn field(&mut self, field: &Field) {
        let segments = field.path().segments();
        self.open("", '{');
        self.text("path", &field.path().to_string());
        if let Some(Segment::Name(name)) = segments.last() {
            self.text("name", name);
        }
        self.optional("title", field.title());
        self.optional("description", field.description());
        self.text("type", field.kind().as_str());
        self.raw("depth", &segments.len().saturating_sub(1).to_string());
        self.raw("sensitive", if field.sensitive() { "true" } else { "false" });
        self.raw("required", if field.required() { "true" } else { "false" });
        self.close('}');
    }

    fn open(&mut self, name: &str, bracket: char) {
        self.raw(name, "");
        self.0.push(bracket);
    }

    fn close(&mut self, bracket: char) {
        self.0.push(bracket);
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
        if !self.0.is_empty() && !self.0.ends_with(['{', '[', ':']) {
            self.0.push(',');
        }
        if !name.is_empty() {
            self.0.push('"');
            self.0.push_str(name);
            self.0.push_str("\":");
        }
        self.0.push_str(value);
    }
}

/// A value that a parameter of this type matches.
fn example_of(kind: Option<ParameterType>) -> &'static str {
    match kind {
        Some(ParameterType::Uuid) => "00000000-0000-4000-8000-000000000000",
        Some(ParameterType::Integer | ParameterType::Token) | None => "1",
    }
}
