//! Sixteen bytes at once: how far a plain run goes.
//!
//! The one place that knows of SIMD. Which kernel runs is chosen here and only here; all give the same answers, which
//! the tests hold against single bytes. Only the fixed-size loads are `unsafe`.

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use simd128 as kernel;
#[cfg(target_arch = "x86_64")]
use sse2 as kernel;
#[cfg(not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128"))))]
use words as kernel;

/// How many bytes at the start are ASCII and neither quote, backslash nor control character.
#[inline]
pub(super) fn plain_run(bytes: &[u8]) -> usize {
    let plain = |byte: &u8| matches!(byte, 0x20..0x80) && !matches!(byte, b'"' | b'\\');
    run(bytes, kernel::first_special, plain)
}

/// How many bytes at the start are white space.
#[inline]
pub(super) fn space_run(bytes: &[u8]) -> usize {
    run(bytes, kernel::first_not_space, |byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))
}

/// How many bytes at the start are digits.
#[inline]
pub(super) fn digit_run(bytes: &[u8]) -> usize {
    run(bytes, kernel::first_not_digit, u8::is_ascii_digit)
}

#[inline]
fn run(bytes: &[u8], first: impl Fn(&[u8; 16]) -> usize, goes_on: impl Fn(&u8) -> bool) -> usize {
    let (lanes, tail) = bytes.as_chunks();
    let mut run = 0;
    for lane in lanes {
        let plain = first(lane);
        run += plain;
        if plain < 16 {
            return run;
        }
    }
    run + tail.iter().position(|byte| !goes_on(byte)).unwrap_or(tail.len())
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128 {
    use core::arch::wasm32::{
        i8x16_bitmask, i8x16_lt, i8x16_splat, u8x16_eq, u8x16_gt, u8x16_splat, u8x16_sub, v128, v128_load,
        v128_or,
    };

    #[inline]
    pub(super) fn first_special(bytes: &[u8; 16]) -> usize {
        let value = load(bytes);
        // As signed numbers, both control characters and all that is not ASCII are less than a space.
        let special =
            v128_or(i8x16_lt(value, i8x16_splat(0x20)), v128_or(equal(value, b'"'), equal(value, b'\\')));
        first(i8x16_bitmask(special))
    }

    #[inline]
    pub(super) fn first_not_space(bytes: &[u8; 16]) -> usize {
        let value = load(bytes);
        let lines = v128_or(equal(value, b'\n'), equal(value, b'\r'));
        first(!i8x16_bitmask(v128_or(lines, v128_or(equal(value, b' '), equal(value, b'\t')))))
    }

    #[inline]
    pub(super) fn first_not_digit(bytes: &[u8; 16]) -> usize {
        // What is less than `0` wraps round to more than 9.
        first(i8x16_bitmask(u8x16_gt(u8x16_sub(load(bytes), u8x16_splat(b'0')), u8x16_splat(9))))
    }

    fn equal(value: v128, byte: u8) -> v128 {
        u8x16_eq(value, u8x16_splat(byte))
    }

    fn first(mask: u16) -> usize {
        mask.trailing_zeros() as usize
    }

    #[expect(unsafe_code, reason = "the only load of sixteen bytes that compiles to one instruction")]
    fn load(bytes: &[u8; 16]) -> v128 {
        // SAFETY: a reference to sixteen bytes may be read for sixteen bytes; `v128_load` asks for no alignment.
        unsafe { v128_load(bytes.as_ptr().cast()) }
    }
}

#[cfg(target_arch = "x86_64")]
mod sse2 {
    use core::arch::x86_64::{
        __m128i, _mm_cmpeq_epi8, _mm_cmplt_epi8, _mm_loadu_si128, _mm_min_epu8, _mm_movemask_epi8,
        _mm_or_si128, _mm_set1_epi8, _mm_sub_epi8,
    };

    #[inline]
    pub(super) fn first_special(bytes: &[u8; 16]) -> usize {
        let value = load(bytes);
        // As signed numbers, both control characters and all that is not ASCII are less than a space.
        let low = below_space(value);
        first(mask(or(low, or(equal(value, b'"'), equal(value, b'\\')))))
    }

    #[inline]
    pub(super) fn first_not_space(bytes: &[u8; 16]) -> usize {
        let value = load(bytes);
        let lines = or(equal(value, b'\n'), equal(value, b'\r'));
        first(!mask(or(lines, or(equal(value, b' '), equal(value, b'\t')))))
    }

    #[inline]
    pub(super) fn first_not_digit(bytes: &[u8; 16]) -> usize {
        first(!mask(digits(load(bytes))))
    }

    #[expect(unsafe_code, reason = "intrinsics that ask for SSE2")]
    fn digits(value: __m128i) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe {
            // What is less than `0` wraps round to more than 9.
            let value = _mm_sub_epi8(value, _mm_set1_epi8(b'0'.cast_signed()));
            _mm_cmpeq_epi8(_mm_min_epu8(value, _mm_set1_epi8(9)), value)
        }
    }

    /// The lowest of sixteen bits, or 16.
    fn first(mask: u32) -> usize {
        (mask | 1 << 16).trailing_zeros() as usize
    }

    #[expect(unsafe_code, reason = "intrinsics that ask for SSE2")]
    fn below_space(value: __m128i) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_cmplt_epi8(value, _mm_set1_epi8(0x20)) }
    }

    #[expect(unsafe_code, reason = "intrinsics that ask for SSE2")]
    fn equal(value: __m128i, byte: u8) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_cmpeq_epi8(value, _mm_set1_epi8(byte.cast_signed())) }
    }

    #[expect(unsafe_code, reason = "an intrinsic that asks for SSE2")]
    fn or(one: __m128i, other: __m128i) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_or_si128(one, other) }
    }

    #[expect(unsafe_code, reason = "an intrinsic that asks for SSE2")]
    fn mask(value: __m128i) -> u32 {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe { _mm_movemask_epi8(value) }.cast_unsigned()
    }

    #[expect(unsafe_code, reason = "the only load of sixteen bytes that compiles to one instruction")]
    fn load(bytes: &[u8; 16]) -> __m128i {
        // SAFETY: a reference to sixteen bytes may be read for sixteen bytes; `loadu` asks for no alignment.
        unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) }
    }
}

/// Where there is no SIMD: eight bytes as one integer. Compiled everywhere for the tests.
///
/// Each term sets the high bit of a byte that is searched. A borrow can set it in the byte *above* such a one by
/// mistake, never below, and only the lowest is used.
#[cfg(any(test, not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))))]
mod words {
    const HIGH: u64 = every(0x80);

    pub(super) fn first_special(bytes: &[u8; 16]) -> usize {
        first(bytes, |word| word | below(word, 0x20) | equal(word, b'"') | equal(word, b'\\'))
    }

    pub(super) fn first_not_space(bytes: &[u8; 16]) -> usize {
        // Without borrows, since here the bytes that are *not* found count.
        let zero = |word: u64| !(((word & !HIGH) + !HIGH) | word | !HIGH);
        let is = |word: u64, byte: u8| zero(word ^ every(byte));
        first(bytes, |word| !(is(word, b' ') | is(word, b'\n') | is(word, b'\r') | is(word, b'\t')))
    }

    pub(super) fn first_not_digit(bytes: &[u8; 16]) -> usize {
        // The high bit of each sum is set from `0` on, or from behind `9` on; no sum carries over.
        let from = |word: u64, limit: u8| (word & !HIGH) + every(0x80 - limit);
        first(bytes, |word| word | !from(word, b'0') | from(word, b'9' + 1))
    }

    fn first(bytes: &[u8; 16], found: impl Fn(u64) -> u64) -> usize {
        let bits = u128::from_le_bytes(*bytes);
        #[expect(clippy::cast_possible_truncation, reason = "one half each")]
        let [low, high] = [bits as u64, (bits >> 64) as u64].map(|word| found(word) & HIGH);
        (u128::from(low) | u128::from(high) << 64).trailing_zeros() as usize / 8
    }

    fn below(word: u64, limit: u8) -> u64 {
        word.wrapping_sub(every(limit)) & !word
    }

    fn equal(word: u64, byte: u8) -> u64 {
        below(word ^ every(byte), 1)
    }

    /// This byte in all eight places.
    const fn every(byte: u8) -> u64 {
        u64::from_le_bytes([byte; 8])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type First = fn(&[u8; 16]) -> usize;

    #[test]
    fn every_kernel_finds_the_first_byte_that_ends_a_run() {
        let special: [First; 2] = [kernel::first_special, words::first_special];
        let not_space: [First; 2] = [kernel::first_not_space, words::first_not_space];
        let not_digit: [First; 2] = [kernel::first_not_digit, words::first_not_digit];
        let is_not_digit = |byte: &u8| !byte.is_ascii_digit();
        let is_special = |byte: &u8| !matches!(byte, 0x20..0x80) || matches!(byte, b'"' | b'\\');
        let is_not_space = |byte: &u8| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        for byte in 0..=255 {
            for (place, filler) in (0..16).flat_map(|place| b" !#a\x7f\n\t\r09".map(|filler| (place, filler)))
            {
                for behind in [filler, b'"', 0, 0xff, byte ^ 1] {
                    let mut bytes = [filler; 16];
                    bytes[place] = byte;
                    bytes[place + 1..].fill(behind);
                    let first = |found: &dyn Fn(&u8) -> bool| bytes.iter().position(found).unwrap_or(16);
                    for kernel in special {
                        assert_eq!(kernel(&bytes), first(&is_special), "{bytes:x?}");
                    }
                    for kernel in not_digit {
                        assert_eq!(kernel(&bytes), first(&is_not_digit), "{bytes:x?}");
                    }
                    for kernel in not_space {
                        assert_eq!(kernel(&bytes), first(&is_not_space), "{bytes:x?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_run_ends_at_the_first_other_byte_wherever_it_stands() {
        for length in 0..50 {
            for behind in [&b""[..], b"\"", b"\xff###################"] {
                assert_eq!(plain_run(&[&vec![b'a'; length], behind].concat()), length);
                assert_eq!(digit_run(&[&vec![b'7'; length], behind].concat()), length);
                assert_eq!(space_run(&[&vec![b'\t'; length], behind].concat()), length);
            }
        }
    }
}
