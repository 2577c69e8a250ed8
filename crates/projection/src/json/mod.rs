//! JSON text, read as it arrives: the lexer and validator that projection and body checking share.
//!
//! A [`Reader`] is fed a text in chunks and yields [`Event`]s. At each member and each value its user decides whether to
//! walk into it, to keep it byte for byte, or to skip it. A value that is kept or skipped costs one event, not one for
//! each of its members.
//!
//! It guarantees:
//!
//! - *Everything* that it has passed, walked, kept or skipped, is a prefix of one JSON text by RFC 8259 in UTF-8 that
//!   nests at most [`MAX_DEPTH`] deep. A byte order mark at its start is ignored. `\u` escapes of lone surrogates are accepted, as
//!   in the grammar.
//! - Events do not depend on where the chunks end, except for the number of pieces of a kept value.
//! - It holds a few words and one name, never a value.
//!
//! It does not look for duplicate names, does not parse numbers, and decodes no strings except names.
//!
//! # Rooms
//!
//! Each room uses only those above it:
//!
//! | room | subject |
//! |---|---|
//! | `nesting`, `error` | which containers are open; what is wrong, and where |
//! | `simd` | sixteen bytes at once, as bit masks; the only `unsafe` |
//! | `name` | names as they are written, and what they spell |
//! | `automaton` | the grammar, byte by byte: the only judge of errors |
//! | `fast` | what may be passed at once because it is known to be valid |
//! | `reader` | tokens to events |

mod automaton;
mod error;
mod fast;
mod name;
mod nesting;
mod reader;
mod simd;

pub use automaton::Kind;
pub use error::{JsonError, JsonErrorCode};
pub(crate) use fast::{MemberChoice, Members};
pub use name::Name;
pub use nesting::MAX_DEPTH;
pub use reader::{CUT_NAME_MIN, Event, Events, Reader};
pub(crate) use reader::{GROWTH, name_bytes_max};
