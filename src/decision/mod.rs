//! Whether one call by one key may go to the origin, what of it goes there, and what of the answer may leave.
//!
//! [`decide`] is pure: a [`Policy`] (a key's grants against one catalog), a request in canonical form and the time
//! give a [`Decision`]. Everything that is not granted is denied. What goes to the origin, [`Allow::target`], is built
//! from what was judged and from nothing else.
//!
//! Not judged here: whether the key is alive (the registry's verdict), the bytes of a body (the body checker, by
//! [`Policy::write_rules`]) and those of an answer (the projector, by [`Policy::mask`]).

mod errors;
mod judge;
mod parameters;
mod policy;
mod pushdown;
mod search;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::catalog::{Action, FormStyle};
use crate::request::{Method, Refusal};

pub(crate) use parameters::is_plain;

pub use errors::OriginErrors;
pub use judge::decide;
pub use policy::{MaskId, Policy, WriteKind, WriteRules};
pub use search::Search;

/// What happens to one call.
///
/// This type and those in it are closed on purpose: a server has to handle every case, and the compiler says so when there
/// is a new one. They change only with a new major version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "lowercase")]
pub enum Decision {
    /// It goes to the origin, as the [`Allow`] says.
    Allow(Allow),
    /// It never reaches the origin.
    Deny(Deny),
}

/// How an allowed call goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Allow {
    /// The endpoint's id.
    pub endpoint: Box<str>,
    /// What the call does.
    pub action: Action,
    /// Path and query, canonical: forward exactly this.
    pub target: String,
    /// Whether the key's field set on this endpoint is a list.
    pub restricted: bool,
    /// Whether the origin may be asked before the registry's verdict is in.
    pub overlap: bool,
    /// Names of further headers to pass, in lower case.
    pub headers: Vec<String>,
    /// Header lines, `name: value`, that the gate sends in every call.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fixed_headers: Vec<String>,
    /// What becomes of the request's body.
    pub body: BodyRule,
    /// What becomes of the answer's body.
    pub answer: AnswerRule,
    /// Where the answer's body may hold URLs of the API, which lead to the gate instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Links>,
    /// What of the body leaves if the origin refuses the call (4xx). Without it, nothing does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<ErrorRule>,
    /// Whether a 403 of the origin is about what was asked for, not about the gate's credential.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub origin_forbids: bool,
}

/// What leaves of an error of the origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ErrorRule {
    /// For [`Policy::origin_errors`].
    pub mask: MaskId,
    /// The body leaves as it is.
    pub whole: bool,
}

/// The links of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Links {
    /// For [`Policy::mask`].
    pub mask: MaskId,
}

/// What becomes of a request's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "rule", rename_all = "lowercase", rename_all_fields = "camelCase")]
pub enum BodyRule {
    /// It has to be empty. The gate does not drop a body silently: it refuses the call.
    None,
    /// It goes on as it came.
    Pass {
        /// The most bytes it may have.
        max_bytes: usize,
    },
    /// It goes on if the body checker passes it by the [`WriteRules`] of `mask`.
    Check {
        /// The most bytes it may have.
        max_bytes: usize,
        /// For [`Policy::write_rules`].
        mask: MaskId,
        /// How names nest if it is a form; without it, it has to be JSON.
        #[serde(skip_serializing_if = "Option::is_none")]
        form: Option<FormStyle>,
    },
    /// It goes on if it is empty, or if the check of searches passes it by the [`Search`] of `mask`.
    Search {
        /// The most bytes it may have.
        max_bytes: usize,
        /// For [`Policy::search`].
        mask: MaskId,
    },
}

/// The longest body of a search by a restricted key, in bytes: it is read as a tree.
pub const MAX_SEARCH_BYTES: usize = 64 << 10;

/// What becomes of an answer's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "rule", rename_all = "lowercase")]
pub enum AnswerRule {
    /// It leaves as it came.
    Pass,
    /// Only its projection leaves.
    Project {
        /// For [`Policy::mask`].
        mask: MaskId,
    },
    /// It leaves unread, as a file to save and never to show.
    Attachment,
}

/// A refused call, and how far it got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Deny {
    /// The endpoint, if a route was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<Box<str>>,
    /// What the call would have done, if a route was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// Why.
    pub reason: DenyReason,
}

/// Why a call is refused. A hidden field and one that does not exist give the same reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum DenyReason {
    /// The request is not in canonical form.
    Malformed {
        /// In what way.
        #[serde(serialize_with = "code_and_message")]
        refusal: Refusal,
    },
    /// The key has expired.
    Expired,
    /// No endpoint has such a path.
    UnknownRoute,
    /// The path is known, but not with this method.
    MethodNotAllowed {
        /// The methods it is known with.
        allow: Vec<Method>,
    },
    /// The key may not do this on this endpoint, or nothing at all.
    ActionNotGranted,
    /// The parameter names something the key has no right to, or the catalog does not list it.
    ParameterNotAllowed {
        /// The parameter's name, decoded.
        parameter: String,
    },
    /// The key's field list has nothing left that the catalog knows.
    NoFields,
    /// The call replaces whole records, and the key may not see all of them.
    ReplaceNeedsAllFields,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn code_and_message<S: Serializer>(refusal: &Refusal, serializer: S) -> Result<S::Ok, S::Error> {
    let mut fields = serializer.serialize_struct("Refusal", 2)?;
    fields.serialize_field("code", refusal.code())?;
    fields.serialize_field("message", &refusal.to_string())?;
    fields.end()
}

impl From<Refusal> for Decision {
    fn from(refusal: Refusal) -> Self {
        let reason = DenyReason::Malformed { refusal };
        Self::Deny(Deny { endpoint: None, action: None, reason })
    }
}
