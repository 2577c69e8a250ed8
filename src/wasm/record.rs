//! Key records: written and read by the registry, compiled for the gate.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::error::{EngineError, Result};
use super::policy::{compile, policy_size};
use super::state::Handle;
use super::value::to_js;
use crate::digest::Digest;
use crate::record::{Record, RecordError};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Opened {
    policy: Handle,
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

/// Compiles a stored record; free it with `freePolicy`.
///
/// # Errors
/// `stale_handle`, `invalid_record`.
#[wasm_bindgen(js_name = openRecord)]
pub fn open_record(catalog: Handle, bytes: &[u8]) -> Result<JsValue> {
    let record = Record::read(bytes).map_err(|error| invalid(&error))?;
    let policy = compile(catalog, record.expires_at, &record.grants)?;
    let (size, version) = (policy_size(policy)?, Digest::of(bytes).to_string());
    let Record { id, epoch, expires_at, .. } = record;
    to_js(&Opened { policy, id, epoch, expires_at, version, size })
}

fn invalid(error: &RecordError) -> EngineError {
    EngineError::new("invalid_record", error.to_string())
}
