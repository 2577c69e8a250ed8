//! What must hold for any bytes, target by target. cargo-fuzz looks for bytes that break it: this file is the library of
//! `fuzz/`. The tests here try the seeds and mutants of them, the same every time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what breaks is looked for"
)]
#![allow(
    unreachable_pub,
    missing_docs,
    clippy::missing_panics_doc,
    reason = "a library to the fuzz targets only"
)]

pub mod body;
pub mod catalog;
#[path = "../json/projection/judge.rs"]
mod judge;
pub mod key;
#[path = "../json/mutation.rs"]
#[allow(dead_code, reason = "shared with the tests of bodies, which need more of it")]
mod mutation;
#[path = "../json/naive.rs"]
mod naive;
pub mod projection;
pub mod request;
#[cfg(test)]
mod seeds;
#[path = "../json/projection/support.rs"]
#[allow(dead_code, reason = "shared with the tests of bodies, which need more of it")]
mod support;

use mutation::Random;

/// What else a case needs is drawn by its bytes, so that the bytes alone are the case.
fn drawn(data: &[u8]) -> Random {
    let fnv = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    Random(data.iter().fold(0xcbf2_9ce4_8422_2325, fnv))
}
