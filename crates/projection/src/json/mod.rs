//! JSON text, read as it arrives: the lexer and validator that projection and body checking share.
//!
//! A [`Reader`] is fed a text in chunks cut anywhere and yields [`Event`]s. At each member and each value its user
//! answers whether to walk into it, to have it byte for byte, or to skip it; a value that is kept or skipped costs
//! one event, not one for each of its members.
//!
//! It guarantees that *everything* it has passed, walked, kept or skipped, is a prefix of one JSON text by RFC 8259
//! in UTF-8 that nests at most [`MAX_DEPTH`] deep, and that events do not depend on where the chunks were cut,
//! save for the number of pieces a kept value comes in. A byte order mark is an error. `\u` escapes of lone
//! surrogates are accepted, as the grammar has them. It holds a few words and one name, never a value.
//!
//! It does not look for duplicate names, does not parse numbers, and does not decode strings other than names.
//!
//! The rooms: `scan` finds tokens and holds them to the grammar, with `text` and `number` for the insides of strings
//! and numbers. Its fast path, `scan::run`, passes tokens that a chunk holds whole, by `whole` and the SIMD of `lanes`
//! below, and what repeats itself by `joints`; of that, `scan::stretch` is the innermost loop. `reader` turns tokens into
//! events.

mod error;
mod joints;
mod lanes;
mod name;
mod number;
mod reader;
mod scan;
mod text;
mod whole;

pub use error::{JsonError, JsonErrorKind};
pub use joints::Verdict;
pub use name::Name;
pub use reader::{CUT_NAME_MIN, Event, Events, Members, Reader};
pub(crate) use reader::{GROWTH, name_limit};
pub use scan::Kind;

/// How deep arrays and objects may nest; deeper is an error, for origin and client alike.
pub const MAX_DEPTH: usize = 128;
