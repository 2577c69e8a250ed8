//! Targets without SIMD. The tests compile it everywhere.

use super::std_utf8;
use crate::json::simd::block::Block;

pub(in crate::json::simd) fn special(block: &Block) -> u32 {
    mask(block, |byte| !matches!(byte, 0x20..0x80) || matches!(byte, b'"' | b'\\'))
}

pub(in crate::json::simd) fn end_of_text(block: &Block) -> u32 {
    mask(block, |byte| matches!(byte, 0..0x20 | b'"' | b'\\'))
}

pub(in crate::json::simd) fn not_space(block: &Block) -> u32 {
    mask(block, |byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))
}

pub(in crate::json::simd) fn not_digit(block: &Block) -> u32 {
    mask(block, |byte| !byte.is_ascii_digit())
}

pub(in crate::json::simd) fn same(one: &Block, other: &Block) -> u32 {
    one.iter().zip(other).rev().fold(0, |mask, (one, other)| mask << 1 | u32::from(one == other))
}

fn mask(block: &Block, is: impl Fn(u8) -> bool) -> u32 {
    block.iter().rev().fold(0, |mask, &byte| mask << 1 | u32::from(is(byte)))
}

/// How many bytes at the start are whole characters of UTF-8 and not an `end_of_text`.
pub(in crate::json::simd) fn utf8_run(bytes: &[u8]) -> usize {
    std_utf8::run(bytes, end_of_text)
}
