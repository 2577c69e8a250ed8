//! An answer to every route of a catalog, made from its samples.

use std::collections::BTreeSet;

use serde_json::value::RawValue;

use super::twin::quoted;
use crate::catalog::{Catalog, Endpoint, ParameterType, Route};
use crate::document::{Members, from_text};
use crate::request::Request;

/// A call to every route, with the body that would answer it; and the endpoints without a sample.
pub(super) fn samples(catalog: &Catalog) -> (Vec<(Request, String)>, BTreeSet<String>) {
    let (mut samples, mut unsampled) = (Vec::new(), BTreeSet::new());
    for endpoint in catalog.endpoints() {
        match endpoint.sample() {
            None => {
                unsampled.insert(endpoint.id().to_owned());
            }
            Some(sample) => {
                let answers = endpoint
                    .routes()
                    .iter()
                    .filter_map(|route| Some((call(catalog, route)?, answer(endpoint, route, sample)?)));
                samples.extend(answers);
            }
        }
    }
    (samples, unsampled)
}

/// A call that this route takes.
fn call(catalog: &Catalog, route: &Route) -> Option<Request> {
    let mut path = format!("{}{}", catalog.base_path(), route.template());
    for parameter in route.parameters() {
        let value = match parameter.kind {
            Some(ParameterType::Integer) => "1",
            Some(ParameterType::Uuid) => "00000000-0000-4000-8000-000000000000",
            Some(ParameterType::Token) | None => "x",
        };
        path = path.replace(&format!("{{{}}}", parameter.name), value);
    }
    Request::parse(route.method().as_str(), &path, "").ok()
}

/// The sample in the shape of this route's answers: where that is not the sample's, its first record in its place.
fn answer(endpoint: &Endpoint, route: &Route, sample: &str) -> Option<String> {
    if route.shape() == endpoint.shape() {
        return Some(sample.to_owned());
    }
    let mut record: &RawValue = from_text(sample).ok()?;
    for token in endpoint.shape().response_records.tokens() {
        let Members(members) = from_text::<Members<&RawValue>>(record.get()).ok()?;
        record = members.into_iter().find(|(name, _)| **name == **token)?.1;
    }
    if let Ok(items) = from_text::<Vec<&RawValue>>(record.get()) {
        record = items.into_iter().next()?;
    }
    let tokens = route.shape().response_records.tokens().iter().rev();
    let names = tokens.map(|token| quoted(token));
    Some(names.fold(record.get().to_owned(), |inner, name| format!("{{{name}:{inner}}}")))
}
