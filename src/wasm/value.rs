//! Results as plain JavaScript objects: one serializer, so that all look alike.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use super::error::{EngineError, Result};

/// Maps become objects, whole numbers become numbers, `None` becomes `null`.
const SERIALIZER: Serializer = Serializer::new()
    .serialize_maps_as_objects(true)
    .serialize_missing_as_null(true)
    .serialize_large_number_types_as_bigints(false);

pub(super) fn to_js(value: &impl Serialize) -> Result<JsValue> {
    value.serialize(&SERIALIZER).map_err(|error| EngineError::new("unserializable", error.to_string()))
}

/// `undefined` for what is not there.
pub(super) fn optional_to_js(value: Option<&impl Serialize>) -> Result<JsValue> {
    value.map_or(Ok(JsValue::UNDEFINED), to_js)
}

/// What is wrong, where the result of another form would have `ok: true`.
#[derive(Serialize)]
struct Faulty<P> {
    ok: bool,
    problems: P,
}

/// `{ ok: true, … }`, which `T` writes itself, or `{ ok: false, problems }`.
pub(super) fn checked<T: Serialize, P: Serialize>(result: std::result::Result<T, P>) -> Result<JsValue> {
    match result {
        Ok(value) => to_js(&value),
        Err(problems) => to_js(&Faulty { ok: false, problems }),
    }
}
