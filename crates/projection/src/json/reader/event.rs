//! What a reader reports.

use crate::json::automaton::Kind;
use crate::json::name::Name;

/// A part of a text. A value that is walked gives its beginning, its members or items, and its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event<'a> {
    /// The name of a member of a walked object. [`Events::keep`](super::Events::keep) and
    /// [`Events::skip`](super::Events::skip) decide about the member's value; without either, the next event is its
    /// [`Event::Value`].
    ///
    /// If the name [is cut](Name::is_cut) and the value is not skipped, the rest of the name comes first: as
    /// [`Event::NamePiece`]s and an [`Event::NameEnd`].
    Name(Name<'a>),
    /// A piece of a cut name, after its beginning.
    NamePiece(&'a [u8]),
    /// The end of a cut name.
    NameEnd,
    /// The beginning of a value: the root, an item of a walked array, or the value of a member that was neither kept nor
    /// skipped. It can be kept or skipped now. Otherwise an object or an array is walked, and a scalar or `null` is
    /// skipped.
    Value(Kind),
    /// A piece of a kept value. The pieces together are its text, with the white space in it.
    Kept(&'a [u8]),
    /// The end of a walked object or array.
    End,
}
