//! API keys: their text form, how one is made from entropy, its digest, and what is stored about it.
//!
//! The text of a key exists in two places only: with its holder, and for a moment in the answer that creates it.
//! Everything else (KV, registry, logs, lists) knows its [`KeyId`], which is public, and the [`Digest`] of its text.

mod base62;
mod digest;
mod idempotency;
mod record;
mod text;

pub use digest::Digest;
pub use idempotency::distinct_idempotency_key;
pub use record::{Actor, RECORD_FORMAT, Record, RecordError, Sealed};
pub use text::{ENTROPY_BYTES, Key, KeyId, KeyPrefix, KeyPrefixError, looks_like_key};
