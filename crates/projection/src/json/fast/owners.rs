//! Whose value a container is.

use super::scope::PrefixId;
use crate::json::nesting::MAX_DEPTH;

/// By depth, the prefix of the member whose value the container of that depth is in. A container that the automaton
/// opened may have the wrong owner: then the prefixes in it are guessed wrong more often, and nothing else.
#[derive(Debug)]
pub(super) struct Owners([PrefixId; MAX_DEPTH + 1]);

impl Owners {
    pub(super) fn new() -> Self {
        Self([0; MAX_DEPTH + 1])
    }

    #[inline]
    pub(super) fn at(&self, depth: usize) -> PrefixId {
        self.0.get(depth).copied().unwrap_or_default()
    }

    /// A container opens in the one of `depth`: as the value of the member with the prefix `last`, or as an item. Returns
    /// its owner.
    #[inline]
    pub(super) fn open(&mut self, depth: usize, is_member: bool, last: PrefixId) -> PrefixId {
        let owner = if is_member { last } else { self.at(depth) };
        if let Some(place) = self.0.get_mut(depth + 1) {
            *place = owner;
        }
        owner
    }
}
