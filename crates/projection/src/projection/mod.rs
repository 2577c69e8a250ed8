//! Projection: JSON bytes in, permitted JSON bytes out.
//!
//! A [`Projector`] walks a body in step with a mask. Its promises:
//!
//! 1. Only permitted members leave. Names match byte for byte once their escapes are read, with no case folding and
//!    no normalisation; every duplicate is judged by itself. A name with a lone surrogate matches only `*`.
//! 2. What is permitted leaves byte for byte, white space inside it included, in its order. A permitted name keeps
//!    its escapes. Between what is permitted, and around it, no white space is written: how a hidden part was laid
//!    out cannot show.
//! 3. Input that is not one valid JSON text is an error, also where the fault lies in a hidden part. After an error
//!    nothing more leaves, not even from the chunk that held it, and [`Projector::finish`] fails.
//! 4. Where the mask expects an object, an array is traversed at any nesting, `null` stays, and a scalar is dropped
//!    (with its comma). The root is such a place too, only that a scalar there is an error. A mask that grants
//!    nothing makes `{}` of an object.
//! 5. The whole output does not depend on how the input was cut into chunks.
//! 6. Nor does it depend on hidden values. What shows of a partly permitted member is whether it is there, and
//!    whether it is an object, an array, `null` or dropped.
//!
//! It does not promise that output is short: a body nested in arrays costs its brackets.
//!
//! Memory is bounded by [`MAX_DEPTH`](crate::json::MAX_DEPTH) and the longest name in the mask. That has a price:
//! a member that only a `*` with something below it could match, whose name is longer than any in the mask (and
//! than [`CUT_NAME_MIN`](crate::json::CUT_NAME_MIN) bytes of text), has left before its value is seen. If that is a scalar, which cannot be dropped
//! any more, the text is refused.

mod projector;

pub use projector::Projector;
