//! Field paths, sets of them, and the masks they compile to.
//!
//! A [`FieldPath`] names a place in a JSON record (`department.name`), a [`FieldSet`] is what an Administrator
//! picked, and a [`Mask`] is the same set as a trie that the projector and the body checker walk in step with the
//! bytes of a body.

mod mask;
mod path;
mod set;

pub use mask::{Entry, Mask, NodeId};
pub use path::{FieldPath, FieldPathError, MAX_SEGMENTS, Segment};
pub use set::FieldSet;
