//! WebAssembly with `simd128`.

use core::arch::wasm32::{
    i8x16_bitmask, i8x16_gt, i8x16_lt, i8x16_shuffle, i8x16_splat, u8x16_eq, u8x16_lt, u8x16_splat,
    u8x16_sub, u8x16_sub_sat, u8x16_swizzle, u16x8_shr, v128, v128_and, v128_load, v128_or, v128_xor,
};

use crate::json::simd::block::Block;
use crate::json::simd::utf8;

#[inline]
pub(in crate::json::simd) fn special(block: &Block) -> u32 {
    let value = load(block);
    // As signed numbers, control characters and all that is not ASCII are less than a space.
    mask(v128_or(i8x16_lt(fold_quote(value), i8x16_splat(0x21)), equal(value, b'\\')))
}

#[inline]
pub(in crate::json::simd) fn end_of_text(block: &Block) -> u32 {
    let value = load(block);
    mask(v128_or(u8x16_lt(fold_quote(value), u8x16_splat(0x21)), equal(value, b'\\')))
}

#[inline]
pub(in crate::json::simd) fn not_space(block: &Block) -> u32 {
    let value = load(block);
    let lines = v128_or(equal(value, b'\n'), equal(value, b'\r'));
    !mask(v128_or(lines, v128_or(equal(value, b' '), equal(value, b'\t')))) & 0xffff
}

#[inline]
pub(in crate::json::simd) fn not_digit(block: &Block) -> u32 {
    // As signed numbers, the digits become the smallest.
    mask(i8x16_gt(u8x16_sub(load(block), u8x16_splat(b'0' ^ 0x80)), i8x16_splat(i8::MIN + 9)))
}

#[inline]
pub(in crate::json::simd) fn same(one: &Block, other: &Block) -> u32 {
    mask(u8x16_eq(load(one), load(other)))
}

/// How many bytes at the start are whole characters of UTF-8 and not an `end_of_text`.
#[inline(never)]
pub(in crate::json::simd) fn utf8_run(bytes: &[u8]) -> usize {
    utf8::run(bytes, end_of_text, faults)
}

#[inline]
fn faults(before: &Block, block: &Block) -> u32 {
    let (before, value) = (load(before), load(block));
    let one_before =
        i8x16_shuffle::<15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30>(before, value);
    let two_before =
        i8x16_shuffle::<14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29>(before, value);
    let three_before =
        i8x16_shuffle::<13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28>(before, value);
    let low = |bytes| v128_and(bytes, u8x16_splat(0x0f));
    let high = |bytes| low(u16x8_shr(bytes, 4));
    let look_up = |table, nibbles| u8x16_swizzle(load(table), nibbles);
    let first = v128_and(look_up(&utf8::HIGH, high(one_before)), look_up(&utf8::LOW, low(one_before)));
    let found = v128_and(first, look_up(&utf8::NEXT_HIGH, high(value)));
    // The highest bit of the difference is set for E0 and above, and for F0 and above.
    let third = u8x16_sub_sat(two_before, u8x16_splat(0xe0 - 0x80));
    let fourth = u8x16_sub_sat(three_before, u8x16_splat(0xf0 - 0x80));
    let due = v128_and(v128_or(third, fourth), u8x16_splat(utf8::CONTINUATIONS));
    !mask(u8x16_eq(found, due)) & 0xffff
}

/// Swaps quotes and spaces, so that a quote is next to the control characters. Those stay control characters.
fn fold_quote(value: v128) -> v128 {
    v128_xor(value, u8x16_splat(b'"' ^ b' '))
}

fn equal(value: v128, byte: u8) -> v128 {
    u8x16_eq(value, u8x16_splat(byte))
}

fn mask(value: v128) -> u32 {
    u32::from(i8x16_bitmask(value))
}

#[expect(unsafe_code, reason = "the only load of sixteen bytes that compiles to one instruction")]
fn load(block: &Block) -> v128 {
    // SAFETY: a reference to sixteen bytes may be read for sixteen bytes; `v128_load` asks for no alignment.
    unsafe { v128_load(block.as_ptr().cast()) }
}
