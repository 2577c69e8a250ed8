//! Catalogs: compiled once, then used by handle.

use std::sync::Arc;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::error::Result;
use super::state::{Handle, with};
use super::value::checked;
use crate::catalog::{Catalog, CredentialForm};
use crate::document::Problem;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Compiled {
    ok: bool,
    catalog: Handle,
    digest: String,
    name: String,
    credentials: Vec<String>,
    user_token: bool,
    warnings: Vec<Problem>,
}

/// Compiles a catalog given as JSON text; free it with `freeCatalog`. Problems are part of the result.
///
/// # Errors
/// If the result cannot be made an object.
#[wasm_bindgen(js_name = compileCatalog)]
pub fn compile_catalog(text: &str) -> Result<JsValue> {
    let compiled = Catalog::parse(text).map(|catalog| {
        let (digest, name) = (catalog.digest().to_owned(), catalog.name().to_owned());
        let credentials = catalog.credentials().key.iter().map(CredentialForm::text).collect();
        let (user_token, warnings) = (catalog.credentials().user_token, catalog.lint());
        with(|state| {
            let handle = state.next_handle();
            Compiled {
                ok: true,
                catalog: state.catalogs.insert(handle, Arc::new(catalog)),
                digest,
                name,
                credentials,
                user_token,
                warnings,
            }
        })
    });
    checked(compiled)
}

/// Frees a catalog. Policies compiled against it keep what they need.
#[wasm_bindgen(js_name = freeCatalog)]
pub fn free_catalog(catalog: Handle) {
    with(|state| state.catalogs.free(catalog));
}

pub(super) fn held(catalog: Handle) -> Result<Arc<Catalog>> {
    with(|state| state.catalogs.get(catalog).cloned())
}
