//! What an administrator picked for one endpoint: all fields, or a list.

use std::fmt;

use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::FieldPath;

/// All fields that an endpoint has and will get, or a list of field paths.
///
/// On the wire it is `"all"` or an array of paths. An empty list is not `"all"`: it exposes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldSet {
    /// Not restricted.
    All,
    /// Restricted to these paths and everything below them.
    List(Vec<FieldPath>),
}

impl Serialize for FieldSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::All => serializer.serialize_str("all"),
            Self::List(paths) => serializer.collect_seq(paths),
        }
    }
}

impl<'de> Deserialize<'de> for FieldSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FieldSetVisitor)
    }
}

struct FieldSetVisitor;

impl<'de> Visitor<'de> for FieldSetVisitor {
    type Value = FieldSet;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"all\" or a list of field paths")
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<FieldSet, E> {
        if word == "all" {
            Ok(FieldSet::All)
        } else {
            Err(E::invalid_value(de::Unexpected::Str(word), &self))
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<FieldSet, A::Error> {
        let mut paths = Vec::new();
        while let Some(path) = items.next_element()? {
            paths.push(path);
        }
        Ok(FieldSet::List(paths))
    }
}
