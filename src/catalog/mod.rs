//! What the origin's API is: a document, read and checked into a [`Catalog`].
//!
//! Reading reports *every* problem of the document, each with its place. A catalog that was read has no contradictions
//! left: what uses it checks nothing again. It says nothing of whether the origin really is as described.

mod action;
mod endpoint;
mod fields;
mod node;
mod problem;
mod query_rules;
mod shape;

pub use action::{Action, UnknownActionError};
pub use endpoint::{Endpoint, ParameterType, Route, RouteParameter};
pub use fields::{Field, FieldTree, FieldType, UnknownFieldTypeError};
pub use problem::Problem;
pub use query_rules::{ParameterRule, Pushdown, PushdownStyle, QueryRules};
pub use shape::{BodyShape, Pointer, PointerError};

use crate::request::{CanonicalPath, Method};

/// The origin's API as a compiled, immutable document.
#[derive(Debug)]
pub struct Catalog {
    name: String,
    digest: String,
    endpoints: Vec<Endpoint>,
}

/// What a catalog has for a method and a path.
#[derive(Debug)]
pub enum Found<'a> {
    /// A route; for HEAD that of GET where there is no own one.
    Route {
        /// The endpoint the route belongs to.
        endpoint: &'a Endpoint,
        /// The route.
        route: &'a Route,
    },
    /// The path takes these methods, not the one asked for.
    OtherMethods(Vec<Method>),
    /// There is no such path.
    Nothing,
}

impl Catalog {
    /// Reads and checks a catalog.
    ///
    /// # Errors
    /// Every problem of the document, in the order of their discovery.
    pub fn parse(_text: &str) -> Result<Self, Vec<Problem>> {
        Err(Vec::new())
    }

    /// The name of the API.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The SHA-256 of the document's text, in lower-case hexadecimal.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The endpoints, in document order.
    #[must_use]
    pub fn endpoints(&self) -> &[Endpoint] {
        &self.endpoints
    }

    /// The endpoint of this id.
    #[must_use]
    pub fn endpoint(&self, id: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.id == id)
    }

    /// The route for a call.
    #[must_use]
    pub fn find(&self, _method: Method, _path: &CanonicalPath) -> Found<'_> {
        Found::Nothing
    }

    /// What is allowed but probably not meant.
    #[must_use]
    pub fn lint(&self) -> Vec<Problem> {
        Vec::new()
    }
}
