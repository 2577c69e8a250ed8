//! Whole tokens: where a string, a number or a literal ends, if the chunk holds all of it.
//!
//! A function returns nothing if its token is cut or faulty, and never says why: the automaton then reads the same bytes
//! again.

use crate::json::simd::{Block, after_characters, not_digit, not_plain, not_space, plain_run};

/// The end of the string whose inside begins at `at`, and whether all of it is a plain run.
pub(super) fn string(chunk: &[u8], at: usize) -> Option<(usize, bool)> {
    let end = at + plain_run(chunk.get(at..)?);
    if *chunk.get(end)? == b'"' {
        return Some((end + 1, true));
    }
    let end = after_characters(chunk, end);
    (*chunk.get(end)? == b'"').then_some((end + 1, false))
}

/// The end of the value that begins at `at`, if it is neither an object nor an array.
#[inline(never)]
pub(super) fn scalar(chunk: &[u8], at: usize) -> Option<usize> {
    match *chunk.get(at)? {
        b'"' => string(chunk, at + 1).map(|(end, _)| end),
        b'-' | b'0'..=b'9' => number(chunk, at),
        _ => literal(chunk, at),
    }
}

/// What the hot loop looks at at once: a short scalar, and the member prefix after it.
pub(super) type Window = [u8; 2 + 2 * size_of::<[Block; 2]>()];

/// The length of the scalar at the start, if it is short and plain, as most are. Makes no call.
#[inline]
pub(super) fn short_scalar(window: &Window) -> Option<usize> {
    let [byte, rest @ ..] = window;
    if *byte == b'"' {
        let length = not_plain(rest.as_chunks().0.first_chunk()?).trailing_zeros() as usize;
        (*rest.get(length)? == b'"').then_some(length + 2)
    } else if byte.is_ascii_digit() || *byte == b'-' {
        let sign = usize::from(*byte == b'-');
        short_number(window.get(sign..)?).map(|length| sign + length)
    } else {
        literal(window, 0)
    }
}

/// The end of the scalar at `at`, if it is short and plain, or a string of any length and with any characters.
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
        at = after_characters(chunk, at);
    }
    (*chunk.get(at)? == b'"').then_some(at + 1)
}

/// The length of the number (RFC 8259, section 6) without a sign at the start, if it has no exponent, is shorter than a
/// block, and another byte follows.
#[inline]
fn short_number(text: &[u8]) -> Option<usize> {
    let block = text.first_chunk()?;
    let others = not_digit(block) | 1 << 16;
    let length = others.trailing_zeros();
    if length == 0 || (matches!(block, [b'0', ..]) && length > 1) {
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

/// The end of any number that begins at `at`, if another byte follows.
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

/// The end of the digits at `at`. There must be at least one.
#[inline]
fn digits(chunk: &[u8], at: usize) -> Option<usize> {
    let length = chunk.get(at..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (length > 0).then_some(at + length)
}

/// The end of the literal that begins at `at`.
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

/// The length of the white space at the start, if it is short.
#[inline]
pub(super) fn short_space(text: &[u8]) -> usize {
    match (text.first(), text.as_chunks().0.first_chunk()) {
        (Some(0..=b' '), Some(text)) => not_space(text).trailing_zeros() as usize,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A scalar, and which of the functions for short and simple ones find its end.
    const SCALARS: [(&str, bool, bool); 23] = [
        ("null", true, true),
        ("true", true, true),
        ("false", true, true),
        ("0", true, true),
        ("-0", true, true),
        ("7", true, true),
        ("-12.5", true, true),
        ("0.25", true, true),
        ("123456789012345", true, true),
        ("1234567890123456", false, false),
        ("1234567.8901234", true, true),
        ("1234567.89012345", false, false),
        ("1e5", false, false),
        ("2.5E-07", false, false),
        (r#""""#, true, true),
        (r#""a""#, true, true),
        (r#""thirty-one bytes of plain text.""#, true, true),
        (r#""thirty-two bytes of plain text..""#, true, true),
        (r#""thirty-three bytes of plain text.""#, false, true),
        (r#""more than sixty-four bytes of plain text, so that it takes three looks""#, false, true),
        (r#""\"""#, false, true),
        (r#""\u00e9\/\\ and more""#, false, true),
        (r#""Zoë € 😀""#, false, true),
    ];

    #[test]
    fn the_end_of_every_whole_scalar_is_found() {
        for (text, is_short, is_simple) in SCALARS {
            let chunk = format!("{text},{}", " ".repeat(size_of::<Window>()));
            let end = Some(text.len());
            assert_eq!(scalar(chunk.as_bytes(), 0), end, "{text}");
            let window = chunk.as_bytes().first_chunk().unwrap();
            assert_eq!(short_scalar(window), end.filter(|_| is_short), "{text}");
            assert_eq!(simple_scalar(chunk.as_bytes(), 0), end.filter(|_| is_simple), "{text}");
        }
    }

    #[test]
    fn the_end_of_a_cut_or_faulty_scalar_is_not_found() {
        let faulty = [
            "-",
            "-a",
            "1.",
            "1.a",
            ".5",
            "1e",
            "1e+",
            "nul",
            "tru",
            "fals",
            r#""a"#,
            r#""\x""#,
            "\"\u{1}\"",
        ];
        for text in faulty {
            let chunk = format!("{text},{}", " ".repeat(size_of::<Window>()));
            assert_eq!(scalar(chunk.as_bytes(), 0), None, "{text}");
            assert_eq!(short_scalar(chunk.as_bytes().first_chunk().unwrap()), None, "{text}");
            assert_eq!(simple_scalar(chunk.as_bytes(), 0), None, "{text}");
        }
        for (text, ..) in SCALARS {
            let cut = text.get(..text.len() - 1).unwrap_or_default();
            assert_eq!(scalar(cut.as_bytes(), 0), None, "{cut}");
        }
        // More digits may follow.
        assert_eq!(scalar(b"12", 0), None);
        // No number begins with a zero and another digit.
        assert_eq!(short_scalar(format!("01,{}", " ".repeat(80)).as_bytes().first_chunk().unwrap()), None);
    }

    #[test]
    fn short_white_space_is_counted() {
        for (text, length) in [("", 0), ("a", 0), (" a", 1), ("\r\n\t a", 4), ("\x0ba", 0)] {
            let text = format!("{text}{}", "b".repeat(32));
            assert_eq!(short_space(text.as_bytes()), length, "{text:?}");
        }
    }
}
