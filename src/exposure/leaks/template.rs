//! A body, cut at every place where something is hidden from a key.

/// A body as a list of pieces: what of it is hidden can be written in another way, the rest only as it is.
#[derive(Debug, Default)]
pub(super) struct Template<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
    /// What could be at each [`Piece::Room`].
    pub(super) rooms: Vec<Room>,
    /// Where something is or could be hidden, without indices and values: field paths of the record, and JSON
    /// Pointers from the body outside of it.
    pub(super) paths: Vec<String>,
}

/// A piece of a body. Hidden ones have the index of their path.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// The bracket of an object or array that is looked into.
    Open(char),
    Close(char),
    /// Where further hidden members or items could be.
    Room(usize),
    /// The name, with its quotes, of a member that may be seen.
    Name(&'a str),
    /// What leaves as it is.
    Seen(&'a str),
    /// A hidden member: its name with quotes, and its value.
    Member {
        name: &'a str,
        value: &'a str,
        hides: Hides,
        path: usize,
    },
    /// A scalar among items where only objects may be seen.
    Item {
        value: &'a str,
        path: usize,
    },
}

/// What can replace a hidden value without showing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hides {
    Anything,
    /// Where an object is expected: an object, array or null there would be seen.
    Scalars,
}

/// What could be hidden at a [`Piece::Room`].
#[derive(Debug)]
pub(super) enum Room {
    Members(Vec<(String, Hides, usize)>),
    Items(usize),
}
