//! One call: its form, and the decision on it.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::error::Result;
use super::state::{Handle, with};
use super::value::{optional_to_js, to_js};
use crate::decision::{Decision, decide as decide_call};
use crate::request::{METHOD_OVERRIDES, Request};

#[derive(Serialize)]
struct Refused {
    code: &'static str,
    message: String,
}

/// Why a call is refused whatever its key, or `undefined`.
///
/// # Errors
/// If the result cannot be made an object.
#[wasm_bindgen(js_name = checkRequest)]
pub fn check_request(method: &str, path: &str, query: &str) -> Result<JsValue> {
    let refusal = Request::parse(method, path, query).err();
    let refused = refusal.map(|refusal| Refused { code: refusal.code(), message: refusal.to_string() });
    optional_to_js(refused.as_ref())
}

/// Names by which frameworks accept another method, in lower case.
#[must_use]
#[wasm_bindgen(js_name = methodOverrides)]
pub fn method_overrides() -> Vec<String> {
    METHOD_OVERRIDES.map(str::to_owned).to_vec()
}

/// The decision on a call by the holder of a key, at `now` in milliseconds since 1970.
///
/// # Errors
/// `stale_handle`.
#[wasm_bindgen]
pub fn decide(policy: Handle, method: &str, path: &str, query: &str, now: f64) -> Result<JsValue> {
    let decision = with(|state| -> Result<Decision> {
        let policy = state.policies.get(policy)?;
        Ok(match Request::parse(method, path, query) {
            Ok(request) => decide_call(policy, &request, milliseconds(now)),
            Err(refusal) => Decision::from(refusal),
        })
    })?;
    to_js(&decision)
}

/// With an invalid clock (NaN), every expiry has passed.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` saturates")]
fn milliseconds(now: f64) -> u64 {
    if now.is_nan() { u64::MAX } else { now as u64 }
}
