//! Invented documents and masks: what proptest draws from.

use std::fmt::Write;

use fieldgate::field::{Discriminator, FieldPath, Segment};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::naive::Rules;

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
        // The types of objects.
        name().prop_map(|name| format!("\"{}\"", name.text)),
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

const DEPTHS: [&[usize]; 4] = [&[0], &[1], &[2], &[0, 2]];

/// Paths, and perhaps discriminators on their way: all places of some depths have one, or one place has.
pub(crate) fn rules() -> impl Strategy<Value = Rules> {
    let member = || prop::sample::select(&NAMES[..4]);
    prop_oneof![
        2 => paths().prop_map(|paths| Rules { paths, discriminators: Vec::new() }),
        3 => typed_rules(),
        2 => (paths(), any::<prop::sample::Index>(), 1..3_usize, member()).prop_map(|(paths, one, depth, member)| {
            let is_named = |path: &FieldPath| !path.segments().iter().take(depth).any(|s| *s == Segment::Any);
            let mut paths: Vec<_> = paths.into_iter().filter(is_named).collect();
            if paths.is_empty() {
                paths.push("a.b.c".parse().unwrap());
            }
            let at = one.get(&paths).segments().iter().take(depth).cloned().collect();
            Rules { paths, discriminators: vec![Discriminator { at, member: member.into() }] }
        }),
    ]
}

/// Paths, and discriminators at all places of some depths.
pub(crate) fn typed_rules() -> impl Strategy<Value = Rules> {
    let member = || prop::sample::select(&NAMES[..4]);
    let by_depth = prop::sample::select(&DEPTHS);
    (paths(), by_depth, [member(), member()]).prop_map(|(paths, depths, members)| {
        let at = |depth: &usize| vec![Segment::Any; *depth];
        let discriminators = depths.iter().zip(members);
        let discriminator =
            |(depth, member): (_, &str)| Discriminator { at: at(depth), member: member.into() };
        Rules { paths, discriminators: discriminators.map(discriminator).collect() }
    })
}

/// A list of objects of few types, the discriminator anywhere in them or not at all, and objects of types in those.
pub(crate) fn mixed_list() -> impl Strategy<Value = Document> {
    let scalar = prop::sample::select(&["1", "\"x\"", "\"cat\"", "\"},{\\\"kind\\\":\""]);
    let leaf = scalar.prop_map(|text| Value::Scalar(text.into()));
    let kind = prop::sample::select(&["cat", "cat", "c\\u0061t", "dog", "dog", "dog", "fish", "7"]);
    let kind =
        kind.prop_map(|text| Value::Scalar(if text == "7" { text.into() } else { format!("\"{text}\"") }));
    let named = |name: &'static str, value| Member {
        around: [""; 2],
        name: Name { spelled: name, text: name.into() },
        document: Document { around: [""; 2], value },
    };
    let pet = leaf.prop_recursive(3, 40, 5, move |inner| {
        let name = prop::sample::select(&["name", "tail", "friend", "friend", "friends"]);
        let other = (name, inner).prop_map(move |(name, value)| named(name, value));
        (vec(other, 0..4), kind.clone(), 0..6_usize, around()).prop_map(
            move |(mut members, kind, at, around)| {
                if at < 5 {
                    members.insert(at.min(members.len()), named("kind", kind));
                }
                let object = Document { around, value: Value::Object(members, "") };
                if at == 4 { Value::Array(vec![object.clone(), object], "") } else { object.value }
            },
        )
    });
    let pet = pet.prop_map(|value| Document { around: [""; 2], value });
    vec(pet, 0..6).prop_map(|items| Document { around: [""; 2], value: Value::Array(items, "") })
}

/// What may be seen of such a list.
pub(crate) fn mixed_rules() -> impl Strategy<Value = Rules> {
    let paths = [
        "cat",
        "cat.name",
        "dog.tail",
        "dog.friend.cat.name",
        "dog.friend.dog",
        "cat.friends.dog.name",
        "*.name",
    ];
    let paths = prop::sample::subsequence(paths.to_vec(), 0..paths.len());
    paths.prop_map(|paths| {
        let at = [&[][..], &["*", "friend"], &["*", "friends"]];
        let segment = |name: &&str| if *name == "*" { Segment::Any } else { Segment::Name((*name).into()) };
        Rules {
            paths: paths.iter().map(|path| path.parse().unwrap()).collect(),
            discriminators: at
                .map(|at| Discriminator { at: at.iter().map(segment).collect(), member: "kind".into() })
                .into(),
        }
    })
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
