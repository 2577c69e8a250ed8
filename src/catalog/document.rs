//! Reads a whole catalog document.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::credential::read_credentials;
use super::headers::CatalogHeaders;
use super::route_table::RouteTable;
use super::settings::Settings;
use super::{Catalog, Endpoint, FieldType, read_fields, read_query, read_routes, sample, settings};
use crate::digest::Digest;
use crate::document::{Node, Object, Place, ProblemCode, Problems, from_text, items, refuse_duplicates};
use crate::request::CanonicalPath;

/// The longest catalog, in bytes.
pub const MAX_CATALOG_BYTES: usize = 4 << 20;
/// The most endpoints of a catalog.
pub const MAX_ENDPOINTS: usize = 2_000;

/// `$schema` is for editors.
pub(super) const MEMBERS: [&str; 7] =
    ["$schema", "name", "basePath", "credential", "userToken", "headers", "endpoints"];
pub(super) const ENDPOINT_MEMBERS: [&str; 12] = [
    "id",
    "title",
    "description",
    "routes",
    "params",
    "discriminator",
    "identity",
    "overrides",
    "fields",
    "query",
    "pushdown",
    "sample",
];

/// The tree of a JSON document, with its duplicate members reported.
pub(crate) fn parse(text: &str, max_bytes: usize, problems: &mut Problems) -> Option<Node> {
    if text.len() > max_bytes {
        problems.add(
            Place::Document,
            ProblemCode::TooLarge,
            format!("the document has at most {max_bytes} bytes"),
        );
        return None;
    }
    match from_text(text) {
        Ok(document) => {
            refuse_duplicates(&document, problems);
            Some(document)
        }
        Err(error) => {
            problems.add(Place::Document, ProblemCode::InvalidJson, format!("correct the JSON: {error}"));
            None
        }
    }
}

pub(super) fn read_catalog(text: &str) -> Result<Catalog, Problems> {
    let mut problems = Problems::default();
    let catalog = parse(text, MAX_CATALOG_BYTES, &mut problems)
        .and_then(|document| read_document(&document, &mut problems))
        .filter(|_| problems.is_empty());
    let Some(mut catalog) = catalog else { return Err(problems) };
    catalog.digest = Digest::of(text.as_bytes()).to_string();
    keep_samples(text, &mut catalog.endpoints);
    Ok(catalog)
}

fn read_document(document: &Node, problems: &mut Problems) -> Option<Catalog> {
    let object = Object::of(document, &[&MEMBERS], Place::Document, problems)?;
    object.text("$schema", problems);
    let name = object.required_text("name", problems).unwrap_or_default().to_owned();
    let base_path = read_base_path(&object, problems).to_owned();
    let credentials = read_credentials(&object, problems);
    let headers = CatalogHeaders::read(&object, &credentials, problems);
    let list = object.place.member("endpoints");
    let nodes = object.required("endpoints", problems).and_then(|node| items(node, list, problems))?;
    if nodes.is_empty() {
        problems.add(list, ProblemCode::Empty, "describe at least one endpoint");
    }
    if nodes.len() > MAX_ENDPOINTS {
        problems.add(list, ProblemCode::TooMany, format!("a catalog has at most {MAX_ENDPOINTS} endpoints"));
        return None;
    }
    let read = |(index, node)| read_endpoint(node, &base_path, &headers, list.item(index), problems);
    let endpoints: Vec<Endpoint> = nodes.iter().enumerate().map(read).collect();
    refuse_duplicate_ids(&endpoints, list, problems);
    let routes = RouteTable::build(&endpoints, problems);
    Some(Catalog { name, digest: String::new(), base_path, credentials, endpoints, routes })
}

fn read_base_path<'n>(object: &Object<'n, '_>, problems: &mut Problems) -> &'n str {
    let place = object.place.member("basePath");
    let base_path = object.text("basePath", problems).unwrap_or_default();
    let fault = match CanonicalPath::parse(base_path) {
        _ if base_path.is_empty() => return base_path,
        Ok(_) if base_path.ends_with('/') => "it must not end with a slash".to_owned(),
        Ok(_) => return base_path,
        Err(why) => format!("it {why}"),
    };
    problems.add(
        place,
        ProblemCode::InvalidBasePath,
        format!("write a path such as \"/api/v2\", or leave it out: {fault}"),
    );
    ""
}

/// What cannot be read of an endpoint is reported and left out, so that later endpoints keep their places.
fn read_endpoint(
    node: &Node,
    base_path: &str,
    headers: &Arc<CatalogHeaders>,
    place: Place<'_>,
    problems: &mut Problems,
) -> Endpoint {
    let known: [&[&str]; 2] = [&ENDPOINT_MEMBERS, &settings::MEMBERS];
    let Some(object) = Object::of(node, &known, place, problems) else { return Endpoint::default() };
    let settings = Settings::of_catalog(headers).overridden_by(&object, problems);
    let fields = read_fields::read_fields(&object, problems);
    let query = read_query::read_rules(&object, "query", &fields, problems);
    let routes = read_routes::read_routes(&object, base_path, &settings, &fields, problems);
    let shapes = routes.iter().map(super::Route::shape).chain([&settings.shape]);
    let records = shapes.flat_map(|shape| [&shape.request_records, &shape.response_records]);
    let records_depth = records.map(|records| records.tokens().len()).max().unwrap_or_default();
    read_fields::check_depth(&object, &fields, records_depth, problems);
    if let Some(node) = object.get("sample") {
        sample::check(node, &settings.shape, place.member("sample"), problems);
    }
    Endpoint {
        id: read_id(&object, problems),
        title: object.required_text("title", problems).unwrap_or_default().to_owned(),
        description: object.text("description", problems).map(str::to_owned),
        links: fields
            .iter()
            .filter(|field| field.kind() == FieldType::Link)
            .filter_map(|field| fields.without_types(field.path()))
            .collect(),
        identity: read_fields::read_identity(&object, &fields, problems),
        pushdown: read_query::read_pushdown(&object, &query, problems),
        sample: None,
        shape: settings.shape,
        routes,
        fields,
        query,
    }
}

fn read_id(object: &Object<'_, '_>, problems: &mut Problems) -> String {
    let id = object.required_text("id", problems).unwrap_or_default();
    let is_id = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !id.bytes().all(is_id) {
        let message = "an id has only lower-case letters, digits and hyphens, such as \"time-off\"";
        problems.add(object.place.member("id"), ProblemCode::InvalidId, message);
    }
    id.to_owned()
}

fn refuse_duplicate_ids(endpoints: &[Endpoint], list: Place<'_>, problems: &mut Problems) {
    let mut seen = BTreeMap::new();
    for (index, endpoint) in endpoints.iter().enumerate().filter(|(_, endpoint)| !endpoint.id.is_empty()) {
        if let Some(first) = seen.insert(&*endpoint.id, index) {
            let message = format!("choose another id: {} is called `{}` too", list.item(first), endpoint.id);
            problems.add(list.item(index).member("id"), ProblemCode::DuplicateId, message);
        }
    }
}

/// Keeps the samples byte for byte: a tree of numbers would not tell `1.10` from `1.1`.
fn keep_samples(text: &str, endpoints: &mut [Endpoint]) {
    #[derive(Deserialize)]
    struct Samples<'a> {
        #[serde(borrow)]
        endpoints: Vec<Sample<'a>>,
    }
    #[derive(Deserialize)]
    struct Sample<'a> {
        #[serde(borrow)]
        sample: Option<&'a RawValue>,
    }
    // The document has been read already: this finds the same members in it.
    let Ok(samples) = from_text::<Samples<'_>>(text) else { return };
    for (endpoint, Sample { sample }) in endpoints.iter_mut().zip(samples.endpoints) {
        endpoint.sample = sample.map(|sample| sample.get().into());
    }
}
