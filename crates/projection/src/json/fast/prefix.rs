//! A member prefix: the text from the end of a value, or from an opening brace, to the next value. That is a comma, a
//! name, a colon, and the white space around them.

use std::ops::Range;

use super::members::MemberChoice;
use super::scope::{MemberRun, PrefixId, RunScope, Scope};
use super::tokens::string;
use crate::json::simd::{Block, after_space, same};

/// Longer prefixes are not remembered.
pub(super) const TEXT_BYTES_MAX: usize = size_of::<[Block; 2]>();

/// A prefix as it is remembered.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
pub(super) struct Prefix {
    text: [Block; 2],
    /// A bit for each byte of `text` after the prefix.
    padding: u32,
    scope: RunScope,
    name: u8,
    name_length: u8,
    length: u8,
    choice: MemberChoice,
    is_tight: bool,
    /// The prefix that came next the last time: after a value, and after an opening brace.
    pub(super) next: [PrefixId; 2],
}

/// A prefix in a chunk, and what is known about it.
pub(super) struct Found {
    /// Where the name begins, its quote included.
    pub(super) name: usize,
    /// Without the quotes.
    pub(super) name_length: usize,
    pub(super) length: usize,
    pub(super) choice: MemberChoice,
    /// Whether there is no white space in it.
    pub(super) is_tight: bool,
}

impl Prefix {
    /// A prefix of this text. Until it is linked, it is its own successor.
    #[expect(clippy::cast_possible_truncation, reason = "a text has at most TEXT_BYTES_MAX bytes")]
    pub(super) fn new(id: PrefixId, scope: Scope, text: [Block; 2], found: &Found) -> Self {
        Self {
            text,
            padding: !(u32::MAX >> (TEXT_BYTES_MAX - found.length)),
            scope: scope.in_run(match found.choice {
                MemberChoice::Skip => MemberRun::Skipped,
                MemberChoice::Keep if found.is_tight => MemberRun::Kept,
                MemberChoice::Keep | MemberChoice::Report => MemberRun::None,
            }),
            name: found.name as u8,
            name_length: found.name_length as u8,
            length: found.length as u8,
            choice: found.choice,
            is_tight: found.is_tight,
            next: [id; 2],
        }
    }

    /// Whether it is valid in `scope`, belongs to that run, and `text` begins with it.
    #[inline]
    pub(super) fn is_at(&self, scope: RunScope, text: &[Block; 2]) -> bool {
        self.scope == scope && self.begins(text)
    }

    /// Whether it is valid in `scope`, in any run, and `text` begins with it.
    #[inline]
    pub(super) fn is_in(&self, scope: Scope, text: &[Block; 2]) -> bool {
        self.scope.scope() == scope && self.begins(text)
    }

    /// Whether it has this scope, length and [padded] text.
    pub(super) fn equals(&self, scope: Scope, length: usize, text: &[Block; 2]) -> bool {
        self.scope.scope() == scope && self.text == *text && self.length() == length
    }

    #[inline]
    fn begins(&self, text: &[Block; 2]) -> bool {
        same(text, &self.text) | self.padding == u32::MAX
    }

    /// Where the name begins, its quote included.
    #[inline]
    pub(super) fn name(&self) -> usize {
        self.name.into()
    }

    #[inline]
    pub(super) fn length(&self) -> usize {
        self.length.into()
    }

    /// The prefix that came next the last time: after a value, or after an opening brace.
    #[inline]
    pub(super) fn next(&self, has_no_comma: bool) -> PrefixId {
        let [after_value, after_brace] = self.next;
        if has_no_comma { after_brace } else { after_value }
    }

    #[inline]
    pub(super) fn found(&self) -> Found {
        Found {
            name: self.name(),
            name_length: self.name_length.into(),
            length: self.length(),
            choice: self.choice,
            is_tight: self.is_tight,
        }
    }
}

/// A prefix as it is read.
pub(super) struct Read {
    /// Its name, without the quotes.
    pub(super) name: Range<usize>,
    /// Whether the name is ASCII without escapes.
    pub(super) is_plain: bool,
    pub(super) length: usize,
}

/// Reads the prefix at the start of `text`, with or without a comma. None if it is cut or faulty.
pub(super) fn read(text: &[u8], has_no_comma: bool) -> Option<Read> {
    let mut at = after_space(text, 0);
    if !has_no_comma {
        if *text.get(at)? != b',' {
            return None;
        }
        at = after_space(text, at + 1);
    }
    if *text.get(at)? != b'"' {
        return None;
    }
    let (end, is_plain) = string(text, at + 1)?;
    let colon = after_space(text, end);
    (*text.get(colon)? == b':').then(|| Read {
        name: at + 1..end - 1,
        is_plain,
        length: after_space(text, colon + 1),
    })
}

/// The first `length` bytes of `text`, and zeros. None if these are too many, or `text` is too short to load it at once.
pub(super) fn padded(text: &[u8], length: usize) -> Option<[Block; 2]> {
    let [low, high] = text.as_chunks().0.first_chunk()?;
    let first = |block: &Block, length: usize| match length {
        16.. => *block,
        _ => (u128::from_le_bytes(*block) & !(u128::MAX << (8 * length))).to_le_bytes(),
    };
    (length <= TEXT_BYTES_MAX).then(|| [first(low, length), first(high, length.saturating_sub(16))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_every_length_are_told_apart_by_their_last_byte() {
        for length in 0..=TEXT_BYTES_MAX {
            let text = padded(&[b'a'; 40], length).unwrap();
            let expected: Vec<u8> =
                (0..TEXT_BYTES_MAX).map(|at| if at < length { b'a' } else { 0 }).collect();
            assert_eq!(text.as_flattened(), expected);
        }
        assert_eq!(padded(&[b'a'; 40], TEXT_BYTES_MAX + 1), None);
        assert_eq!(padded(&[b'a'; 31], 4), None);
    }
}
