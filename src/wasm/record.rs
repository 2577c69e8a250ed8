//! Key records: written and read by the registry, compiled for the gate.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::catalog::held;
use super::error::{EngineError, Result};
use super::grants::read_stored;
use super::state::{Handle, with};
use super::value::to_js;
use crate::decision::Policy;
use crate::digest::Digest;
use crate::grant::Grants;
use crate::record::{Record, RecordError};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Opened {
    record: Handle,
    id: String,
    epoch: u64,
    expires_at: Option<u64>,
    version: String,
    size: usize,
}

/// The stored bytes of a record given as JSON text, and their version.
///
/// # Errors
/// `invalid_record`.
#[wasm_bindgen(js_name = sealRecord)]
pub fn seal_record(record: &str) -> Result<JsValue> {
    let sealed =
        Record::read(record.as_bytes()).and_then(|record| record.seal()).map_err(|error| invalid(&error))?;
    let result = js_sys::Object::new();
    // Setting a property of a fresh object cannot fail.
    let _ = js_sys::Reflect::set(&result, &"bytes".into(), &js_sys::Uint8Array::from(&*sealed.bytes));
    let _ = js_sys::Reflect::set(&result, &"version".into(), &sealed.version.to_string().into());
    Ok(result.into())
}

/// A stored record as an object, for lists.
///
/// # Errors
/// `invalid_record`.
#[wasm_bindgen(js_name = readRecord)]
pub fn read_record(bytes: &[u8]) -> Result<JsValue> {
    to_js(&Record::read(bytes).map_err(|error| invalid(&error))?)
}

/// Compiles grants in their stored form, for a key that expires at `expires_at` (milliseconds since 1970), or never.
/// The handle serves wherever one from `openRecord` does: `recordSize` measures it, `freeRecord` frees it.
///
/// # Errors
/// `stale_handle`; `invalid_grants` for what is not the stored form.
#[wasm_bindgen(js_name = openGrants)]
pub fn open_grants(catalog: Handle, grants: &str, expires_at: Option<f64>) -> Result<Handle> {
    compile(catalog, expires_at.map(expiry), &read_stored(grants)?)
}

fn compile(catalog: Handle, expires_at: Option<u64>, grants: &Grants) -> Result<Handle> {
    let policy = Policy::new(held(catalog)?, expires_at, grants);
    Ok(with(|state| {
        let handle = state.next_handle();
        state.records.insert(handle, policy)
    }))
}

/// An expiry that is no time (NaN) has passed.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, and NaN gives 0"
)]
fn expiry(milliseconds: f64) -> u64 {
    milliseconds as u64
}

/// Compiles a stored record; free it with `freeRecord`.
///
/// # Errors
/// `stale_handle`, `invalid_record`.
#[wasm_bindgen(js_name = openRecord)]
pub fn open_record(catalog: Handle, bytes: &[u8]) -> Result<JsValue> {
    let record = Record::read(bytes).map_err(|error| invalid(&error))?;
    let policy = compile(catalog, record.expires_at, &record.grants)?;
    let (size, version) = (record_size(policy)?, Digest::of(bytes).to_string());
    let Record { id, epoch, expires_at, .. } = record;
    to_js(&Opened { record: policy, id, epoch, expires_at, version, size })
}

/// About how many bytes a compiled record holds by now: each mask adds to it when it is first used.
///
/// # Errors
/// `stale_handle`.
#[wasm_bindgen(js_name = recordSize)]
pub fn record_size(record: Handle) -> Result<usize> {
    with(|state| Ok(state.records.get(record)?.size()))
}

/// Frees a compiled record. Projectors opened from it go on.
#[wasm_bindgen(js_name = freeRecord)]
pub fn free_record(record: Handle) {
    with(|state| state.records.free(record));
}

fn invalid(error: &RecordError) -> EngineError {
    EngineError::new("invalid_record", error.to_string())
}
