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
//! A projector under the mask `name` reads these two records:
//!
//! ```text
//!   [{"id":1,"name":"Ada"},{"id":2,"name":"Bob"}]
//! ```
//!
//! *The first record.* The reader takes `[` and `{` from the automaton and calls [`Scanner::advance`]. The cache is
//! empty, so `advance` learns: it reads the prefix `"id":`, asks for the choice (skip), and remembers both as number 0. It
//! passes the scalar `1`, learns `,"name":` (keep) as number 1, and links it: after 0 comes 1. It passes `"Ada"`. At
//! `},{` it goes into the next item without an event.
//!
//! *The second record.* Prefix 0 is not known to come after prefix 1, so one comparison fails, the cache finds it by its
//! hash and links it. From here on the hot loop has all it needs:
//!
//! ```text
//!   "id":2,"name":"Bob"}
//!   └─┬─┘                      prefix 0, guessed: 32 bytes compared at once
//!        │                     a short number: a mask of the bytes that are not digits gives its end
//!         └──┬───┘             prefix 1, guessed; its members are kept, not skipped: a run boundary
//!                └─┬─┘         a short string: a mask of the bytes that are not plain gives its end
//!                     │        the end of the walked object: left to `advance`
//! ```
//!
//! A third record would need no look at any name: one comparison for each prefix, one mask for each value. The run that
//! begins at `"name"` leaves as one piece, `"name":"Bob"`.
//!
//! *A cut.* If the chunk ends in `"name":"Bo`, the hot loop and `advance` both stop before the value: neither passes
//! half a token. The automaton reads `"Bo`, remembers that it is in a string, and goes on with the next chunk; after the
//! string the fast path takes over again.
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
