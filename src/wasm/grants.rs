//! Grants before there is a key: checked, explained, compared.
//!
//! `checkGrants` takes what an Administrator writes and gives the stored form; the others take the stored form, which
//! may be older than the catalog.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::catalog::held;
use super::error::{EngineError, Result};
use super::state::Handle;
use super::value::{checked, to_js};
use crate::document::from_text;
use crate::exposure::Exposure;
use crate::grant::Grants;

#[derive(Serialize)]
struct Stored {
    ok: bool,
    grants: String,
}

/// The stored form of grants, as JSON text, or everything that is wrong with them.
///
/// # Errors
/// `stale_handle`.
#[wasm_bindgen(js_name = checkGrants)]
pub fn check_grants(catalog: Handle, grants: &str) -> Result<JsValue> {
    let stored = match Grants::parse(&*held(catalog)?, grants) {
        Ok(grants) => {
            Ok(Stored { ok: true, grants: serde_json::to_string(&grants).map_err(|error| invalid(&error))? })
        }
        Err(problems) => Err(problems),
    };
    checked(stored)
}

/// What is allowed but probably not meant.
///
/// # Errors
/// `stale_handle`; `invalid_grants` for what is not the stored form.
#[wasm_bindgen(js_name = lintGrants)]
pub fn lint_grants(catalog: Handle, grants: &str) -> Result<JsValue> {
    to_js(&read_stored(grants)?.lint(&*held(catalog)?))
}

/// What a key gains and loses when `after` takes the place of `before`.
///
/// # Errors
/// As for `lintGrants`.
#[wasm_bindgen(js_name = diffGrants)]
pub fn diff_grants(catalog: Handle, before: &str, after: &str) -> Result<JsValue> {
    to_js(&read_stored(before)?.diff(&*held(catalog)?, &read_stored(after)?))
}

/// What a key with these grants would expose.
///
/// # Errors
/// As for `lintGrants`.
#[wasm_bindgen(js_name = exposeGrants)]
pub fn expose_grants(catalog: Handle, grants: &str) -> Result<JsValue> {
    to_js(&Exposure::of(&*held(catalog)?, &read_stored(grants)?))
}

pub(super) fn read_stored(stored: &str) -> Result<Grants> {
    from_text(stored).map_err(|error| invalid(&error))
}

fn invalid(error: &serde_json::Error) -> EngineError {
    EngineError::new("invalid_grants", format!("these are not grants in their stored form: {error}"))
}
