//! Warnings about what a catalog says but probably does not mean.

use super::sample::{Difference, differences};
use super::{Endpoint, Field};
use crate::document::{Place, Problem, ProblemCode, Problems, from_text};

pub(super) fn lint(endpoints: &[Endpoint]) -> Vec<Problem> {
    let mut warnings = Problems::default();
    let list = Place::Document.member("endpoints");
    for (index, endpoint) in endpoints.iter().enumerate() {
        let place = list.item(index);
        untyped_parameters(endpoint, place, &mut warnings);
        identity(endpoint, place, &mut warnings);
        sample(endpoint, place.member("sample"), &mut warnings);
    }
    warnings.into_iter().collect()
}

fn untyped_parameters(endpoint: &Endpoint, place: Place<'_>, warnings: &mut Problems) {
    let routes = place.member("routes");
    for route in endpoint.routes() {
        for parameter in route.parameters().filter(|parameter| parameter.kind.is_none()) {
            let name = &parameter.name;
            let message = format!(
                "give `{name}` a type in `params`: {{{name}}} takes any text, also the name of a route of the origin \
                 that the catalog does not know"
            );
            let action = routes.member(route.action().as_str());
            warnings.add(action.item(route.index()), ProblemCode::UntypedParameter, message);
        }
    }
}

fn identity(endpoint: &Endpoint, place: Place<'_>, warnings: &mut Problems) {
    let list = place.member("identity");
    for (index, path) in endpoint.identity().iter().enumerate() {
        let exposed = |field: &&Field| path.covers(field.path()) || field.path().covers(path);
        if let Some(field) = endpoint.fields().iter().filter(exposed).find(|field| field.sensitive()) {
            let message = format!(
                "every key that writes receives the sensitive field `{}`: name another",
                field.path()
            );
            warnings.add(list.item(index), ProblemCode::SensitiveIdentity, message);
        }
    }
    let writes = endpoint.routes().iter().any(|route| !route.action().is_safe());
    if writes && endpoint.identity().is_empty() {
        let message = "name the fields by which a key that may not read knows what it wrote, such as `id`";
        warnings.add(place, ProblemCode::NoIdentity, message);
    }
}

fn sample(endpoint: &Endpoint, place: Place<'_>, warnings: &mut Problems) {
    let Some(text) = endpoint.sample() else {
        let readable = endpoint.routes().iter().any(|route| route.action() == super::Action::Read);
        if readable {
            warnings.add(
                place,
                ProblemCode::NoSample,
                "add a sample: without one the preview has no body to show",
            );
        }
        return;
    };
    let Ok(sample) = from_text(text) else { return };
    for difference in differences(&sample, endpoint.shape(), endpoint.fields()) {
        match difference {
            Difference::Undeclared(path) => {
                let message =
                    format!("declare `{path}`: the sample has it, and no list of fields can name it");
                warnings.add(place, ProblemCode::UndeclaredField, message);
            }
            Difference::OtherType(path) => {
                let message = format!(
                    "the sample has another type at `{path}` than `fields` says: correct one of them"
                );
                warnings.add(place, ProblemCode::OtherType, message);
            }
        }
    }
}
