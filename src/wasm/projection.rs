//! The projector: bytes in, permitted bytes out.
//!
//! A body crosses in pieces through two buffers. JavaScript puts a piece into the one of [`input_pointer`], which all
//! bodies share, and calls [`write_projector`]; what is permitted waits in a buffer of that projector alone, until
//! [`take_projected`] says where JavaScript may copy it from. Then the next projector uses the emptied buffer. So nothing
//! is allocated for a piece, and no byte of one body can be read as another's.
//!
//! These functions give numbers, never objects: a negative one says that they failed, and [`throw_failure`] why.

use wasm_bindgen::prelude::*;

use super::error::{EngineError, Result};
use super::state::{Handle, State, with};
use crate::decision::MaskId;
use crate::json::JsonError;
use crate::links::Rebase;

/// What a function of this module returns when it fails.
const FAILED: f64 = -1.0;

/// A projector for one body under a mask that a decision named; free it with `freeProjector`.
/// Fails with `stale_handle`, `unknown_mask`, and `overloaded` where there is no room beside those that are open.
#[must_use]
#[wasm_bindgen(js_name = openProjector)]
pub fn open_projector(policy: Handle, mask: u32) -> f64 {
    number(|state| {
        let mask = state.policies.get(policy)?.mask(MaskId::from(mask)).ok_or_else(unknown_mask)?;
        state.open_projector(mask)
    })
}

/// As [`open_projector`], for a body whose links, the places that the mask `links` grants, lead from the address `from` to
/// the address `to`. With a `mask` below zero, all else of the body leaves.
/// Fails with `invalid_address`, too.
#[must_use]
#[wasm_bindgen(js_name = openRewriter)]
pub fn open_rewriter(policy: Handle, mask: i32, links: u32, from: &str, to: &str) -> f64 {
    number(|state| {
        let policy = state.policies.get(policy)?;
        let mask_of = |id: u32| policy.mask(MaskId::from(id)).ok_or_else(unknown_mask);
        let mask = u32::try_from(mask).ok().map(mask_of).transpose()?;
        let links = mask_of(links)?;
        let rebase = Rebase::new(from, to).ok_or_else(invalid_address)?;
        state.open_rewriter(mask, links, rebase)
    })
}

/// Where pieces go. JavaScript writes there between calls. No call moves or frees it.
#[must_use]
#[wasm_bindgen(js_name = inputPointer)]
pub fn input_pointer() -> usize {
    with(|state| state.input.as_mut_ptr().expose_provenance())
}

/// How long a piece may be.
#[must_use]
#[wasm_bindgen(js_name = inputLength)]
pub fn input_length() -> usize {
    with(|state| state.input.len())
}

/// Reads a piece of `length` bytes from the input buffer, and returns how many permitted bytes wait.
/// Fails with `stale_handle`, the codes of faulty JSON, `piece_too_long` for more than the buffer holds, and `overloaded`
/// where there is no room for what may leave. After a failure nothing waits, nothing leaves, and `finishProjector` fails.
#[must_use]
#[wasm_bindgen(js_name = writeProjector)]
pub fn write_projector(projector: Handle, length: usize) -> f64 {
    number(|state| state.write_projector(projector, length).map(count))
}

/// Confirms that the text was one whole JSON value: only then is the body complete. Returns how many
/// permitted bytes wait. Fails as `writeProjector` does.
#[must_use]
#[wasm_bindgen(js_name = finishProjector)]
pub fn finish_projector(projector: Handle) -> f64 {
    number(|state| state.finish_projector(projector).map(count))
}

/// Whether the text could end here: 1 if it is one whole JSON value so far, or 0.
/// Fails with `stale_handle`.
#[must_use]
#[wasm_bindgen(js_name = isProjectorComplete)]
pub fn is_projector_complete(projector: Handle) -> f64 {
    number(|state| state.is_complete(projector).map(f64::from))
}

/// Where the waiting bytes are. They stay there until the next call, and no longer wait.
/// Fails with `stale_handle`.
#[must_use]
#[wasm_bindgen(js_name = takeProjected)]
pub fn take_projected(projector: Handle) -> f64 {
    number(|state| state.take_projected(projector).map(|at| count(at.expose_provenance())))
}

/// Frees a projector. Freeing it again does nothing.
#[wasm_bindgen(js_name = freeProjector)]
pub fn free_projector(projector: Handle) {
    with(|state| state.free_projector(projector));
}

/// Throws why the last call failed.
///
/// # Errors
/// Those of that call.
#[wasm_bindgen(js_name = throwFailure)]
pub fn throw_failure() -> Result<()> {
    with(|state| state.failure.take()).map_or(Ok(()), Err)
}

/// The memory that the pointers point into.
#[must_use]
#[wasm_bindgen(js_name = linearMemory)]
pub fn linear_memory() -> JsValue {
    wasm_bindgen::memory()
}

pub(super) fn number(work: impl FnOnce(&mut State) -> Result<f64>) -> f64 {
    with(|state| match work(state) {
        Ok(number) => number,
        Err(error) => {
            state.failure = Some(error);
            FAILED
        }
    })
}

#[expect(clippy::cast_precision_loss, reason = "a wasm memory has no 2^53 bytes")]
fn count(bytes: usize) -> f64 {
    bytes as f64
}

#[cold]
pub(super) fn piece_too_long() -> EngineError {
    EngineError::new("piece_too_long", "a piece is longer than the input buffer")
}

#[cold]
fn invalid_address() -> EngineError {
    EngineError::new(
        "invalid_address",
        "an address is http or https, a host and perhaps a path, without a slash at its end",
    )
}

#[cold]
pub(super) fn unknown_mask() -> EngineError {
    EngineError::new("unknown_mask", "no decision on this record named this mask")
}

#[cold]
pub(super) fn invalid_json(error: JsonError) -> EngineError {
    EngineError::new(error.code().as_str(), error.to_string()).at(error.byte_offset())
}
