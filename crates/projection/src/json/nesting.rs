//! The open containers of a text.

/// How deep arrays and objects may nest. A deeper text is an error.
pub const MAX_DEPTH: usize = 128;

/// Which containers are open: their number, and for each whether it is an object.
///
/// INVARIANT: `depth` is at most [`MAX_DEPTH`]. Callers ask [`Nesting::has_room`] before they push, and pop only what
/// they pushed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Nesting {
    depth: usize,
    /// One bit per open container, the innermost in the lowest: set for an object.
    objects: u128,
}

const _: () = assert!(MAX_DEPTH == u128::BITS as usize, "Nesting::objects holds one bit for each level");

impl Nesting {
    /// Nothing is open.
    pub(super) fn new() -> Self {
        Self { depth: 0, objects: 0 }
    }

    /// How many containers are open.
    #[inline]
    pub(super) fn depth(self) -> usize {
        self.depth
    }

    /// Whether another container may open.
    #[inline]
    pub(super) fn has_room(self) -> bool {
        self.depth < MAX_DEPTH
    }

    /// Whether the innermost open container is an object. False at the root.
    #[inline]
    pub(super) fn in_object(self) -> bool {
        self.objects & 1 == 1
    }

    /// Opens a container.
    #[inline]
    pub(super) fn push(&mut self, is_object: bool) {
        self.depth += 1;
        self.objects = self.objects << 1 | u128::from(is_object);
    }

    /// Closes the innermost container.
    #[inline]
    pub(super) fn pop(&mut self) {
        self.depth -= 1;
        self.objects >>= 1;
    }
}
