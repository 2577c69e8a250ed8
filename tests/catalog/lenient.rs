//! Servers that read paths more loosely than the catalog does: whatever is found as one route, each of them finds as
//! that route, or finds nothing.

use fieldgate::catalog::{Catalog, Endpoint, Found, ParameterType, Route};
use fieldgate::request::{CanonicalPath, Method};
use proptest::prelude::*;

use crate::random::{catalog, consistent};
use crate::routes::{readings, texts};

/// A way to read a segment, or a path, that some server has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leniency {
    Case,
    Decode,
    DecodeTwice,
    /// `.json` from the last dot on, as Rails does.
    LastSuffix,
    /// All from the first dot on.
    FirstSuffix,
    TrailingSlash,
    /// `;` and what follows it.
    MatrixParameters,
    /// Dots and blanks at the end, blanks at the beginning.
    Trim,
    /// The types of parameters.
    Types,
}

use Leniency::{
    Case, Decode, DecodeTwice, FirstSuffix, LastSuffix, MatrixParameters, TrailingSlash, Trim, Types,
};

const ALL: [Leniency; 9] =
    [Decode, DecodeTwice, Case, MatrixParameters, LastSuffix, FirstSuffix, Trim, TrailingSlash, Types];

/// A server with some of these.
struct Reader<'l>(&'l [Leniency]);

impl Reader<'_> {
    fn has(&self, leniency: Leniency) -> bool {
        self.0.contains(&leniency)
    }

    /// The segment as the server compares it; suffixes and parameters are looked for in requests only.
    fn read(&self, segment: &str, requested: bool) -> String {
        let mut text = segment.to_owned();
        for leniency in self.0 {
            text = match leniency {
                Decode => decode(&text),
                DecodeTwice => decode(&decode(&text)),
                Case => text.chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect(),
                MatrixParameters if requested => before(&text, text.find(';')),
                LastSuffix if requested => before(&text, text.rfind('.')),
                FirstSuffix if requested => before(&text, text.find('.')),
                Trim => text.trim_start().trim_end_matches(['.', ' ']).to_owned(),
                _ => text,
            };
        }
        text
    }

    fn segments<'p>(&self, path: &'p str) -> Vec<&'p str> {
        let path = if self.has(TrailingSlash) { path.trim_end_matches('/') } else { path };
        path.split('/').skip(1).collect()
    }

    /// How well parameters with texts around them fit: by the very texts, by texts that read alike, or alone; and better with
    /// more letters around.
    fn fit_parameters(&self, own: &str, kinds: &[Option<ParameterType>], segment: &str) -> Option<usize> {
        let texts = texts(own);
        let letters = texts.concat().len();
        let is_typed = |values: &Vec<String>| {
            self.has(Types)
                || kinds.iter().zip(values).all(|(kind, value)| kind.is_none_or(|it| it.matches(value)))
        };
        let fits = |texts: &[&str], segment: &str| readings(texts, segment, 1).iter().any(is_typed);
        if fits(&texts, segment) {
            return Some(if letters == 0 { 4_000 } else { 2_000 - letters });
        }
        let untrimmed: Vec<_> = self.0.iter().copied().filter(|leniency| *leniency != Trim).collect();
        let read: Vec<_> = texts.iter().map(|text| Reader(&untrimmed).read(text, false)).collect();
        let read: Vec<_> = read.iter().map(String::as_str).collect();
        (letters > 0 && fits(&read, &self.read(segment, true))).then_some(3_000 - letters)
    }

    /// How well the route fits, segment by segment: by its very text, by a text that reads alike, by a parameter.
    fn fit(&self, route: &Route, path: &str) -> Option<Vec<usize>> {
        let (own, segments) = (self.segments(route.template()), self.segments(path));
        let mut kinds = route.parameters().map(|parameter| parameter.kind);
        let ranks = own.iter().zip(&segments).map(|(own, segment)| {
            if own.contains('{') {
                let kinds: Vec<_> = texts(own).iter().skip(1).map(|_| kinds.next().unwrap()).collect();
                self.fit_parameters(own, &kinds, segment)
            } else if own == segment {
                Some(0)
            } else {
                (self.read(own, false) == self.read(segment, true)).then_some(1)
            }
        });
        let ranks: Option<Vec<usize>> = ranks.collect();
        ranks.filter(|_| own.len() == segments.len())
    }

    /// Every route that no other fits better, from left to right: which of them a server takes is its own affair.
    fn routes<'c>(&self, catalog: &'c Catalog, method: Method, path: &str) -> Vec<(&'c Endpoint, &'c Route)> {
        let served = |route: &&Route| {
            route.method() == method || (method == Method::Head && route.method() == Method::Get)
        };
        let all = catalog
            .endpoints()
            .iter()
            .flat_map(|endpoint| endpoint.routes().iter().map(move |route| (endpoint, route)));
        let fitting: Vec<_> = all
            .filter(|(_, route)| served(route))
            .filter_map(|(endpoint, route)| Some((self.fit(route, path)?, endpoint, route)))
            .collect();
        let best = fitting.iter().map(|(ranks, ..)| ranks).min();
        let taken = fitting.iter().filter(|(ranks, ..)| Some(ranks) == best);
        taken.map(|(_, endpoint, route)| (*endpoint, *route)).collect()
    }
}

fn before(text: &str, at: Option<usize>) -> String {
    // A server that finds nothing before the dot takes the whole.
    at.and_then(|at| text.get(..at)).filter(|before| !before.is_empty()).unwrap_or(text).to_owned()
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let pair = after.get(..2).filter(|_| *first == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
        let value = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok());
        bytes.push(value.unwrap_or(*first));
        rest = if value.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

const TEXTS: [&str; 9] =
    ["payslips", "Purge", "@all", "book", "all.csv", "%C3%A9t%C3%A9", "stra%C3%9Fe", "7", "a:b"];

const AROUND: [&str; 9] = [
    "{n}.json",
    "{x}.json",
    "{x}:Suspend",
    "{t}:Suspend",
    "({t})",
    "a-{n}",
    "{x}...{y}",
    "%40{t}",
    "{y}.x.json",
];

fn method() -> impl Strategy<Value = Method> {
    prop::sample::select(vec![Method::Get, Method::Delete])
}

fn template() -> impl Strategy<Value = String> {
    let segment = prop_oneof![
        prop::sample::select(TEXTS.to_vec()),
        prop::sample::select(vec!["{n}", "{t}", "{x}", "{y}"]),
        prop::sample::select(AROUND.to_vec())
    ];
    let segments = prop::collection::vec(segment, 1..5);
    (segments, prop::bool::weighted(0.1))
        .prop_map(|(segments, slash)| format!("/{}{}", segments.join("/"), if slash { "/" } else { "" }))
}

/// A segment that a route has, or that some server takes for it, or any other.
fn segment() -> impl Strategy<Value = String> {
    let spelled =
        (prop::sample::select(TEXTS.to_vec()), 0..12_usize).prop_map(|(text, spelling)| match spelling {
            0 => text.to_uppercase(),
            1 => text.to_lowercase(),
            2 => format!("{text}.json"),
            3 => format!("{text}.tar.GZ"),
            4 => format!("{text}."),
            5 => format!("{text}%20"),
            6 => text.replace('@', "%40").replace(':', "%3A"),
            7 => text.replace('s', "%C5%BF").replace('k', "%E2%84%AA"),
            8 => text.replace("%C3%A9", "%C3%89").replace("%C3%9F", "ss"),
            9 => format!("%20{}..", text.to_uppercase()),
            10 => format!("{text};v=1"),
            _ => text.to_owned(),
        });
    let around = vec![
        "7.json",
        "x.json",
        "7.JSON",
        "7.json.",
        "7.json.gz",
        "7%20.json",
        "x.x.json",
        "7:Suspend",
        "x:suspend",
        "7%3ASuspend",
        "7:Suspend.",
        "x:Su%C5%BFpend",
        ":suspend",
        "(7)",
        "%287%29",
        "(x",
        "a-7",
        "A-7",
        "%20a-7",
        "x...y",
        "x...",
        "x....y",
        "@me",
        "%40me",
        "%40ME",
        "payslips.json",
        "all.json",
        "book:Suspend",
    ];
    prop_oneof![
        6 => spelled,
        4 => prop::sample::select(around).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["7", "-12", "x_y", "...", "%20", ".json", "%2540all"]).prop_map(str::to_owned),
    ]
}

fn path() -> impl Strategy<Value = String> {
    (prop::collection::vec(segment(), 1..5), prop::bool::weighted(0.2))
        .prop_map(|(segments, slash)| format!("/{}{}", segments.join("/"), if slash { "/" } else { "" }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]
    #[test]
    fn what_is_found_as_a_route_every_lenient_server_finds_as_that_or_not_at_all(
        candidates in prop::collection::vec((method(), template()), 1..14),
        calls in prop::collection::vec((method(), path()), 1..80),
    ) {
        let candidates = consistent("", candidates);
        prop_assume!(!candidates.is_empty());
        let catalog = catalog("", &candidates).unwrap();
        let alone = ALL.iter().map(std::slice::from_ref);
        let readers: Vec<_> = alone.chain([&ALL[..], &ALL[..8]]).map(Reader).collect();
        for (method, path) in calls {
            let Ok(canonical) = CanonicalPath::parse(&path) else { continue };
            let Found::Route { route, .. } = catalog.find(method, &canonical) else { continue };
            for reader in &readers {
                for (endpoint, other) in reader.routes(&catalog, method, &path) {
                    prop_assert_eq!(
                        route.template(), other.template(),
                        "{} {} is {} for a server with {:?}", method, path, endpoint.id(), reader.0
                    );
                }
            }
        }
    }
}

#[test]
fn texts_around_a_parameter_are_found_loosely_too() {
    let routes = [
        (Method::Get, "/orders/{x}"),
        (Method::Get, "/orders/{n}.json"),
        (Method::Delete, "/orders/{x}:cancel"),
        (Method::Get, "/compare/{x}"),
        (Method::Get, "/compare/{x}...{y}"),
        (Method::Get, "/orders/all"),
    ]
    .map(|(method, template)| (method, template.to_owned()));
    let catalog = catalog("", &routes).unwrap();
    for (path, expected) in [
        ("/orders/7", "/orders/{x}"),
        ("/orders/7.json", "/orders/{n}.json"),
        ("/compare/a...b", "/compare/{x}...{y}"),
        ("/orders/7.xml", "/orders/{x}"),
        // Only some server finds the same here.
        ("/orders/a.json", "nothing"),
        ("/orders/7.JSON", "nothing"),
        ("/orders/7.json.", "nothing"),
        ("/orders/7.json.gz", "nothing"),
        ("/orders/7%3Acancel", "nothing"),
        ("/orders/7:CANCEL", "nothing"),
        ("/orders/:cancel", "nothing"),
        ("/compare/a...", "nothing"),
        ("/compare/a....b", "nothing"),
        ("/compare/a...b...c", "nothing"),
        ("/orders/all.json", "nothing"),
        ("/orders/7:cancel", "[Delete]"),
    ] {
        let found = match catalog.find(Method::Get, &CanonicalPath::parse(path).unwrap()) {
            Found::Route { route, .. } => route.template().to_owned(),
            Found::OtherMethods(methods) => format!("{methods:?}"),
            Found::Nothing => "nothing".to_owned(),
        };
        assert_eq!(found, expected, "{path}");
    }
}

#[test]
fn a_call_that_a_lenient_server_takes_for_another_route_has_none() {
    let routes = [
        (Method::Get, "/employees"),
        (Method::Get, "/employees/{id}/{file}"),
        (Method::Get, "/employees/{t}/payslips"),
        (Method::Post, "/employees/purge"),
        (Method::Post, "/employees/{t}"),
        (Method::Get, "/employees/@all"),
        (Method::Get, "/employees/{id}"),
        (Method::Get, "/exports/{name}"),
        (Method::Get, "/exports/all.csv"),
    ]
    .map(|(method, template)| (method, template.to_owned()));
    let catalog = catalog("", &routes).unwrap();
    let found = |method, path| match catalog.find(method, &CanonicalPath::parse(path).unwrap()) {
        Found::Route { route, .. } => route.template().to_owned(),
        Found::OtherMethods(methods) => format!("{methods:?}"),
        Found::Nothing => "nothing".to_owned(),
    };
    for (method, path, expected) in [
        (Method::Get, "/employees/7/payslips", "/employees/{t}/payslips"),
        (Method::Get, "/employees/7/PAYSLIPS", "nothing"),
        (Method::Get, "/employees/7/payslips.json", "nothing"),
        (Method::Get, "/employees/7/payslips.", "nothing"),
        (Method::Get, "/employees/7/pay%C5%BFlips", "nothing"),
        // A server that does not look at types finds the payslips here as well.
        (Method::Get, "/employees/a:b/payslips", "nothing"),
        (Method::Get, "/employees/7/photo.jpg", "/employees/{id}/{file}"),
        (Method::Post, "/employees/PURGE", "nothing"),
        (Method::Get, "/employees/purge", "[Post]"),
        (Method::Get, "/employees/%40all", "nothing"),
        (Method::Get, "/employees/@all", "/employees/@all"),
        (Method::Get, "/employees/%20", "nothing"),
        (Method::Get, "/employees/7", "/employees/{id}"),
        (Method::Get, "/exports/all.csv", "/exports/all.csv"),
        (Method::Get, "/exports/all.CSV", "nothing"),
        (Method::Get, "/exports/all", "/exports/{name}"),
    ] {
        assert_eq!(found(method, path), expected, "{method} {path}");
    }
}
