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

/// The texts around the parameters of a template's segment; a text alone is one.
pub(crate) fn texts(own: &str) -> Vec<&str> {
    own.split('{').map(|part| part.split_once('}').map_or(part, |(_, text)| text)).collect()
}

/// Every way to read a segment as these texts with values between them.
pub(crate) fn readings(texts: &[&str], segment: &str, shortest: usize) -> Vec<Vec<String>> {
    let Some((first, rest)) = texts.split_first() else { return vec![] };
    let Some(after) = segment.strip_prefix(first) else { return vec![] };
    if rest.is_empty() {
        return if after.is_empty() { vec![vec![]] } else { vec![] };
    }
    let ends = (shortest..=after.len()).filter_map(|end| after.split_at_checked(end));
    ends.flat_map(|(value, after)| {
        readings(rest, after, shortest)
            .into_iter()
            .map(move |values| [&[value.to_owned()], &values[..]].concat())
    })
    .collect()
}

/// Lower is better: a text, then a parameter with more letters around it, then a parameter alone.
fn rank(own: &str) -> usize {
    if own.contains('{') { 1_000 - texts(own).concat().len() } else { 0 }
}

/// The ranks of the segments of the route, if the route fits the path.
fn shape(route: &Route, path: &str) -> Option<Vec<usize>> {
    let template = format!("/v1{}", route.template());
    let own: Vec<&str> = template.split('/').collect();
    let segments: Vec<&str> = path.split('/').collect();
    let mut parameters = route.parameters();
    let fits = own.len() == segments.len()
        && own.iter().zip(segments).all(|(own, segment)| {
            if !own.contains('{') {
                return *own == segment;
            }
            let kinds: Vec<_> = texts(own).iter().skip(1).map(|_| parameters.next().unwrap().kind).collect();
            let whole = |value: &String| !value.contains('%') || value.contains("%C3%A9");
            match readings(&texts(own), segment, 1).as_slice() {
                [values] => {
                    values.iter().all(whole)
                        && kinds.iter().zip(values).all(|(kind, value)| fits(*kind, value))
                }
                _ => false,
            }
        });
    fits.then(|| own.iter().map(|own| rank(own)).collect())
}

/// What a server may read in a segment: all of it, and what is before a dot.
fn lenient(segment: &str) -> Vec<String> {
    let segment = segment.to_lowercase();
    let before = segment
        .match_indices('.')
        .filter_map(|(at, _)| Some(segment.get(..at)?.trim_end_matches('.').to_owned()));
    let all: Vec<_> = before.chain([segment.clone()]).filter(|text| !text.is_empty()).collect();
    if segment.is_empty() { vec![segment] } else { all }
}

/// Whether the route has a text where the path's own has a parameter, for a server that ignores case, types, suffixes and
/// a slash at the end. No path here has a blank.
fn steals(route: &Route, path: &str, best: &Route) -> bool {
    let [template, best] = [route, best].map(|route| format!("/v1{}", route.template()).to_lowercase());
    let own: Vec<&str> = template.trim_end_matches('/').split('/').collect();
    let segments: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let equal = |(own, segment): (&&str, &&str)| {
        lenient(segment).iter().any(|text| !readings(&texts(own), text, 0).is_empty())
    };
    // All that fits the path's own route fits this segment too: it is the wider one.
    let takes_in = |own: &str, best: &str| match (texts(own).as_slice(), texts(best).as_slice()) {
        (own, best) if own == best => true,
        ([lead, tail], [first, .., last]) => first.starts_with(lead) && last.ends_with(tail),
        _ => false,
    };
    own.len() == segments.len()
        && own.iter().zip(&segments).all(equal)
        && own.iter().zip(best.split('/')).any(|(own, best)| best.contains('{') && !takes_in(own, best))
}

/// What the documentation of `Catalog::find` says, at the cost of looking at everything.
fn naive(catalog: &Catalog, method: Method, path: &str) -> String {
    let routes: Vec<_> = catalog.endpoints().iter().flat_map(Endpoint::routes).collect();
    let fitting: Vec<_> = routes.iter().filter_map(|route| Some((shape(route, path)?, *route))).collect();
    let Some((best, taken)) = fitting.iter().min_by_key(|(shape, _)| shape) else {
        return "nothing".to_owned();
    };
    if routes.iter().any(|route| steals(route, path, taken)) {
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
    let around = vec![
        "{n}.json",
        "{x}.json",
        "{t}:go",
        "{x}:go",
        "a-{n}",
        "A-{x}",
        "{x}-b",
        "({t})",
        "{x}...{t}",
        "{n}-{t}",
        "{x}.x.json",
    ];
    let segment = prop_oneof![2 => segment, 1 => prop::sample::select(around)];
    let segments =
        prop::collection::vec(segment, 1..5).prop_filter("a name stands once in a template", |segments| {
            let joined = segments.concat();
            ["{n}", "{u}", "{t}", "{x}"].iter().all(|name| joined.matches(name).count() < 2)
        });
    (segments, prop::bool::weighted(0.1)).prop_map(|(segments, slash)| joined(&segments, slash))
}

fn path() -> impl Strategy<Value = String> {
    let segment =
        prop::sample::select(vec!["a", "b", "c", "7", "-12", "-", UUID, "x_y", "A", "%C3%A9", "a:b"]);
    let around = vec![
        "7.json",
        "a.json",
        "a.x.json",
        "7.JSON",
        ".json",
        "7:go",
        "a:GO",
        "b:go",
        ":go",
        "a-7",
        "A-7",
        "a-b",
        "a--b",
        "(7)",
        "(a)",
        "()",
        "a...b",
        "a....b",
        "7-a",
        "7-7-a",
        "%C3%A9.json",
        "a.json.json",
    ];
    let segment = prop_oneof![2 => segment, 1 => prop::sample::select(around)];
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
    let templates = [
        "/",
        "/a",
        "/a/{n}/b",
        "/b/{u}",
        "/c/{t}/",
        "/{x}/d/{n}",
        "/e/{n}.json",
        "/f({u})",
        "/g/{x}...{t}",
        "/h/a-{n}",
    ];
    let routes: Vec<_> = templates.map(|template| (Method::Get, template.to_owned())).into();
    let catalog = catalog(BASE, &routes).unwrap();
    for (endpoint, template) in catalog.endpoints().iter().zip(templates) {
        let example = endpoint.routes()[0].example();
        assert_eq!(found(&catalog, Method::Get, &example), format!("GET {template}"), "{example}");
    }
}
