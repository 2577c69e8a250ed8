//! The two-canary check: does an answer show anything that is hidden from a key?
//!
//! It makes twins of every answer. They differ from it only in what its key may not see: other values,
//! of other length and type; more and fewer members and items; names spelled otherwise; scalars where only an object
//! may be seen; other white space. All pass the decision and the projector, in chunks of various sizes.
//! Any difference in what leaves is a leak, and so is a twin that is refused although the answer was not.
//!
//! What a key may see is read from its grants by rules written down a second time, in `sight`: a fault in a mask or a
//! decision is found, not shared. What is hidden although it is granted is not looked for; the preview shows that.
//!
//! The same plan gives the same report. A report names endpoints, routes and places, never a value. A member of a
//! declared map is named `*`; the name of one that the catalog does not declare is given as it is.
//!
//! Status, headers and timing belong to the gate. This check does not see them.

mod plan;
mod random;
mod reading;
mod report;
mod sample;
mod sight;
mod template;
mod text;
mod twin;

use std::sync::Arc;

use self::random::Random;
use self::sight::Sight;
use self::template::Template;
use self::twin::{Change, Twins};
use crate::catalog::{Catalog, Endpoint, Found, Route};
use crate::decision::{AnswerRule, Decision, Policy, decide};
use crate::field::Mask;
use crate::grant::{Grant, Grants};
use crate::json::JsonErrorCode;
use crate::projection::Projector;
use crate::request::Request;

pub use plan::{LeakPlan, LeakPlanError, RecordedAnswer};
pub use report::{Leak, LeakReport, MAX_LEAKS};

/// How many twins are made of each answer.
const TWINS: u64 = 8;

/// Lengths of chunks, in bytes.
const CHUNKS: [usize; 4] = [usize::MAX, 1, 7, 64];

/// Checks the samples of a catalog, and recorded answers, as the plan says.
///
/// ```
/// use std::sync::Arc;
/// use fieldgate::catalog::Catalog;
/// use fieldgate::exposure::{LeakPlan, check_leaks};
///
/// let catalog = Catalog::parse(r#"{
///     "name": "HR", "basePath": "", "endpoints": [{
///         "id": "employees", "title": "Employees", "routes": { "read": ["GET /employees"] }, "records": "",
///         "fields": [{ "path": "name", "type": "string" }, { "path": "salary", "type": "number" }],
///         "sample": [{ "name": "Ada", "salary": 70000 }]
///     }]
/// }"#)?;
/// let plan = LeakPlan::read(r#"{ "seed": 7, "rounds": 20 }"#)?;
/// let report = check_leaks(&Arc::new(catalog), &plan);
/// assert!(report.compared > 0 && report.leaks.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn check_leaks(catalog: &Arc<Catalog>, plan: &LeakPlan) -> LeakReport {
    let mut report = LeakReport::default();
    let (samples, unsampled) = sample::samples(catalog);
    report.unsampled = unsampled;
    for round in 0..plan.rounds() {
        let mut random = Random::new(plan.seed, round);
        let grants = plan.grants.clone().unwrap_or_else(|| random.grants(catalog));
        let policy = Policy::new(Arc::clone(catalog), None, &grants);
        let check = Check { catalog, grants: &grants, policy: &policy, seed: random.next() };
        for (request, body) in samples.iter().chain(&plan.answers) {
            check.answer(request, body, &mut report);
        }
    }
    report
}

/// A check of answers under one key's grants.
struct Check<'a> {
    catalog: &'a Catalog,
    grants: &'a Grants,
    policy: &'a Policy,
    seed: u64,
}

/// What an answer to one call is let through by.
enum Way {
    AsItIs,
    Projected(Arc<Mask>),
}

impl Check<'_> {
    fn answer(&self, request: &Request, body: &str, report: &mut LeakReport) {
        let Some((endpoint, route, way)) = self.decided(request) else {
            report.denied += 1;
            return;
        };
        let Some(grant) = self.grants.get(endpoint.id()) else {
            report.leak(endpoint, route, None, "");
            return;
        };
        let sight = Sight::of(grant, endpoint, route);
        if sight == Sight::Whole {
            report.open += 1;
            return;
        }
        let seen = way.leaves(body, usize::MAX);
        let template = reading::read(body, endpoint, route, &sight);
        let (Ok(seen), Some(template)) = (seen, template) else {
            report.refused += 1;
            return;
        };
        report.compared += 1;
        let comparison = Comparison { endpoint, route, grant, way, template, seen };
        comparison.run(&sight, self.seed, report);
    }

    /// The route of a call that is allowed, and how its answer leaves.
    fn decided(&self, request: &Request) -> Option<(&Endpoint, &Route, Way)> {
        let Decision::Allow(allow) = decide(self.policy, request, 0) else { return None };
        let Found::Route { endpoint, route } = self.catalog.find(request.method, &request.path) else {
            return None;
        };
        let way = match allow.answer {
            AnswerRule::Pass | AnswerRule::Attachment => Way::AsItIs,
            AnswerRule::Project { mask } => Way::Projected(self.policy.mask(mask)?),
        };
        Some((endpoint, route, way))
    }
}

impl Way {
    fn leaves(&self, body: &str, chunk_bytes: usize) -> Result<Vec<u8>, JsonErrorCode> {
        let Self::Projected(mask) = self else { return Ok(body.into()) };
        let mut projector = Projector::new(Arc::clone(mask));
        let mut out = Vec::new();
        let mut written = body.as_bytes().chunks(chunk_bytes).map(|chunk| projector.write(chunk, &mut out));
        written.find(Result::is_err).unwrap_or(Ok(())).map_err(|error| error.code())?;
        projector.finish().map_err(|error| error.code())?;
        Ok(out)
    }
}

/// One answer against its twins.
struct Comparison<'a> {
    endpoint: &'a Endpoint,
    route: &'a Route,
    grant: &'a Grant,
    way: Way,
    template: Template<'a>,
    seen: Vec<u8>,
}

impl Comparison<'_> {
    fn run(&self, sight: &Sight, seed: u64, report: &mut LeakReport) {
        let twins = Twins { template: &self.template, decoys: sight.names().collect() };
        for (number, chunk_bytes) in (0..TWINS).zip(CHUNKS.into_iter().cycle()) {
            let seed = seed.wrapping_add(number);
            let leaves = |change| self.way.leaves(&twins.write(seed, change), chunk_bytes);
            report.twins += 1;
            if leaves(Change::Everything).as_ref() != Ok(&self.seen) {
                self.blame(&leaves, report);
            }
        }
    }

    /// Finds the places that show by themselves, and whether white space does.
    fn blame(&self, leaves: &impl Fn(Change) -> Result<Vec<u8>, JsonErrorCode>, report: &mut LeakReport) {
        let plain = leaves(Change::Layout);
        let alone = |(index, _): &(usize, &String)| leaves(Change::Path(*index)) != plain;
        let paths: Vec<_> = self.template.paths.iter().enumerate().filter(alone).collect();
        if paths.is_empty() || plain.as_ref() != Ok(&self.seen) {
            report.leak(self.endpoint, self.route, Some(self.grant), "");
        }
        for (_, path) in paths {
            report.leak(self.endpoint, self.route, Some(self.grant), path);
        }
    }
}

#[cfg(test)]
mod tests;
