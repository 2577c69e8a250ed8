//! What the user of a reader decides about the members of an object.

use crate::json::name::Name;

/// What happens with a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MemberChoice {
    /// It is read and dropped.
    Skip,
    /// It is handed over as it is.
    Keep,
    /// It comes as an event.
    Report,
}

/// Decides about the members of a walked object, and takes those that are kept.
pub(crate) trait Members {
    /// The choice for a member. The fast path asks once for many members of the same name.
    fn choose(&self, name: Name<'_>) -> MemberChoice;
    /// Whether the object is an item of an array, and the objects after it are walked in the same way.
    fn are_of_item(&self) -> bool;
    /// The object has ended, and the next item, an object, has begun. Neither comes as an event.
    fn next_item(&mut self);
    /// A member that is kept begins, or a run of them.
    fn begin(&mut self);
    /// A piece of what is kept: names, colons, values, and the commas of a run. The part of the last value that is
    /// missing comes as [`Event::Kept`](crate::json::Event::Kept).
    fn piece(&mut self, text: &[u8]);
}

/// One choice for all members.
pub(in crate::json) struct ForAll(pub(in crate::json) MemberChoice);

impl Members for ForAll {
    fn choose(&self, _: Name<'_>) -> MemberChoice {
        self.0
    }

    fn are_of_item(&self) -> bool {
        false
    }

    fn next_item(&mut self) {}

    fn begin(&mut self) {}

    fn piece(&mut self, _: &[u8]) {}
}
