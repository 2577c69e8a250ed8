//! A container that is walked.

use crate::field::NodeId;
use crate::json::Kind;

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
