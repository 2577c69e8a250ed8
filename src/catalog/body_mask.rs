//! Masks over whole bodies.

use super::Pointer;
use crate::field::{Discriminator, FieldPath, Mask, Segment};

/// The mask over a whole body that grants these paths. `discriminators` are those of one of its records.
#[must_use]
pub fn body_mask(paths: &[FieldPath], records: &Pointer, discriminators: &[Discriminator]) -> Mask {
    let records = records.tokens().iter().cloned().map(Segment::Name);
    let in_body = |one: &Discriminator| Discriminator {
        at: records.clone().chain(one.at.iter().cloned()).collect(),
        member: one.member.clone(),
    };
    let discriminators: Vec<_> = discriminators.iter().map(in_body).collect();
    Mask::discriminated(paths, &discriminators)
}
