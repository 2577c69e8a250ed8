//! Masks over whole bodies.

use super::BodyShape;
use crate::field::{Discriminator, FieldPath, Mask, Segment};

/// The mask over a whole body that grants fields of its records, and its envelope. `discriminators` are those of a record.
#[must_use]
pub fn body_mask(shape: &BodyShape, granted: &[FieldPath], discriminators: &[Discriminator]) -> Mask {
    let records = shape.records.tokens().iter().cloned().map(Segment::Name);
    let in_body = |one: &Discriminator| Discriminator {
        at: records.clone().chain(one.at.iter().cloned()).collect(),
        member: one.member.clone(),
    };
    let discriminators: Vec<_> = discriminators.iter().map(in_body).collect();
    Mask::discriminated(&shape.body_paths(granted), &discriminators)
}
