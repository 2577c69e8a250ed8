//! Failures as JavaScript sees them: an `Error` with a stable `code`.

use std::borrow::Cow;

use js_sys::{Error, Reflect};
use wasm_bindgen::JsValue;

/// A failure that is thrown: an `Error` with a stable `code` and, for JSON, the `byteOffset` of the fault.
#[derive(Debug)]
pub struct EngineError {
    code: &'static str,
    message: Cow<'static, str>,
    byte_offset: Option<u64>,
}

/// What a function of the boundary returns or throws.
pub type Result<T> = std::result::Result<T, EngineError>;

impl EngineError {
    pub(super) const STALE_HANDLE: Self = Self {
        code: "stale_handle",
        message: Cow::Borrowed("this handle was freed, or its engine instance is gone"),
        byte_offset: None,
    };

    pub(super) const OVERLOADED: Self = Self {
        code: "overloaded",
        message: Cow::Borrowed("the engine has no room for this body now: try again when others have ended"),
        byte_offset: None,
    };

    #[cold]
    pub(super) fn new(code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self { code, message: message.into(), byte_offset: None }
    }

    pub(super) fn at(mut self, byte_offset: u64) -> Self {
        self.byte_offset = Some(byte_offset);
        self
    }
}

impl From<EngineError> for JsValue {
    fn from(error: EngineError) -> Self {
        let thrown = Error::new(&error.message);
        // Setting a property of a fresh Error cannot fail.
        let _ = Reflect::set(&thrown, &"code".into(), &error.code.into());
        if let Some(offset) = error.byte_offset {
            #[expect(clippy::cast_precision_loss, reason = "no body has 2^53 bytes")]
            let _ = Reflect::set(&thrown, &"byteOffset".into(), &(offset as f64).into());
        }
        thrown.into()
    }
}
