//! Fieldgate's engine: which calls an API key may make, and which fields of the answers it may see.
//!
//! The crate is pure. It does no I/O, reads no clock and holds no global state: the time and random bytes are
//! arguments. What speaks JavaScript lives in `wasm` and exists for `wasm32` only.

pub mod body;
pub mod catalog;
pub mod decision;
pub mod digest;
pub mod document;
pub mod exposure;
pub mod grant;
pub mod key;
pub mod record;
pub mod request;
#[cfg(feature = "wasm")]
pub mod wasm;

pub use fieldgate_projection::{field, json, projection};
