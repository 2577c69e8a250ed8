//! A container that is walked, and the members of a walked object.

use crate::field::{Entry, Mask, NodeId};
use crate::json::{Kind, MemberChoice, Members, Name};

#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    pub(super) kind: Kind,
    /// The node for the members of this object, or for each object in this array.
    pub(super) node: NodeId,
    /// Whether a member or an item has left, so that the next needs a comma.
    pub(super) begun: bool,
    /// Whether not even its brackets leave.
    pub(super) is_silent: bool,
}

impl Level {
    pub(super) fn new(kind: Kind, node: NodeId) -> Self {
        Self { kind, node, begun: false, is_silent: false }
    }

    pub(super) fn separate(self, out: &mut Vec<u8>) {
        if self.begun {
            out.push(b',');
        }
    }
}

/// Decides about the members of a walked object, and writes those that leave whole.
pub(super) struct Permitted<'a> {
    pub(super) mask: &'a Mask,
    pub(super) level: &'a mut Level,
    pub(super) is_item: bool,
    pub(super) out: &'a mut Vec<u8>,
}

impl Members for Permitted<'_> {
    fn choose(&self, name: Name<'_>) -> MemberChoice {
        let (node, name) = (self.level.node, name.spelled());
        match self.mask.member(node, &name) {
            _ if self.mask.tells_type(node, &name) => MemberChoice::Report,
            Entry::Nothing => MemberChoice::Skip,
            Entry::Part(_) => MemberChoice::Report,
            Entry::Whole => MemberChoice::Keep,
        }
    }

    fn are_of_item(&self) -> bool {
        self.is_item
    }

    fn next_item(&mut self) {
        self.level.begun = false;
        self.out.extend_from_slice(b"},{");
    }

    fn begin(&mut self) {
        self.level.separate(self.out);
        self.level.begun = true;
    }

    fn piece(&mut self, text: &[u8]) {
        self.out.extend_from_slice(text);
    }
}
