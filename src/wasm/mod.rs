//! The boundary to JavaScript: the only folder that names it.
//!
//! Only text, bytes, numbers and plain objects cross it, never a class. Documents (catalog, grants, records) cross
//! as JSON text, so that one parser with one set of rules reads them. Compiled things stay on this side under a
//! numeric handle; a handle that was freed, or belongs to an instance that trapped and was replaced, is refused.
//! Results are plain objects; a failure that the caller must handle is part of the result, any other is thrown as an
//! `Error` with a stable `code`. The npm package documents every function in its `index.d.ts`.

pub mod body;
pub mod catalog;
pub mod description;
pub mod error;
pub mod grants;
pub mod key;
pub mod leaks;
pub mod mask;
pub mod policy;
pub mod projection;
pub mod record;
pub mod request;
pub mod state;
mod value;
