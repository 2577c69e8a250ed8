//! How far the fast path is to go, and why it stopped.

use super::members::MemberChoice;
use crate::json::name::Name;

/// How far the fast path is to go.
#[derive(Clone, Copy)]
pub(in crate::json) struct Target {
    /// It stops at the end of a value, when this many containers are open.
    pub(super) base: usize,
    /// The members of the object of this depth are walked. Everything below it is passed as a whole.
    pub(super) top: usize,
    /// The node that decides about the walked members.
    pub(super) node: u32,
    pub(super) longest_name: usize,
}

impl Target {
    /// To the end of the value that ends with `base` containers open.
    pub(in crate::json) fn end_of_value(base: usize) -> Self {
        Self { base, top: usize::MAX, node: 0, longest_name: usize::MAX }
    }

    /// Through the members of the innermost of `top` containers, an object, as long as their names are not too long.
    pub(in crate::json) fn members(top: usize, node: u32, longest_name: usize) -> Self {
        Self { base: usize::MAX, top, node, longest_name }
    }

    /// The depth of the container that the hot loop must not leave, because the fast path may have to stop at its end.
    pub(super) fn floor(self) -> usize {
        self.top.min(self.base.saturating_add(1))
    }
}

/// Why the fast path stopped.
pub(in crate::json) enum Stop<'c> {
    /// The value has ended.
    Ended,
    /// What follows is cut, faulty or unusual.
    Unknown,
    /// The same, before or in the value of a walked member with this choice.
    InMember(MemberChoice),
    /// Before the value of a member that is to be reported.
    Report(Name<'c>),
}
