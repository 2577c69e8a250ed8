//! The inside of `null`, `true` and `false`.

use crate::json::error::JsonErrorCode;

/// What is still to come of a literal.
#[derive(Debug, Clone, Copy)]
pub(super) struct LiteralState(pub(super) &'static [u8]);

impl LiteralState {
    /// Reads on to the end of the literal or of the chunk. Returns whether the literal ended.
    ///
    /// On an error `at` is the byte that breaks the rule.
    pub(super) fn run(&mut self, chunk: &[u8], at: &mut usize) -> Result<bool, JsonErrorCode> {
        while let Some((expected, rest)) = self.0.split_first() {
            match chunk.get(*at) {
                None => return Ok(false),
                Some(byte) if byte == expected => *at += 1,
                Some(_) => return Err(JsonErrorCode::Unexpected),
            }
            self.0 = rest;
        }
        Ok(true)
    }
}
