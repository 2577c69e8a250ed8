//! Field paths, sets of them, and the masks they compile to.
//!
//! A [`FieldPath`] names a place in a JSON record (`department.name`). A [`FieldSet`] is what an administrator picked. A
//! [`Mask`] is a set of paths as a trie, which a projector or a body checker walks in step with the bytes of a body.

mod mask;
mod path;
mod set;

pub use mask::{Entry, Mask, NodeId};
pub use path::{FieldPath, FieldPathError, MAX_SEGMENTS, Segment};
pub use set::FieldSet;
