//! How far a run of bytes goes: plain ASCII, white space, whole characters.

use super::block::run;
use super::kernel;

/// How many bytes at the start are ASCII and neither a quote, a backslash nor a control character.
#[inline]
pub(in crate::json) fn plain_run(bytes: &[u8]) -> usize {
    run(bytes, kernel::special)
}

/// How many bytes at the start are white space.
#[inline]
fn space_run(bytes: &[u8]) -> usize {
    run(bytes, kernel::not_space)
}

/// The end of the white space that begins at `at`, or `at`.
#[inline]
pub(in crate::json) fn after_space(chunk: &[u8], at: usize) -> usize {
    match chunk.get(at) {
        Some(0..=b' ') => at + space_run(chunk.get(at..).unwrap_or_default()),
        _ => at,
    }
}

/// The end of the whole characters and escapes that begin at `at`, where no plain run begins.
#[inline(never)]
pub(in crate::json) fn after_characters(chunk: &[u8], mut at: usize) -> usize {
    while let Some(text @ [first, ..]) = chunk.get(at..) {
        let passed = match first {
            b'\\' => {
                let mut rest = text;
                while let Some(after) = after_escape(rest) {
                    rest = after;
                }
                text.len() - rest.len() + plain_run(rest)
            }
            0x80.. => kernel::utf8_run(text),
            _ => 0,
        };
        if passed == 0 {
            break;
        }
        at += passed;
    }
    at
}

/// What follows the escape at the start.
#[inline]
fn after_escape(text: &[u8]) -> Option<&[u8]> {
    const HEX: fn(&u8) -> bool = u8::is_ascii_hexdigit;
    match text {
        [b'\\', b'u', a, b, c, d, rest @ ..] if HEX(a) && HEX(b) && HEX(c) && HEX(d) => Some(rest),
        [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', rest @ ..] => Some(rest),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_ends_at_the_first_other_byte_wherever_it_is() {
        for length in 0..100 {
            for after in [&b""[..], b"\"", b"\xff\"##################"] {
                assert_eq!(plain_run(&[&vec![b'a'; length], after].concat()), length);
                assert_eq!(space_run(&[&vec![b'\t'; length], after].concat()), length);
            }
        }
    }
}
