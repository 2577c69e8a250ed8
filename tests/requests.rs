//! The shared vectors of canonical requests, which Node and workerd run as well; and what holds for every request.

use fieldgate::request::{CanonicalPath, Parameter, Query, Request};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    method: String,
    path: String,
    query: String,
    expect: Expected,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Expected {
    /// What would be forwarded.
    Target(String),
    /// The refusal's code.
    Refused(String),
}

fn target(request: &Request) -> String {
    let separator = if request.query.parameters().is_empty() { "" } else { "?" };
    format!("{}{separator}{}", request.path.as_str(), request.query)
}

#[test]
fn every_vector_is_read_as_it_says() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("vectors/requests.json")).unwrap();
    for Case { name, method, path, query, expect } in cases {
        let outcome = match Request::parse(&method, &path, &query) {
            Ok(request) => Expected::Target(target(&request)),
            Err(refusal) => Expected::Refused(refusal.code().to_owned()),
        };
        assert_eq!(outcome, expect, "{name}");
    }
}

/// Texts rich in what paths and queries are made of.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z0-9._~-]{1,3}",
        "%[0-9A-F]{2}",
        "%[0-9a-fA-F]{0,2}",
        "[/;&=+?#\\\\%!$()*,:@\\[\\]']",
        Just("%C3%A9".to_owned()),
        prop::sample::select(vec!["..", "%25", "%252E", "%2F", "%5C", "%3B", "%00", "2E"])
            .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// What a lenient server might make of a path: all escapes decoded, twice, and both slashes separate.
fn lenient_segments(path: &str) -> Vec<String> {
    let decode = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let [first, after @ ..] = rest {
            let escape =
                after.get(..2).filter(|_| *first == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
            let value = escape.and_then(|pair| u8::from_str_radix(pair, 16).ok());
            bytes.push(value.unwrap_or(*first));
            rest = if value.is_some() { after.get(2..).unwrap_or_default() } else { after };
        }
        String::from_utf8_lossy(&bytes).into_owned()
    };
    decode(&decode(path)).split(['/', '\\']).skip(1).map(str::to_owned).collect()
}

/// Name and value as a server reads them that splits at `;` too and takes a plus for a plus.
fn plain_pairs(query: &str) -> Vec<(String, String)> {
    let pieces = query.split(['&', ';']).filter(|piece| !piece.is_empty());
    let decode = |text: &str| {
        lenient_segments(&format!("/{}", text.replace('/', "%2F").replace('\\', "%5C"))).join("/")
    };
    pieces
        .map(|piece| piece.split_once('=').unwrap_or((piece, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

/// As qs reads them: brackets are unescaped first, and a name ends at the first `]=`.
fn bracket_pairs(query: &str) -> Vec<(String, String)> {
    let unescaped = query.replace("%5B", "[").replace("%5D", "]");
    let split = |piece: &str| {
        let at = piece.find("]=").map_or_else(|| piece.find('='), |at| Some(at + 1));
        at.map_or((piece.to_owned(), String::new()), |at| {
            let (name, value) = piece.split_at(at);
            (name.to_owned(), value.replacen('=', "", 1))
        })
    };
    let decode = |text: String| plain_pairs(&format!("a={}", text.replace('&', "%26").replace(';', "%3B")));
    unescaped.split('&').map(split).flat_map(|(name, value)| [decode(name), decode(value)].concat()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn a_canonical_path_has_the_same_segments_for_a_lenient_server(path in text().prop_map(|text| format!("/{text}"))) {
        if let Ok(canonical) = CanonicalPath::parse(&path) {
            prop_assert_eq!(canonical.as_str(), &path);
            let lenient = lenient_segments(&path);
            prop_assert_eq!(canonical.segments().count(), lenient.len());
            prop_assert!(!lenient.iter().any(|segment| segment == "." || segment == ".." || segment.contains(['\0', ';'])));
        }
    }

    #[test]
    fn a_forwarded_query_reads_back_as_what_was_judged_and_stays_as_it_is(query in text()) {
        if let Ok(read) = Query::parse(&query) {
            let forwarded = read.to_string();
            prop_assert!(forwarded.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%=&!$()*,/:@[]".contains(&byte)));
            let again = Query::parse(&forwarded).unwrap();
            prop_assert_eq!(again.to_string(), forwarded);
            prop_assert_eq!(again, read);
        }
    }

    /// Each parameter leaves as it came or with everything escaped, and every reader finds the same in both.
    #[test]
    fn a_parameter_leaves_as_it_came_only_if_it_has_one_reading(query in text()) {
        let Ok(read) = Query::parse(&query) else { return Ok(()) };
        let forwarded = read.to_string();
        let strict = Query::of(read.parameters().iter().map(|it| Parameter::new(it.name().into(), it.value().into())).collect());
        let strict = strict.to_string();
        prop_assert_eq!(plain_pairs(&forwarded), plain_pairs(&strict));
        prop_assert_eq!(bracket_pairs(&forwarded), bracket_pairs(&strict));
        let came: Vec<&str> = query.split('&').collect();
        for (own, strict) in forwarded.split('&').zip(strict.split('&')) {
            prop_assert!(own == strict || came.contains(&own), "{} is neither as it came nor strict", own);
        }
    }

    #[test]
    fn parameters_of_any_text_survive_their_way_through_a_query(texts in prop::collection::vec(("[^\\pC]{1,8}", "[^\\pC]{0,8}"), 0..6)) {
        let parameters = texts.into_iter().map(|(name, value)| Parameter::new(name, value)).collect();
        let query = Query::of(parameters);
        prop_assert_eq!(Query::parse(&query.to_string()), Ok(query));
    }
}

/// Found by fuzzing: each `"` leaves as `%22`, and a query of many was accepted although it was too long once forwarded.
#[test]
fn a_query_is_as_long_as_it_leaves() {
    let parsed = |count| Request::parse("GET", "/a", &format!("a={}", "\"".repeat(count)));
    let forwarded = parsed(2_730).expect("it leaves with the most bytes there may be").query.to_string();
    assert_eq!(forwarded.len(), 8_192);
    assert!(Request::parse("GET", "/a", &forwarded).is_ok());
    assert!(parsed(2_731).is_err());
}
