//! What holds for all routes of an endpoint, or by an override for one: shapes of bodies, limits, headers.

use std::str::FromStr;
use std::sync::Arc;

use serde::Serialize;

use super::errors::{ErrorRules, read_errors};
use super::headers::{CatalogHeaders, Headers};
use super::read_fields::read_paths;
use super::{BodyShape, Pointer, QueryRules};
use crate::document::{Node, Object, Place, ProblemCode, Problems, text, wrong_type};

/// The largest request body where the catalog does not say, in bytes.
pub const DEFAULT_BODY_MAX_BYTES: usize = 1 << 20;
/// The largest value of `bodyMaxBytes`: a body is checked as a whole, in memory.
pub const MAX_BODY_MAX_BYTES: usize = 16 << 20;

/// The members that an endpoint and an override share.
pub(super) const MEMBERS: [&str; 11] = [
    "records",
    "envelope",
    "links",
    "merge",
    "overlap",
    "bodyMaxBytes",
    "formBody",
    "headers",
    "deleteBody",
    "errors",
    "originForbids",
];

pub(super) const RECORDS_MEMBERS: [&str; 2] = ["request", "response"];

/// How the names of a form-encoded body nest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FormStyle {
    /// `department[name]=IT`
    Brackets,
    /// `department.name=IT`
    Dots,
}

/// The text is not the name of a form style.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write \"brackets\" for `a[b]=1` or \"dots\" for `a.b=1`")]
pub struct UnknownFormStyleError;

impl FromStr for FormStyle {
    type Err = UnknownFormStyleError;

    fn from_str(text: &str) -> Result<Self, UnknownFormStyleError> {
        match text {
            "brackets" => Ok(Self::Brackets),
            "dots" => Ok(Self::Dots),
            _ => Err(UnknownFormStyleError),
        }
    }
}

/// The members that only an override has.
pub(super) const ROUTE_MEMBERS: [&str; 2] = ["safe", "search"];

#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the catalog by its own name")]
pub(super) struct Settings {
    pub(super) shape: BodyShape,
    pub(super) merge: bool,
    pub(super) overlap: bool,
    pub(super) body_max_bytes: usize,
    pub(super) form_body: Option<FormStyle>,
    pub(super) headers: Headers,
    catalog_headers: Arc<CatalogHeaders>,
    pub(super) delete_body: bool,
    pub(super) errors: Option<Arc<ErrorRules>>,
    pub(super) origin_forbids: bool,
    /// What the members of a body name that is sent with a read.
    pub(super) search: Arc<QueryRules>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            shape: BodyShape::default(),
            merge: false,
            overlap: true,
            body_max_bytes: DEFAULT_BODY_MAX_BYTES,
            form_body: None,
            headers: Headers::default(),
            catalog_headers: Arc::default(),
            delete_body: false,
            errors: None,
            origin_forbids: false,
            search: Arc::default(),
        }
    }
}

impl Settings {
    /// Those that an endpoint starts from.
    pub(super) fn of_catalog(headers: &Arc<CatalogHeaders>) -> Self {
        Self { headers: headers.all(), catalog_headers: Arc::clone(headers), ..Self::default() }
    }

    /// These settings, with what the object says instead.
    pub(super) fn overridden_by(&self, object: &Object<'_, '_>, problems: &mut Problems) -> Self {
        let headers = self.catalog_headers.narrowed_by(object, problems);
        Self {
            shape: shape(&self.shape, object, problems),
            merge: object.flag("merge", problems).unwrap_or(self.merge),
            overlap: object.flag("overlap", problems).unwrap_or(self.overlap),
            body_max_bytes: body_max_bytes(object, problems).unwrap_or(self.body_max_bytes),
            form_body: form_body(object, problems).or(self.form_body),
            headers: headers.unwrap_or_else(|| self.headers.clone()),
            catalog_headers: Arc::clone(&self.catalog_headers),
            delete_body: object.flag("deleteBody", problems).unwrap_or(self.delete_body),
            errors: read_errors(object, problems).map(Arc::new).or_else(|| self.errors.clone()),
            origin_forbids: object.flag("originForbids", problems).unwrap_or(self.origin_forbids),
            search: Arc::clone(&self.search),
        }
    }
}

/// Other `records` start without envelope and links: the places around the old ones say nothing about the new.
fn shape(base: &BodyShape, object: &Object<'_, '_>, problems: &mut Problems) -> BodyShape {
    let named = object.get("records");
    let records = named.and_then(|node| records(node, object.place.member("records"), problems));
    let unreadable = named.is_some() && records.is_none();
    let mut shape = records.map_or_else(
        || base.clone(),
        |[request_records, response_records]| BodyShape {
            request_records,
            response_records,
            ..BodyShape::default()
        },
    );
    if object.get("envelope").is_some() {
        shape.envelope = envelope((!unreadable).then_some(&shape.response_records), object, problems);
    }
    if object.get("links").is_some() {
        shape.links = read_paths("links", object, problems);
    }
    shape
}

/// The place in a request and the place in a response: one text for both, or an object with a text for each.
fn records(node: &Node, place: Place<'_>, problems: &mut Problems) -> Option<[Pointer; 2]> {
    if !matches!(node, Node::Object(_)) {
        return pointer(node, place, problems).map(|both| [both.clone(), both]);
    }
    let object = Object::of(node, &[&RECORDS_MEMBERS], place, problems)?;
    let [request, response] = RECORDS_MEMBERS.map(|name| {
        let node = object.required(name, problems)?;
        pointer(node, place.member(name), problems)
    });
    Some([request?, response?])
}

fn envelope(records: Option<&Pointer>, object: &Object<'_, '_>, problems: &mut Problems) -> Vec<Pointer> {
    let list = object.place.member("envelope");
    let mut envelope = Vec::new();
    for (index, node) in object.items("envelope", problems).iter().enumerate() {
        let place = list.item(index);
        let Some(pointer) = pointer(node, place, problems) else { continue };
        if records.is_some_and(|records| pointer.covers(records) || records.covers(&pointer)) {
            let message = "name a place beside `records`: what is equal to it, above or below it would pass fields \
                           around the field list";
            problems.add(place, ProblemCode::EnvelopeOverlapsRecords, message);
        }
        envelope.push(pointer);
    }
    envelope
}

pub(super) fn pointer(node: &Node, place: Place<'_>, problems: &mut Problems) -> Option<Pointer> {
    match text(node, place, problems)?.parse() {
        Ok(pointer) => Some(pointer),
        Err(error) => {
            problems.add(
                place,
                ProblemCode::InvalidPointer,
                format!("write a JSON Pointer such as \"/data\": {error}"),
            );
            None
        }
    }
}

fn body_max_bytes(object: &Object<'_, '_>, problems: &mut Problems) -> Option<usize> {
    let place = object.place.member("bodyMaxBytes");
    let node = object.get("bodyMaxBytes")?;
    let Node::Number(number) = node else { return wrong_type(place, "a number of bytes", node, problems) };
    let bytes = number.as_u64().and_then(|bytes| usize::try_from(bytes).ok());
    let bytes = bytes.filter(|bytes| (1..=MAX_BODY_MAX_BYTES).contains(bytes));
    if bytes.is_none() {
        problems.add(
            place,
            ProblemCode::OutOfRange,
            format!("write a whole number from 1 to {MAX_BODY_MAX_BYTES}"),
        );
    }
    bytes
}

fn form_body(object: &Object<'_, '_>, problems: &mut Problems) -> Option<FormStyle> {
    let style = object.text("formBody", problems)?.parse();
    let report = |error: UnknownFormStyleError| {
        problems.add(object.place.member("formBody"), ProblemCode::UnknownStyle, error.to_string());
    };
    style.map_err(report).ok()
}
