//! JSON documents that people write: how they are read, and what is wrong with them.

mod codes;
mod members;
mod node;
mod object;
mod problem;

use serde::Deserialize;

pub use codes::ProblemCode;
pub(crate) use codes::codes;
pub(crate) use members::{Members, unique};
pub(crate) use node::{Node, write_string};
pub(crate) use object::{Object, items, refuse_duplicates, text, wrong_type};
pub(crate) use problem::Place;
pub use problem::{Problem, Problems};

/// Reads JSON text, with the results and errors of `serde_json::from_str`.
///
/// Stored records are bytes, so text is read as bytes too: otherwise `serde_json` and every type that is read with it
/// would be compiled twice.
///
/// # Errors
/// For text that is not JSON, or not of the form that `T` asks for.
pub(crate) fn from_text<'a, T: Deserialize<'a>>(text: &'a str) -> serde_json::Result<T> {
    serde_json::from_slice(text.as_bytes())
}

/// Reads a whole body of the origin. A byte order mark at its start is ignored, as by a projector.
///
/// # Errors
/// For what is not JSON.
pub(crate) fn from_body(body: &[u8]) -> serde_json::Result<Node> {
    serde_json::from_slice(body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body))
}

/// A member's name as a token of a JSON Pointer (RFC 6901), with the slash before it.
pub(crate) fn pointer_token(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}
