//! What is wrong with a text, and where.

use thiserror::Error;

use super::nesting::MAX_DEPTH;

/// The first error of a text: its code and its place. It quotes nothing of the text.
///
/// The offset counts hidden bytes too. It is for logs and for whoever sent the text, not for a client who may see only
/// a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{code} at byte {byte_offset}")]
pub struct JsonError {
    code: JsonErrorCode,
    byte_offset: u64,
}

/// The rule that a text breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum JsonErrorCode {
    /// A byte that the grammar does not allow here. A second document is such a byte too, and a byte order mark that is not at the start.
    #[error("unexpected byte")]
    Unexpected,
    /// A control character (below U+0020) in a string.
    #[error("unescaped control character in a string")]
    ControlCharacter,
    /// A backslash that does not begin an escape of RFC 8259.
    #[error("invalid escape in a string")]
    InvalidEscape,
    /// A string with bytes that are not UTF-8.
    #[error("invalid UTF-8 in a string")]
    InvalidUtf8,
    /// Arrays and objects nest deeper than [`MAX_DEPTH`].
    #[error("nesting deeper than {MAX_DEPTH} levels")]
    TooDeep,
    /// The text ended too early.
    #[error("unexpected end of the text")]
    Incomplete,
    /// The text is a string, a number or a boolean, and an object or an array of objects is expected.
    #[error("neither an object, an array nor null")]
    ScalarRoot,
    /// A member that only `*` can match has a scalar where an object is expected, and its name is too long to be held
    /// back until its value is known.
    #[error("scalar instead of an object in a member with a very long name")]
    LongName,
}

impl JsonError {
    pub(super) fn new(code: JsonErrorCode, byte_offset: u64) -> Self {
        Self { code, byte_offset }
    }

    /// The rule that the text breaks.
    #[must_use]
    pub fn code(&self) -> JsonErrorCode {
        self.code
    }

    /// The offset of the first byte that breaks the rule, from the start of the text. If the text ended too early, its
    /// length.
    #[must_use]
    pub fn byte_offset(&self) -> u64 {
        self.byte_offset
    }
}

impl JsonErrorCode {
    /// The code as logs and wire formats write it. It does not change.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unexpected => "unexpected",
            Self::ControlCharacter => "control_character",
            Self::InvalidEscape => "invalid_escape",
            Self::InvalidUtf8 => "invalid_utf8",
            Self::TooDeep => "too_deep",
            Self::Incomplete => "incomplete",
            Self::ScalarRoot => "scalar_root",
            Self::LongName => "long_name",
        }
    }
}
