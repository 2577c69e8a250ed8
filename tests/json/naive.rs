//! What projection means, written down as plainly as possible: straight from the field paths, on trees that `serde_json`
//! has read. Plain Rust: the fuzz targets use it too.

use fieldgate::field::{FieldPath, Segment};
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Granted {
    Nothing,
    Part,
    Whole,
}

/// What `paths` grant of the place that these names lead to.
pub(crate) fn granted(paths: &[FieldPath], place: &[&str]) -> Granted {
    let matches = |segment: &Segment, name: &str| match segment {
        Segment::Any => true,
        Segment::Name(own) => **own == *name,
    };
    let touching =
        paths.iter().filter(|path| path.segments().iter().zip(place).all(|(s, name)| matches(s, name)));
    touching.fold(Granted::Nothing, |granted, path| match granted {
        Granted::Whole => granted,
        _ if path.segments().len() <= place.len() => Granted::Whole,
        _ => Granted::Part,
    })
}

/// A text as `serde_json` reads it, with duplicates, and with scalars as they are written: `serde_json::Value` would
/// keep the last duplicate and round numbers. A lone surrogate in a string stays text too, but in a name it is an
/// error to `serde_json`, as is nesting deeper than 127.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Leaf(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Members;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

impl Tree {
    pub(crate) fn read(text: &str) -> serde_json::Result<Self> {
        let raw: Box<RawValue> = serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(text))?;
        match raw.get().as_bytes().first() {
            Some(b'[') => {
                let items: Vec<Box<RawValue>> = serde_json::from_str(raw.get())?;
                items.iter().map(|item| Self::read(item.get())).collect::<Result<_, _>>().map(Self::Array)
            }
            Some(b'{') => {
                let Members(members) = serde_json::from_str(raw.get())?;
                let members = members.into_iter().map(|(name, value)| Ok((name, Self::read(value.get())?)));
                members.collect::<Result<_, _>>().map(Self::Object)
            }
            Some(_) => Ok(Self::Leaf(raw.get().to_owned())),
            None => Err(serde_json::Error::custom("empty")),
        }
    }

    /// The projection of this tree, or none if its root is a scalar.
    pub(crate) fn project(&self, paths: &[FieldPath]) -> Option<Self> {
        self.project_part(paths, &mut Vec::new())
    }

    fn project_part<'a>(&'a self, paths: &[FieldPath], place: &mut Vec<&'a str>) -> Option<Self> {
        match self {
            Self::Leaf(text) if text == "null" => Some(self.clone()),
            Self::Leaf(_) => None,
            Self::Array(items) => {
                Some(Self::Array(items.iter().filter_map(|item| item.project_part(paths, place)).collect()))
            }
            Self::Object(members) => {
                let mut kept = Vec::new();
                for (name, value) in members {
                    place.push(name);
                    let value = match granted(paths, place) {
                        Granted::Nothing => None,
                        Granted::Part => value.project_part(paths, place),
                        Granted::Whole => Some(value.clone()),
                    };
                    place.pop();
                    kept.extend(value.map(|value| (name.clone(), value)));
                }
                Some(Self::Object(kept))
            }
        }
    }
}
