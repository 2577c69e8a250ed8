//! One call in canonical form: method, path and query that have exactly one reading.
//!
//! A gate that reads a request differently from its origin can be bypassed. So the gate forwards exactly what it
//! judged, and refuses what two servers might read differently before it looks up any key. Headers and bodies
//! are judged elsewhere.

mod method;
mod method_override;
mod path;
pub(crate) mod percent;
mod query;

pub use method::Method;
pub use method_override::METHOD_OVERRIDES;
pub(crate) use method_override::is_method_override;
pub use path::{CanonicalPath, MAX_PATH_BYTES, MAX_PATH_SEGMENTS, PathError};
pub use query::{MAX_PARAMETERS, MAX_QUERY_BYTES, Parameter, Query, QueryError};

use thiserror::Error;

use crate::key::looks_like_key;

/// A call, as it is judged and forwarded.
///
/// ```
/// use fieldgate::request::{Refusal, Request};
///
/// let request = Request::parse("GET", "/employees/7", "sort=-name&filter[team]=r%26d")?;
/// assert_eq!(request.path.as_str(), "/employees/7");
/// assert_eq!(request.query.to_string(), "sort=-name&filter[team]=r%26d");
///
/// assert!(Request::parse("GET", "/employees/%2e%2e/admin", "").is_err());
/// # Ok::<(), Refusal>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What to do.
    pub method: Method,
    /// Where; without query.
    pub path: CanonicalPath,
    /// The parameters.
    pub query: Query,
}

/// Why a call is refused whatever its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// A method outside the allow-list.
    #[error("this method is not supported")]
    MethodNotSupported,
    /// The path has more than one reading.
    #[error("the path {why}")]
    InvalidPath {
        /// What is wrong with it.
        why: PathError,
    },
    /// The query has more than one reading.
    #[error("the query {why}")]
    InvalidQuery {
        /// What is wrong with it.
        why: QueryError,
    },
    /// A parameter has the form of a key: addresses end up in logs, keys must not.
    #[error(
        "a key must not be in the query: send it as a header, and replace this one, which may be in a log now"
    )]
    KeyInQuery,
    /// A parameter such as `_method`.
    #[error("a parameter may not change the method")]
    MethodOverride,
}

impl Request {
    /// Reads a call. `query` is without the `?`.
    ///
    /// # Errors
    /// Whatever is not in canonical form, see [`Refusal`]. The first fault in the order method, path, query.
    pub fn parse(method: &str, path: &str, query: &str) -> Result<Self, Refusal> {
        let method = method.parse()?;
        let path = CanonicalPath::parse(path).map_err(|why| Refusal::InvalidPath { why })?;
        let query = Query::parse(query).map_err(|why| Refusal::InvalidQuery { why })?;
        for parameter in query.parameters() {
            check_parameter(parameter)?;
        }
        Ok(Self { method, path, query })
    }
}

fn check_parameter(parameter: &Parameter) -> Result<(), Refusal> {
    if is_method_override(parameter.name()) {
        return Err(Refusal::MethodOverride);
    }
    let mut words = parameter.name().split_whitespace().chain(parameter.value().split_whitespace());
    if words.any(looks_like_key) { Err(Refusal::KeyInQuery) } else { Ok(()) }
}

impl Refusal {
    /// The stable name of the refusal.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MethodNotSupported => "method_not_supported",
            Self::InvalidPath { .. } => "invalid_path",
            Self::InvalidQuery { .. } => "invalid_query",
            Self::KeyInQuery => "key_in_query",
            Self::MethodOverride => "method_override",
        }
    }
}
