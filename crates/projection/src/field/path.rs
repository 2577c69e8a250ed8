//! A field path in the notation of AIP-161: `name`, `department.name`, `balances.*.days`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use crate::json::MAX_DEPTH;

/// The most segments of a path. No accepted JSON text nests deeper.
pub const MAX_SEGMENTS: usize = MAX_DEPTH;

/// A place in a JSON record: at least one segment, written with dots.
///
/// Arrays have no notation: `contacts.phone` is the phone of the contact, or of every contact if `contacts` is an
/// array. A segment `*` matches every member of a map. A name with a dot, a star or a backtick is quoted in backticks,
/// and a backtick in it is doubled ([AIP-161]).
///
/// ```
/// use fieldgate_projection::field::{FieldPath, Segment};
///
/// let path: FieldPath = "balances.*.`days.left`".parse()?;
/// assert_eq!(path.segments()[1], Segment::Any);
/// assert_eq!(path.segments()[2], Segment::Name("days.left".into()));
/// assert_eq!(path.to_string(), "balances.*.`days.left`");
/// # Ok::<(), fieldgate_projection::field::FieldPathError>(())
/// ```
///
/// [AIP-161]: https://google.aip.dev/161
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldPath(Vec<Segment>);

/// One step of a [`FieldPath`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// `*`: any member of a map.
    Any,
    /// The member with this name, compared byte for byte.
    Name(Box<str>),
}

/// Why a text is not a field path. Offsets count bytes from the start of the text.
///
/// ```
/// use fieldgate_projection::field::{FieldPath, FieldPathError};
///
/// let error = "department..name".parse::<FieldPath>().unwrap_err();
/// assert_eq!(error, FieldPathError::EmptySegment { at: 11 });
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FieldPathError {
    /// The text, or a segment between two dots, is empty.
    #[error("a name is missing at byte {at}")]
    EmptySegment {
        /// Where a name is expected.
        at: usize,
    },
    /// A quoted name without a closing backtick.
    #[error("the backtick at byte {at} is not closed")]
    UnclosedQuote {
        /// The opening backtick.
        at: usize,
    },
    /// A star or a backtick in an unquoted name, or text after a closing backtick.
    #[error("a name with a dot, a star or a backtick must be quoted in backticks (byte {at})")]
    Unquoted {
        /// The offending byte.
        at: usize,
    },
    /// More than [`MAX_SEGMENTS`] segments.
    #[error("a path has at most {MAX_SEGMENTS} names")]
    TooDeep,
}

impl FieldPath {
    /// A path of these segments, or `None` if there are none or more than [`MAX_SEGMENTS`].
    #[must_use]
    pub fn from_segments(segments: Vec<Segment>) -> Option<Self> {
        (1..=MAX_SEGMENTS).contains(&segments.len()).then_some(Self(segments))
    }

    /// The steps from the record to the place. There is at least one.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// Whether this path is `other` or is above it.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }
}

impl FromStr for FieldPath {
    type Err = FieldPathError;

    fn from_str(text: &str) -> Result<Self, FieldPathError> {
        let mut segments = Vec::new();
        let mut rest = text;
        loop {
            let at = text.len() - rest.len();
            let (segment, after) = first_segment(rest, at)?;
            segments.push(segment);
            if segments.len() > MAX_SEGMENTS {
                return Err(FieldPathError::TooDeep);
            }
            match after.strip_prefix('.') {
                Some(next) => rest = next,
                None if after.is_empty() => return Ok(Self(segments)),
                None => return Err(FieldPathError::Unquoted { at: text.len() - after.len() }),
            }
        }
    }
}

fn first_segment(rest: &str, at: usize) -> Result<(Segment, &str), FieldPathError> {
    if let Some(quoted) = rest.strip_prefix('`') {
        return quoted_name(quoted, at);
    }
    let (name, after) = match rest.find('.') {
        Some(dot) => rest.split_at(dot),
        None => (rest, ""),
    };
    match name.find(['*', '`']) {
        _ if name == "*" => Ok((Segment::Any, after)),
        Some(offset) => Err(FieldPathError::Unquoted { at: at + offset }),
        None if name.is_empty() => Err(FieldPathError::EmptySegment { at }),
        None => Ok((Segment::Name(name.into()), after)),
    }
}

fn quoted_name(mut rest: &str, at: usize) -> Result<(Segment, &str), FieldPathError> {
    let mut name = String::new();
    loop {
        let (part, after) = rest.split_once('`').ok_or(FieldPathError::UnclosedQuote { at })?;
        name.push_str(part);
        match after.strip_prefix('`') {
            Some(doubled) => {
                name.push('`');
                rest = doubled;
            }
            None if name.is_empty() => return Err(FieldPathError::EmptySegment { at }),
            None => return Ok((Segment::Name(name.into()), after)),
        }
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, segment) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(".")?;
            }
            segment.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("*"),
            Self::Name(name) if name.contains(['.', '*', '`']) => write!(f, "`{}`", name.replace('`', "``")),
            Self::Name(name) => f.write_str(name),
        }
    }
}

impl Serialize for FieldPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FieldPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_a_path_is_refused_with_its_place() {
        use FieldPathError::{EmptySegment, UnclosedQuote, Unquoted};
        for (text, error) in [
            ("", EmptySegment { at: 0 }),
            ("a..b", EmptySegment { at: 2 }),
            ("a.", EmptySegment { at: 2 }),
            ("``", EmptySegment { at: 0 }),
            ("a.`b", UnclosedQuote { at: 2 }),
            ("a.`b`c", Unquoted { at: 5 }),
            ("a.b*", Unquoted { at: 3 }),
            ("a`b", Unquoted { at: 1 }),
        ] {
            assert_eq!(text.parse::<FieldPath>(), Err(error), "{text}");
        }
    }

    #[test]
    fn a_path_is_as_deep_as_the_limit_and_no_deeper() {
        let path = |segments: usize| vec!["a"; segments].join(".").parse::<FieldPath>();
        assert!(path(MAX_SEGMENTS).is_ok());
        for deeper in [MAX_SEGMENTS + 1, MAX_SEGMENTS + 2] {
            assert_eq!(path(deeper), Err(FieldPathError::TooDeep));
        }
    }

    #[test]
    fn a_path_covers_itself_and_what_is_below_it() {
        let covers = |one: &str, other: &str| {
            one.parse::<FieldPath>().unwrap().covers(&other.parse::<FieldPath>().unwrap())
        };
        assert!(covers("a.b", "a.b") && covers("a.b", "a.b.c"));
        assert!(!covers("a.b", "a") && !covers("a.b", "a.bc"));
    }

    #[test]
    fn a_quoted_star_is_a_name_and_a_bare_one_is_any_member() {
        assert_eq!("`*`".parse::<FieldPath>().unwrap().segments(), [Segment::Name("*".into())]);
        assert_eq!("*".parse::<FieldPath>().unwrap().segments(), [Segment::Any]);
    }

    proptest! {
        #[test]
        fn every_path_reads_back_from_its_text(names in proptest::collection::vec(".{1,6}|[.*`]{1,3}", 1..5)) {
            let path = FieldPath(names.into_iter().map(|name| Segment::Name(name.into())).collect());
            prop_assert_eq!(path.to_string().parse::<FieldPath>(), Ok(path));
        }
    }
}
