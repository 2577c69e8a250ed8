//! What the projector and the body checker promise, held against shared vectors, naive twins, two canaries,
//! `JSONTestSuite`, mutated texts and sheer size.
#![cfg(test)]

mod body;
mod documents;
mod mutation;
mod naive;
mod projection;
mod vector;
