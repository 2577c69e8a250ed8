//! Invented documents and masks: what proptest draws from.

use std::fmt::Write;

use fieldgate::field::{FieldPath, Segment};
use proptest::collection::vec;
use proptest::prelude::*;

/// A JSON value together with how it is written.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// White space before and after.
    pub(crate) around: [&'static str; 2],
    pub(crate) value: Value,
}

#[derive(Debug, Clone)]
pub(crate) enum Value {
    Null,
    /// Its text.
    Scalar(String),
    /// With white space for between the brackets, should there be nothing else.
    Array(Vec<Document>, &'static str),
    Object(Vec<Member>, &'static str),
}

#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) around: [&'static str; 2],
    pub(crate) name: Name,
    pub(crate) document: Document,
}

/// A name and one of the ways to write it.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    pub(crate) spelled: &'static str,
    /// Between the quotes.
    pub(crate) text: String,
}

/// Few names, so that they meet those of the masks; with all that could confuse a comparison.
const NAMES: [&str; 15] =
    ["a", "b", "c", "d", "name", "Name", "nam", "a.b", "*", "", "a\"b\\", "é", "e\u{301}", "😀", "href"];

/// Links to `https://api.example` as they may be written, and what follows that address.
pub(crate) const LINKS: [(&str, &str); 4] = [
    (r#""https://api.example/a?page=2#top""#, "/a?page=2#top"),
    (r#""HTTPS:\/\/api.example:443\/a""#, "/a"),
    (r#""https://API.ex\u0061mple""#, ""),
    (r#""//api.example?é""#, "?é"),
];

impl Document {
    /// The text without what is around.
    pub(crate) fn text(&self) -> String {
        match &self.value {
            Value::Null => "null".into(),
            Value::Scalar(text) => text.clone(),
            Value::Array(items, inside) => {
                let items: Vec<_> = items.iter().map(Self::full_text).collect();
                if items.is_empty() { format!("[{inside}]") } else { format!("[{}]", items.join(",")) }
            }
            Value::Object(members, inside) => {
                let members: Vec<_> = members.iter().map(Member::full_text).collect();
                if members.is_empty() {
                    format!("{{{inside}}}")
                } else {
                    format!("{{{}}}", members.join(","))
                }
            }
        }
    }

    pub(crate) fn full_text(&self) -> String {
        format!("{}{}{}", self.around[0], self.text(), self.around[1])
    }
}

impl Member {
    fn full_text(&self) -> String {
        let [before, after] = self.around;
        format!("{before}\"{}\"{after}:{}", self.name.text, self.document.full_text())
    }
}

pub(crate) fn document() -> impl Strategy<Value = Document> {
    let leaf = prop_oneof![1 => Just(Value::Null), 4 => scalar().prop_map(Value::Scalar)];
    let leaf = (around(), leaf).prop_map(|(around, value)| Document { around, value });
    leaf.prop_recursive(6, 60, 6, |inner| {
        let array =
            (vec(inner.clone(), 0..5), space()).prop_map(|(items, inside)| Value::Array(items, inside));
        let object =
            (vec(member(inner), 0..7), space()).prop_map(|(items, inside)| Value::Object(items, inside));
        (around(), prop_oneof![1 => array, 3 => object])
            .prop_map(|(around, value)| Document { around, value })
    })
}

fn member(document: impl Strategy<Value = Document>) -> impl Strategy<Value = Member> {
    (around(), name(), document).prop_map(|(around, name, document)| Member { around, name, document })
}

fn scalar() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("true".into()),
        Just("false".into()),
        prop::sample::select(&LINKS).prop_map(|(link, _)| link.into()),
        "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,5})?",
        // With what looks like structure, and with every sort of escape but lone surrogates, which serde_json refuses.
        r#""([ -!#-\[\]-~é€😀]|[\[\]{},:]|\\["\\/bfnrt]|\\u00[0-9a-fA-F]{2}|\\ud83d\\uDE00){0,20}""#,
    ]
}

/// A name from [`NAMES`], each of its characters as it is or escaped.
fn name() -> impl Strategy<Value = Name> {
    (prop::sample::select(&NAMES), vec(prop::bool::weighted(0.2), 6)).prop_map(|(spelled, escape)| {
        let mut text = String::new();
        for (character, escape) in spelled.chars().zip(escape) {
            match character {
                '"' | '\\' if !escape => text.extend(['\\', character]),
                _ if !escape => text.push(character),
                _ => {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        write!(text, "\\u{unit:04X}").unwrap();
                    }
                }
            }
        }
        Name { spelled, text }
    })
}

fn around() -> impl Strategy<Value = [&'static str; 2]> {
    [space(), space()]
}

fn space() -> impl Strategy<Value = &'static str> {
    prop_oneof![4 => Just(""), 1 => Just(" "), 1 => Just("\r\n\t"), 1 => Just("                  ")]
}

/// Up to four paths; an empty set too.
pub(crate) fn paths() -> impl Strategy<Value = Vec<FieldPath>> {
    let named = prop::sample::select(&NAMES).prop_map(|name| Segment::Name(name.into()));
    let segment = prop_oneof![1 => Just(Segment::Any), 3 => named];
    let path = vec(segment, 1..4).prop_map(|segments| FieldPath::from_segments(segments).unwrap());
    vec(path, 0..5)
}

/// The lengths of chunks, to be repeated: many tiny ones, empty ones among them, or a few long ones.
pub(crate) fn cuts() -> impl Strategy<Value = Vec<usize>> {
    prop_oneof![vec(0..4_usize, 1..6), vec(1..64_usize, 1..6)]
        .prop_filter("some chunk must hold something", |cuts| cuts.iter().any(|&cut| cut > 0))
}

pub(crate) fn chunks<'a>(mut text: &'a [u8], cuts: &[usize]) -> Vec<&'a [u8]> {
    let mut chunks = Vec::new();
    for &cut in cuts.iter().cycle() {
        if text.is_empty() {
            break;
        }
        let (chunk, rest) = text.split_at(cut.min(text.len()));
        chunks.push(chunk);
        text = rest;
    }
    chunks
}
