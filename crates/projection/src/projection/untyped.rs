//! An object whose type is not known yet: what of it may leave waits for its discriminator.

use std::borrow::Cow;

use crate::json::{GROWTH, Name, name_bytes_max};

/// The most bytes that wait for a discriminator: those of members in front of it that may leave under some type.
pub const HELD_BYTES_MAX: usize = 64 * 1024;

/// The members of one object that has been read up to its discriminator, or not so far.
#[derive(Debug, Default)]
pub(super) struct Untyped {
    stage: Stage,
    /// An opening brace, and the members that may leave.
    held: Vec<u8>,
    /// There was more to hold than may be held.
    overflowed: bool,
    /// The discriminator with its value, as they leave.
    told: Vec<u8>,
    /// Where in `told` the value begins.
    value_at: usize,
    /// Where in the text the value ends.
    ended_at: u64,
    /// The most bytes of `told`.
    told_bytes_max: usize,
    /// There was more: no type is called so.
    is_long: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    /// There is no such object.
    #[default]
    Closed,
    /// In front of the discriminator.
    Members,
    /// In its value, or right after it.
    Type,
}

impl Untyped {
    pub(super) fn new(longest_name: usize) -> Self {
        Self { told_bytes_max: told_bytes_max(longest_name), ..Self::default() }
    }

    /// The most bytes that it holds.
    pub(super) fn heap_bytes_max(longest_name: usize) -> usize {
        HELD_BYTES_MAX.saturating_add(told_bytes_max(longest_name)).saturating_mul(GROWTH)
    }

    pub(super) fn held_back(&self) -> usize {
        self.held.len() + self.told.len()
    }

    pub(super) fn is_open(&self) -> bool {
        self.stage != Stage::Closed
    }

    /// Whether the discriminator was the last member.
    pub(super) fn has_type(&self) -> bool {
        self.stage == Stage::Type
    }

    pub(super) fn open(&mut self) {
        self.close();
        self.stage = Stage::Members;
        self.held.push(b'{');
    }

    pub(super) fn close(&mut self) {
        self.stage = Stage::Closed;
        self.held.clear();
        self.told.clear();
        self.overflowed = false;
        self.is_long = false;
    }

    /// A member that may leave begins.
    #[inline(never)]
    pub(super) fn begin_member(&mut self, name: Name<'_>) {
        self.take(if self.has_members() { b",\"" } else { b"\"" });
        self.take(name.raw());
        if !name.is_cut() {
            self.take(b"\":");
        }
    }

    /// The discriminator begins. Its name is never cut.
    #[inline(never)]
    pub(super) fn begin_type(&mut self, name: Name<'_>) {
        self.stage = Stage::Type;
        self.take(b"\"");
        self.take(name.raw());
        self.take(b"\":");
        self.value_at = self.told.len();
    }

    /// Takes a piece of what has begun.
    #[inline(never)]
    pub(super) fn take(&mut self, piece: &[u8]) {
        let (text, bytes_max, is_full) = match self.stage {
            Stage::Type => (&mut self.told, self.told_bytes_max, &mut self.is_long),
            Stage::Members | Stage::Closed => (&mut self.held, HELD_BYTES_MAX, &mut self.overflowed),
        };
        *is_full |= text.len() + piece.len() > bytes_max;
        if !*is_full {
            text.extend_from_slice(piece);
        }
    }

    pub(super) fn set_end(&mut self, offset: u64) {
        self.ended_at = offset;
    }

    /// Where the value of the discriminator ends in the text.
    pub(super) fn ended_at(&self) -> u64 {
        self.ended_at
    }

    /// What the value of the discriminator spells, if it is a string that can name a type.
    pub(super) fn type_name(&self) -> Option<Cow<'_, [u8]>> {
        let value = self.told.get(self.value_at..).filter(|_| self.has_type() && !self.is_long)?;
        let text = value.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
        Some(Name::new(text, false).spelled())
    }

    pub(super) fn has_members(&self) -> bool {
        self.held.len() > 1
    }

    /// The members that may leave, as an object; none if there were too many to hold.
    pub(super) fn members(&mut self) -> Option<&[u8]> {
        self.held.push(b'}');
        (!self.overflowed).then_some(&*self.held)
    }

    /// The discriminator with its value.
    pub(super) fn told(&self) -> &[u8] {
        &self.told
    }
}

fn told_bytes_max(longest_name: usize) -> usize {
    name_bytes_max(longest_name).saturating_mul(2)
}
