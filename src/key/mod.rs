//! API keys: their text form, and how one is made from entropy.
//!
//! The text of a key exists in two places only: with its holder, and for a moment in the answer that creates it.
//! Everything else (KV, registry, logs, lists) knows its [`KeyId`], which is public, and the [`Digest`](crate::digest::Digest) of its text.

mod base62;
mod idempotency;
mod text;

pub use idempotency::distinct_idempotency_key;
pub use text::{ENTROPY_BYTES, Key, KeyId, KeyPrefix, KeyPrefixError, looks_like_key};
