//! An endpoint: a resource of the origin, with its routes, fields and parameters.

use super::{Action, BodyShape, FieldTree, Pushdown, QueryRules, Route};
use crate::field::FieldPath;

/// A resource of the origin.
#[derive(Debug, Clone, Default)]
pub struct Endpoint {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) routes: Vec<Route>,
    pub(super) fields: FieldTree,
    pub(super) identity: Vec<FieldPath>,
    /// The fields of type `link`.
    pub(super) links: Vec<FieldPath>,
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
            .filter(|action| self.routes.iter().any(|route| route.action() == *action))
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

    /// The fields that every key receives back after a write.
    #[must_use]
    pub fn identity(&self) -> &[FieldPath] {
        &self.identity
    }

    /// The places of a response that hold URLs of the API.
    #[must_use]
    pub fn link_paths(&self, shape: &BodyShape) -> Vec<FieldPath> {
        shape.link_paths(&self.links)
    }

    /// Whether a response of this shape may hold URLs of the API.
    #[must_use]
    pub fn has_links(&self, shape: &BodyShape) -> bool {
        !self.links.is_empty() || !shape.links.is_empty()
    }

    /// Which query parameters it takes.
    #[must_use]
    pub fn query(&self) -> &QueryRules {
        &self.query
    }

    /// How to ask its origin for some fields only, if there is a way.
    #[must_use]
    pub fn pushdown(&self) -> Option<&Pushdown> {
        self.pushdown.as_ref()
    }

    /// A body such as its routes answer with, for the preview: JSON, as the catalog has it.
    #[must_use]
    pub fn sample(&self) -> Option<&str> {
        self.sample.as_deref()
    }

    /// The shape of its sample, and of its bodies unless a route has its own.
    #[must_use]
    pub fn shape(&self) -> &BodyShape {
        &self.shape
    }
}
