//! The members of an object, passed at once by what a mask says of their names.

use crate::field::{Entry, Mask, NodeId};
use crate::json::{MemberChoice, Members, Name};

/// Decides about the members of a walked object, and writes those that are kept.
pub(crate) struct Masked<'a> {
    pub(crate) mask: &'a Mask,
    pub(crate) node: NodeId,
    /// What happens with a member of which the mask grants nothing.
    pub(crate) nothing: MemberChoice,
    /// What happens with a member that the mask grants whole.
    pub(crate) whole: MemberChoice,
    /// Whether a member has left, so that the next needs a comma.
    pub(crate) begun: &'a mut bool,
    pub(crate) is_item: bool,
    pub(crate) out: &'a mut Vec<u8>,
}

impl Members for Masked<'_> {
    fn choose(&self, name: Name<'_>) -> MemberChoice {
        let name = name.spelled();
        match self.mask.member(self.node, &name) {
            _ if self.mask.tells_type(self.node, &name) => MemberChoice::Report,
            Entry::Nothing => self.nothing,
            Entry::Part(_) => MemberChoice::Report,
            Entry::Whole => self.whole,
        }
    }

    fn are_of_item(&self) -> bool {
        self.is_item
    }

    fn next_item(&mut self) {
        *self.begun = false;
        self.out.extend_from_slice(b"},{");
    }

    fn begin(&mut self) {
        if *self.begun {
            self.out.push(b',');
        }
        *self.begun = true;
    }

    fn piece(&mut self, text: &[u8]) {
        self.out.extend_from_slice(text);
    }
}
