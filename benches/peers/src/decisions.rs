//! Measures decisions per second, from the text of a request to the decision.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Result, anyhow, ensure};
use fieldgate::catalog::Catalog;
use fieldgate::decision::{Decision, Policy, decide};
use fieldgate::grant::Grants;
use fieldgate::request::Request;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::rounds::medians;

/// One case of `benches/catalogs.mjs`: a catalog, a key's grants, and calls that the key may make.
#[derive(Deserialize)]
struct Case {
    endpoints: usize,
    catalog: Box<RawValue>,
    grants: Grants,
    calls: Vec<[String; 3]>,
}

#[derive(Serialize)]
pub struct Measured {
    endpoints: usize,
    per_second: f64,
}

pub fn measure(file: &Path) -> Result<Vec<Measured>> {
    let cases: Vec<Case> = serde_json::from_slice(&std::fs::read(file)?)?;
    cases.iter().map(measure_case).collect()
}

fn measure_case(case: &Case) -> Result<Measured> {
    let catalog = Catalog::parse(case.catalog.get()).map_err(|problems| anyhow!("{problems:?}"))?;
    let policy = Policy::new(Arc::new(catalog), None, &case.grants);
    let round = || {
        for [method, path, query] in &case.calls {
            let decision = decide(&policy, &Request::parse(method, path, query)?, 0);
            ensure!(matches!(decision, Decision::Allow(_)), "{path} is denied");
        }
        Ok(())
    };
    let seconds = medians(&mut [Box::new(round)])?;
    #[expect(clippy::cast_precision_loss, reason = "the calls are few")]
    let per_second = case.calls.len() as f64 / seconds[0];
    Ok(Measured { endpoints: case.endpoints, per_second })
}
