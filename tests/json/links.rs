//! The link rewriter against a naive twin, on invented documents and masks and on mutated texts, at random cuts.

use std::sync::Arc;

use fieldgate::field::{FieldPath, Mask};
use fieldgate::json::JsonError;
use fieldgate::links::{LINK_BYTES_MAX, LinkRewriter, Rebase};
use proptest::prelude::*;
use serde::de::IgnoredAny;

use crate::documents::{Document, LINKS, Value, chunks, cuts, document, paths};
use crate::mutation::{Random, cut, mutant};
use crate::naive::{Granted, granted};

fn rewriter(mask: &Arc<Mask>) -> LinkRewriter {
    let rebase = Rebase::new("https://api.example", "https://gate.example:8787").unwrap();
    LinkRewriter::new(Arc::clone(mask), Arc::new(rebase))
}

fn rewrite<'a>(mask: &Arc<Mask>, chunks: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, JsonError> {
    let (mut rewriter, mut out) = (rewriter(mask), Vec::new());
    for chunk in chunks {
        let (before, most) = (out.len(), rewriter.output_bytes_max(chunk.len()));
        let written = rewriter.write(chunk, &mut out);
        assert!(out.len() - before <= most, "{} of {most} bytes", out.len() - before);
        assert!(written.is_ok() || out.len() == before, "something of the chunk with the fault left");
        written?;
    }
    rewriter.finish()?;
    Ok(out)
}

/// What becomes of a value at the place of a link, by the text of the value.
fn link(text: &str) -> String {
    let Ok(spelled) = serde_json::from_str::<String>(text) else { return text.to_owned() };
    if let Some((_, rest)) = LINKS.iter().find(|(link, _)| *link == text) {
        return format!("\"https://gate.example:8787{rest}\"");
    }
    let is_read_in_two_ways = spelled.bytes().any(|byte| byte <= b' ' || matches!(byte, b'\\' | b'"' | 0x7f));
    let has_scheme = spelled.split(['/', '?', '#']).next().is_some_and(|first| first.contains(':'));
    if is_read_in_two_ways || has_scheme || spelled.starts_with("//") {
        "null".into()
    } else {
        text.to_owned()
    }
}

/// The rewritten document to the byte.
fn naively<'a>(
    document: &'a Document,
    paths: &[FieldPath],
    place: &mut Vec<&'a str>,
    is_link: bool,
) -> String {
    match &document.value {
        Value::Null => "null".into(),
        Value::Scalar(text) if is_link => link(text),
        Value::Scalar(text) => text.clone(),
        Value::Array(items, _) => {
            let items: Vec<_> = items.iter().map(|item| naively(item, paths, place, is_link)).collect();
            format!("[{}]", items.join(","))
        }
        Value::Object(members, _) => {
            let mut written = Vec::new();
            for member in members {
                place.push(member.name.spelled);
                let value = match granted(paths, place) {
                    _ if is_link && member.name.spelled == "href" => {
                        naively(&member.document, paths, place, true)
                    }
                    _ if is_link => member.document.text(),
                    Granted::Nothing => member.document.text(),
                    Granted::Part => naively(&member.document, paths, place, false),
                    Granted::Whole => naively(&member.document, paths, place, true),
                };
                place.pop();
                written.push(format!("\"{}\":{value}", member.name.text));
            }
            format!("{{{}}}", written.join(","))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_rewriter_gives_what_the_naive_twin_gives_to_the_byte(
        document in document(), paths in paths(), cuts in cuts(),
    ) {
        let (text, mask) = (document.full_text(), Arc::new(Mask::of(&paths)));
        let out = rewrite(&mask, chunks(text.as_bytes(), &cuts)).unwrap();
        let expected = match &document.value {
            // A scalar by itself is no link.
            Value::Scalar(_) | Value::Null => document.text(),
            _ => naively(&document, &paths, &mut Vec::new(), false),
        };
        prop_assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}

#[test]
fn mutated_texts_are_judged_as_serde_json_judges_them_wherever_they_are_cut() {
    let paths = ["a", "*.b", "data.name"].map(|path| path.parse().unwrap());
    let mask = Arc::new(Mask::of(&paths));
    for seed in 0..200_000 {
        let mut random = Random(seed);
        let text = mutant(&mut random);
        let whole = rewrite(&mask, [text.as_slice()]);
        let in_chunks = rewrite(&mask, cut(&text, &mut random));
        assert_eq!(in_chunks, whole, "seed {seed}: {:?}", String::from_utf8_lossy(&text));
        if str::from_utf8(&text).is_ok_and(|text| serde_json::from_str::<IgnoredAny>(text).is_ok()) {
            let out = whole.unwrap();
            assert!(serde_json::from_slice::<IgnoredAny>(&out).is_ok(), "seed {seed}");
        }
    }
}

#[test]
fn a_link_may_be_as_long_as_the_limit_and_no_longer() {
    let mask = Arc::new(Mask::of(&["next".parse().unwrap()]));
    let of_length = |length: usize| format!(r#"{{"next":"/{}"}}"#, "a".repeat(length - r#""/""#.len()));
    let longest = of_length(LINK_BYTES_MAX);
    assert_eq!(rewrite(&mask, longest.as_bytes().chunks(1_000)), Ok(longest.clone().into_bytes()));
    let too_long = of_length(LINK_BYTES_MAX + 1);
    assert_eq!(rewrite(&mask, too_long.as_bytes().chunks(1_000)), Ok(br#"{"next":null}"#.to_vec()));
}

/// The caller reserves what a piece can add, so that a full memory is an error and no trap.
#[test]
fn no_list_of_links_adds_more_than_was_said() {
    let address = |length: usize| format!("https://{}.example", "a".repeat(length));
    let mask = Arc::new(Mask::of(&["next".parse().unwrap()]));
    for (from, to) in [(1, 1), (1, 60), (60, 1), (60, 60)].map(|(from, to)| (address(from), address(to))) {
        let rebase = Arc::new(Rebase::new(&from, &to).unwrap());
        let shortest = format!("\"{}\"", from.trim_start_matches("https:"));
        for link in ["\" \"", "\"a:\"", "\"\"", "1", &shortest, &format!("{shortest},\" \"")] {
            let text = format!("{{\"next\":[{}]}}", vec![link; 2_000].join(","));
            for length in [1, 100, text.len()] {
                let (mut rewriter, mut out) =
                    (LinkRewriter::new(Arc::clone(&mask), Arc::clone(&rebase)), Vec::new());
                for chunk in text.as_bytes().chunks(length) {
                    let (before, most) = (out.len(), rewriter.output_bytes_max(chunk.len()));
                    rewriter.write(chunk, &mut out).unwrap();
                    assert!(out.len() - before <= most, "{} of {most} bytes of {link}", out.len() - before);
                }
            }
        }
    }
}

#[test]
fn links_are_found_as_apis_write_them() {
    let paths = ["next", "links.*", "_links.*.href", "`@odata.nextLink`", "items.url"]
        .map(|path| path.parse().unwrap());
    let mask = Arc::new(Mask::of(&paths));
    for (body, expected) in [
        (r#"{"next":"https://api.example/a?page=2"}"#, r#"{"next":"https://gate.example:8787/a?page=2"}"#),
        (r#"{"next":null,"count":3}"#, r#"{"next":null,"count":3}"#),
        (
            r#"{"@odata.nextLink":"https:\/\/api.example\/a"}"#,
            r#"{"@odata.nextLink":"https://gate.example:8787/a"}"#,
        ),
        (
            r#"{"links":{"self":{"href":"https://api.example/a","meta":{"count":1}},"next":"//api.example"}}"#,
            r#"{"links":{"self":{"href":"https://gate.example:8787/a","meta":{"count":1}},"next":"https://gate.example:8787"}}"#,
        ),
        (
            r#"[{"_links":{"item":[{"href":"/a"},{"href":"https://evil.example","title":"https://evil.example"}]}}]"#,
            r#"[{"_links":{"item":[{"href":"/a"},{"href":null,"title":"https://evil.example"}]}}]"#,
        ),
        (
            r#"{"items":[{"url":["https://api.example/1",2,null]}]}"#,
            r#"{"items":[{"url":["https://gate.example:8787/1",2,null]}]}"#,
        ),
        (r#""https://api.example/a""#, r#""https://api.example/a""#),
    ] {
        for length in 1..=body.len() {
            let out = rewrite(&mask, body.as_bytes().chunks(length)).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), expected, "in chunks of {length}");
        }
    }
}
