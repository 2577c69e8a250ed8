//! The inside of a number, by the grammar of RFC 8259, section 6.

use crate::json::error::JsonErrorCode;

/// The part of a number that was read last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NumberState {
    /// `-`
    Minus,
    /// A leading `0`, which no digit may follow.
    Zero,
    /// Digits of the integer part.
    Integer,
    /// `.`
    Point,
    /// Digits after the point.
    Fraction,
    /// `e` or `E`
    Exponent,
    /// The sign of the exponent.
    ExponentSign,
    /// Digits of the exponent.
    ExponentDigits,
}

impl NumberState {
    /// The state after `byte`, if a number can begin with it.
    pub(super) fn begin(byte: u8) -> Option<Self> {
        match byte {
            b'-' => Some(Self::Minus),
            b'0' => Some(Self::Zero),
            b'1'..=b'9' => Some(Self::Integer),
            _ => None,
        }
    }

    /// Whether the number may end here.
    pub(super) fn is_complete(self) -> bool {
        matches!(self, Self::Zero | Self::Integer | Self::Fraction | Self::ExponentDigits)
    }

    /// Reads on to the first byte after the number, which it does not take, or to the end of the chunk. Returns whether
    /// the number ended.
    ///
    /// On an error `at` is the byte that breaks the rule.
    pub(super) fn run(&mut self, chunk: &[u8], at: &mut usize) -> Result<bool, JsonErrorCode> {
        for &byte in chunk.get(*at..).unwrap_or_default() {
            *self = match (*self, byte) {
                (Self::Minus, b'0') => Self::Zero,
                (Self::Minus, b'1'..=b'9') | (Self::Integer, b'0'..=b'9') => Self::Integer,
                (Self::Zero | Self::Integer, b'.') => Self::Point,
                (Self::Point | Self::Fraction, b'0'..=b'9') => Self::Fraction,
                (Self::Zero | Self::Integer | Self::Fraction, b'e' | b'E') => Self::Exponent,
                (Self::Exponent, b'+' | b'-') => Self::ExponentSign,
                (Self::Exponent | Self::ExponentSign | Self::ExponentDigits, b'0'..=b'9') => {
                    Self::ExponentDigits
                }
                (number, _) if number.is_complete() => return Ok(true),
                _ => return Err(JsonErrorCode::Unexpected),
            };
            *at += 1;
        }
        Ok(false)
    }
}
