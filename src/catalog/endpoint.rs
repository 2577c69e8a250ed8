//! An endpoint and its routes, compiled.

use super::{Action, BodyShape, FieldTree, Pushdown, QueryRules};
use crate::field::FieldPath;
use crate::request::Method;

/// A resource of the origin.
#[derive(Debug, Clone)]
pub struct Endpoint {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) routes: Vec<Route>,
    pub(super) fields: FieldTree,
    pub(super) identity: Vec<FieldPath>,
    pub(super) query: QueryRules,
    pub(super) pushdown: Option<Pushdown>,
    pub(super) sample: Option<Box<str>>,
    pub(super) shape: BodyShape,
}

impl Endpoint {
    /// Its name in grants.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its name for people.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What it is, if the catalog says so.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The actions it has a route for, in the order of [`Action::ALL`].
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        Action::ALL
            .into_iter()
            .filter(|action| self.routes.iter().any(|route| route.action == *action))
            .collect()
    }

    /// Its routes, in document order.
    #[must_use]
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// The fields of its record.
    #[must_use]
    pub fn fields(&self) -> &FieldTree {
        &self.fields
    }

    /// The fields that a key which writes receives back in any case.
    #[must_use]
    pub fn identity(&self) -> &[FieldPath] {
        &self.identity
    }

    /// Which query parameters it takes.
    #[must_use]
    pub fn query(&self) -> &QueryRules {
        &self.query
    }

    /// How its origin is asked for just some fields, if it can be.
    #[must_use]
    pub fn pushdown(&self) -> Option<&Pushdown> {
        self.pushdown.as_ref()
    }

    /// A body as its routes answer, for the preview: JSON, as written in the catalog.
    #[must_use]
    pub fn sample(&self) -> Option<&str> {
        self.sample.as_deref()
    }

    /// The shape of its bodies where no route has another; the sample has it.
    #[must_use]
    pub fn shape(&self) -> &BodyShape {
        &self.shape
    }
}

/// One method and path of an endpoint, and how calls to it are handled.
#[derive(Debug, Clone)]
pub struct Route {
    pub(super) action: Action,
    pub(super) method: Method,
    pub(super) template: String,
    pub(super) parameters: Vec<RouteParameter>,
    pub(super) settings: Settings,
}

/// A parameter of a route's template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteParameter {
    /// The name between the braces.
    pub name: String,
    /// What it matches; any one segment if the catalog does not say.
    pub kind: Option<ParameterType>,
}

/// What a route parameter matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterType {
    /// Digits, with a minus before them or not.
    Integer,
    /// A UUID in its usual form, in either case (RFC 9562, section 4).
    Uuid,
    /// Letters, digits, `-` and `_` of ASCII.
    Token,
}

/// What holds for all routes of an endpoint, or by an override for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Settings {
    pub(super) shape: BodyShape,
    pub(super) merge: bool,
    pub(super) overlap: bool,
    pub(super) body_max_bytes: usize,
    pub(super) headers: Vec<String>,
    pub(super) delete_body: bool,
}

impl Route {
    /// What a call to this route does.
    #[must_use]
    pub fn action(&self) -> Action {
        self.action
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// The path with its parameters in braces, below the catalog's base path.
    #[must_use]
    pub fn template(&self) -> &str {
        &self.template
    }

    /// The parameters of the template, in order.
    #[must_use]
    pub fn parameters(&self) -> &[RouteParameter] {
        &self.parameters
    }

    /// Where the records stand in request and response bodies.
    #[must_use]
    pub fn shape(&self) -> &BodyShape {
        &self.settings.shape
    }

    /// Whether a PUT leaves alone what is not sent.
    #[must_use]
    pub fn merge(&self) -> bool {
        self.settings.merge
    }

    /// Whether the origin may be asked while the registry still is.
    #[must_use]
    pub fn overlap(&self) -> bool {
        self.settings.overlap
    }

    /// The largest request body, in bytes.
    #[must_use]
    pub fn body_max_bytes(&self) -> usize {
        self.settings.body_max_bytes
    }

    /// Further headers that pass, in lower case.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.settings.headers
    }

    /// Whether a DELETE carries a body.
    #[must_use]
    pub fn delete_body(&self) -> bool {
        self.settings.delete_body
    }
}
