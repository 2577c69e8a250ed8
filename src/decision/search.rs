//! What a restricted key may look for in the body of a read.

use super::parameters;
use super::policy::Granted;
use crate::catalog::{Endpoint, ParameterRule, Route};

/// The rules of one search: those of the catalog for the route, and the fields that the key may name.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    pub(super) endpoint: &'a Endpoint,
    pub(super) route: &'a Route,
    pub(super) granted: &'a Granted,
}

impl Search<'_> {
    /// Whether the member of this name may have any value.
    pub(crate) fn is_free(&self, member: &str) -> bool {
        self.route.search().rule(member) == ParameterRule::Free
    }

    /// Whether the member of this name may have this text, by the rules of a query parameter.
    pub(crate) fn permits(&self, member: &str, text: &str) -> bool {
        parameters::permits(self.endpoint, self.granted, self.route.search().rule(member), text)
    }
}
