//! The scanner: the fast path as far as it goes, and the automaton for the rest.

use super::cache::PrefixCache;
use super::cursor::Cursor;
use super::members::{ForAll, MemberChoice, Members};
use super::target::{Stop, Target};
use crate::json::automaton::{Automaton, Expected, Token};
use crate::json::error::JsonErrorCode;

/// A resumable scan of one JSON text after another.
#[derive(Debug)]
pub(in crate::json) struct Scanner {
    automaton: Automaton,
    cache: PrefixCache,
}

impl Scanner {
    /// The most bytes that a scanner holds besides itself.
    pub(in crate::json) const HEAP_BYTES_MAX: usize = PrefixCache::HEAP_BYTES_MAX;

    pub(in crate::json) fn new() -> Self {
        Self { automaton: Automaton::new(), cache: PrefixCache::new() }
    }

    /// Begins another text. The prefix cache stays.
    pub(in crate::json) fn renew(&mut self) {
        self.automaton = Automaton::new();
    }

    /// How many containers are open.
    pub(in crate::json) fn depth(&self) -> usize {
        self.automaton.nesting().depth()
    }

    /// Where the text is, byte by byte.
    pub(in crate::json) fn automaton(&self) -> &Automaton {
        &self.automaton
    }

    /// The next token, see [`Automaton::token`].
    pub(in crate::json) fn token(
        &mut self,
        chunk: &[u8],
        at: &mut usize,
    ) -> Result<Option<Token>, JsonErrorCode> {
        self.automaton.token(chunk, at)
    }

    /// Reads on until a value has ended with `base` containers open, whatever it holds. Returns whether it ended in this
    /// chunk. Errors are those of [`Automaton::token`].
    pub(in crate::json) fn pass(
        &mut self,
        base: usize,
        chunk: &[u8],
        at: &mut usize,
    ) -> Result<bool, JsonErrorCode> {
        loop {
            let target = Target::end_of_value(base);
            if let Stop::Ended = self.advance(target, chunk, at, &mut ForAll(MemberChoice::Skip)) {
                return Ok(true);
            }
            match self.automaton.token(chunk, at)? {
                None => return Ok(false),
                Some(Token::End) if self.depth() == base => return Ok(true),
                Some(_) => {}
            }
        }
    }

    /// Takes the fast path from `chunk[at..]` as far as it goes, and moves `at` there. It never fails.
    pub(in crate::json) fn advance<'c, M: Members>(
        &mut self,
        target: Target,
        chunk: &'c [u8],
        at: &mut usize,
        members: &mut M,
    ) -> Stop<'c> {
        let Some(expected) = self.automaton.expected() else { return Stop::Unknown };
        let mut cursor = Cursor {
            target,
            last: self.cache.last,
            cache: &mut self.cache,
            members,
            chunk,
            at: *at,
            expected,
            nesting: self.automaton.nesting(),
            choice: MemberChoice::Skip,
            kept: None,
        };
        let stop = cursor.advance();
        cursor.hand_over(cursor.at);
        cursor.cache.last = cursor.last;
        *at = cursor.at;
        let (expected, nesting, choice) = (cursor.expected, cursor.nesting, cursor.choice);
        self.automaton.jump(expected, nesting);
        let is_in_member =
            nesting.depth() > target.top || (nesting.depth() == target.top && expected == Expected::Value);
        if is_in_member && matches!(stop, Stop::Unknown) { Stop::InMember(choice) } else { stop }
    }
}
