//! The single steps of the fast path: over a prefix, a scalar, a comma, a bracket.
//!
//! Every step either passes something that the chunk holds whole and that is valid, or leaves the cursor where it was.

use super::cache::{Learned, PrefixCache};
use super::members::{MemberChoice, Members};
use super::prefix::Found;
use super::scope::{PrefixId, Scope};
use super::target::Target;
use super::tokens::scalar;
use crate::json::automaton::Expected;
use crate::json::name::Name;
use crate::json::nesting::Nesting;
use crate::json::simd::after_space;

/// A place in a chunk, and what is known there.
pub(super) struct Cursor<'r, 'c, M> {
    pub(super) target: Target,
    pub(super) cache: &'r mut PrefixCache,
    pub(super) members: &'r mut M,
    pub(super) chunk: &'c [u8],
    pub(super) at: usize,
    pub(super) expected: Expected,
    pub(super) nesting: Nesting,
    /// The prefix that was read last.
    pub(super) last: PrefixId,
    /// The choice for the walked member.
    pub(super) choice: MemberChoice,
    /// Where the kept bytes begin that are not handed over yet.
    pub(super) kept: Option<usize>,
}

/// What follows in an object.
pub(super) enum Member<'c> {
    /// A value: its prefix was passed.
    Value,
    /// A value to be reported: its prefix was passed.
    Report(Name<'c>),
    /// No whole and valid prefix, or the end of the object.
    None,
}

impl<'c, M: Members> Cursor<'_, 'c, M> {
    pub(super) fn is_walked(&self) -> bool {
        self.nesting.depth() == self.target.top
    }

    /// The scope of the next prefix in the innermost container.
    fn scope(&self) -> Scope {
        let scope = if self.is_walked() {
            Scope::walked(self.target.node)
        } else {
            Scope::below(self.cache.owners.at(self.nesting.depth()))
        };
        if self.expected == Expected::Next { scope } else { scope.without_comma() }
    }

    /// Passes the prefix of a member.
    pub(super) fn prefix(&mut self) -> Member<'c> {
        let is_walked = self.is_walked();
        let scope = self.scope();
        let text = self.chunk.get(self.at..).unwrap_or_default();
        if text.first() == Some(&b'}') {
            return Member::None;
        }
        let choose = |name: Name<'_>| if is_walked { self.members.choose(name) } else { MemberChoice::Skip };
        let found = loop {
            if let Some((id, prefix)) = self.cache.expect(self.last, scope, text) {
                self.last = id;
                break prefix.found();
            }
            match self.cache.learn(self.last, scope, text, self.target.longest_name, &choose) {
                Learned::Nothing => return Member::None,
                Learned::Known(last) => self.last = last,
                Learned::Odd(found) => break found,
            }
        };
        if is_walked {
            self.choice = found.choice;
            if let Some(name) = self.follow(&found) {
                return Member::Report(name);
            }
        }
        self.at += found.length;
        Member::Value
    }

    /// Passes what precedes an item of an array.
    pub(super) fn item(&mut self) -> bool {
        let at = after_space(self.chunk, self.at);
        self.at = match (self.expected, self.chunk.get(at)) {
            (Expected::Next, Some(b',')) => after_space(self.chunk, at + 1),
            (Expected::FirstItem, Some(byte)) if *byte != b']' => at,
            _ => return false,
        };
        true
    }

    /// Passes the end of a walked object and the beginning of the next.
    pub(super) fn next_item(&mut self) -> bool {
        let mut at = self.at;
        if !self.members.are_of_item() {
            return false;
        }
        for byte in b"},{" {
            at = after_space(self.chunk, at);
            if self.chunk.get(at) != Some(byte) {
                return false;
            }
            at += 1;
        }
        self.hand_over(self.at);
        self.members.next_item();
        self.at = at;
        true
    }

    /// Passes the end of a container.
    pub(super) fn close(&mut self, end: u8) -> bool {
        let at = after_space(self.chunk, self.at);
        let closes = self.chunk.get(at) == Some(&end);
        if closes {
            self.at = at + 1;
            self.nesting.pop();
        }
        closes
    }

    /// Passes a value, if it is a scalar.
    pub(super) fn scalar(&mut self) -> bool {
        let end = scalar(self.chunk, self.at);
        self.at = end.unwrap_or(self.at);
        end.is_some()
    }

    /// Does what was chosen for a walked member, up to its value. Returns its name if it is to be reported.
    fn follow(&mut self, found: &Found) -> Option<Name<'c>> {
        if found.choice == MemberChoice::Keep && found.is_tight && self.kept.is_some() {
            return None;
        }
        self.hand_over(self.at);
        let from = self.at + found.name;
        let value = self.at + found.length;
        let name = self.chunk.get(from..from + found.name_length + 2).unwrap_or_default();
        match found.choice {
            MemberChoice::Skip => None,
            MemberChoice::Keep => {
                self.members.begin();
                self.kept = Some(if found.is_tight { from } else { value });
                if !found.is_tight {
                    self.members.piece(name);
                    self.members.piece(b":");
                }
                None
            }
            MemberChoice::Report => {
                self.at = value;
                let raw = name.get(1..=found.name_length).unwrap_or_default();
                Some(Name::whole(raw, false))
            }
        }
    }

    /// A run of kept members begins, or ends, at `at`.
    pub(super) fn run_boundary(&mut self, at: usize) {
        if self.kept.is_some() {
            self.hand_over(at);
        } else {
            self.members.begin();
            self.kept = Some(at);
        }
    }

    /// Hands over what is kept, up to `to`.
    pub(super) fn hand_over(&mut self, to: usize) {
        if let Some(from) = self.kept.take() {
            self.members.piece(self.chunk.get(from..to).unwrap_or_default());
        }
    }
}
