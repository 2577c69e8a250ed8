//! What the body checker promises, held against shared vectors and a naive twin.
#![cfg(test)]

mod vectors;
