//! Reading JSON documents by serde.

use serde::Deserialize;

/// What `serde_json::from_str` reads, with the same errors.
///
/// Everything is read as bytes, since stored records are: `serde_json` would otherwise be compiled once for bytes and once
/// for text, and every type that is read with it.
///
/// # Errors
/// For text that is not JSON, or not of the form that `T` asks for.
pub(crate) fn from_text<'a, T: Deserialize<'a>>(text: &'a str) -> serde_json::Result<T> {
    serde_json::from_slice(text.as_bytes())
}
