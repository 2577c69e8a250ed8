//! Bodies that are looked at whole: what a write carries, and what a live preview met.

use wasm_bindgen::prelude::*;

use super::error::{EngineError, Result};
use super::projection::unknown_mask;
use super::state::{Handle, with};
use super::value::to_js;
use crate::decision::MaskId;
use crate::exposure::{SurveyError, survey};

/// Which paths of a real answer the mask hides, and which the catalog does not declare: paths only, never a value.
///
/// # Errors
/// `stale_handle`, `unknown_mask`; `invalid_json` where the body cannot be read.
#[wasm_bindgen(js_name = surveyBody)]
pub fn survey_body(record: Handle, mask: u32, body: &[u8]) -> Result<JsValue> {
    let found = with(|state| Ok(survey(state.records.get(record)?, MaskId::from(mask), body)))?;
    to_js(&found.map_err(|error| match error {
        SurveyError::UnknownMask => unknown_mask(),
        SurveyError::InvalidJson { .. } => EngineError::new("invalid_json", error.to_string()),
    })?)
}
