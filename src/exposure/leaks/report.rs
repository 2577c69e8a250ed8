//! What a check found: places, never values.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::catalog::{Endpoint, Route};
use crate::grant::Grant;

/// The most leaks that a report lists.
pub const MAX_LEAKS: usize = 100;

/// What a check did. If it `compared` nothing, it shows nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LeakReport {
    /// Answers that were held against their twins.
    pub compared: u64,
    /// Twins that were made of them.
    pub twins: u64,
    /// Answers that hide nothing from the key: ALL fields, and downloads, which no field list restricts.
    pub open: u64,
    /// Answers to calls that the key may not make.
    pub denied: u64,
    /// Answers that the projector refuses, such as those that are not JSON: nothing of them leaves.
    pub refused: u64,
    /// Endpoints that the catalog has no sample of.
    pub unsampled: BTreeSet<String>,
    /// What shows although it is hidden: each place of each route once.
    pub leaks: Vec<Leak>,
    /// Whether there were more than [`MAX_LEAKS`].
    pub more: bool,
}

/// A place that shows something although it is hidden from the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Leak {
    /// The endpoint's id.
    pub endpoint: String,
    /// The route, as the catalog writes it.
    pub route: String,
    /// The field path of the record, or the JSON Pointer of what is outside the records. Empty for what is no place:
    /// white space, or several places together.
    pub path: String,
    /// The grants under which it shows; none if the key has none on this endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant: Option<Grant>,
}

impl LeakReport {
    pub(super) fn leak(&mut self, endpoint: &Endpoint, route: &Route, grant: Option<&Grant>, path: &str) {
        let route = format!("{} {}", route.method(), route.template());
        if self.leaks.iter().any(|leak| leak.route == route && leak.path == path) {
            return;
        }
        if self.leaks.len() == MAX_LEAKS {
            self.more = true;
            return;
        }
        let (endpoint, path, grant) = (endpoint.id().to_owned(), path.to_owned(), grant.cloned());
        self.leaks.push(Leak { endpoint, route, path, grant });
    }
}
