//! Sixteen bytes at once: which of them matter, and how far a run of others goes.
//!
//! A [`Block`] is sixteen bytes. A kernel compares all of them with one instruction and answers with a bit mask, one bit
//! per byte, the first byte in the lowest bit; the number of trailing zeros is then the length of a run:
//!
//! ```text
//!   block     Z  o  e  "  ,  "  i  d  "  :  7  ,  "  n  a  m
//!   special   0  0  0  1  0  1  0  0  1  0  0  0  1  0  0  0      read from right to left: 0x1128, three trailing zeros
//! ```
//!
//! This is the only room with `unsafe`: in the kernels, for loads of a fixed size and for intrinsics that need a feature
//! of the processor. `kernel` chooses one for the target; all give the same answers, and the tests hold each to a loop
//! over single bytes.
//!
//! ```text
//!   block  <-  utf8  <-  kernel  <-  masks, runs
//! ```

mod block;
mod kernel;
mod masks;
mod runs;
#[cfg(any(
    test,
    all(target_arch = "x86_64", target_feature = "ssse3"),
    all(target_arch = "wasm32", target_feature = "simd128")
))]
mod utf8;

pub(super) use block::Block;
pub(super) use masks::{not_digit, not_plain, not_space, same};
pub(super) use runs::{after_characters, after_space, plain_run};
