//! Keys: made from the platform's randomness, parsed without I/O.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::error::{EngineError, Result};
use super::value::{optional_to_js, to_js};
use crate::key::{self, ENTROPY_BYTES, Key, KeyPrefix, KeyPrefixError};

#[derive(Serialize)]
struct Generated<'a> {
    id: String,
    key: &'a str,
    digest: String,
}

#[derive(Serialize)]
struct Parsed {
    id: String,
    digest: String,
}

/// A new key. Its text is in the result and nowhere else.
///
/// # Errors
/// `invalid_prefix`; `no_entropy` where the platform gives none, such as in a Worker's global scope.
#[wasm_bindgen(js_name = generateKey)]
pub fn generate_key(prefix: &str) -> Result<JsValue> {
    let mut entropy = [0; ENTROPY_BYTES];
    getrandom::fill(&mut entropy).map_err(|error| EngineError::new("no_entropy", error.to_string()))?;
    let key = Key::from_entropy(&parse_prefix(prefix)?, entropy);
    to_js(&Generated { id: key.id().to_string(), key: key.text(), digest: key.digest().to_string() })
}

/// What the gate sends to the origin in place of a holder's `Idempotency-Key`.
#[must_use]
#[wasm_bindgen(js_name = distinctIdempotencyKey)]
pub fn distinct_idempotency_key(key_id: &str, value: &str) -> String {
    key::distinct_idempotency_key(key_id, value)
}

/// The id and digest of a key's text, or `undefined` if it cannot be a key.
///
/// # Errors
/// `invalid_prefix`.
#[wasm_bindgen(js_name = parseKey)]
pub fn parse_key(prefix: &str, text: &str) -> Result<JsValue> {
    let key = Key::parse(&parse_prefix(prefix)?, text);
    let parsed = key.map(|key| Parsed { id: key.id().to_string(), digest: key.digest().to_string() });
    optional_to_js(parsed.as_ref())
}

fn parse_prefix(prefix: &str) -> Result<KeyPrefix> {
    prefix.parse().map_err(|error: KeyPrefixError| EngineError::new("invalid_prefix", error.to_string()))
}
