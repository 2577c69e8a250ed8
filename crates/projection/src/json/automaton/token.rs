//! What the automaton finds.

/// The kind of a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `{`
    Object,
    /// `[`
    Array,
    /// `null`
    Null,
    /// A string, a number or a boolean.
    Scalar,
}

impl Kind {
    /// Whether the value holds other values.
    #[must_use]
    pub fn is_container(self) -> bool {
        matches!(self, Self::Object | Self::Array)
    }
}

/// What the byte just read begins or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::json) enum Token {
    /// A value begins with this byte.
    Begin(Kind),
    /// A value ends with this byte; a number, before the next one.
    End,
    /// This quote opens the name of a member.
    Name,
    /// This quote closes the name of a member.
    NameEnd,
}
