//! Where the records are in a body, and what surrounds them.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::document::pointer_token;
use crate::field::{FieldPath, Segment};

/// A place in a body as a JSON Pointer (RFC 6901) through objects: every token is a member's name, also one of digits.
///
/// ```
/// use fieldgate::catalog::Pointer;
///
/// let pointer: Pointer = "/result/a~1b".parse()?;
/// assert_eq!(pointer.tokens().len(), 2);
/// assert_eq!(&*pointer.tokens()[1], "a/b");
/// assert_eq!(pointer.to_string(), "/result/a~1b");
/// # Ok::<(), fieldgate::catalog::PointerError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Vec<Box<str>>);

/// Why a text is not a JSON Pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PointerError {
    /// Neither empty nor beginning with a slash.
    #[error("a JSON Pointer is empty or begins with a slash")]
    NoSlash,
    /// A `~` that is not followed by `0` or `1`.
    #[error("in a JSON Pointer a tilde is written `~0` and a slash in a name `~1`")]
    BadEscape,
}

impl Pointer {
    /// The names from the body to the place; none for the body itself.
    #[must_use]
    pub fn tokens(&self) -> &[Box<str>] {
        &self.0
    }

    /// Whether this place is `other` or lies above it.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }
}

impl FromStr for Pointer {
    type Err = PointerError;

    fn from_str(text: &str) -> Result<Self, PointerError> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        let tokens = text.strip_prefix('/').ok_or(PointerError::NoSlash)?;
        tokens.split('/').map(unescape).collect::<Result<_, _>>().map(Self)
    }
}

fn unescape(token: &str) -> Result<Box<str>, PointerError> {
    if token.split('~').skip(1).any(|after| !after.starts_with(['0', '1'])) {
        return Err(PointerError::BadEscape);
    }
    Ok(token.replace("~1", "/").replace("~0", "~").into())
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|token| f.write_str(&pointer_token(token)))
    }
}

/// Where the record or the array of records is in each direction, and what else every key receives.
///
/// INVARIANT: no envelope pointer is equal to, above or below `response_records`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BodyShape {
    /// The record or the array of records of a request.
    pub request_records: Pointer,
    /// The record or the array of records of a response.
    pub response_records: Pointer,
    /// What a restricted key receives in addition.
    pub envelope: Vec<Pointer>,
    /// The members beside the records of a response that hold URLs of the API: paths from the body.
    pub links: Vec<FieldPath>,
}

impl BodyShape {
    /// The granted places of a request's body: the granted fields of its records.
    #[must_use]
    pub fn request_paths(&self, granted: &[FieldPath]) -> Vec<FieldPath> {
        below(&self.request_records, granted).collect()
    }

    /// The granted places of a response's body: the granted fields of its records, and the envelope.
    #[must_use]
    pub fn response_paths(&self, granted: &[FieldPath]) -> Vec<FieldPath> {
        let envelope =
            self.envelope.iter().filter_map(|pointer| FieldPath::from_segments(names(pointer).collect()));
        below(&self.response_records, granted).chain(envelope).collect()
    }

    /// The places of a response's body that hold URLs of the API: these fields of its records, and its `links`.
    #[must_use]
    pub fn link_paths(&self, fields: &[FieldPath]) -> Vec<FieldPath> {
        below(&self.response_records, fields).chain(self.links.iter().cloned()).collect()
    }
}

/// What is too deep for a path is too deep for any body.
fn below<'a>(records: &'a Pointer, fields: &'a [FieldPath]) -> impl Iterator<Item = FieldPath> + 'a {
    let place = |field: &FieldPath| names(records).chain(field.segments().iter().cloned()).collect();
    fields.iter().filter_map(move |field| FieldPath::from_segments(place(field)))
}

fn names(pointer: &Pointer) -> impl Iterator<Item = Segment> {
    pointer.tokens().iter().map(|token| Segment::Name(token.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_reads_back_from_its_text_and_others_are_refused() {
        for text in ["", "/", "/data", "/a~1b/~0~1/0", "//"] {
            assert_eq!(text.parse::<Pointer>().unwrap().to_string(), text);
        }
        assert_eq!("data".parse::<Pointer>(), Err(PointerError::NoSlash));
        for text in ["/~", "/a~2", "/~~0"] {
            assert_eq!(text.parse::<Pointer>(), Err(PointerError::BadEscape), "{text}");
        }
    }

    #[test]
    fn a_body_has_the_granted_fields_of_its_records_and_its_envelope() {
        let shape = BodyShape {
            request_records: "/one".parse().unwrap(),
            response_records: "/data/a.b".parse().unwrap(),
            envelope: vec!["/meta/total".parse().unwrap()],
            links: vec!["meta.next".parse().unwrap()],
        };
        let fields = ["name".parse().unwrap(), "m.*.days".parse().unwrap()];
        let texts = |paths: Vec<FieldPath>| paths.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(texts(shape.request_paths(&fields)), ["one.name", "one.m.*.days"]);
        assert_eq!(
            texts(shape.response_paths(&fields)),
            ["data.`a.b`.name", "data.`a.b`.m.*.days", "meta.total"]
        );
        assert_eq!(texts(shape.link_paths(&fields)), ["data.`a.b`.name", "data.`a.b`.m.*.days", "meta.next"]);
    }
}
