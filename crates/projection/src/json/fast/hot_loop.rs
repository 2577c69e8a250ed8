//! The hot loop: member prefixes that the cache expects, scalars that are short and simple, and the containers among them.
//!
//! It makes no call except for odd characters in strings, so that its variables stay in registers. Anything that it does
//! not expect ends it.

use super::cache::PrefixCache;
use super::owners::Owners;
use super::prefix::Prefix;
use super::scope::{MemberRun, PrefixId, RunScope, Scope};
use super::tokens::{Window, short_scalar, short_space, simple_scalar};
use crate::json::automaton::Expected;
use crate::json::nesting::Nesting;

/// Where the hot loop is.
pub(super) struct HotLoop {
    pub(super) at: usize,
    /// The prefix that was read last.
    pub(super) last: PrefixId,
    pub(super) expected: Expected,
    pub(super) nesting: Nesting,
    /// The scope of the members of the walked object, and the run they are in.
    pub(super) walked: RunScope,
    pub(super) boundaries: RunBoundaries,
}

/// Where runs of kept members begin and end, in turn.
#[derive(Default)]
pub(super) struct RunBoundaries {
    at: [usize; 8],
    count: usize,
}

impl RunBoundaries {
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        self.at.iter().copied().take(self.count)
    }
}

impl HotLoop {
    /// Reads on in `chunk`. It does not leave the container of depth `floor`. The container of depth `top` is the walked
    /// object.
    #[inline(never)]
    pub(super) fn run(&mut self, cache: &mut PrefixCache, chunk: &[u8], floor: usize, top: usize) {
        let Self { mut at, mut last, mut expected, mut nesting, mut walked, .. } = *self;
        let PrefixCache { known, owners, .. } = cache;
        let Some(mut prefix) = known.get(usize::from(last)) else { return };
        let mut members = members_of(nesting, top, walked, owners);
        loop {
            if nesting.in_object() && expected != Expected::Value {
                let (mut scope, mut next) = match expected {
                    Expected::Next => (members, prefix.next(false)),
                    _ => (members.without_comma(), prefix.next(true)),
                };
                if let Some(found) = prefix_at(known, next, scope, chunk, at) {
                    at += found.length();
                    prefix = found;
                    scope = scope.with_comma();
                    expected = loop {
                        last = next;
                        next = prefix.next(false);
                        let Some(length) = window(chunk, at).and_then(short_scalar) else {
                            break Expected::Value;
                        };
                        at += length;
                        let Some(found) = prefix_at(known, next, scope, chunk, at) else {
                            break Expected::Next;
                        };
                        at += found.length();
                        prefix = found;
                    };
                }
                if expected != Expected::Value
                    && nesting.depth() == top
                    && let Some(boundary) = self.boundaries.at.get_mut(self.boundaries.count)
                    && let Some(found) = prefix_at(known, next, scope.other_run(), chunk, at)
                {
                    walked = walked.other_run();
                    members = walked;
                    *boundary = at + if walked.is_kept() { found.name() } else { 0 };
                    self.boundaries.count += 1;
                    continue;
                }
            }
            let space =
                if nesting.depth() == top { 0 } else { short_space(chunk.get(at..).unwrap_or_default()) };
            let Some(byte) = chunk.get(at + space) else { break };
            match (expected, byte) {
                (Expected::Value, b'{' | b'[') if nesting.has_room() => {
                    let is_object = *byte == b'{';
                    members = below(owners.open(nesting.depth(), nesting.in_object(), last));
                    nesting.push(is_object);
                    expected = Expected::first_in(is_object);
                }
                (Expected::Value, _) => {
                    let mut from = at + space;
                    while let Some(end) = simple_scalar(chunk, from) {
                        (at, expected) = (end, Expected::Next);
                        // Most items are like the one before, with no white space between them.
                        if nesting.in_object() || chunk.get(at) != Some(&b',') {
                            break;
                        }
                        from = at + 1;
                    }
                    if expected == Expected::Value {
                        break;
                    }
                    continue;
                }
                (Expected::Next | Expected::FirstName | Expected::FirstItem, b'}' | b']')
                    if nesting.depth() > floor && nesting.in_object() == (*byte == b'}') =>
                {
                    nesting.pop();
                    members = members_of(nesting, top, walked, owners);
                    expected = Expected::Next;
                }
                (Expected::FirstItem, b'"' | b'{' | b'[' | b'-' | b'0'..=b'9' | b'a'..=b'z') => {
                    expected = Expected::Value;
                    continue;
                }
                (Expected::Next, b',') if !nesting.in_object() => expected = Expected::Value,
                _ => break,
            }
            at += space + 1;
        }
        (self.at, self.last, self.expected) = (at, last, expected);
        (self.nesting, self.walked) = (nesting, walked);
    }
}

/// The scope of the members of the innermost container.
#[inline]
fn members_of(nesting: Nesting, top: usize, walked: RunScope, owners: &Owners) -> RunScope {
    if nesting.depth() == top { walked } else { below(owners.at(nesting.depth())) }
}

#[inline]
fn below(owner: PrefixId) -> RunScope {
    Scope::below(owner).in_run(MemberRun::Skipped)
}

/// The prefix that is expected next, if it is at `at`.
#[inline]
fn prefix_at<'p>(
    known: &'p [Prefix],
    next: PrefixId,
    scope: RunScope,
    chunk: &[u8],
    at: usize,
) -> Option<&'p Prefix> {
    let text = chunk.get(at..)?.as_chunks().0.first_chunk()?;
    known.get(usize::from(next)).filter(|prefix| prefix.is_at(scope, text))
}

#[inline]
fn window(chunk: &[u8], at: usize) -> Option<&Window> {
    chunk.get(at..)?.first_chunk()
}
