//! x86-64, every processor: SSE2.

use core::arch::x86_64::{
    __m128i, _mm_cmpeq_epi8, _mm_cmplt_epi8, _mm_loadu_si128, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128,
    _mm_set1_epi8, _mm_sub_epi8,
};

use crate::json::simd::block::Block;

#[inline]
pub(in crate::json::simd) fn special(block: &Block) -> u32 {
    let value = load(block);
    // As signed numbers, control characters and all that is not ASCII are less than a space.
    mask(or(below_space(value), quote_or_backslash(value)))
}

#[inline]
pub(in crate::json::simd) fn end_of_text(block: &Block) -> u32 {
    let value = load(block);
    mask(or(at_most(value, 0x1f), quote_or_backslash(value)))
}

#[inline]
pub(in crate::json::simd) fn not_space(block: &Block) -> u32 {
    let value = load(block);
    let lines = or(equal(value, b'\n'), equal(value, b'\r'));
    !mask(or(lines, or(equal(value, b' '), equal(value, b'\t')))) & 0xffff
}

#[inline]
pub(in crate::json::simd) fn not_digit(block: &Block) -> u32 {
    // What is less than `0` wraps round to more than 9.
    !mask(at_most(minus(load(block), b'0'), 9)) & 0xffff
}

#[inline]
pub(in crate::json::simd) fn same(one: &Block, other: &Block) -> u32 {
    mask(alike(load(one), load(other)))
}

fn quote_or_backslash(value: __m128i) -> __m128i {
    or(equal(value, b'"'), equal(value, b'\\'))
}

fn equal(value: __m128i, byte: u8) -> __m128i {
    alike(value, all(byte))
}

#[expect(unsafe_code, reason = "an intrinsic that needs SSE2")]
pub(super) fn all(byte: u8) -> __m128i {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe { _mm_set1_epi8(byte.cast_signed()) }
}

#[expect(unsafe_code, reason = "an intrinsic that needs SSE2")]
pub(super) fn alike(one: __m128i, other: __m128i) -> __m128i {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe { _mm_cmpeq_epi8(one, other) }
}

#[expect(unsafe_code, reason = "an intrinsic that needs SSE2")]
fn at_most(value: __m128i, most: u8) -> __m128i {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe { _mm_cmpeq_epi8(_mm_min_epu8(value, all(most)), value) }
}

#[expect(unsafe_code, reason = "an intrinsic that needs SSE2")]
fn below_space(value: __m128i) -> __m128i {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe { _mm_cmplt_epi8(value, all(0x20)) }
}

#[expect(unsafe_code, reason = "an intrinsic that needs SSE2")]
fn minus(value: __m128i, byte: u8) -> __m128i {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe { _mm_sub_epi8(value, all(byte)) }
}

#[expect(unsafe_code, reason = "an intrinsic that needs SSE2")]
fn or(one: __m128i, other: __m128i) -> __m128i {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe { _mm_or_si128(one, other) }
}

#[expect(unsafe_code, reason = "an intrinsic that needs SSE2")]
pub(super) fn mask(value: __m128i) -> u32 {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe { _mm_movemask_epi8(value) }.cast_unsigned()
}

#[expect(unsafe_code, reason = "the only load of sixteen bytes that compiles to one instruction")]
pub(super) fn load(block: &Block) -> __m128i {
    // SAFETY: a reference to sixteen bytes may be read for sixteen bytes; `loadu` asks for no alignment.
    unsafe { _mm_loadu_si128(block.as_ptr().cast()) }
}
