//! The inside of a string: plain runs, escapes, and UTF-8.

use super::JsonErrorKind;
use super::lanes::plain_run;
use super::whole;

/// Where inside a string a chunk may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Text {
    /// Between two characters.
    Plain,
    /// Behind a backslash.
    Escape,
    /// In `\uXXXX`, with this many digits to come.
    Hex(u8),
    /// In a UTF-8 sequence: `more` bytes to come, the next between `first` and `last` (RFC 3629, section 4).
    Sequence { more: u8, first: u8, last: u8 },
}

impl Text {
    /// Goes on to the closing quote, which it takes, or to the end of the chunk; says whether the string closed.
    ///
    /// On an error `at` is the byte that broke the rule.
    pub(super) fn run(&mut self, chunk: &[u8], at: &mut usize) -> Result<bool, JsonErrorKind> {
        loop {
            if *self == Self::Plain {
                *at += plain_run(chunk.get(*at..).unwrap_or_default());
                *at = whole::text(chunk, *at);
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
                    (false, _) => return Err(JsonErrorKind::InvalidEscape),
                    (true, 1) => Self::Plain,
                    (true, more) => Self::Hex(more - 1),
                },
                Self::Sequence { first, last, .. } if byte < first || byte > last => {
                    return Err(JsonErrorKind::InvalidUtf8);
                }
                Self::Sequence { more: 1, .. } => Self::Plain,
                Self::Sequence { more, .. } => Self::Sequence { more: more - 1, first: 0x80, last: 0xbf },
            };
            *at += 1;
        }
    }
}

fn after_plain(byte: u8) -> Result<Text, JsonErrorKind> {
    let sequence = |more, first, last| Ok(Text::Sequence { more, first, last });
    match byte {
        b'\\' => Ok(Text::Escape),
        0x00..0x20 => Err(JsonErrorKind::ControlCharacter),
        0xc2..=0xdf => sequence(1, 0x80, 0xbf),
        0xe0 => sequence(2, 0xa0, 0xbf),
        0xed => sequence(2, 0x80, 0x9f),
        0xe1..=0xef => sequence(2, 0x80, 0xbf),
        0xf0 => sequence(3, 0x90, 0xbf),
        0xf1..=0xf3 => sequence(3, 0x80, 0xbf),
        0xf4 => sequence(3, 0x80, 0x8f),
        _ => Err(JsonErrorKind::InvalidUtf8),
    }
}

fn after_backslash(byte: u8) -> Result<Text, JsonErrorKind> {
    match byte {
        b'u' => Ok(Text::Hex(4)),
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Ok(Text::Plain),
        _ => Err(JsonErrorKind::InvalidEscape),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every sequence of up to four bytes that begins above ASCII and has edge values behind, against `str`.
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
                            let passes = Text::Plain.run(&closed, &mut 0) == Ok(true);
                            assert_eq!(passes, str::from_utf8(sequence).is_ok(), "{sequence:x?}");
                        }
                    }
                }
            }
        }
    }
}
