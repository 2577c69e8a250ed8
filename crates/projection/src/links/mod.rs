//! Links: members of a body that hold URLs of the origin lead to the gate instead.
//!
//! A client that follows an origin's own link leaves the gate, and shows its key to another host. A [`LinkRewriter`]
//! guarantees for every member that its mask grants:
//!
//! 1. An absolute URL of the origin leads to the new address, with path, query and fragment as they were. So does a URL of
//!    the new address itself.
//! 2. A relative reference stays byte for byte.
//! 3. Any other text becomes `null`, also one that a client could read as something else, and one of more than
//!    [`LINK_BYTES_MAX`] bytes. So no link leads to another host.
//!
//! At the place of a link, each item of an array is a link, and so is the member `href` of an object (link objects of HAL
//! and JSON:API). Other values stay. Everything that is no link stays byte for byte, except white space between members
//! on the way to a link.
//!
//! Like a [`Projector`](crate::projection::Projector), it takes a text in chunks, validates all of it, and gives the same
//! output wherever the chunks end. Nesting, the longest name in its mask and one link bound its memory.

mod reference;
mod rewriter;

pub use reference::Rebase;
pub use rewriter::{LINK_BYTES_MAX, LinkRewriter};
