//! The fast path: strings, numbers and literals that a chunk holds whole.
//!
//! Each function says where its token ends, or nothing if the token is cut or faulty. It never says why: the
//! resumable automata, which alone know errors, then read the same bytes again.

use std::ops::Range;

use super::lanes::{Lane, not_digit, not_plain, not_space, plain_run, space_run, utf8_run};

/// Behind the string whose inside begins at `at`, and whether all of its inside is a plain run.
fn string(chunk: &[u8], at: usize) -> Option<(usize, bool)> {
    let end = at + plain_run(chunk.get(at..)?);
    if *chunk.get(end)? == b'"' {
        return Some((end + 1, true));
    }
    let end = text(chunk, end);
    (*chunk.get(end)? == b'"').then_some((end + 1, false))
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

/// Behind the whole characters and escapes from `at` on, where no plain run begins.
#[inline(never)]
pub(super) fn text(chunk: &[u8], mut at: usize) -> usize {
    while let Some(rest @ [first, ..]) = chunk.get(at..) {
        let passed = match first {
            b'\\' => {
                let mut behind = rest;
                while let Some(next) = escape(behind) {
                    behind = next;
                }
                rest.len() - behind.len() + plain_run(behind)
            }
            0x80.. => utf8_run(rest),
            _ => 0,
        };
        if passed == 0 {
            break;
        }
        at += passed;
    }
    at
}

/// What stands behind the escape at the start.
#[inline]
fn escape(text: &[u8]) -> Option<&[u8]> {
    const HEX: fn(&u8) -> bool = u8::is_ascii_hexdigit;
    match text {
        [b'\\', b'u', a, b, c, d, rest @ ..] if HEX(a) && HEX(b) && HEX(c) && HEX(d) => Some(rest),
        [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', rest @ ..] => Some(rest),
        _ => None,
    }
}

/// Behind the value that begins at `at`, if it is neither an object nor an array.
#[inline(never)]
pub(super) fn scalar(chunk: &[u8], at: usize) -> Option<usize> {
    match *chunk.get(at)? {
        b'"' => string(chunk, at + 1).map(|(end, _)| end),
        b'-' | b'0'..=b'9' => number(chunk, at),
        _ => literal(chunk, at),
    }
}

/// What is looked at at once: a short scalar, and a joint (see [`super::joints`]) behind it.
pub(super) type Window = [u8; 2 + size_of::<[Lane; 2]>() + size_of::<[Lane; 2]>()];

/// Bytes of the scalar at the start, if it is of those that are short and plain, as most are: this makes no call.
#[inline]
pub(super) fn short_scalar(window: &Window) -> Option<usize> {
    let [byte, behind @ ..] = window;
    if *byte == b'"' {
        let length = not_plain(behind.as_chunks().0.first_chunk()?).trailing_zeros() as usize;
        (*behind.get(length)? == b'"').then_some(length + 2)
    } else if byte.is_ascii_digit() || *byte == b'-' {
        let sign = usize::from(*byte == b'-');
        short_number(window.get(sign..)?).map(|length| sign + length)
    } else {
        literal(window, 0)
    }
}

/// Behind the scalar at `at`, if it is one of those, or a string that is longer or has characters above ASCII.
#[inline]
pub(super) fn simple_scalar(chunk: &[u8], at: usize) -> Option<usize> {
    if *chunk.get(at)? != b'"' {
        return short_scalar(chunk.get(at..)?.first_chunk()?).map(|length| at + length);
    }
    let mut at = at + 1;
    let mut ends = not_plain(chunk.get(at..)?.as_chunks().0.first_chunk()?);
    while ends == 0 {
        at += 32;
        ends = not_plain(chunk.get(at..)?.as_chunks().0.first_chunk()?);
    }
    at += ends.trailing_zeros() as usize;
    if *chunk.get(at)? != b'"' {
        at = text(chunk, at);
    }
    (*chunk.get(at)? == b'"').then_some(at + 1)
}

/// Bytes of the number (RFC 8259, section 6) without a sign at the start, if it has no exponent, is shorter than a lane,
/// and a byte follows that is none of it.
#[inline]
fn short_number(text: &[u8]) -> Option<usize> {
    let lane = text.first_chunk()?;
    let others = not_digit(lane) | 1 << 16;
    let length = others.trailing_zeros();
    if length == 0 || (matches!(lane, [b'0', ..]) && length > 1) {
        return None;
    }
    let end = length as usize;
    match text.get(end)? {
        b'.' => {
            let fraction = (others >> (length + 1)).trailing_zeros();
            let end = end + 1 + fraction as usize;
            (fraction > 0 && length + fraction < 15 && !matches!(text.get(end)?, b'e' | b'E')).then_some(end)
        }
        b'e' | b'E' => None,
        _ => (length < 16).then_some(end),
    }
}

/// Behind any number that begins at `at`, if a byte follows that is none of it.
fn number(chunk: &[u8], at: usize) -> Option<usize> {
    let mut at = at + usize::from(*chunk.get(at)? == b'-');
    at = if *chunk.get(at)? == b'0' { at + 1 } else { digits(chunk, at)? };
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

/// Bytes of white space at the start, if they are few.
#[inline]
pub(super) fn short_space(text: &[u8]) -> usize {
    match (text.first(), text.as_chunks().0.first_chunk()) {
        (Some(0..=b' '), Some(text)) => not_space(text).trailing_zeros() as usize,
        _ => 0,
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
