//! Sixteen bytes at once: which of them end a run.
//!
//! The one place that knows of SIMD. Which kernel runs is chosen here and only here; all give the same answers, which
//! the tests hold against single bytes. Only the fixed-size loads are `unsafe`, and intrinsics that ask for a feature.

#[cfg(any(
    test,
    all(target_arch = "x86_64", target_feature = "ssse3"),
    all(target_arch = "wasm32", target_feature = "simd128")
))]
mod utf8;

#[cfg(not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128"))))]
use bytewise as kernel;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use simd128 as kernel;
#[cfg(target_arch = "x86_64")]
use sse2 as kernel;

/// Sixteen bytes. A kernel answers in the low sixteen bits, the first byte in the lowest.
pub(super) type Lane = [u8; 16];

/// How many bytes at the start are ASCII and neither quote, backslash nor control character.
#[inline]
pub(super) fn plain_run(bytes: &[u8]) -> usize {
    run(bytes, kernel::special)
}

/// Which of thirty-two bytes are quote, backslash, control character or not ASCII.
#[inline]
pub(super) fn not_plain([low, high]: &[Lane; 2]) -> u32 {
    kernel::special(low) | kernel::special(high) << 16
}

/// How many bytes at the start are whole characters of UTF-8 and neither quote, backslash nor control character.
#[inline]
pub(super) fn utf8_run(bytes: &[u8]) -> usize {
    kernel::utf8_run(bytes)
}

/// The same without a table of sixteen bytes that can be looked up at once.
#[cfg(any(
    test,
    not(any(
        all(target_arch = "x86_64", target_feature = "ssse3"),
        all(target_arch = "wasm32", target_feature = "simd128")
    ))
))]
fn portable_utf8_run(bytes: &[u8]) -> usize {
    let text = bytes.get(..run(bytes, kernel::end_of_text)).unwrap_or_default();
    str::from_utf8(text).map_or_else(|error| error.valid_up_to(), str::len)
}

/// How many bytes at the start are white space.
#[inline]
pub(super) fn space_run(bytes: &[u8]) -> usize {
    run(bytes, kernel::not_space)
}

/// Which of thirty-two bytes are no white space.
#[inline]
pub(super) fn not_space([low, high]: &[Lane; 2]) -> u32 {
    kernel::not_space(low) | kernel::not_space(high) << 16
}

/// Which bytes are no digits.
#[inline]
pub(super) fn not_digit(lane: &Lane) -> u32 {
    kernel::not_digit(lane)
}

/// Which of thirty-two bytes are the same.
#[inline]
pub(super) fn same(one: &[Lane; 2], other: &[Lane; 2]) -> u32 {
    let [low, high] = one;
    let [other_low, other_high] = other;
    kernel::same(low, other_low) | kernel::same(high, other_high) << 16
}

#[inline]
fn run(bytes: &[u8], ends: impl Fn(&Lane) -> u32) -> usize {
    // Most runs are short.
    if let Some([low, high]) = bytes.as_chunks().0.first_chunk() {
        let ends = ends(low) | ends(high) << 16;
        if ends != 0 {
            return ends.trailing_zeros() as usize;
        }
    }
    long_run(bytes, ends)
}

#[inline(never)]
fn long_run(bytes: &[u8], ends: impl Fn(&Lane) -> u32) -> usize {
    let (lanes, tail) = bytes.as_chunks();
    let mut run = 0;
    for lane in lanes {
        let ends = ends(lane);
        if ends != 0 {
            return run + ends.trailing_zeros() as usize;
        }
        run += 16;
    }
    let mut last = [0; 16];
    for (to, from) in last.iter_mut().zip(tail) {
        *to = *from;
    }
    run + ((ends(&last) | 1 << tail.len()).trailing_zeros() as usize)
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128 {
    use core::arch::wasm32::{
        i8x16_bitmask, i8x16_gt, i8x16_lt, i8x16_shuffle, i8x16_splat, u8x16_eq, u8x16_lt, u8x16_splat,
        u8x16_sub, u8x16_sub_sat, u8x16_swizzle, u16x8_shr, v128, v128_and, v128_load, v128_or, v128_xor,
    };

    use super::{Lane, utf8};

    #[inline]
    pub(super) fn special(lane: &Lane) -> u32 {
        let value = load(lane);
        // As signed numbers, both control characters and all that is not ASCII are less than a space.
        mask(v128_or(i8x16_lt(fold_quote(value), i8x16_splat(0x21)), equal(value, b'\\')))
    }

    #[inline]
    pub(super) fn end_of_text(lane: &Lane) -> u32 {
        let value = load(lane);
        mask(v128_or(u8x16_lt(fold_quote(value), u8x16_splat(0x21)), equal(value, b'\\')))
    }

    #[inline]
    pub(super) fn not_space(lane: &Lane) -> u32 {
        let value = load(lane);
        let lines = v128_or(equal(value, b'\n'), equal(value, b'\r'));
        !mask(v128_or(lines, v128_or(equal(value, b' '), equal(value, b'\t')))) & 0xffff
    }

    #[inline]
    pub(super) fn not_digit(lane: &Lane) -> u32 {
        // The digits become the least of signed numbers.
        mask(i8x16_gt(u8x16_sub(load(lane), u8x16_splat(b'0' ^ 0x80)), i8x16_splat(i8::MIN + 9)))
    }

    #[inline]
    pub(super) fn same(one: &Lane, other: &Lane) -> u32 {
        mask(u8x16_eq(load(one), load(other)))
    }

    /// See [`super::portable_utf8_run`].
    #[inline(never)]
    pub(super) fn utf8_run(bytes: &[u8]) -> usize {
        utf8::run(bytes, faults)
    }

    #[inline]
    fn faults(before: &Lane, lane: &Lane) -> u32 {
        let (before, value) = (load(before), load(lane));
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
        // Of what is left, the highest bit says whether it was E0 and above, or F0 and above.
        let third = u8x16_sub_sat(two_before, u8x16_splat(0xe0 - 0x80));
        let fourth = u8x16_sub_sat(three_before, u8x16_splat(0xf0 - 0x80));
        let due = v128_and(v128_or(third, fourth), u8x16_splat(utf8::CONTINUATIONS));
        !mask(u8x16_eq(found, due)) & 0xffff
    }

    /// Lets a quote change places with a space, next to the control characters, which stay among themselves.
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
    fn load(lane: &Lane) -> v128 {
        // SAFETY: a reference to sixteen bytes may be read for sixteen bytes; `v128_load` asks for no alignment.
        unsafe { v128_load(lane.as_ptr().cast()) }
    }
}

#[cfg(target_arch = "x86_64")]
mod sse2 {
    use core::arch::x86_64::{
        __m128i, _mm_cmpeq_epi8, _mm_cmplt_epi8, _mm_loadu_si128, _mm_min_epu8, _mm_movemask_epi8,
        _mm_or_si128, _mm_set1_epi8, _mm_sub_epi8,
    };

    use super::Lane;
    #[cfg(not(target_feature = "ssse3"))]
    pub(super) use super::portable_utf8_run as utf8_run;
    #[cfg(target_feature = "ssse3")]
    pub(super) use super::ssse3::utf8_run;

    #[inline]
    pub(super) fn special(lane: &Lane) -> u32 {
        let value = load(lane);
        // As signed numbers, both control characters and all that is not ASCII are less than a space.
        mask(or(below_space(value), quote_or_backslash(value)))
    }

    #[inline]
    pub(super) fn end_of_text(lane: &Lane) -> u32 {
        let value = load(lane);
        mask(or(at_most(value, 0x1f), quote_or_backslash(value)))
    }

    #[inline]
    pub(super) fn not_space(lane: &Lane) -> u32 {
        let value = load(lane);
        let lines = or(equal(value, b'\n'), equal(value, b'\r'));
        !mask(or(lines, or(equal(value, b' '), equal(value, b'\t')))) & 0xffff
    }

    #[inline]
    pub(super) fn not_digit(lane: &Lane) -> u32 {
        // What is less than `0` wraps round to more than 9.
        !mask(at_most(minus(load(lane), b'0'), 9)) & 0xffff
    }

    #[inline]
    pub(super) fn same(one: &Lane, other: &Lane) -> u32 {
        mask(alike(load(one), load(other)))
    }

    fn quote_or_backslash(value: __m128i) -> __m128i {
        or(equal(value, b'"'), equal(value, b'\\'))
    }

    fn equal(value: __m128i, byte: u8) -> __m128i {
        alike(value, all(byte))
    }

    #[expect(unsafe_code, reason = "an intrinsic that asks for SSE2")]
    pub(super) fn all(byte: u8) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_set1_epi8(byte.cast_signed()) }
    }

    #[expect(unsafe_code, reason = "an intrinsic that asks for SSE2")]
    pub(super) fn alike(one: __m128i, other: __m128i) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_cmpeq_epi8(one, other) }
    }

    #[expect(unsafe_code, reason = "an intrinsic that asks for SSE2")]
    fn at_most(value: __m128i, most: u8) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_cmpeq_epi8(_mm_min_epu8(value, all(most)), value) }
    }

    #[expect(unsafe_code, reason = "an intrinsic that asks for SSE2")]
    fn below_space(value: __m128i) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_cmplt_epi8(value, all(0x20)) }
    }

    #[expect(unsafe_code, reason = "an intrinsic that asks for SSE2")]
    fn minus(value: __m128i, byte: u8) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_sub_epi8(value, all(byte)) }
    }

    #[expect(unsafe_code, reason = "an intrinsic that asks for SSE2")]
    fn or(one: __m128i, other: __m128i) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_or_si128(one, other) }
    }

    #[expect(unsafe_code, reason = "an intrinsic that asks for SSE2")]
    pub(super) fn mask(value: __m128i) -> u32 {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_movemask_epi8(value) }.cast_unsigned()
    }

    #[expect(unsafe_code, reason = "the only load of sixteen bytes that compiles to one instruction")]
    pub(super) fn load(lane: &Lane) -> __m128i {
        // SAFETY: a reference to sixteen bytes may be read for sixteen bytes; `loadu` asks for no alignment.
        unsafe { _mm_loadu_si128(lane.as_ptr().cast()) }
    }
}

/// What SSE2 lacks: bytes looked up in a table. Compiled for the tests even where it is not chosen.
#[cfg(all(target_arch = "x86_64", any(test, target_feature = "ssse3")))]
mod ssse3 {
    use core::arch::x86_64::{
        _mm_alignr_epi8, _mm_and_si128, _mm_or_si128, _mm_shuffle_epi8, _mm_srli_epi16, _mm_subs_epu8,
    };

    use super::sse2::{alike, all, load, mask};
    use super::{Lane, utf8};

    /// See [`super::portable_utf8_run`].
    #[cfg(target_feature = "ssse3")]
    #[inline(never)]
    #[expect(unsafe_code, reason = "a function that asks for SSSE3")]
    pub(super) fn utf8_run(bytes: &[u8]) -> usize {
        // SAFETY: this is compiled for processors that have SSSE3, and for no others.
        utf8::run(bytes, |before, lane| unsafe { faults(before, lane) })
    }

    /// The same for tests that are compiled for any processor; nothing where this one lacks SSSE3.
    #[cfg(test)]
    #[expect(unsafe_code, reason = "a function that asks for SSSE3")]
    pub(super) fn detected_utf8_run(bytes: &[u8]) -> Option<usize> {
        // SAFETY: it runs only if the processor says that it has SSSE3.
        is_x86_feature_detected!("ssse3")
            .then(|| utf8::run(bytes, |before, lane| unsafe { faults(before, lane) }))
    }

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn faults(before: &Lane, lane: &Lane) -> u32 {
        let (before, value) = (load(before), load(lane));
        let one_before = _mm_alignr_epi8::<15>(value, before);
        let two_before = _mm_alignr_epi8::<14>(value, before);
        let three_before = _mm_alignr_epi8::<13>(value, before);
        let low = |bytes| _mm_and_si128(bytes, all(0x0f));
        let high = |bytes| low(_mm_srli_epi16::<4>(bytes));
        let look_up = |table, nibbles| _mm_shuffle_epi8(load(table), nibbles);
        let first =
            _mm_and_si128(look_up(&utf8::HIGH, high(one_before)), look_up(&utf8::LOW, low(one_before)));
        let found = _mm_and_si128(first, look_up(&utf8::NEXT_HIGH, high(value)));
        // Of what is left, the highest bit says whether it was E0 and above, or F0 and above.
        let third = _mm_subs_epu8(two_before, all(0xe0 - 0x80));
        let fourth = _mm_subs_epu8(three_before, all(0xf0 - 0x80));
        let due = _mm_and_si128(_mm_or_si128(third, fourth), all(utf8::CONTINUATIONS));
        !mask(alike(found, due)) & 0xffff
    }
}

/// Where there is no SIMD. Compiled everywhere for the tests.
#[cfg(any(test, not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))))]
mod bytewise {
    use super::Lane;
    pub(super) use super::portable_utf8_run as utf8_run;

    pub(super) fn special(lane: &Lane) -> u32 {
        mask(lane, |byte| !matches!(byte, 0x20..0x80) || matches!(byte, b'"' | b'\\'))
    }

    pub(super) fn end_of_text(lane: &Lane) -> u32 {
        mask(lane, |byte| matches!(byte, 0..0x20 | b'"' | b'\\'))
    }

    pub(super) fn not_space(lane: &Lane) -> u32 {
        mask(lane, |byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))
    }

    pub(super) fn not_digit(lane: &Lane) -> u32 {
        mask(lane, |byte| !byte.is_ascii_digit())
    }

    pub(super) fn same(one: &Lane, other: &Lane) -> u32 {
        one.iter().zip(other).rev().fold(0, |mask, (one, other)| mask << 1 | u32::from(one == other))
    }

    fn mask(lane: &Lane, is: impl Fn(u8) -> bool) -> u32 {
        lane.iter().rev().fold(0, |mask, &byte| mask << 1 | u32::from(is(byte)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A kernel, its portable twin, and what it is to find.
    struct Kernels {
        simd: fn(&Lane) -> u32,
        portable: fn(&Lane) -> u32,
        finds: fn(u8) -> bool,
    }

    const KERNELS: [Kernels; 4] = [
        Kernels {
            simd: kernel::special,
            portable: bytewise::special,
            finds: |byte| !matches!(byte, 0x20..0x80) || b"\"\\".contains(&byte),
        },
        Kernels {
            simd: kernel::end_of_text,
            portable: bytewise::end_of_text,
            finds: |byte| byte < 0x20 || b"\"\\".contains(&byte),
        },
        Kernels {
            simd: kernel::not_space,
            portable: bytewise::not_space,
            finds: |byte| !b" \n\r\t".contains(&byte),
        },
        Kernels {
            simd: kernel::not_digit,
            portable: bytewise::not_digit,
            finds: |byte| !byte.is_ascii_digit(),
        },
    ];

    #[test]
    fn every_kernel_tells_each_byte_at_each_place_from_any_other() {
        for byte in 0..=255_u8 {
            for (place, filler) in
                (0..16).flat_map(|place| b" !#a\x7f\n\t09\"\\\xff".map(|filler| (place, filler)))
            {
                let mut lane = [filler; 16];
                lane[place] = byte;
                for Kernels { simd, portable, finds } in KERNELS {
                    let expected = (0..16).fold(0, |mask, at| mask | u32::from(finds(lane[at])) << at);
                    assert_eq!(simd(&lane), expected, "{lane:x?}");
                    assert_eq!(portable(&lane), expected, "{lane:x?}");
                }
                let expected = 0xffff ^ u32::from(byte != filler) << place;
                assert_eq!(kernel::same(&lane, &[filler; 16]), expected, "{lane:x?}");
                assert_eq!(bytewise::same(&lane, &[filler; 16]), expected, "{lane:x?}");
            }
        }
    }

    #[test]
    fn a_run_ends_at_the_first_other_byte_wherever_it_stands() {
        for length in 0..100 {
            for behind in [&b""[..], b"\"", b"\xff\"##################"] {
                assert_eq!(plain_run(&[&vec![b'a'; length], behind].concat()), length);
                assert_eq!(space_run(&[&vec![b'\t'; length], behind].concat()), length);
            }
        }
    }

    #[test]
    fn thirty_two_bytes_are_the_same_but_where_one_was_changed() {
        for place in 0..32 {
            let mut lanes = [[b'a'; 16]; 2];
            lanes[place / 16][place % 16] = b'b';
            assert_eq!(same(&lanes, &[[b'a'; 16]; 2]), !(1 << place));
        }
    }
}
