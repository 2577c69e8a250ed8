//! Lets the permitted part of a JSON text through: bytes in, permitted bytes out.
//!
//! A [`Mask`](field::Mask) says which members may leave. A [`Projector`](projection::Projector) takes the text in chunks,
//! validates all of it, and copies the permitted members to the output byte for byte. It holds none of the text except
//! the path to the current value, and what precedes the type of an object whose types have lists of their own.
//!
//! ```
//! use std::sync::Arc;
//!
//! use fieldgate_projection::field::{FieldPath, Mask};
//! use fieldgate_projection::projection::Projector;
//!
//! // The name of each person, and the name of the department: a list of people needs no notation of its own.
//! let paths: [FieldPath; 2] = ["name".parse()?, "department.name".parse()?];
//! let mut projector = Projector::new(Arc::new(Mask::of(&paths)));
//!
//! // The body as a network delivers it.
//! let chunks = [
//!     br#"[{"id": 7, "name": "Zo\u00eb", "sala"#.as_slice(),
//!     br#"ry": 91000.50, "department": {"na"#,
//!     br#"me": "IT", "budget": 1e6}}, {"id": 8}]"#,
//! ];
//! let mut permitted = Vec::new();
//! for chunk in chunks {
//!     // What is permitted of this chunk may leave now.
//!     projector.write(chunk, &mut permitted)?;
//! }
//! projector.finish()?;
//!
//! assert_eq!(permitted, br#"[{"name":"Zo\u00eb","department":{"name":"IT"}},{}]"#);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Guarantees
//!
//! 1. Only permitted members leave. Every member is judged by its name with escapes read, also a duplicate.
//! 2. A permitted member leaves byte for byte: numbers keep their digits, strings keep their escapes.
//! 3. A text that is not valid JSON is an error, also if the fault is in a part that is not permitted.
//! 4. A scalar where the mask expects an object is dropped, so that a value whose type changes does not leak.
//! 5. The output does not depend on where the chunks end.
//! 6. Hidden values do not show in the output, not even by their length or their white space.
//!
//! [`projection`] states them in full, with their limits.
//!
//! # Modules
//!
//! Each module uses only those above it:
//!
//! | module | subject | start from |
//! |---|---|---|
//! | [`json`] | lexer and validator of a text in chunks | [`Reader`](json::Reader) |
//! | [`field`] | field paths, sets of them, and the masks they compile to | [`FieldPath`](field::FieldPath), [`Mask`](field::Mask) |
//! | [`projection`] | the walk of a text in step with a mask | [`Projector`](projection::Projector) |
//! | [`links`] | links in a text lead to another address | [`LinkRewriter`](links::LinkRewriter) |
//!
//! The crate knows nothing of keys, catalogs or decisions: these are in the crate `fieldgate`, which re-exports the
//! modules. It is a crate of its own because cargo sets how code is compiled by crate: this one for speed, the engine for
//! size.

pub mod field;
pub mod json;
pub mod links;
pub mod projection;
