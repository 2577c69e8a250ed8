//! Why bytes are not the JSON text that was expected, and where.

use thiserror::Error;

use super::MAX_DEPTH;

/// The first fault of a text. It names the place and the rule, and quotes nothing of the text.
///
/// The place tells the length of all that stands before it, hidden parts included: it is for logs and for those
/// who sent the text, not for a client who may see only a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{kind} (byte {byte_offset})")]
pub struct JsonError {
    kind: JsonErrorKind,
    byte_offset: u64,
}

/// The rule that a text broke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum JsonErrorKind {
    /// A byte that the grammar has no place for, a byte order mark or a second document included.
    #[error("no JSON text goes on like this")]
    Unexpected,
    /// A control character (below U+0020) inside a string.
    #[error("a control character in a string must be escaped")]
    ControlCharacter,
    /// A backslash that begins no escape of RFC 8259.
    #[error("this escape does not exist")]
    InvalidEscape,
    /// A string holds bytes that are not UTF-8.
    #[error("the text is not valid UTF-8")]
    InvalidUtf8,
    /// Arrays and objects nest deeper than [`MAX_DEPTH`].
    #[error("the text nests deeper than {MAX_DEPTH} levels")]
    TooDeep,
    /// The text ended too early.
    #[error("the text is not complete")]
    Incomplete,
    /// The text is a string, a number or a boolean where an object or an array of objects is due.
    #[error("the text is not an object, an array or null")]
    ScalarRoot,
    /// A member that only `*` could match holds a scalar where an object is due, and its name is too long to have
    /// been held back until that was known.
    #[error("a member with a very long name holds no object")]
    LongName,
}

impl JsonError {
    pub(super) fn new(kind: JsonErrorKind, byte_offset: u64) -> Self {
        Self { kind, byte_offset }
    }

    /// The rule that was broken.
    #[must_use]
    pub fn kind(&self) -> JsonErrorKind {
        self.kind
    }

    /// The first byte that cannot stand where it does, counted from the start of the text; the length of the text
    /// where it ended too early.
    #[must_use]
    pub fn byte_offset(&self) -> u64 {
        self.byte_offset
    }
}

impl JsonErrorKind {
    /// A stable name for logs and wire formats.
    #[must_use]
    pub fn code(self) -> &'static str {
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
