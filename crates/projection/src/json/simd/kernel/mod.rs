//! The kernel of the target. All kernels have the same functions:
//!
//! | function | which bytes it finds |
//! |---|---|
//! | `special` | quote, backslash, control characters, not ASCII |
//! | `end_of_text` | quote, backslash, control characters |
//! | `not_space` | not white space |
//! | `not_digit` | not digits |
//! | `same` | the same in two blocks |
//!
//! and `utf8_run`, the number of bytes at the start that are whole characters of UTF-8 and not an `end_of_text`.

#[cfg(any(test, not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))))]
pub(super) mod portable;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128;
#[cfg(target_arch = "x86_64")]
mod sse2;
#[cfg(all(target_arch = "x86_64", any(test, target_feature = "ssse3")))]
pub(super) mod ssse3;
#[cfg(any(
    test,
    not(any(
        all(target_arch = "x86_64", target_feature = "ssse3"),
        all(target_arch = "wasm32", target_feature = "simd128")
    ))
))]
mod std_utf8;

#[cfg(not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128"))))]
pub(super) use portable::{not_digit, not_space, same, special, utf8_run};
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(super) use simd128::{not_digit, not_space, same, special, utf8_run};
#[cfg(all(target_arch = "x86_64", any(test, not(target_feature = "ssse3"))))]
use sse2::end_of_text;
#[cfg(target_arch = "x86_64")]
pub(super) use sse2::{not_digit, not_space, same, special};
#[cfg(all(target_arch = "x86_64", target_feature = "ssse3"))]
pub(super) use ssse3::utf8_run;

/// SSE2 cannot look bytes up in a table: the standard library takes over.
#[cfg(all(target_arch = "x86_64", not(target_feature = "ssse3")))]
pub(super) fn utf8_run(bytes: &[u8]) -> usize {
    std_utf8::run(bytes, end_of_text)
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use super::portable;
    use crate::json::simd::block::Block;

    /// A kernel, its portable twin, and what it is to find.
    struct Kernels {
        simd: fn(&Block) -> u32,
        portable: fn(&Block) -> u32,
        finds: fn(u8) -> bool,
    }

    const KERNELS: [Kernels; 4] = [
        Kernels {
            simd: super::special,
            portable: portable::special,
            finds: |byte| !matches!(byte, 0x20..0x80) || b"\"\\".contains(&byte),
        },
        Kernels {
            simd: super::end_of_text,
            portable: portable::end_of_text,
            finds: |byte| byte < 0x20 || b"\"\\".contains(&byte),
        },
        Kernels {
            simd: super::not_space,
            portable: portable::not_space,
            finds: |byte| !b" \n\r\t".contains(&byte),
        },
        Kernels {
            simd: super::not_digit,
            portable: portable::not_digit,
            finds: |byte| !byte.is_ascii_digit(),
        },
    ];

    #[test]
    fn every_kernel_tells_each_byte_at_each_place_from_any_other() {
        for byte in 0..=255_u8 {
            for (place, filler) in
                (0..16).flat_map(|place| b" !#a\x7f\n\t09\"\\\xff".map(|filler| (place, filler)))
            {
                let mut block = [filler; 16];
                block[place] = byte;
                for Kernels { simd, portable, finds } in KERNELS {
                    let expected = (0..16).fold(0, |mask, at| mask | u32::from(finds(block[at])) << at);
                    assert_eq!(simd(&block), expected, "{block:x?}");
                    assert_eq!(portable(&block), expected, "{block:x?}");
                }
                let expected = 0xffff ^ u32::from(byte != filler) << place;
                assert_eq!(super::same(&block, &[filler; 16]), expected, "{block:x?}");
                assert_eq!(portable::same(&block, &[filler; 16]), expected, "{block:x?}");
            }
        }
    }
}
