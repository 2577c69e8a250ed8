//! JSON bytes in, permitted JSON bytes out.
//!
//! A crate of its own because cargo sets how code is compiled by crate: this one for speed, the engine around it for
//! size. It knows masks, and nothing of keys, catalogs or decisions. `fieldgate` shows all of it under its own name.

pub mod field;
pub mod json;
pub mod projection;
