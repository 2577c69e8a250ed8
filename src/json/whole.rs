//! The fast path: strings, numbers and literals that a chunk holds whole.
//!
//! Each function says where its token ends, or nothing if the token is cut or faulty. It never says why: the
//! resumable automata, which alone know errors, then read the same bytes again.

use std::ops::Range;

use super::lanes::{not_digit, plain_run, space_run, text_run};

/// Behind the string whose inside begins at `at`, and whether all of its inside is a plain run.
#[inline]
fn string(chunk: &[u8], at: usize) -> Option<(usize, bool)> {
    let end = at + plain_run(chunk.get(at..)?);
    if *chunk.get(end)? == b'"' {
        return Some((end + 1, true));
    }
    rich_string(chunk, at, end).map(|end| (end, false))
}

/// Behind a string that is plain only up to `at`.
#[inline(never)]
fn rich_string(chunk: &[u8], from: usize, mut at: usize) -> Option<usize> {
    // Most have but one or two such characters: for these it is not worth the while to look at the whole again.
    for _ in 0..4 {
        let behind = character(chunk.get(at..)?)?;
        at = chunk.len() - behind.len() + plain_run(behind);
        if *chunk.get(at)? == b'"' {
            return Some(at + 1);
        }
    }
    loop {
        at += text_run(chunk.get(at..)?);
        match chunk.get(at..)? {
            [b'"', ..] => break,
            [b'\\', b'u', a, b, c, d, ..] if [a, b, c, d].into_iter().all(u8::is_ascii_hexdigit) => at += 6,
            [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => at += 2,
            _ => return None,
        }
    }
    str::from_utf8(chunk.get(from..at)?).ok()?;
    Some(at + 1)
}

/// A joint (see [`super::joints`]) as it stands in a text.
pub(super) struct Joint {
    /// Its name, quotes not included.
    pub(super) name: Range<usize>,
    /// Whether the name is a plain run.
    pub(super) is_plain: bool,
    pub(super) end: usize,
}

/// The joint at the start: with a comma, unless it is an inner one.
pub(super) fn joint(text: &[u8], is_inner: bool) -> Option<Joint> {
    let mut at = space(text, 0);
    if !is_inner {
        if *text.get(at)? != b',' {
            return None;
        }
        at = space(text, at + 1);
    }
    if *text.get(at)? != b'"' {
        return None;
    }
    let (end, is_plain) = string(text, at + 1)?;
    let colon = space(text, end);
    (*text.get(colon)? == b':').then(|| Joint {
        name: at + 1..end - 1,
        is_plain,
        end: space(text, colon + 1),
    })
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
    let byte = *chunk.get(at)?;
    if byte == b'"' {
        string(chunk, at + 1).map(|(end, _)| end)
    } else if matches!(byte, b'{' | b'[') {
        None
    } else if byte.is_ascii_digit() || byte == b'-' {
        number(chunk, at)
    } else {
        literal(chunk, at)
    }
}

/// Behind the number (RFC 8259, section 6) that begins at `at`, if a byte follows that is none of it.
#[inline]
fn number(chunk: &[u8], at: usize) -> Option<usize> {
    let begin = at + usize::from(*chunk.get(at)? == b'-');
    let Some(lane) = chunk.get(begin..)?.first_chunk() else { return long_number(chunk, begin) };
    let others = not_digit(lane) | 1 << 16;
    let mut length = others.trailing_zeros();
    if length == 0 || (length > 1 && matches!(lane, [b'0', ..])) {
        return None;
    }
    if chunk.get(begin + length as usize) == Some(&b'.') {
        let fraction = (others >> (length + 1)).trailing_zeros();
        if fraction == 0 {
            return None;
        }
        length += 1 + fraction;
    }
    match chunk.get(begin + length as usize) {
        Some(b'e' | b'E') => long_number(chunk, begin),
        _ if length >= 16 => long_number(chunk, begin),
        _ => Some(begin + length as usize),
    }
}

/// The same for any number, without its sign.
#[inline(never)]
fn long_number(chunk: &[u8], at: usize) -> Option<usize> {
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
    let length = chunk.get(at..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (length > 0).then_some(at + length)
}

/// Behind the literal that begins at `at`.
#[inline]
fn literal(chunk: &[u8], at: usize) -> Option<usize> {
    let text: &[u8; 4] = chunk.get(at..)?.first_chunk()?;
    if text == b"null" || text == b"true" {
        Some(at + 4)
    } else if text == b"fals" && chunk.get(at + 4) == Some(&b'e') {
        Some(at + 5)
    } else {
        None
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
