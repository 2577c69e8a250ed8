//! The innermost loop: a stretch of joints that are known, of scalars that are short and simple, and of the containers
//! among them.
//!
//! It makes no call but for what is not plain in a string, so that what it works on stays in registers. Whatever it does
//! not expect ends it.

use super::Place;
use crate::json::joints::{self, InRow, Joint, JointId, Joints, Row};
use crate::json::{MAX_DEPTH, whole};

/// Where a stretch stands.
pub(super) struct Stretch {
    pub(super) at: usize,
    /// The joint that was met last.
    pub(super) last: JointId,
    pub(super) place: Place,
    /// As [`Scanner`](super::Scanner) has them.
    pub(super) depth: usize,
    pub(super) objects: u128,
    /// In what row the members of the walked object go.
    pub(super) walked: InRow,
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

impl Stretch {
    /// Goes on over `chunk`. The container of depth `floor` is not left; that of depth `top` is the walked object.
    #[inline(never)]
    pub(super) fn go(&mut self, joints: &mut Joints, chunk: &[u8], floor: usize, top: usize) {
        let Self { mut at, mut last, mut place, mut objects, mut depth, mut walked, .. } = *self;
        let Joints { known, openers, .. } = joints;
        let Some(mut joint) = known.get(usize::from(last)) else { return };
        let inside = |opener| joints::Place::inside(opener).row(Row::Skipped);
        let mut members = if depth == top { walked } else { inside(openers.at(depth)) };
        loop {
            if objects & 1 == 1 && place != Place::Value {
                let (mut in_row, mut next) = match place {
                    Place::Next => (members, joint.next(false)),
                    _ => (members.inner(), joint.next(true)),
                };
                if let Some(met) = first(known, next, in_row, chunk, at) {
                    at += met.length();
                    joint = met;
                    in_row = in_row.behind_value();
                    place = loop {
                        last = next;
                        next = joint.next(false);
                        let Some(length) = window(chunk, at).and_then(whole::short_scalar) else {
                            break Place::Value;
                        };
                        at += length;
                        let Some(met) = first(known, next, in_row, chunk, at) else { break Place::Next };
                        at += met.length();
                        joint = met;
                    };
                }
                if place != Place::Value
                    && depth == top
                    && let Some(turn) = self.turns.at.get_mut(self.turns.count)
                    && let Some(met) = first(known, next, in_row.turned(), chunk, at)
                {
                    walked = walked.turned();
                    members = walked;
                    *turn = at + if walked.is_kept() { met.name() } else { 0 };
                    self.turns.count += 1;
                    continue;
                }
            }
            let space =
                if depth == top { 0 } else { whole::short_space(chunk.get(at..).unwrap_or_default()) };
            let Some(byte) = chunk.get(at + space) else { break };
            match (place, byte) {
                (Place::Value, b'{' | b'[') if depth < MAX_DEPTH => {
                    let is_object = *byte == b'{';
                    members = inside(openers.open(depth, objects & 1 == 1, last));
                    objects = objects << 1 | u128::from(is_object);
                    depth += 1;
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
                    if depth > floor && objects & 1 == u128::from(*byte == b'}') =>
                {
                    objects >>= 1;
                    depth -= 1;
                    members = if depth == top { walked } else { inside(openers.at(depth)) };
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
        (self.objects, self.depth, self.walked) = (objects, depth, walked);
    }
}

/// The joint that is expected next, if it stands at `at`.
#[inline]
fn first<'j>(known: &'j [Joint], next: JointId, in_row: InRow, chunk: &[u8], at: usize) -> Option<&'j Joint> {
    let text = chunk.get(at..)?.as_chunks().0.first_chunk()?;
    known.get(usize::from(next)).filter(|joint| joint.is(in_row, text))
}

#[inline]
fn window(chunk: &[u8], at: usize) -> Option<&whole::Window> {
    chunk.get(at..)?.first_chunk()
}
