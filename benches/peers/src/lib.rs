//! Other parsers, doing the work of Fieldgate's projector.

#![expect(clippy::missing_errors_doc, reason = "every peer fails where the body is not JSON")]

pub mod fields;
#[cfg(not(target_arch = "wasm32"))]
pub mod stepwise;
pub mod streaming;
#[cfg(not(target_arch = "wasm32"))]
pub mod trees;
#[cfg(target_arch = "wasm32")]
mod wasm;
