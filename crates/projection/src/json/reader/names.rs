//! Names that a chunk cuts, and how much of them is held.

use crate::json::name::{LONGEST_ESCAPE, Name};

/// A name with at most this many bytes of text is never cut.
pub const CUT_NAME_MIN: usize = 1024;

/// The most bytes of a name's text that a reader holds.
pub(crate) fn name_bytes_max(longest_name: usize) -> usize {
    longest_name.saturating_mul(LONGEST_ESCAPE).max(CUT_NAME_MIN)
}

/// The part of a name that earlier chunks held.
#[derive(Debug)]
pub(super) struct HeldName {
    /// INVARIANT: never longer than `limit`.
    text: Vec<u8>,
    /// A longer text is cut there, wherever the chunks end.
    limit: usize,
}

impl HeldName {
    pub(super) fn new(longest_name: usize) -> Self {
        Self { text: Vec::new(), limit: name_bytes_max(longest_name) }
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// Takes another piece. If the name gets too long, takes what there is room for, and returns how much that is.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), usize> {
        let room = self.limit - self.text.len();
        if let Some((beginning, _)) = piece.split_at_checked(room).filter(|(_, rest)| !rest.is_empty()) {
            self.text.extend_from_slice(beginning);
            return Err(room);
        }
        self.text.extend_from_slice(piece);
        Ok(())
    }

    pub(super) fn name(&self, is_cut: bool) -> Name<'_> {
        Name::new(&self.text, is_cut)
    }
}
