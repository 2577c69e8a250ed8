//! The innermost loop: a stretch of joints that are known, of scalars that are short and simple, and of the containers
//! among them.
//!
//! It makes no call but for what is not plain in a string, so that what it works on stays in registers. Whatever it does
//! not expect ends it.

use super::Place;
use crate::json::joints::{InRow, Joint, JointId, Joints};
use crate::json::whole;

/// Where a stretch stands.
pub(super) struct Stretch {
    pub(super) at: usize,
    /// The joint that was met last.
    pub(super) last: JointId,
    pub(super) place: Place,
    /// The kinds of the containers, innermost in the lowest bit: set for an object. Of those that were open before, only
    /// the innermost counts.
    pub(super) objects: u32,
    /// How many containers were opened and are not closed.
    pub(super) opened: usize,
    /// In what row the members go of the container that the stretch begins in.
    pub(super) outside: InRow,
    pub(super) turns: Turns,
}

/// Where members that are kept begin, and those that are skipped, in turn.
#[derive(Default)]
pub(super) struct Turns {
    at: [usize; 8],
    count: usize,
}

impl Turns {
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        self.at.iter().copied().take(self.count)
    }
}

/// How deep a stretch goes: its containers fit the bits of [`Stretch::objects`].
const OPENED_MAX: usize = 31;

impl Stretch {
    /// Goes on over `chunk`, into at most `room` containers, whose members go in the row `inside`.
    #[inline(never)]
    pub(super) fn go(&mut self, joints: &Joints, chunk: &[u8], room: usize, inside: InRow) {
        let Self { mut at, mut last, mut place, mut objects, mut opened, mut outside, .. } = *self;
        let Some(mut joint) = joints.get(last) else { return };
        loop {
            if objects & 1 == 1 && place != Place::Value {
                let in_row = if opened == 0 { outside } else { inside };
                let (mut in_row, mut next) = match place {
                    Place::Next => (in_row, joint.next(false)),
                    _ => (in_row.inner(), joint.next(true)),
                };
                while let Some(known) = expected(joints, next, in_row, chunk, at) {
                    at += known.length();
                    (last, joint, place) = (next, known, Place::Value);
                    let Some(end) = whole::short_scalar(chunk, at) else { break };
                    at = end;
                    place = Place::Next;
                    (in_row, next) = (in_row.behind_value(), joint.next(false));
                }
                if place != Place::Value
                    && opened == 0
                    && let Some(turn) = self.turns.at.get_mut(self.turns.count)
                    && let Some(known) = expected(joints, next, in_row.turned(), chunk, at)
                {
                    outside = outside.turned();
                    *turn = at + if outside.is_kept() { known.name() } else { 0 };
                    self.turns.count += 1;
                    continue;
                }
            }
            let space = if opened == 0 { 0 } else { whole::short_space(chunk, at) };
            let Some(byte) = chunk.get(at + space) else { break };
            match (place, byte) {
                (Place::Value, b'{' | b'[') if opened < room.min(OPENED_MAX) => {
                    let is_object = *byte == b'{';
                    objects = objects << 1 | u32::from(is_object);
                    opened += 1;
                    place = if is_object { Place::FirstName } else { Place::FirstItem };
                }
                (Place::Value, _) => {
                    let mut from = at + space;
                    while let Some(end) = whole::simple_scalar(chunk, from) {
                        (at, place) = (end, Place::Next);
                        // Items mostly are alike, and nothing stands between them.
                        if objects & 1 == 1 || chunk.get(at) != Some(&b',') {
                            break;
                        }
                        from = at + 1;
                    }
                    if place == Place::Value {
                        break;
                    }
                    continue;
                }
                (Place::Next | Place::FirstName | Place::FirstItem, b'}' | b']')
                    if opened > 0 && objects & 1 == u32::from(*byte == b'}') =>
                {
                    objects >>= 1;
                    opened -= 1;
                    place = Place::Next;
                }
                (Place::FirstItem, b'"' | b'{' | b'[' | b'-' | b'0'..=b'9' | b'a'..=b'z') => {
                    place = Place::Value;
                    continue;
                }
                (Place::Next, b',') if objects & 1 == 0 => place = Place::Value,
                _ => break,
            }
            at += space + 1;
        }
        (self.at, self.last, self.place) = (at, last, place);
        (self.objects, self.opened, self.outside) = (objects, opened, outside);
    }
}

#[inline]
fn expected<'j>(
    joints: &'j Joints,
    next: JointId,
    in_row: InRow,
    chunk: &[u8],
    at: usize,
) -> Option<&'j Joint> {
    let text = chunk.get(at..)?.as_chunks().0.first_chunk()?;
    joints.get(next).filter(|joint| joint.is(in_row, text))
}
