//! Results as plain JavaScript objects. They cross as JSON text: the engine writes JSON anyway, and the platform reads it
//! faster than an object is made property by property.

use std::borrow::Cow;

use js_sys::JSON;
use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;

use super::error::{EngineError, Result};
use super::state::Handle;

pub(super) fn to_js(value: &impl Serialize) -> Result<JsValue> {
    let text = serde_json::to_string(value).map_err(|error| unserializable(error.to_string()))?;
    JSON::parse(&text).map_err(|_| unserializable("the result is not JSON"))
}

fn unserializable(why: impl Into<Cow<'static, str>>) -> EngineError {
    EngineError::new("unserializable", why)
}

/// A handle in a result, as the whole number that it is: no result needs code that prints others.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "handles are whole, not negative, and below 2^53"
)]
pub(super) fn handle<S: Serializer>(handle: &Handle, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.serialize_u64(*handle as u64)
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
