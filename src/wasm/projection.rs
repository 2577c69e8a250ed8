//! The data path: bytes in, permitted bytes out.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

use super::error::{EngineError, Result};
use super::state::{Handle, with};
use crate::decision::MaskId;
use crate::json::JsonError;

/// The output buffer is kept from call to call, up to this size.
const OUTPUT_KEPT_BYTES: usize = 64 * 1024;

/// A projector for one body under a mask that a decision named; free it with `freeProjector`.
///
/// # Errors
/// `stale_handle`, `unknown_mask`.
#[wasm_bindgen(js_name = openProjector)]
pub fn open_projector(record: Handle, mask: u32) -> Result<Handle> {
    with(|state| -> Result<Handle> {
        let mask = state.records.get(record)?.mask(MaskId::from(mask)).ok_or_else(unknown_mask)?;
        Ok(state.open_projector(mask))
    })
}

/// What of this chunk may leave. After an error nothing more leaves, and `finishProjector` fails.
///
/// # Errors
/// `stale_handle`, `invalid_json`.
#[wasm_bindgen(js_name = writeProjector)]
pub fn write_projector(projector: Handle, chunk: &[u8]) -> Result<Uint8Array> {
    with(|state| -> Result<Uint8Array> {
        let out = &mut state.out;
        out.clear();
        out.shrink_to(OUTPUT_KEPT_BYTES);
        state.projectors.get_mut(projector)?.write(chunk, out).map_err(invalid_json)?;
        Ok(Uint8Array::from(&**out))
    })
}

/// Confirms that the text was one whole JSON value: only then may the client take the body for complete.
///
/// # Errors
/// `stale_handle`, `invalid_json`.
#[wasm_bindgen(js_name = finishProjector)]
pub fn finish_projector(projector: Handle) -> Result<()> {
    with(|state| -> Result<()> { state.projectors.get_mut(projector)?.finish().map_err(invalid_json) })
}

/// Frees a projector; once more does nothing.
#[wasm_bindgen(js_name = freeProjector)]
pub fn free_projector(projector: Handle) {
    with(|state| state.free_projector(projector));
}

pub(super) fn unknown_mask() -> EngineError {
    EngineError::new("unknown_mask", "no decision on this record named this mask")
}

pub(super) fn invalid_json(error: JsonError) -> EngineError {
    EngineError::new(error.kind().code(), error.to_string()).at(error.byte_offset())
}
