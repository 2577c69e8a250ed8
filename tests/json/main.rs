//! What the projector, the link rewriter and the body checker promise, held against shared vectors, naive twins, two canaries,
//! `JSONTestSuite`, mutated texts and sheer size.
#![cfg(test)]

mod body;
mod documents;
mod links;
mod mutation;
mod naive;
mod origin_errors;
mod projection;
mod vector;
