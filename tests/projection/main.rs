//! What the projector promises, held against shared vectors, a naive twin, two canaries, `JSONTestSuite` and sizes.
#![cfg(test)]

mod sizes;
mod support;
mod vectors;
