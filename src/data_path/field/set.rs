//! What an Administrator picked for one endpoint: all fields, or a list.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::FieldPath;

/// All fields an endpoint has today and gets later, or a list of field paths.
///
/// On the wire it is `"all"` or an array of paths. An empty list stays an empty list: it exposes nothing, and never
/// becomes "all".
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
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Wire {
            Word(String),
            List(Vec<FieldPath>),
        }
        match Wire::deserialize(deserializer)? {
            Wire::Word(word) if word == "all" => Ok(Self::All),
            Wire::Word(_) => Err(de::Error::custom("expected \"all\" or a list of field paths")),
            Wire::List(paths) => Ok(Self::List(paths)),
        }
    }
}
