//! What was named and is not in a real body: probably a typo.

use crate::catalog::Pointer;
use crate::document::{Node, from_body};
use crate::field::{Discriminator, FieldPath, Segment};

use super::MAX_SURVEY_PATHS;

/// The `fields` that no record of a JSON body has, or a JSON Pointer to the records if they are not there. What could only be in
/// an empty array, or in a `null`, is not missing. At most [`MAX_SURVEY_PATHS`]; none of a body that cannot be read.
#[must_use]
pub fn missing(
    records: &Pointer,
    fields: &[FieldPath],
    discriminators: &[Discriminator],
    body: &[u8],
) -> Vec<String> {
    from_body(body).map(|body| missing_in(records, fields, discriminators, &body)).unwrap_or_default()
}

/// Fields of a type are not looked for: a body need not have records of each type.
pub(super) fn missing_in(
    records: &Pointer,
    fields: &[FieldPath],
    discriminators: &[Discriminator],
    body: &Node,
) -> Vec<String> {
    let is_missing = |segments: &[Segment]| has(body, segments) == Some(false);
    let above: Vec<_> = records.tokens().iter().map(|token| Segment::Name(token.clone())).collect();
    if is_missing(&above) {
        return vec![records.to_string()];
    }
    let fields = fields.iter().filter(|field| !discriminators.iter().any(|one| one.is_above(field)));
    let missing = fields.filter(|field| is_missing(&[&above, field.segments()].concat()));
    missing.take(MAX_SURVEY_PATHS).map(ToString::to_string).collect()
}

/// Whether something is at a path; `None` if nothing is there that could have it. Arrays are traversed. It recurses:
/// `serde_json` has bounded the depth.
fn has(node: &Node, path: &[Segment]) -> Option<bool> {
    let Some((first, rest)) = path.split_first() else { return Some(true) };
    match node {
        Node::Array(items) => any(items.iter().map(|item| has(item, path))),
        Node::Null => None,
        Node::Object(members) => match first {
            Segment::Any => any(members.iter().map(|(_, value)| has(value, rest))),
            Segment::Name(name) => {
                let mut below = members.iter().filter(|(own, _)| **own == **name).peekable();
                if below.peek().is_none() {
                    return Some(false);
                }
                any(below.map(|(_, value)| has(value, rest)))
            }
        },
        _ => Some(false),
    }
}

/// True if one is, and unknown if all are.
fn any(found: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut best = None;
    for one in found {
        if one == Some(true) {
            return one;
        }
        best = best.or(one);
    }
    best
}
