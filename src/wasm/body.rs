//! Bodies as a whole: what a write carries, and what a live preview received.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use super::error::{EngineError, Result};
use super::mask::{Discriminators, discriminators, pointer};
use super::projection::unknown_mask;
use super::state::{Handle, has_room, with};
use super::value::to_js;
use crate::body::{self, BodyChecker, BodyFormat, BodyVerdict, FormError, Inspection, UnreadableBody};
use crate::catalog::{BodyShape, FormStyle, Pointer, UnknownFormStyleError, body_mask};
use crate::decision::{MaskId, WriteKind, WriteRules};
use crate::document::from_text;
use crate::exposure::{SurveyError, survey};
use crate::field::FieldPath;
use crate::json::JsonError;

/// What may be written, for callers without keys and catalogs.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RulesDocument {
    kind: Kind,
    fields: Vec<FieldPath>,
    #[serde(default)]
    read_only: Vec<FieldPath>,
    #[serde(default)]
    records: String,
    discriminators: Option<Discriminators>,
    /// For a form; without it, for JSON.
    form: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Create,
    Update,
}

/// A verdict, or why the body could not be read.
#[derive(Serialize)]
#[serde(untagged)]
enum Checked {
    Read(BodyVerdict),
    #[serde(rename_all = "camelCase")]
    Unread {
        verdict: &'static str,
        code: &'static str,
        byte_offset: u64,
        message: String,
    },
}

impl Checked {
    fn no_patch() -> Self {
        let message =
            "a JSON Patch has at most 64 KiB, and operations with `op`, `path`, and `value` or `from` alone";
        Self::Unread {
            verdict: "invalid_json",
            code: "no_patch",
            byte_offset: 0,
            message: message.to_owned(),
        }
    }
}

impl From<JsonError> for Checked {
    fn from(error: JsonError) -> Self {
        let (code, byte_offset) = (error.code().as_str(), error.byte_offset());
        Self::Unread { verdict: "invalid_json", code, byte_offset, message: error.to_string() }
    }
}

impl From<FormError> for Checked {
    fn from(error: FormError) -> Self {
        let (code, byte_offset) = (error.kind().code(), error.byte_offset() as u64);
        Self::Unread { verdict: "invalid_form", code, byte_offset, message: error.to_string() }
    }
}

impl From<UnreadableBody> for Checked {
    fn from(error: UnreadableBody) -> Self {
        match error {
            UnreadableBody::Json(error) => error.into(),
            UnreadableBody::Form(error) => error.into(),
        }
    }
}

#[derive(Serialize)]
struct Inspected {
    verdict: &'static str,
}

/// Whether a body of any key turns the judged call into another one: `pass`, `names_method`, or why it cannot be
/// read. `format` is `json`, `form`, `multipart` (with its boundary) or anything else.
///
/// # Errors
/// If the result cannot be made an object.
#[wasm_bindgen(js_name = inspectBody)]
pub fn inspect_body(format: &str, boundary: &str, body: &[u8]) -> Result<JsValue> {
    let format = match format {
        "json" => BodyFormat::Json,
        "form" => BodyFormat::Form,
        "multipart" => BodyFormat::Multipart(boundary),
        _ => BodyFormat::Other,
    };
    match body::inspect(format, body) {
        Ok(Inspection::Plain) => to_js(&Inspected { verdict: "pass" }),
        Ok(Inspection::NamesMethod) => to_js(&Inspected { verdict: "names_method" }),
        Err(error) => to_js(&Checked::from(error)),
    }
}

/// Throws unless this many bytes can be allocated in one piece. The glue allocates a body that crosses as a whole, and a
/// failure there is a trap: ask first, for the body and for the copies that reading it takes.
///
/// # Errors
/// `overloaded`.
#[wasm_bindgen(js_name = requireRoom)]
pub fn require_room(bytes: usize) -> Result<()> {
    if has_room(bytes) { Ok(()) } else { Err(EngineError::OVERLOADED) }
}

/// Whether a key may write this body, by the mask that the decision on its call named.
///
/// # Errors
/// `stale_handle`; `unknown_mask` for a mask that is not for bodies. A faulty body is part of the result.
#[wasm_bindgen(js_name = checkBody)]
pub fn check_body(policy: Handle, mask: u32, body: &[u8]) -> Result<JsValue> {
    let (rules, records) = rules_of(policy, mask)?;
    check(rules, records, None, body)
}

/// As [`check_body`], for a form-encoded body whose names nest in `style`, `"brackets"` or `"dots"`.
///
/// # Errors
/// `stale_handle`; `unknown_mask` for a mask that is not for bodies; `invalid_mask` for another style.
#[wasm_bindgen(js_name = checkForm)]
pub fn check_form(policy: Handle, mask: u32, style: &str, body: &[u8]) -> Result<JsValue> {
    let style = form_style(style)?;
    let (rules, records) = rules_of(policy, mask)?;
    check(rules, records, Some(style), body)
}

/// As [`check_body`], for a JSON Patch.
///
/// # Errors
/// `stale_handle`; `unknown_mask` for a mask that is not for updates.
#[wasm_bindgen(js_name = checkPatch)]
pub fn check_patch(policy: Handle, mask: u32, body: &[u8]) -> Result<JsValue> {
    let (rules, records) = rules_of(policy, mask)?;
    let verdict = with(|state| {
        let policy = state.policies.get(policy)?;
        let (endpoint, _) = policy.place(MaskId::from(mask)).ok_or_else(unknown_mask)?;
        Ok(body::check_patch(rules, records, endpoint.fields(), policy.reads(endpoint), body))
    })?;
    to_js(&verdict.map_or_else(Checked::no_patch, Checked::Read))
}

/// Whether a key may search by this body, by the rules that the decision on its call named.
///
/// # Errors
/// `stale_handle`; `unknown_mask` for a name of another policy.
#[wasm_bindgen(js_name = checkSearch)]
pub fn check_search(policy: Handle, mask: u32, body: &[u8]) -> Result<JsValue> {
    let verdict = with(|state| {
        let search = state.policies.get(policy)?.search(MaskId::from(mask)).ok_or_else(unknown_mask)?;
        Ok(body::check_search(search, body))
    })?;
    to_js(&verdict)
}

fn form_style(text: &str) -> Result<FormStyle> {
    text.parse().map_err(|error: UnknownFormStyleError| super::mask::invalid(&error))
}

fn rules_of(policy: Handle, mask: u32) -> Result<(WriteRules, Pointer)> {
    with(|state| {
        let (policy, mask) = (state.policies.get(policy)?, MaskId::from(mask));
        let rules = policy.write_rules(mask).ok_or_else(unknown_mask)?;
        let (_, shape) = policy.place(mask).ok_or_else(unknown_mask)?;
        Ok((rules, shape.request_records.clone()))
    })
}

/// Whether `{ "kind": "create" | "update", "fields": […], "readOnly"?: […], "records"?: "/data", "form"?: "dots" }` lets this body pass.
///
/// # Errors
/// `invalid_mask` for rules of another form.
#[wasm_bindgen(js_name = checkBodyBy)]
pub fn check_body_by(rules: &str, body: &[u8]) -> Result<JsValue> {
    let document: RulesDocument = from_text(rules).map_err(|error| super::mask::invalid(&error))?;
    let shape = BodyShape { request_records: pointer(&document.records)?, ..BodyShape::default() };
    let discriminators = discriminators(document.discriminators)?;
    let mask = |paths: &[FieldPath]| {
        Arc::new(body_mask(&shape.request_paths(paths), &shape.request_records, &discriminators))
    };
    let kind = match document.kind {
        Kind::Create => WriteKind::Create,
        Kind::Update => WriteKind::Update,
    };
    let rules = WriteRules { kind, granted: mask(&document.fields), read_only: mask(&document.read_only) };
    let style = document.form.as_deref().map(form_style).transpose()?;
    check(rules, shape.request_records, style, body)
}

fn check(rules: WriteRules, records: Pointer, style: Option<FormStyle>, body: &[u8]) -> Result<JsValue> {
    to_js(&match style {
        None => {
            let read = BodyChecker::new(rules, records).check(body);
            read.map_or_else(Checked::from, Checked::Read)
        }
        Some(style) => {
            let read = body::check_form(rules, records, style, body);
            read.map_or_else(Checked::from, Checked::Read)
        }
    })
}

/// Which paths of a real answer the mask hides, and which the catalog does not declare: paths only, never a value.
///
/// # Errors
/// `stale_handle`, `unknown_mask`; `invalid_json` where the body cannot be read.
#[wasm_bindgen(js_name = surveyBody)]
pub fn survey_body(policy: Handle, mask: u32, body: &[u8]) -> Result<JsValue> {
    let found = with(|state| Ok(survey(state.policies.get(policy)?, MaskId::from(mask), body)))?;
    to_js(&found.map_err(|error| match error {
        SurveyError::UnknownMask => unknown_mask(),
        SurveyError::InvalidJson { .. } => EngineError::new("invalid_json", error.to_string()),
    })?)
}

/// The part of an origin's error that leaves to the client, as JSON text; `undefined` if nothing does.
///
/// # Errors
/// `stale_handle`; `unknown_mask` for a name of another policy.
#[wasm_bindgen(js_name = projectErrors)]
pub fn project_errors(policy: Handle, mask: u32, body: &[u8]) -> Result<Option<String>> {
    with(|state| {
        let errors =
            state.policies.get(policy)?.origin_errors(MaskId::from(mask)).ok_or_else(unknown_mask)?;
        Ok(body::project_errors(errors, body))
    })
}
