//! Where a prefix is valid: the keys of the cache besides the text.

/// The index of a prefix in the cache.
pub(super) type PrefixId = u8;

/// The largest number of a node that decides about names. The numbers above are for the objects below a prefix.
pub(in crate::json) const NODE_MAX: u32 = (u32::MAX >> 3) - PrefixId::MAX as u32 - 1;

/// The objects in which a prefix is valid, and whether it has a comma. Two texts are the same prefix only in the same
/// scope.
///
/// Bit 0 is set for a prefix without a comma. Bits 1 and 2 are free for a [`MemberRun`], see [`RunScope`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scope(pub(super) u32);

/// Members that follow one another and have the same choice, so that nothing is done between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MemberRun {
    Skipped,
    /// As they are: their prefixes have no white space that would have to be left out.
    Kept,
    /// Each member alone.
    None,
}

/// A scope, and the run to which the members in it belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RunScope(u32);

const RUN_BITS: u32 = 0b110;

impl Scope {
    /// The walked objects at `node`, which is at most [`NODE_MAX`].
    #[inline]
    pub(super) fn walked(node: u32) -> Self {
        Self(node << 3)
    }

    /// Objects that are kept or skipped as a whole: the value of the member with the prefix `owner`, and the items of
    /// that value. Members of the same name with different owners are not followed by the same members.
    #[inline]
    pub(super) fn below(owner: PrefixId) -> Self {
        Self((NODE_MAX + 1 + u32::from(owner)) << 3)
    }

    /// The prefixes without a comma: after an opening brace, or after a comma that was already read.
    #[inline]
    pub(super) fn without_comma(self) -> Self {
        Self(self.0 | 1)
    }

    #[inline]
    pub(super) fn has_no_comma(self) -> bool {
        self.0 & 1 == 1
    }

    /// The prefixes of this scope whose members belong to `run`.
    #[inline]
    pub(super) fn in_run(self, run: MemberRun) -> RunScope {
        RunScope(self.0 | (run as u32) << 1)
    }
}

impl RunScope {
    #[inline]
    pub(super) fn scope(self) -> Scope {
        Scope(self.0 & !RUN_BITS)
    }

    #[inline]
    pub(super) fn without_comma(self) -> Self {
        Self(self.0 | 1)
    }

    #[inline]
    pub(super) fn with_comma(self) -> Self {
        Self(self.0 & !1)
    }

    #[inline]
    pub(super) fn is_kept(self) -> bool {
        self.0 & RUN_BITS == (MemberRun::Kept as u32) << 1
    }

    /// The other run: kept instead of skipped, or skipped instead of kept.
    #[inline]
    pub(super) fn other_run(self) -> Self {
        Self(self.0 ^ 0b010)
    }
}
