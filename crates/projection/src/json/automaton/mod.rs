//! The automaton: bytes to tokens, by the grammar of RFC 8259.
//!
//! It alone decides what an error is, and at which byte. It can stop and resume at any byte, holds no bytes of the text,
//! and does not know what its user reads for. The [fast path](super::fast) passes only what it knows to be valid, and
//! leaves the rest to the automaton.
//!
//! ```text
//!   string   number   literal     the inside of one token
//!        \      |      /
//!             machine             between tokens
//! ```

mod literal;
mod machine;
mod number;
mod string;
mod token;

pub(super) use machine::{Automaton, Expected};
pub use token::Kind;
pub(super) use token::Token;
