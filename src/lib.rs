//! Fieldgate's engine: which calls an API key may make, and which fields of the answers it may see.
//!
//! The crate does no I/O, reads no clock and holds no global state. Time and random bytes are arguments. It returns errors
//! and never panics.
//!
//! # One call
//!
//! A server compiles a [`Catalog`](catalog::Catalog) and, for each key, a [`Policy`](decision::Policy). Both are immutable
//! and `Send + Sync`: all threads share them. For each call it asks for a [`Decision`](decision::Decision), which says what
//! goes to the application, what the request's body is checked by, and what of the answer may leave.
//!
//! ```
//! use std::sync::Arc;
//! use fieldgate::body::{BodyChecker, BodyVerdict};
//! use fieldgate::catalog::Catalog;
//! use fieldgate::decision::{AnswerRule, BodyRule, Decision, Policy, decide};
//! use fieldgate::grant::Grants;
//! use fieldgate::projection::Projector;
//! use fieldgate::request::Request;
//!
//! // Once: what the API is, and what a key may do there.
//! let catalog = Arc::new(Catalog::parse(r#"{
//!     "name": "HR", "basePath": "", "endpoints": [{
//!         "id": "employees", "title": "Employees", "records": "", "identity": ["id"], "params": { "id": "integer" },
//!         "routes": { "read": ["GET /employees"], "update": ["PATCH /employees/{id}"] },
//!         "fields": [
//!             { "path": "id", "type": "integer", "readOnly": true },
//!             { "path": "name", "type": "string" },
//!             { "path": "salary", "type": "number", "sensitive": true }
//!         ]
//!     }]
//! }"#)?);
//! let grants = r#"{ "employees": { "actions": ["read", "update"], "fields": ["name"] } }"#;
//! let policy = Policy::new(Arc::clone(&catalog), None, &Grants::parse(&catalog, grants)?);
//! let now = 1_700_000_000_000;
//!
//! // A read: `allow.target` goes to the application, and the projection of its answer to the client.
//! let request = Request::parse("GET", "/employees", "")?;
//! let Decision::Allow(allow) = decide(&policy, &request, now) else { panic!("reading is granted") };
//! assert_eq!(allow.target, "/employees");
//! let AnswerRule::Project { mask } = allow.answer else { panic!("the key has a list of fields") };
//! let mut projector = Projector::new(policy.mask(mask).ok_or("no such mask")?);
//! let mut permitted = Vec::new();
//! for chunk in [&br#"[{"id": 1, "name": "A"#[..], br#"da", "sal"#, br#"ary": 70000}]"#] {
//!     projector.write(chunk, &mut permitted)?;
//! }
//! projector.finish()?;
//! assert_eq!(permitted, br#"[{"name":"Ada"}]"#);
//!
//! // A write: its body is checked before the application sees it.
//! let request = Request::parse("PATCH", "/employees/1", "")?;
//! let Decision::Allow(allow) = decide(&policy, &request, now) else { panic!("updating is granted") };
//! let BodyRule::Check { mask, .. } = allow.body else { panic!("the key has a list of fields") };
//! let (_, shape) = policy.place(mask).ok_or("no such mask")?;
//! let rules = policy.write_rules(mask).ok_or("no such mask")?;
//! let mut checker = BodyChecker::new(rules, shape.request_records.clone());
//! checker.write(br#"{ "salary": 90000 }"#)?;
//! assert!(matches!(checker.finish()?, BodyVerdict::Refused(refused) if refused.fields == ["salary"]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! `tests/public_interface` is a whole server of this kind, with axum. A server also calls [`body::inspect`] on every body
//! it forwards, whatever the key.
//!
//! # The rooms
//!
//! Each module imports only from those above it; `npm test -- layout` fails on any other import.
//!
//! | module | subject |
//! |---|---|
//! | [`field`], [`json`], [`projection`] | what every byte of an answer passes: the crate `fieldgate-projection` |
//! | [`document`] | JSON documents that people write, and what is wrong with them |
//! | [`digest`] | SHA-256 |
//! | [`key`] | the text of a key |
//! | [`request`] | one call in canonical form |
//! | [`catalog`] | what the origin's API is |
//! | [`grant`] | what a key may do |
//! | [`record`] | what is stored about a key |
//! | [`decision`] | whether a call goes to the origin, and what of its answer may leave |
//! | [`body`] | what a write may carry |
//! | [`exposure`] | the preview of a key, and the leak check |
//! | `wasm` | the boundary to JavaScript, with the feature `wasm` only |

pub mod body;
pub mod catalog;
pub mod decision;
pub mod digest;
pub mod document;
pub mod exposure;
pub mod grant;
pub mod key;
pub mod record;
pub mod request;
#[cfg(feature = "wasm")]
pub mod wasm;

pub use fieldgate_projection::{field, json, links, projection};
