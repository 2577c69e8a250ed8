//! UTF-8 by the standard library, where no kernel can look bytes up in a table.

use crate::json::simd::block::{Block, run as run_over};

/// How many bytes at the start are whole characters of UTF-8 and not an `end_of_text`.
pub(super) fn run(bytes: &[u8], end_of_text: impl Fn(&Block) -> u32) -> usize {
    let text = bytes.get(..run_over(bytes, end_of_text)).unwrap_or_default();
    str::from_utf8(text).map_or_else(|error| error.valid_up_to(), str::len)
}
