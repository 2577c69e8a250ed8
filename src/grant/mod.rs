//! What one key may do: per endpoint its actions and its field set.
//!
//! [`Grants::parse`] reads what an Administrator sends and reports every problem at once; what it returns is the
//! stored form, canonical and with nothing redundant. [`ResolvedGrants`] is the same against the catalog of today:
//! what the catalog no longer has grants nothing, a list never becomes "all", and a stale entry affects no other
//! endpoint. [`Grants::lint`] says what an Administrator may not have meant, [`Grants::diff`] what a change would do.
//!
//! Grants know fields and actions, not records: a key that may read employees reads all of them.

mod diff;
mod document;
mod lint;
mod nearest;
mod resolved;
mod selection;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::catalog::{Action, Catalog};
use crate::document::Problems;
use crate::field::{FieldPath, FieldSet};

pub use diff::{Change, Diff};
pub use lint::{Warning, WarningCode};
pub use resolved::{EffectiveFields, ResolvedGrant, ResolvedGrants};
pub(crate) use selection::sorted;
pub use selection::{Extent, Selection};

/// A key's grants by endpoint id, in the form in which they are stored.
///
/// ```
/// use fieldgate::catalog::Catalog;
/// use fieldgate::document::ProblemCode;
/// use fieldgate::grant::Grants;
///
/// let catalog = Catalog::parse(r#"{
///     "name": "HR", "basePath": "", "endpoints": [{
///         "id": "employees", "title": "Employees", "routes": { "read": ["GET /employees"] }, "records": "",
///         "fields": [{ "path": "name", "type": "string" }, { "path": "salary", "type": "number" }]
///     }]
/// }"#)?;
///
/// let grants = Grants::parse(&catalog, r#"{ "employees": { "actions": ["read"], "fields": ["name"] } }"#)?;
/// let stored = serde_json::to_string(&grants)?;
/// assert_eq!(stored, r#"{"employees":{"actions":["read"],"fields":["name"],"parents":[]}}"#);
///
/// let problems = Grants::parse(&catalog, r#"{ "employees": { "actions": ["read"], "fields": [] } }"#).unwrap_err();
/// let problem = &problems.as_slice()[0];
/// assert_eq!((&*problem.pointer, problem.code), ("/employees/fields", ProblemCode::EmptyFields));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Grants(#[serde(deserialize_with = "crate::document::unique")] BTreeMap<Box<str>, Grant>);

/// One endpoint's actions and field set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// What may be done.
    pub actions: BTreeSet<Action>,
    /// Which fields may be seen and written.
    pub fields: FieldSet,
    /// The paths of a field list that had fields below them when they were granted. They tell an object that was granted
    /// as such from a leaf that became an object later. `None`: nothing is told apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parents: Option<Vec<FieldPath>>,
}

impl Grants {
    /// Reads what an Administrator sends, and checks it against the catalog.
    ///
    /// A grant without `fields`, or with `"all"`, grants ALL fields. `parents` is accepted, so that what was read
    /// from a key can be sent back, but is computed again. A field below another granted one is redundant and left out.
    ///
    /// # Errors
    /// Every problem, each with a JSON Pointer into `text`; never an empty list.
    pub fn parse(catalog: &Catalog, text: &str) -> Result<Self, Problems> {
        document::parse(catalog, text)
    }

    /// The grants in order of endpoint id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Grant)> {
        self.0.iter().map(|(endpoint, grant)| (endpoint.as_ref(), grant))
    }

    /// The grant for one endpoint.
    #[must_use]
    pub fn get(&self, endpoint: &str) -> Option<&Grant> {
        self.0.get(endpoint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_grant_never_becomes_wider_by_being_damaged() {
        for stored in [
            r#"{ "people": { "actions": ["read"] } }"#,
            r#"{ "people": { "actions": ["read"], "fields": null } }"#,
            r#"{ "people": { "actions": ["read"], "fields": "ALL" } }"#,
            r#"{ "people": { "actions": ["read"], "fields": [], "fields": "all" } }"#,
            r#"{ "people": { "actions": ["read", "fly"], "fields": [] } }"#,
            r#"{ "people": { "actions": ["read"], "fields": ["a..b"] } }"#,
            r#"{ "people": { "actions": ["read"], "fields": [], "rows": "all" } }"#,
            r#"{ "people": { "actions": [], "fields": [] }, "people": { "actions": ["read"], "fields": "all" } }"#,
        ] {
            assert!(serde_json::from_str::<Grants>(stored).is_err(), "{stored}");
        }
        let empty: Grants =
            serde_json::from_str(r#"{ "people": { "actions": ["read"], "fields": [] } }"#).unwrap();
        assert_eq!(empty.get("people").unwrap().fields, FieldSet::List(Vec::new()));
    }
}
