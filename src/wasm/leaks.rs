//! The two-canary check: that nothing hidden shows.

use wasm_bindgen::prelude::*;

use super::catalog::held;
use super::error::{EngineError, Result};
use super::state::Handle;
use super::value::to_js;
use crate::exposure::{LeakPlan, check_leaks as check};

/// Compares the samples of a catalog, and recorded answers, with twins that differ in hidden parts only, as
/// `{ "seed"?: 7, "rounds"?: 100, "grants"?: …, "answers"?: [{ "method", "path", "query"?, "body" }] }` says; with
/// grants in their stored form, or random ones. A report has places and no values.
///
/// # Errors
/// `stale_handle`; `invalid_leak_plan` for a plan of another form.
#[wasm_bindgen(js_name = checkLeaks)]
pub fn check_leaks(catalog: Handle, plan: &str) -> Result<JsValue> {
    let plan =
        LeakPlan::read(plan).map_err(|error| EngineError::new("invalid_leak_plan", error.to_string()))?;
    to_js(&check(&held(catalog)?, &plan))
}
