//! Numbers and grants that look random and are the same for the same seed.

use serde::Serialize;

use super::twin::quoted;
use crate::catalog::{Action, Catalog, Endpoint};
use crate::field::FieldPath;
use crate::grant::{Grants, Selection};

/// The most fields that are picked for one endpoint; few, so that most of a record is hidden.
const MAX_PICKED_FIELDS: usize = 6;

/// `SplitMix64`: good enough to vary tests, and the same on every platform. Not for secrets.
#[derive(Debug, Clone)]
pub(super) struct Random(u64);

impl Random {
    /// The numbers of a seed; `stream` tells apart what draws from the same one.
    pub(super) fn new(seed: u64, stream: u64) -> Self {
        Self(mixed(seed) ^ stream)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// A number below `bound`, which is not 0.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let drawn = usize::try_from(self.next() >> 33).unwrap_or_default();
        drawn.checked_rem(bound).unwrap_or_default()
    }

    /// One of these, if there are any.
    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }

    /// Grants on every endpoint of the catalog: some of its actions, and mostly a list of some of its fields.
    pub(super) fn grants(&mut self, catalog: &Catalog) -> Grants {
        let members = catalog.endpoints().iter().filter_map(|endpoint| {
            let grant = serde_json::to_string(&self.grant(endpoint)?).ok()?;
            Some(format!("{}:{grant}", quoted(endpoint.id())))
        });
        let text = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
        // What is picked from a catalog is valid by that catalog; were it not, nothing would be granted.
        Grants::parse(catalog, &text).unwrap_or_default()
    }

    fn grant(&mut self, endpoint: &Endpoint) -> Option<Picked> {
        let available = endpoint.actions();
        let always = *self.pick(&available)?;
        let actions =
            available.into_iter().filter(|action| *action == always || self.below(2) == 0).collect();
        let fields: Vec<_> = endpoint.fields().iter().collect();
        let restricts = !fields.is_empty() && self.below(8) > 0;
        let picked = restricts.then(|| {
            let count = 1 + self.below(MAX_PICKED_FIELDS);
            let paths = (0..count).filter_map(|_| Some(self.pick(&fields)?.path().clone()));
            Selection::of(paths.collect()).paths().to_vec()
        });
        Some(Picked { actions, fields: picked })
    }
}

/// A grant as an Administrator writes it.
#[derive(Serialize)]
struct Picked {
    actions: Vec<Action>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<Vec<FieldPath>>,
}

fn mixed(mut number: u64) -> u64 {
    number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
