//! Holds an endpoint's sample against the shape and the fields that the endpoint declares.

use std::collections::BTreeSet;

use super::types::told;
use super::{BodyShape, Field, FieldTree, FieldType};
use crate::document::{Node, Place, ProblemCode, Problems};
use crate::field::{FieldPath, Segment};

/// Reports a sample without records where the shape has them.
pub(super) fn check(sample: &Node, shape: &BodyShape, place: Place<'_>, problems: &mut Problems) {
    let records = &shape.response_records;
    let message = match at(sample, shape) {
        None => format!("add what `records` points at: the sample has nothing at \"{records}\""),
        Some(Node::Object(_)) => return,
        Some(Node::Array(items)) if items.iter().all(|item| matches!(item, Node::Object(_))) => return,
        Some(Node::Array(_)) => format!("every item at \"{records}\" must be an object"),
        Some(other) => {
            format!("write an object or an array of objects at \"{records}\", not {}", other.describe())
        }
    };
    problems.add(place, ProblemCode::SampleWithoutRecords, message);
}

fn at<'n>(sample: &'n Node, shape: &BodyShape) -> Option<&'n Node> {
    shape.response_records.tokens().iter().try_fold(sample, |node, token| match node {
        Node::Object(members) => members.iter().find(|(name, _)| **name == **token).map(|(_, node)| node),
        _ => None,
    })
}

/// A difference between sample and fields, once for each field.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Difference {
    Undeclared(FieldPath),
    OtherType(FieldPath),
}

/// The fields of a sample that are not declared, or not with the type they have there.
pub(super) fn differences(sample: &Node, shape: &BodyShape, fields: &FieldTree) -> BTreeSet<Difference> {
    let mut differences = BTreeSet::new();
    let mut ahead: Vec<(&Node, Option<&Field>)> = Vec::new();
    ahead.extend(at(sample, shape).map(|records| (records, None)));
    while let Some((node, field)) = ahead.pop() {
        match node {
            Node::Array(items) => {
                ahead.extend(items.iter().filter(|item| is_container(item)).map(|item| (item, field)));
            }
            Node::Object(members) if fields.discriminator(field).is_some() => {
                let Some(name) = fields.discriminator(field).and_then(|member| told(members, member)) else {
                    continue;
                };
                match child(field.map_or(fields.roots(), Field::children), name) {
                    Some(of_type) => ahead.push((node, Some(of_type))),
                    None => differences.extend(below(field, name).map(Difference::Undeclared)),
                }
            }
            Node::Object(members) => {
                let children = field.map_or(fields.roots(), Field::children);
                // Nothing declared below: the field is described as a whole.
                let members = members.iter().filter(|_| field.is_none() || !children.is_empty());
                for (name, node) in members {
                    match child(children, name) {
                        Some(child) if fits(node, child) => ahead.push((node, Some(child))),
                        Some(child) => differences.extend([Difference::OtherType(child.path().clone())]),
                        None => differences.extend(below(field, name).map(Difference::Undeclared)),
                    }
                }
            }
            _ => {}
        }
    }
    differences
}

fn is_container(node: &Node) -> bool {
    matches!(node, Node::Array(_) | Node::Object(_))
}

fn child<'f>(children: &'f [Field], name: &str) -> Option<&'f Field> {
    let is = |field: &&Field, segment: &Segment| field.path().segments().last() == Some(segment);
    let name = Segment::Name(name.into());
    children
        .iter()
        .find(|field| is(field, &name))
        .or_else(|| children.iter().find(|field| is(field, &Segment::Any)))
}

fn below(field: Option<&Field>, name: &str) -> Option<FieldPath> {
    let mut segments = field.map_or_else(Vec::new, |field| field.path().segments().to_vec());
    segments.push(Segment::Name(name.into()));
    FieldPath::from_segments(segments)
}

/// Whether a field may have this value: null always, an array also where the parent is only implied.
fn fits(node: &Node, field: &Field) -> bool {
    match (field.kind(), node) {
        (FieldType::Any, _)
        | (_, Node::Null)
        | (FieldType::String, Node::String(_))
        | (FieldType::Link, Node::String(_) | Node::Object(_) | Node::Array(_))
        | (FieldType::Number, Node::Number(_))
        | (FieldType::Boolean, Node::Boolean(_))
        | (FieldType::Array, Node::Array(_))
        | (FieldType::Object | FieldType::Map, Node::Object(_)) => true,
        (FieldType::Integer, Node::Number(number)) => !number.is_f64(),
        (FieldType::Object, Node::Array(_)) => !field.is_declared(),
        _ => false,
    }
}
