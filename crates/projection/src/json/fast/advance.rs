//! The fast path through a chunk: the hot loop, one step over what ended it, the hot loop again.

use super::cursor::{Cursor, Member};
use super::hot_loop::{HotLoop, RunBoundaries};
use super::members::{MemberChoice, Members};
use super::scope::{MemberRun, Scope};
use super::target::Stop;
use crate::json::automaton::Expected;
use crate::json::simd::after_space;

impl<'c, M: Members> Cursor<'_, 'c, M> {
    /// Goes on to the target, or as far as everything is whole and valid.
    #[inline]
    pub(super) fn advance(&mut self) -> Stop<'c> {
        loop {
            if !matches!(self.expected, Expected::Value | Expected::Colon) && self.nesting.depth() > 0 {
                self.hot_loop();
            }
            let (expected, is_walked) = (self.expected, self.is_walked());
            match expected {
                Expected::Value => match self.chunk.get(self.at) {
                    Some(byte @ (b'{' | b'[')) if self.nesting.has_room() => {
                        self.open(*byte == b'{');
                        continue;
                    }
                    // Between the name and the value of a kept member, white space is left out.
                    Some(b' ' | b'\n' | b'\r' | b'\t') if !is_walked || self.kept.is_none() => {
                        self.at = after_space(self.chunk, self.at);
                        continue;
                    }
                    _ if !self.scalar() => return Stop::Unknown,
                    _ => {}
                },
                Expected::Colon => return Stop::Unknown,
                _ if self.nesting.depth() == 0 => return Stop::Unknown,
                _ if self.nesting.in_object() => match self.prefix() {
                    Member::Value => {
                        self.expected = Expected::Value;
                        continue;
                    }
                    Member::Report(name) => {
                        self.expected = Expected::Value;
                        return Stop::Report(name);
                    }
                    Member::None if expected == Expected::Name => return Stop::Unknown,
                    Member::None if is_walked => {
                        if !self.next_item() {
                            return Stop::Unknown;
                        }
                        self.expected = Expected::FirstName;
                        continue;
                    }
                    Member::None if !self.close(b'}') => return Stop::Unknown,
                    Member::None => {}
                },
                _ if self.item() => {
                    self.expected = Expected::Value;
                    continue;
                }
                _ if !self.close(b']') => return Stop::Unknown,
                _ => {}
            }
            self.expected = Expected::Next;
            if self.nesting.depth() == self.target.base {
                return Stop::Ended;
            }
        }
    }

    fn open(&mut self, is_object: bool) {
        self.cache.owners.open(self.nesting.depth(), self.nesting.in_object(), self.last);
        self.at += 1;
        self.nesting.push(is_object);
        self.expected = Expected::first_in(is_object);
    }

    #[inline]
    fn hot_loop(&mut self) {
        let run = if self.kept.is_some() { MemberRun::Kept } else { MemberRun::Skipped };
        let mut hot = HotLoop {
            at: self.at,
            last: self.last,
            expected: self.expected,
            nesting: self.nesting,
            walked: Scope::walked(self.target.node).in_run(run),
            boundaries: RunBoundaries::default(),
        };
        hot.run(self.cache, self.chunk, self.target.floor(), self.target.top);
        self.choice = if hot.walked.is_kept() { MemberChoice::Keep } else { MemberChoice::Skip };
        for at in hot.boundaries.iter() {
            self.run_boundary(at);
        }
        self.at = hot.at;
        self.last = hot.last;
        self.expected = hot.expected;
        self.nesting = hot.nesting;
    }
}
