//! Masks for callers that project without keys and catalogs.

use std::sync::Arc;

use serde::Deserialize;
use wasm_bindgen::prelude::*;

use super::error::{EngineError, Result};
use super::projection::number;
use super::state::{Handle, with};
use crate::catalog::{BodyShape, Pointer, PointerError, body_mask};
use crate::document::{Members, from_text};
use crate::exposure::missing;
use crate::field::{Discriminator, FieldPath, FieldPathError};

/// Field paths, and where the records that have them are in a body.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MaskDocument {
    fields: Vec<FieldPath>,
    #[serde(default)]
    records: String,
    #[serde(default)]
    envelope: Vec<String>,
    discriminators: Option<Discriminators>,
}

/// The name of the member that tells a type, by the path of the objects that have it: empty for the record itself.
pub(super) type Discriminators = Members<Box<str>>;

pub(super) fn discriminators(named: Option<Discriminators>) -> Result<Vec<Discriminator>> {
    let read = |(path, member): (String, Box<str>)| {
        let path = if path.is_empty() {
            None
        } else {
            Some(path.parse().map_err(|error: FieldPathError| invalid(&error))?)
        };
        Ok(Discriminator { at: path.map_or(Vec::new(), |path: FieldPath| path.segments().to_vec()), member })
    };
    named.map_or(Vec::new(), |named| named.0).into_iter().map(read).collect()
}

/// Compiles `{ "fields": […], "records"?: "/data", "envelope"?: ["/meta"], "discriminators"?: { "included": "type" } }`; free it with `freeMask`.
///
/// # Errors
/// `invalid_mask`, with a message that says what is wrong.
#[wasm_bindgen(js_name = compileMask)]
pub fn compile_mask(document: &str) -> Result<Handle> {
    let document = read(document)?;
    let shape = BodyShape {
        response_records: pointer(&document.records)?,
        envelope: document.envelope.iter().map(|text| pointer(text)).collect::<Result<_>>()?,
        ..BodyShape::default()
    };
    let paths = shape.response_paths(&document.fields);
    let mask = body_mask(&paths, &shape.response_records, &discriminators(document.discriminators)?);
    Ok(with(|state| {
        let handle = state.next_handle();
        state.masks.insert(handle, Arc::new(mask))
    }))
}

/// The fields of a document for `compileMask` that no record of a body has, or the place of the records.
///
/// # Errors
/// `invalid_mask`, with a message that says what is wrong.
#[wasm_bindgen(js_name = missingIn)]
pub fn missing_in(document: &str, body: &[u8]) -> Result<Vec<String>> {
    let document = read(document)?;
    let discriminators = discriminators(document.discriminators)?;
    Ok(missing(&pointer(&document.records)?, &document.fields, &discriminators, body))
}

fn read(document: &str) -> Result<MaskDocument> {
    from_text(document).map_err(|error| invalid(&error))
}

/// A projector under a mask from `compileMask`; free it with `freeProjector`. Fails with `stale_handle` and
/// `overloaded`, as the functions in [`projection`](super::projection) do.
#[must_use]
#[wasm_bindgen(js_name = openMaskProjector)]
pub fn open_mask_projector(mask: Handle) -> f64 {
    number(|state| {
        let mask = Arc::clone(state.masks.get(mask)?);
        state.open_projector(mask)
    })
}

/// Frees a mask. Projectors opened from it stay valid.
#[wasm_bindgen(js_name = freeMask)]
pub fn free_mask(mask: Handle) {
    with(|state| state.masks.free(mask));
}

pub(super) fn pointer(text: &str) -> Result<Pointer> {
    text.parse().map_err(|error: PointerError| invalid(&error))
}

pub(super) fn invalid(error: &dyn std::error::Error) -> EngineError {
    EngineError::new("invalid_mask", error.to_string())
}
