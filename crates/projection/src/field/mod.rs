//! Field paths, sets of them, and the masks they compile to.
//!
//! A [`FieldPath`] names a place in a JSON record (`department.name`). A [`FieldSet`] is what an administrator picked. A
//! [`Mask`] is a set of paths as a trie, which a projector or a body checker walks in step with the bytes of a body. Where
//! a [`Discriminator`] tells the type of an object, the type is a segment of the path (`pets.cat.name`).

mod draft;
mod mask;
mod path;
mod set;

pub use draft::Discriminator;
pub use mask::{Entry, Mask, NodeId};
pub use path::{FieldPath, FieldPathError, MAX_SEGMENTS, Segment};
pub use set::FieldSet;
