//! What a key gains and loses when its grants change.

use serde::Serialize;

use super::selection::sorted;
use super::{EffectiveFields, Grants, ResolvedGrant, ResolvedGrants, Selection};
use crate::catalog::{Action, Catalog, Endpoint, Field};
use crate::field::FieldPath;

/// The difference between two grants, both against the catalog of today: what is stale counts as not granted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// Whether the key may do or see anything it could not before.
    pub wider: bool,
    /// What it may from now on.
    pub gained: Vec<Change>,
    /// What it may no longer.
    pub lost: Vec<Change>,
}

/// One thing that is granted on one side only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Change {
    /// An action.
    Action {
        /// The endpoint's id.
        endpoint: Box<str>,
        /// The action.
        action: Action,
    },
    /// A field, with everything below it.
    Field {
        /// The endpoint's id.
        endpoint: Box<str>,
        /// The field.
        field: FieldPath,
    },
    /// All fields, also those that the endpoint gets later.
    AllFields {
        /// The endpoint's id.
        endpoint: Box<str>,
    },
}

impl Grants {
    /// What a key gains and loses if `after` replaces these grants.
    #[must_use]
    pub fn diff(&self, catalog: &Catalog, after: &Self) -> Diff {
        let before = ResolvedGrants::new(catalog, self);
        let after = ResolvedGrants::new(catalog, after);
        let (gained, lost) = (surplus(catalog, &after, &before), surplus(catalog, &before, &after));
        Diff { wider: !gained.is_empty(), gained, lost }
    }
}

/// What `one` grants and `other` does not.
fn surplus(catalog: &Catalog, one: &ResolvedGrants, other: &ResolvedGrants) -> Vec<Change> {
    let both = catalog.endpoints().iter().filter_map(|endpoint| Some((endpoint, one.get(endpoint.id())?)));
    both.flat_map(|(endpoint, grant)| endpoint_surplus(endpoint, grant, other.get(endpoint.id()))).collect()
}

fn endpoint_surplus(endpoint: &Endpoint, one: &ResolvedGrant, other: Option<&ResolvedGrant>) -> Vec<Change> {
    let id = || Box::from(endpoint.id());
    let nothing = EffectiveFields::List(Selection::default());
    let others_fields = other.map_or(&nothing, |other| &other.fields);
    let new_action = |action: &&Action| other.is_none_or(|other| !other.actions.contains(action));
    let actions = one.actions.iter().filter(new_action);
    let mut changes: Vec<_> =
        actions.map(|action| Change::Action { endpoint: id(), action: *action }).collect();

    let fields = match &one.fields {
        EffectiveFields::All if *others_fields == EffectiveFields::All => Vec::new(),
        EffectiveFields::All => {
            changes.push(Change::AllFields { endpoint: id() });
            endpoint.fields().iter().filter(|field| field.is_leaf()).map(|leaf| leaf.path().clone()).collect()
        }
        EffectiveFields::List(selection) => {
            selection.paths().iter().flat_map(|path| finest(endpoint, path, others_fields)).collect()
        }
    };
    let new_fields = fields.into_iter().filter(|field| !others_fields.holds(field)).collect();
    changes.extend(sorted(new_fields).into_iter().map(|field| Change::Field { endpoint: id(), field }));
    changes
}

/// The leaves at and below a granted path; the path itself where `other` holds each of them, but not the whole.
fn finest(endpoint: &Endpoint, path: &FieldPath, other: &EffectiveFields) -> Vec<FieldPath> {
    let mut ahead: Vec<&Field> = endpoint.fields().resolve(path).into_iter().collect();
    let mut leaves = Vec::new();
    while let Some(field) = ahead.pop() {
        ahead.extend(field.children());
        if field.is_leaf() {
            leaves.extend(at_or_below(path, field.path()));
        }
    }
    if leaves.iter().all(|leaf| other.holds(leaf)) { vec![path.clone()] } else { leaves }
}

/// A declared path, with the names of `granted` where the catalog has `*`.
fn at_or_below(granted: &FieldPath, declared: &FieldPath) -> Option<FieldPath> {
    let below = declared.segments().iter().skip(granted.segments().len());
    FieldPath::from_segments(granted.segments().iter().chain(below).cloned().collect())
}
