//! The fast path: what may be passed at once because it is known to be valid.
//!
//! The automaton looks at every byte. The fast path looks at sixteen or thirty-two, and passes what a chunk holds whole:
//! a member prefix, a scalar, a bracket. It never judges an error. Where something is cut, faulty or unusual it stops, and
//! the automaton reads the same bytes again.
//!
//! ```text
//!            ┌───────────────┐  unexpected  ┌───────────────┐  cut or faulty  ┌───────────┐
//!   chunk ──►│ hot_loop      ├─────────────►│ advance       ├────────────────►│ automaton │
//!            │ guesses only  │◄─────────────┤ a single step │◄────────────────┤ one token │
//!            └───────▲───────┘   one step   └───────┬───────┘                 └───────────┘
//!                    │ expect                       │ learn
//!                    └────────── cache ◄────────────┘
//! ```
//!
//! A *member prefix* is the text between two values of an object: `,"name":` with its white space. Prefixes repeat from
//! record to record, so the [cache] remembers each with the choice for its member, and which prefix came next.
//!
//! # A worked example
//!
//! A projector with the mask `name` reads a list. A test in `scanner` holds every step of this.
//!
//! ```text
//!   [{"id":1,"name":"Ada"},{"id":2,"name":"Bob"},{"id":3,"name":"Eve"}]
//! ```
//!
//! *The first record.* The reader takes `[` and `{` from the automaton and calls [`Scanner::advance`]. The cache is
//! empty, so `advance` learns: it reads the prefix `"id":`, asks for the choice (skip), and remembers both as number 0. It
//! passes the scalar `1`, learns `,"name":` (keep) as number 1, and links it: after 0 comes 1. It passes `"Ada"`, and at
//! `},{` it goes into the next item without an event.
//!
//! *The second record.* Nothing says yet that 0 comes after 1. One comparison fails, and the cache finds number 0 by its
//! hash and links it.
//!
//! *The third record.* All guesses are right now, and the hot loop passes the record without asking for any name:
//!
//! ```text
//!   "id":3,"name":"Eve"}
//!   └─┬─┘                      prefix 0, guessed: 32 bytes compared at once
//!        │                     a short number: the first bit of the mask of non-digits is its end
//!         └──┬───┘             prefix 1, guessed. Its members are kept and not skipped: a run boundary
//!                 └─┬─┘        a short string: the first bit of the mask of special bytes is its end
//!                      │       the end of the walked object: left to `advance`
//! ```
//!
//! What is kept leaves as one piece, `"name":"Eve"`; a run of several kept members would, too. The comparisons need some
//! bytes after what they look at. So `advance` and the automaton read the last 66 bytes of a chunk.
//!
//! *A cut.* If a chunk ends in `"name":"Ev`, `advance` stops before the value: it never passes half a token. The automaton
//! reads `"Ev`, and its state says that it is in a string. After the end of that string in the next chunk, the fast path
//! takes over again.
//!
//! # Why it is correct
//!
//! A prefix is in the cache only after [`prefix::read`] has found it whole and valid, in the same [scope]: the
//! objects in which it means the same, and with or without a comma. A guess counts only if all of its bytes are equal.
//! Every other step passes a token that one of [`tokens`] has read to its end. The tests compare the output with that of
//! single-byte chunks, which only the automaton reads.
//!
//! # Files
//!
//! Each uses only those to its left:
//!
//! ```text
//!   members, scope, tokens  <-  prefix, owners, target  <-  cache  <-  hot_loop, cursor  <-  advance  <-  scanner
//! ```

mod advance;
mod cache;
mod cursor;
mod hot_loop;
mod members;
mod owners;
mod prefix;
mod scanner;
mod scope;
mod target;
mod tokens;

pub(super) use members::ForAll;
pub(crate) use members::{MemberChoice, Members};
pub(super) use scanner::Scanner;
pub(super) use scope::NODE_MAX;
pub(super) use target::{Stop, Target};
