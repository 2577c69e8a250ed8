//! What a key would expose, before there is one: endpoint by endpoint, field by field, and why.
//!
//! An [`Exposure`] comes from the same resolved grants as decisions. It covers what the catalog
//! declares. [`survey`] finds in a real body what the catalog does not declare, [`missing`]
//! what was named and is not there, and [`check_leaks`] what shows of
//! hidden fields nevertheless. None of them shows a value. Downloaded files pass unread: the warnings
//! ([`Grants::lint`](crate::grant::Grants::lint)) say so.

mod leaks;
mod missing;
mod survey;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::catalog::{Action, Catalog, Endpoint, Field, FieldTree, FieldType};
use crate::field::FieldPath;
use crate::grant::{EffectiveFields, Extent, Grants, ResolvedGrant, ResolvedGrants, Selection};

pub use leaks::{Leak, LeakPlan, LeakPlanError, LeakReport, MAX_LEAKS, RecordedAnswer, check_leaks};
pub use missing::missing;
pub use survey::{MAX_SURVEY_PATHS, Survey, SurveyError, survey};

/// What a key would expose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Exposure {
    /// The granted endpoints, in the order of the catalog.
    pub endpoints: Vec<EndpointExposure>,
    /// Granted endpoints that the catalog no longer has.
    pub stale_endpoints: Vec<Box<str>>,
}

/// What a key would expose of one endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EndpointExposure {
    /// The endpoint's id.
    pub endpoint: Box<str>,
    /// Its name for people.
    pub title: Box<str>,
    /// What the key may do.
    pub actions: BTreeSet<Action>,
    /// Granted actions that the endpoint no longer has.
    pub stale_actions: BTreeSet<Action>,
    /// Whether the field set is a list.
    pub restricted: bool,
    /// Granted paths that the endpoint no longer has.
    pub stale: Vec<FieldPath>,
    /// Granted paths that were leaves when granted, and have fields below them today.
    pub widened: Vec<FieldPath>,
    /// Every field, parents before their children. A granted member of a map follows the `*` that covers it.
    pub fields: Vec<FieldExposure>,
}

/// What a key would expose of one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FieldExposure {
    /// Its path.
    pub path: FieldPath,
    /// Its name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Box<str>>,
    /// The type of its value.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// Whether it has no declared fields below it: what to count.
    pub leaf: bool,
    /// Whether its value needs special care, by itself or by what it lies in.
    pub sensitive: bool,
    /// How much of it may leave.
    pub exposed: Extent,
    /// Why.
    pub why: Why,
    /// Whether the key may send it in a create or update.
    pub writable: bool,
}

/// Why a field is exposed as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The key has ALL fields.
    AllFields,
    /// It is in the list.
    Granted,
    /// Something above it is in the list.
    ParentGranted,
    /// Something below it is in the list.
    ChildGranted,
    /// It tells the type of objects of which something is in the list.
    Discriminator,
    /// It is returned after writes, to tell which record was written.
    Identity,
    /// It is not in the list.
    NotGranted,
    /// It may be written but not read.
    NoRead,
}

impl Exposure {
    /// What a key with these grants would expose today.
    ///
    /// ```
    /// use fieldgate::catalog::Catalog;
    /// use fieldgate::exposure::{Exposure, Why};
    /// use fieldgate::grant::{Extent, Grants};
    ///
    /// let catalog = Catalog::parse(r#"{
    ///     "name": "HR", "basePath": "", "endpoints": [{
    ///         "id": "employees", "title": "Employees", "routes": { "read": ["GET /employees"] }, "records": "",
    ///         "fields": [{ "path": "name", "type": "string" }, { "path": "salary", "type": "number" }]
    ///     }]
    /// }"#)?;
    /// let grants = Grants::parse(&catalog, r#"{ "employees": { "actions": ["read"], "fields": ["name"] } }"#)?;
    ///
    /// let exposure = Exposure::of(&catalog, &grants);
    /// let [name, salary] = &exposure.endpoints[0].fields[..] else { panic!("two fields") };
    /// assert_eq!((name.exposed, name.why), (Extent::Whole, Why::Granted));
    /// assert_eq!((salary.exposed, salary.why), (Extent::Nothing, Why::NotGranted));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(catalog: &Catalog, grants: &Grants) -> Self {
        let resolved = ResolvedGrants::new(catalog, grants);
        let granted =
            |endpoint: &Endpoint| Some(EndpointExposure::of(endpoint, resolved.get(endpoint.id())?));
        Self {
            endpoints: catalog.endpoints().iter().filter_map(granted).collect(),
            stale_endpoints: resolved.stale().to_vec(),
        }
    }
}

impl EndpointExposure {
    fn of(endpoint: &Endpoint, grant: &ResolvedGrant) -> Self {
        let view = View::new(endpoint, grant);
        // Granted paths that are not declared as such: members of maps by name.
        let members: Vec<_> = match &grant.fields {
            EffectiveFields::All => Vec::new(),
            EffectiveFields::List(selection) => {
                let resolved = selection
                    .paths()
                    .iter()
                    .filter_map(|path| Some((path, endpoint.fields().resolve(path)?)));
                resolved.filter(|(path, field)| *path != field.path()).collect()
            }
        };
        let rows = endpoint.fields().iter().flat_map(|field| {
            let named = members.iter().filter(|(_, declared)| declared.path() == field.path());
            std::iter::once(field.path())
                .chain(named.map(|(path, _)| *path))
                .map(|path| view.field(path, field))
        });
        Self {
            endpoint: endpoint.id().into(),
            title: endpoint.title().into(),
            actions: grant.actions.clone(),
            stale_actions: grant.stale_actions.clone(),
            restricted: grant.is_restricted(),
            stale: grant.stale.clone(),
            widened: grant.widened.clone(),
            fields: rows.collect(),
        }
    }
}

/// A grant, seen from its fields.
struct View<'a> {
    fields: &'a FieldTree,
    grant: &'a ResolvedGrant,
    /// What is returned after writes whatever the field set.
    identity: Selection,
    read_only: Selection,
}

impl<'a> View<'a> {
    fn new(endpoint: &'a Endpoint, grant: &'a ResolvedGrant) -> Self {
        let identity = if grant.writes() { endpoint.identity().to_vec() } else { Vec::new() };
        let read_only = endpoint.fields().iter().filter(|field| field.read_only());
        let read_only = read_only.map(|field| field.path().clone()).collect();
        let fields = endpoint.fields();
        Self { fields, grant, identity: Selection::of(identity), read_only: Selection::of(read_only) }
    }

    fn field(&self, path: &FieldPath, declared: &Field) -> FieldExposure {
        let (exposed, why) = self.exposed(path);
        FieldExposure {
            path: path.clone(),
            title: declared.title().map(Box::from),
            kind: declared.kind(),
            leaf: declared.is_leaf(),
            sensitive: declared.sensitive(),
            exposed,
            why,
            writable: self.is_writable(path),
        }
    }

    fn exposed(&self, path: &FieldPath) -> (Extent, Why) {
        let (granted, why) = self.granted(path);
        let reads = self.grant.actions.contains(&Action::Read);
        let readable = if reads { granted } else { Extent::Nothing };
        let returned = self.extent(&self.identity, path);
        if returned > readable {
            (returned, Why::Identity)
        } else if readable < granted {
            (Extent::Nothing, Why::NoRead)
        } else {
            (granted, why)
        }
    }

    /// How much of a path is selected. What tells a type is, if anything of the type is.
    fn extent(&self, selection: &Selection, path: &FieldPath) -> Extent {
        match self.fields.type_told_by(path) {
            Some(of_type) if selection.extent(&of_type) != Extent::Nothing => Extent::Whole,
            _ => selection.extent(path),
        }
    }

    fn granted(&self, path: &FieldPath) -> (Extent, Why) {
        let EffectiveFields::List(selection) = &self.grant.fields else {
            return (Extent::Whole, Why::AllFields);
        };
        let extent = self.extent(selection, path);
        let why = match extent {
            _ if extent > selection.extent(path) => Why::Discriminator,
            Extent::Whole if selection.paths().contains(path) => Why::Granted,
            Extent::Whole => Why::ParentGranted,
            Extent::Part => Why::ChildGranted,
            Extent::Nothing => Why::NotGranted,
        };
        (extent, why)
    }

    fn is_writable(&self, path: &FieldPath) -> bool {
        let sends = [Action::Create, Action::Update].iter().any(|action| self.grant.actions.contains(action));
        sends && self.granted(path).0 == Extent::Whole && !self.read_only.holds(path)
    }
}
