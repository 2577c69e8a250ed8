//! What the origin's API is: a document, read and checked into a [`Catalog`].
//!
//! Reading reports *every* problem of the document, each with its place. A catalog that was read has no contradictions
//! left: its users need no further checks. Whether the origin really is as described is not checked.

mod action;
mod body_mask;
mod credential;
mod document;
mod endpoint;
mod errors;
mod fields;
mod header_names;
mod headers;
mod lint;
mod loose;
mod notation;
mod query_rules;
mod read_fields;
mod read_query;
mod read_routes;
mod route;
mod route_table;
mod sample;
#[cfg(test)]
mod schema_tests;
mod segment;
mod settings;
mod shape;
mod shape_index;
mod types;

pub use action::{Action, UnknownActionError};
pub use body_mask::body_mask;
pub use credential::{CredentialForm, Credentials};
pub use document::{MAX_CATALOG_BYTES, MAX_ENDPOINTS};
pub use endpoint::Endpoint;
pub use errors::{ErrorEntries, ErrorRules};
pub use fields::{Field, FieldTree, FieldType, UnknownFieldTypeError};
pub use notation::{FieldList, Notation};
pub use query_rules::{NamedField, ParameterRule, Pushdown, PushdownStyle, QueryRules};
pub use read_fields::MAX_FIELDS;
pub use read_query::MAX_QUERY_RULES;
pub use read_routes::MAX_ROUTES;
pub use route::{ParameterType, Route, RouteParameter, UnknownParameterTypeError};
pub use settings::{DEFAULT_BODY_MAX_BYTES, FormStyle, MAX_BODY_MAX_BYTES, UnknownFormStyleError};
pub use shape::{BodyShape, Pointer, PointerError};

pub(crate) use types::told;

use route_table::{RouteTable, serving};

use crate::document::{Problem, Problems};
use crate::request::{CanonicalPath, Method};

/// The origin's API as a compiled, immutable document.
#[derive(Debug)]
pub struct Catalog {
    name: String,
    digest: String,
    base_path: String,
    credentials: Credentials,
    endpoints: Vec<Endpoint>,
    routes: RouteTable,
}

/// What a catalog has for a method and a path.
#[derive(Debug)]
pub enum Found<'a> {
    /// A route. HEAD finds the route of GET unless it has its own.
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
    /// ```
    /// use fieldgate::catalog::{Catalog, Found};
    /// use fieldgate::request::{CanonicalPath, Method};
    ///
    /// let catalog = Catalog::parse(r#"{ "name": "HR", "basePath": "/api", "endpoints": [
    ///     { "id": "teams", "title": "Teams", "routes": { "read": ["GET /teams/{id}"] }, "params": { "id": "integer" } }
    /// ] }"#).unwrap();
    /// let path = CanonicalPath::parse("/api/teams/7")?;
    /// assert!(matches!(catalog.find(Method::Head, &path), Found::Route { endpoint, .. } if endpoint.id() == "teams"));
    ///
    /// let problems = Catalog::parse(r#"{ "name": "HR", "endpoints": [{ "id": "Teams" }] }"#).unwrap_err();
    /// let places: Vec<_> = problems.as_slice().iter().map(|it| (&*it.pointer, it.code.as_str())).collect();
    /// assert_eq!(places, [
    ///     ("/endpoints/0", "missing_member"),
    ///     ("/endpoints/0/id", "invalid_id"),
    ///     ("/endpoints/0", "missing_member"),
    /// ]);
    /// # Ok::<(), fieldgate::request::PathError>(())
    /// ```
    ///
    /// # Errors
    /// Every problem of the document, in the order of their discovery.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        document::read_catalog(text)
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

    /// The path before every route's template: empty, or without a slash at its end.
    #[must_use]
    pub fn base_path(&self) -> &str {
        &self.base_path
    }

    /// How its clients say who they are.
    #[must_use]
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
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

    /// The route for a call. If several paths match, the one with a text where another has a parameter wins,
    /// from left to right. Methods are compared after that.
    ///
    /// A call that a lenient server could take for another route has none: `/employees/PURGE` is not `/employees/{id}`
    /// where the catalog also has `/employees/purge`.
    #[must_use]
    pub fn find(&self, method: Method, path: &CanonicalPath) -> Found<'_> {
        let routes = self.routes.at(path, &self.endpoints);
        if routes.is_empty() {
            return Found::Nothing;
        }
        let served = |method: &Method| serving(*method, &routes, &self.endpoints);
        let found =
            served(&method).and_then(|id| Some((self.endpoints.get(id.endpoint)?, id.of(&self.endpoints)?)));
        match found {
            Some((endpoint, route)) => Found::Route { endpoint, route },
            None => Found::OtherMethods(
                Method::ALL.into_iter().filter(|method| served(method).is_some()).collect(),
            ),
        }
    }

    /// What is allowed but probably not meant.
    #[must_use]
    pub fn lint(&self) -> Vec<Problem> {
        lint::lint(&self.endpoints)
    }
}
