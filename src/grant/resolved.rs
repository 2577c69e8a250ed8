//! Grants against the catalog of today.

use std::collections::{BTreeMap, BTreeSet};

use super::{Grant, Grants, Selection, sorted};
use crate::catalog::{Action, Catalog, Endpoint};
use crate::field::{FieldPath, FieldSet};

/// Grants, resolved against one catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolvedGrants {
    endpoints: BTreeMap<Box<str>, ResolvedGrant>,
    stale: Vec<Box<str>>,
}

/// A grant on an endpoint that the catalog has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolvedGrant {
    /// The granted actions that the endpoint has.
    pub actions: BTreeSet<Action>,
    /// The granted actions that it no longer has.
    pub stale_actions: BTreeSet<Action>,
    /// The fields.
    pub fields: EffectiveFields,
    /// The granted paths that the endpoint no longer has: they grant nothing.
    pub stale: Vec<FieldPath>,
    /// The granted paths that were leaves when granted and have fields below them today: they grant those too.
    pub widened: Vec<FieldPath>,
}

/// Which fields a key has on an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EffectiveFields {
    /// All of today and of later.
    All,
    /// These; the key is restricted. An empty selection exposes nothing.
    List(Selection),
}

impl ResolvedGrants {
    /// Resolves grants against a catalog. Never fails: what the catalog does not have is stale.
    #[must_use]
    pub fn new(catalog: &Catalog, grants: &Grants) -> Self {
        let mut resolved = Self { endpoints: BTreeMap::new(), stale: Vec::new() };
        for (id, grant) in grants.iter() {
            match catalog.endpoint(id) {
                Some(endpoint) => {
                    resolved.endpoints.insert(id.into(), ResolvedGrant::new(endpoint, grant));
                }
                None => resolved.stale.push(id.into()),
            }
        }
        resolved
    }

    /// The grant for one endpoint.
    #[must_use]
    pub fn get(&self, endpoint: &str) -> Option<&ResolvedGrant> {
        self.endpoints.get(endpoint)
    }

    /// The ids of granted endpoints that the catalog no longer has.
    #[must_use]
    pub fn stale(&self) -> &[Box<str>] {
        &self.stale
    }
}

impl ResolvedGrant {
    fn new(endpoint: &Endpoint, grant: &Grant) -> Self {
        let available = endpoint.actions();
        let (actions, stale_actions) = grant.actions.iter().partition(|action| available.contains(action));
        let mut resolved = Self {
            actions,
            stale_actions,
            fields: EffectiveFields::All,
            stale: Vec::new(),
            widened: Vec::new(),
        };
        if let FieldSet::List(paths) = &grant.fields {
            resolved.restrict(endpoint, paths, grant.parents.as_deref());
        }
        resolved
    }

    fn restrict(&mut self, endpoint: &Endpoint, granted: &[FieldPath], parents: Option<&[FieldPath]>) {
        let parents = parents.map(|parents| sorted(parents.to_vec()));
        let parents = parents.as_deref();
        let mut living = Vec::new();
        for path in granted {
            let Some(field) = endpoint.fields().resolve(path) else {
                self.stale.push(path.clone());
                continue;
            };
            if !field.is_leaf() && parents.is_some_and(|parents| parents.binary_search(path).is_err()) {
                self.widened.push(path.clone());
            }
            living.push(path.clone());
        }
        self.fields = EffectiveFields::List(Selection::of(living));
    }

    /// Whether the field set is a list.
    #[must_use]
    pub fn is_restricted(&self) -> bool {
        matches!(self.fields, EffectiveFields::List(_))
    }

    /// Whether the key may create, update or delete.
    #[must_use]
    pub fn writes(&self) -> bool {
        [Action::Create, Action::Update, Action::Delete].iter().any(|action| self.actions.contains(action))
    }
}

impl EffectiveFields {
    /// Whether all of `path` may be seen.
    #[must_use]
    pub fn holds(&self, path: &FieldPath) -> bool {
        match self {
            Self::All => true,
            Self::List(selection) => selection.holds(path),
        }
    }
}
