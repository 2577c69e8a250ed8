//! The route table against a matcher that looks at every route, on random catalogs and paths.

use fieldgate::catalog::{Catalog, Endpoint, Found, ParameterType, Route};
use fieldgate::request::{CanonicalPath, Method};
use proptest::prelude::*;

use crate::random::{catalog, consistent};

const BASE: &str = "/v1";
const UUID: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";

fn fits(kind: Option<ParameterType>, segment: &str) -> bool {
    match kind {
        None => !segment.is_empty(),
        Some(ParameterType::Integer) => segment.parse::<i128>().is_ok() && !segment.starts_with('+'),
        Some(ParameterType::Uuid) => segment == UUID,
        Some(ParameterType::Token) => {
            !segment.is_empty()
                && segment.chars().all(|char| char.is_ascii_alphanumeric() || "-_".contains(char))
        }
    }
}

/// Whether each segment of the route is a parameter, if the route fits the path.
fn shape(route: &Route, path: &str) -> Option<Vec<bool>> {
    let template = format!("/v1{}", route.template());
    let own: Vec<&str> = template.split('/').collect();
    let segments: Vec<&str> = path.split('/').collect();
    let mut parameters = route.parameters();
    let fits = own.len() == segments.len()
        && own.iter().zip(segments).all(|(own, segment)| {
            if own.starts_with('{') {
                fits(parameters.next().unwrap().kind, segment)
            } else {
                *own == segment
            }
        });
    fits.then(|| own.iter().map(|own| own.starts_with('{')).collect())
}

/// Whether the route has a text where the path's own has a parameter, for a server that ignores case, types and a slash
/// at the end. No path here has a suffix, a blank or a dot.
fn steals(route: &Route, path: &str, best: &[bool]) -> bool {
    let template = format!("/v1{}", route.template());
    let own: Vec<&str> = template.trim_end_matches('/').split('/').collect();
    let segments: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let text = |own: &&str| !own.starts_with('{');
    let equal = |(own, segment): (&&str, &&str)| !text(own) || own.eq_ignore_ascii_case(segment);
    own.len() == segments.len()
        && own.iter().zip(&segments).all(equal)
        && own.iter().zip(best).any(|(own, is_parameter)| *is_parameter && text(own))
}

/// What the documentation of `Catalog::find` says, at the cost of looking at everything.
fn naive(catalog: &Catalog, method: Method, path: &str) -> String {
    let routes: Vec<_> = catalog.endpoints().iter().flat_map(Endpoint::routes).collect();
    let fitting: Vec<_> = routes.iter().filter_map(|route| Some((shape(route, path)?, *route))).collect();
    let Some(best) = fitting.iter().map(|(shape, _)| shape).min() else { return "nothing".to_owned() };
    if routes.iter().any(|route| steals(route, path, best)) {
        return "nothing".to_owned();
    }
    let there: Vec<_> = fitting.iter().filter(|(shape, _)| shape == best).map(|(_, route)| *route).collect();
    let of = |method| there.iter().find(|route| route.method() == method);
    let served = |method| of(method).or_else(|| if method == Method::Head { of(Method::Get) } else { None });
    match served(method) {
        Some(route) => format!("{} {}", route.method(), route.template()),
        None => {
            format!("{:?}", Method::ALL.into_iter().filter(|it| served(*it).is_some()).collect::<Vec<_>>())
        }
    }
}

fn found(catalog: &Catalog, method: Method, path: &str) -> String {
    match catalog.find(method, &CanonicalPath::parse(path).unwrap()) {
        Found::Route { endpoint, route } => {
            assert!(endpoint.routes().iter().any(|own| own.template() == route.template()));
            format!("{} {}", route.method(), route.template())
        }
        Found::OtherMethods(methods) => format!("{methods:?}"),
        Found::Nothing => "nothing".to_owned(),
    }
}

fn method() -> impl Strategy<Value = Method> {
    prop::sample::select(Method::ALL.to_vec())
}

fn joined(segments: &[&str], slash: bool) -> String {
    format!("/{}{}", segments.join("/"), if slash { "/" } else { "" })
}

fn template() -> impl Strategy<Value = String> {
    let segment = prop::sample::select(vec!["a", "b", "c", "7", "{n}", "{u}", "{t}", "{x}"]);
    let segments =
        prop::collection::vec(segment, 1..5).prop_filter("a name stands once in a template", |segments| {
            let names: Vec<_> = segments.iter().filter(|segment| segment.starts_with('{')).collect();
            names.iter().collect::<std::collections::BTreeSet<_>>().len() == names.len()
        });
    (segments, prop::bool::weighted(0.1)).prop_map(|(segments, slash)| joined(&segments, slash))
}

fn path() -> impl Strategy<Value = String> {
    let segment =
        prop::sample::select(vec!["a", "b", "c", "7", "-12", "-", UUID, "x_y", "A", "%C3%A9", "a:b"]);
    (prop::collection::vec(segment, 1..5), prop::bool::weighted(0.1))
        .prop_map(|(segments, slash)| format!("/v1{}", joined(&segments, slash)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn the_table_finds_what_a_look_at_every_route_finds(
        candidates in prop::collection::vec((method(), template()), 1..14),
        calls in prop::collection::vec((method(), path()), 1..60),
    ) {
        let catalog = catalog(BASE, &consistent(BASE, candidates)).unwrap();
        for (method, path) in calls {
            prop_assert_eq!(found(&catalog, method, &path), naive(&catalog, method, &path), "{} {}", method, path);
        }
    }
}

#[test]
fn the_example_of_a_route_is_a_path_that_it_matches() {
    let templates = ["/", "/a", "/a/{n}/b", "/b/{u}", "/c/{t}/", "/{x}/d/{n}"];
    let routes: Vec<_> = templates.map(|template| (Method::Get, template.to_owned())).into();
    let catalog = catalog(BASE, &routes).unwrap();
    for (endpoint, template) in catalog.endpoints().iter().zip(templates) {
        let example = endpoint.routes()[0].example();
        assert_eq!(found(&catalog, Method::Get, &example), format!("GET {template}"), "{example}");
    }
}
