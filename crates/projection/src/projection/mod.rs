//! Projection: JSON bytes in, permitted JSON bytes out.
//!
//! A [`Projector`] walks a text in step with a mask. It guarantees:
//!
//! 1. Only permitted members leave. Names match byte for byte once their escapes are read, without case folding or
//!    normalization. Every duplicate is judged by itself. A name with a lone surrogate matches only `*`.
//! 2. Permitted members leave byte for byte and in their order, with the white space in their values and the escapes in
//!    their names. Between and around them no white space is written: it would show how a hidden part was laid out.
//! 3. Input that is not exactly one valid JSON text is an error, also if the fault is in a hidden part. After an error
//!    nothing more leaves, not even from the chunk with the fault, and [`Projector::finish`] fails.
//! 4. Where the mask expects an object, an array is traversed at any nesting, `null` stays, and a scalar is dropped with
//!    its comma. At the root, a scalar is an error. A mask that grants nothing makes `{}` of an object.
//!    Where objects have a [`Discriminator`](crate::field::Discriminator), each has what is granted for its type, and that
//!    member. An object of another type, or without a type that is a string, is dropped from an array and is `{}`
//!    elsewhere. A second type in an object of which something may leave is an error.
//! 5. The output as a whole does not depend on where the chunks end.
//! 6. The output does not depend on hidden values. Of a partly permitted member it shows whether the member exists, and
//!    whether its value is an object, an array, `null` or dropped.
//!
//! It does not guarantee a short output: an array of arrays keeps all its brackets.
//!
//! [`MAX_DEPTH`](crate::json::MAX_DEPTH) and the longest name in the mask bound its memory. This has a price. A member
//! whose name is longer than any name in the mask, and longer than [`CUT_NAME_MIN`](crate::json::CUT_NAME_MIN) bytes of
//! text, may match a `*` with something below it. Its name then leaves before its value is known. If the value is a
//! scalar, it cannot be dropped any more, and the text is refused. And members in front of a discriminator wait for it if
//! they may leave under some type: at most [`HELD_BYTES_MAX`] bytes of them, for each discriminator that is below another.
//! An object with more is refused if something may leave of its type.

mod level;
mod members;
mod projector;
mod settle;
mod untyped;
mod walk;

pub(crate) use members::Masked;
pub use projector::Projector;
pub use untyped::HELD_BYTES_MAX;
