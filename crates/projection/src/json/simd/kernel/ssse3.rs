//! x86-64 with SSSE3, which can look bytes up in a table. The tests compile it on every processor.

use core::arch::x86_64::{
    _mm_alignr_epi8, _mm_and_si128, _mm_or_si128, _mm_shuffle_epi8, _mm_srli_epi16, _mm_subs_epu8,
};

use super::sse2::{alike, all, end_of_text, load, mask};
use crate::json::simd::block::Block;
use crate::json::simd::utf8;

/// How many bytes at the start are whole characters of UTF-8 and not an `end_of_text`.
#[cfg(target_feature = "ssse3")]
#[inline(never)]
#[expect(unsafe_code, reason = "a function that needs SSSE3")]
pub(in crate::json::simd) fn utf8_run(bytes: &[u8]) -> usize {
    // SAFETY: this is compiled for processors that have SSSE3, and for no others.
    utf8::run(bytes, end_of_text, |before, block| unsafe { faults(before, block) })
}

/// The same for the tests, which are compiled for any processor. None if this one lacks SSSE3.
#[cfg(test)]
#[expect(unsafe_code, reason = "a function that needs SSSE3")]
pub(in crate::json::simd) fn detected_utf8_run(bytes: &[u8]) -> Option<usize> {
    // SAFETY: it runs only if the processor says that it has SSSE3.
    is_x86_feature_detected!("ssse3")
        .then(|| utf8::run(bytes, end_of_text, |before, block| unsafe { faults(before, block) }))
}

#[inline]
#[target_feature(enable = "ssse3")]
fn faults(before: &Block, block: &Block) -> u32 {
    let (before, value) = (load(before), load(block));
    let one_before = _mm_alignr_epi8::<15>(value, before);
    let two_before = _mm_alignr_epi8::<14>(value, before);
    let three_before = _mm_alignr_epi8::<13>(value, before);
    let low = |bytes| _mm_and_si128(bytes, all(0x0f));
    let high = |bytes| low(_mm_srli_epi16::<4>(bytes));
    let look_up = |table, nibbles| _mm_shuffle_epi8(load(table), nibbles);
    let first = _mm_and_si128(look_up(&utf8::HIGH, high(one_before)), look_up(&utf8::LOW, low(one_before)));
    let found = _mm_and_si128(first, look_up(&utf8::NEXT_HIGH, high(value)));
    // The highest bit of the difference is set for E0 and above, and for F0 and above.
    let third = _mm_subs_epu8(two_before, all(0xe0 - 0x80));
    let fourth = _mm_subs_epu8(three_before, all(0xf0 - 0x80));
    let due = _mm_and_si128(_mm_or_si128(third, fourth), all(utf8::CONTINUATIONS));
    !mask(alike(found, due)) & 0xffff
}
