//! The JSON lexer and validator that projection and body share.

/// How deep arrays and objects may nest; deeper is an error, for origin and client alike.
pub const MAX_DEPTH: usize = 128;
