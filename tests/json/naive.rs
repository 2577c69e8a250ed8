//! What projection means, written down as plainly as possible: straight from the field paths, on trees that `serde_json`
//! has read. Plain Rust: the fuzz targets use it too.

use std::sync::Arc;

use fieldgate::field::{Discriminator, FieldPath, Mask, Segment};
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Granted {
    Nothing,
    Part,
    Whole,
}

fn matches(segment: &Segment, name: &str) -> bool {
    match segment {
        Segment::Any => true,
        Segment::Name(own) => **own == *name,
    }
}

/// What `paths` grant of the place that these names lead to.
pub(crate) fn granted(paths: &[FieldPath], place: &[&str]) -> Granted {
    let touching =
        paths.iter().filter(|path| path.segments().iter().zip(place).all(|(s, name)| matches(s, name)));
    touching.fold(Granted::Nothing, |granted, path| match granted {
        Granted::Whole => granted,
        _ if path.segments().len() <= place.len() => Granted::Whole,
        _ => Granted::Part,
    })
}

/// What is granted, where a type counts as a name of a place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rules {
    pub(crate) paths: Vec<FieldPath>,
    pub(crate) discriminators: Vec<Discriminator>,
}

/// An object with two types has no projection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SecondType;

/// What a mixed object is.
pub(crate) enum Typed {
    /// Its type, of which something is granted.
    As(String),
    Unknown,
}

impl Rules {
    pub(crate) fn mask(&self) -> Arc<Mask> {
        Arc::new(Mask::discriminated(&self.paths, &self.discriminators))
    }

    pub(crate) fn discriminator(&self, place: &[&str]) -> Option<&str> {
        let is_here = |at: &[Segment]| {
            at.len() == place.len() && at.iter().zip(place).all(|(s, name)| matches(s, name))
        };
        self.discriminators.iter().find(|one| is_here(&one.at)).map(|one| &*one.member)
    }

    /// What an object at a place is, if it is one with a discriminator there. `members` are names and values as text.
    pub(crate) fn typed<'a>(
        &self,
        place: &[&str],
        members: impl Iterator<Item = (&'a str, String)>,
    ) -> Result<Option<Typed>, SecondType> {
        let Some(discriminator) = self.discriminator(place) else { return Ok(None) };
        let told: Vec<_> = members.filter(|(name, _)| *name == discriminator).map(|(_, text)| text).collect();
        let Some(first) = told.first().filter(|text| text.starts_with('"')) else {
            return Ok(Some(Typed::Unknown));
        };
        // A lone surrogate is no name, and any type.
        let name = serde_json::from_str(first).unwrap_or_else(|_| "\u{fffd}".to_owned());
        match granted(&self.paths, &[place, &[&*name]].concat()) {
            Granted::Nothing => Ok(Some(Typed::Unknown)),
            _ if told.len() > 1 => Err(SecondType),
            _ => Ok(Some(Typed::As(name))),
        }
    }
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
    pub(crate) fn project_by(&self, rules: &Rules) -> Result<Option<Self>, SecondType> {
        self.project_part(rules, &[], false)
    }

    fn text(&self) -> String {
        if let Self::Leaf(text) = self { text.clone() } else { String::new() }
    }

    fn project_part(&self, rules: &Rules, place: &[&str], is_item: bool) -> Result<Option<Self>, SecondType> {
        match self {
            Self::Leaf(text) if text == "null" => Ok(Some(self.clone())),
            Self::Leaf(_) => Ok(None),
            Self::Array(items) => {
                let items = items.iter().map(|item| item.project_part(rules, place, true));
                Ok(Some(Self::Array(items.filter_map(Result::transpose).collect::<Result<_, _>>()?)))
            }
            Self::Object(members) => {
                match rules.typed(place, members.iter().map(|(name, value)| (&**name, value.text())))? {
                    None => Ok(Some(Self::project_members(members, rules, place, None)?)),
                    Some(Typed::Unknown) => Ok((!is_item).then(|| Self::Object(Vec::new()))),
                    Some(Typed::As(name)) => {
                        let discriminator = rules.discriminator(place);
                        let place = [place, &[&*name]].concat();
                        Ok(Some(Self::project_members(members, rules, &place, discriminator)?))
                    }
                }
            }
        }
    }

    fn project_members(
        members: &[(String, Self)],
        rules: &Rules,
        place: &[&str],
        discriminator: Option<&str>,
    ) -> Result<Self, SecondType> {
        let mut kept = Vec::new();
        for (name, value) in members {
            let place = [place, &[&**name]].concat();
            let value = match granted(&rules.paths, &place) {
                _ if discriminator == Some(name) => Some(value.clone()),
                Granted::Nothing => None,
                Granted::Part => value.project_part(rules, &place, false)?,
                Granted::Whole => Some(value.clone()),
            };
            kept.extend(value.map(|value| (name.clone(), value)));
        }
        Ok(Self::Object(kept))
    }
}
