//! The inside of a string: characters, escapes and UTF-8.

use crate::json::error::JsonErrorCode;
use crate::json::simd::{after_characters, plain_run};

/// Where in a string the automaton is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StringState {
    /// Between two characters.
    Plain,
    /// After a backslash.
    Escape,
    /// In `\uXXXX`: this many digits are to come.
    Hex(u8),
    /// In a UTF-8 sequence: `more` bytes are to come, the next one from `first` to `last` (RFC 3629, section 4).
    Sequence { more: u8, first: u8, last: u8 },
}

impl StringState {
    /// Reads on to the closing quote, which it takes, or to the end of the chunk. Returns whether the string ended.
    ///
    /// On an error `at` is the byte that breaks the rule.
    pub(super) fn run(&mut self, chunk: &[u8], at: &mut usize) -> Result<bool, JsonErrorCode> {
        loop {
            if *self == Self::Plain {
                *at += plain_run(chunk.get(*at..).unwrap_or_default());
                *at = after_characters(chunk, *at);
            }
            let Some(&byte) = chunk.get(*at) else { return Ok(false) };
            *self = match *self {
                Self::Plain if byte == b'"' => {
                    *at += 1;
                    return Ok(true);
                }
                Self::Plain => after_plain(byte)?,
                Self::Escape => after_backslash(byte)?,
                Self::Hex(more) => match (byte.is_ascii_hexdigit(), more) {
                    (false, _) => return Err(JsonErrorCode::InvalidEscape),
                    (true, 1) => Self::Plain,
                    (true, more) => Self::Hex(more - 1),
                },
                Self::Sequence { first, last, .. } if byte < first || byte > last => {
                    return Err(JsonErrorCode::InvalidUtf8);
                }
                Self::Sequence { more: 1, .. } => Self::Plain,
                Self::Sequence { more, .. } => Self::Sequence { more: more - 1, first: 0x80, last: 0xbf },
            };
            *at += 1;
        }
    }
}

fn after_plain(byte: u8) -> Result<StringState, JsonErrorCode> {
    let sequence = |more, first, last| Ok(StringState::Sequence { more, first, last });
    match byte {
        b'\\' => Ok(StringState::Escape),
        0x00..0x20 => Err(JsonErrorCode::ControlCharacter),
        0xc2..=0xdf => sequence(1, 0x80, 0xbf),
        0xe0 => sequence(2, 0xa0, 0xbf),
        0xed => sequence(2, 0x80, 0x9f),
        0xe1..=0xef => sequence(2, 0x80, 0xbf),
        0xf0 => sequence(3, 0x90, 0xbf),
        0xf1..=0xf3 => sequence(3, 0x80, 0xbf),
        0xf4 => sequence(3, 0x80, 0x8f),
        _ => Err(JsonErrorCode::InvalidUtf8),
    }
}

fn after_backslash(byte: u8) -> Result<StringState, JsonErrorCode> {
    match byte {
        b'u' => Ok(StringState::Hex(4)),
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Ok(StringState::Plain),
        _ => Err(JsonErrorCode::InvalidEscape),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every sequence of up to four bytes with a first byte above ASCII and edge values after it, against `str`.
    #[test]
    fn what_passes_in_a_string_is_what_the_standard_library_calls_utf8() {
        let edges = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xe0, 0xff];
        for lead in 0x80..=0xff {
            for second in edges {
                for third in edges {
                    for fourth in edges {
                        let bytes = [lead, second, third, fourth];
                        for length in 1..=4 {
                            let sequence = &bytes[..length];
                            if sequence.contains(&0) {
                                continue;
                            }
                            let closed = [sequence, b"\""].concat();
                            let passes = StringState::Plain.run(&closed, &mut 0) == Ok(true);
                            assert_eq!(passes, str::from_utf8(sequence).is_ok(), "{sequence:x?}");
                        }
                    }
                }
            }
        }
    }
}
