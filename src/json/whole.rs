//! The fast path: strings, numbers and literals that a chunk holds whole.
//!
//! Each function says where its token ends, or nothing if the token is cut or faulty. It never says why: the
//! resumable automata, which alone know errors, then read the same bytes again.

use super::lanes::{digit_run, plain_run, space_run};

/// Behind the string whose inside begins at `at`, and whether all of its inside is a plain run.
#[inline]
pub(super) fn text(chunk: &[u8], mut at: usize) -> Option<(usize, bool)> {
    let mut plain = true;
    loop {
        at += plain_run(chunk.get(at..)?);
        if *chunk.get(at)? == b'"' {
            return Some((at + 1, plain));
        }
        at += characters(chunk.get(at..)?)?;
        plain = false;
    }
}

/// Bytes of the escapes and the characters above ASCII at the start; none if there is no whole and valid one.
#[inline(never)]
pub(super) fn characters(mut bytes: &[u8]) -> Option<usize> {
    let all = bytes.len();
    while let Some(rest) = character(bytes) {
        bytes = rest;
    }
    Some(all - bytes.len()).filter(|&passed| passed > 0)
}

/// What stands behind the escape, or the character above ASCII (RFC 3629, section 4), at the start.
#[inline]
fn character(bytes: &[u8]) -> Option<&[u8]> {
    const HEX: fn(&u8) -> bool = u8::is_ascii_hexdigit;
    match bytes {
        [b'\\', b'u', a, b, c, d, rest @ ..] if HEX(a) && HEX(b) && HEX(c) && HEX(d) => Some(rest),
        [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', rest @ ..]
        | [0xc2..=0xdf, 0x80..=0xbf, rest @ ..]
        | [0xe1..=0xec | 0xee..=0xef, 0x80..=0xbf, 0x80..=0xbf, rest @ ..]
        | [0xe0, 0xa0..=0xbf, 0x80..=0xbf, rest @ ..]
        | [0xed, 0x80..=0x9f, 0x80..=0xbf, rest @ ..]
        | [0xf0, 0x90..=0xbf, 0x80..=0xbf, 0x80..=0xbf, rest @ ..]
        | [0xf1..=0xf3, 0x80..=0xbf, 0x80..=0xbf, 0x80..=0xbf, rest @ ..]
        | [0xf4, 0x80..=0x8f, 0x80..=0xbf, 0x80..=0xbf, rest @ ..] => Some(rest),
        _ => None,
    }
}

/// Behind the value that begins at `at`, if it is neither an object nor an array.
#[inline]
pub(super) fn scalar(chunk: &[u8], at: usize) -> Option<usize> {
    match chunk.get(at)? {
        b'"' => text(chunk, at + 1).map(|(end, _)| end),
        b'-' | b'0'..=b'9' => number(chunk, at),
        _ => literal(chunk, at),
    }
}

/// Behind the number (RFC 8259, section 6) that begins at `at`, if a byte follows that is none of it.
#[inline]
fn number(chunk: &[u8], at: usize) -> Option<usize> {
    let at = at + usize::from(*chunk.get(at)? == b'-');
    let mut at = if *chunk.get(at)? == b'0' { at + 1 } else { digits(chunk, at)? };
    if *chunk.get(at)? == b'.' {
        at = digits(chunk, at + 1)?;
    }
    if matches!(chunk.get(at)?, b'e' | b'E') {
        at += 1;
        at = digits(chunk, at + usize::from(matches!(chunk.get(at)?, b'+' | b'-')))?;
    }
    chunk.get(at).map(|_| at)
}

/// Behind the digits at `at`, of which there is one at least.
#[inline]
fn digits(chunk: &[u8], at: usize) -> Option<usize> {
    let length = digit_run(chunk.get(at..)?);
    (length > 0).then_some(at + length)
}

/// Behind the literal that begins at `at`.
#[inline]
fn literal(chunk: &[u8], at: usize) -> Option<usize> {
    match chunk.get(at..)? {
        [b'n', b'u', b'l', b'l', ..] | [b't', b'r', b'u', b'e', ..] => Some(at + 4),
        [b'f', b'a', b'l', b's', b'e', ..] => Some(at + 5),
        _ => None,
    }
}

/// Behind white space, if there is any at `at`.
#[inline]
pub(super) fn space(chunk: &[u8], at: usize) -> usize {
    match chunk.get(at) {
        Some(0..=b' ') => at + space_run(chunk.get(at..).unwrap_or_default()),
        _ => at,
    }
}
