//! What happens with an object whose types have lists of their own.

use super::walk::{Replay, Walk};
use crate::field::{Entry, NodeId};
use crate::json::{JsonErrorCode, Kind, Name};

impl Walk {
    /// A member of an object whose type is not known yet.
    #[cold]
    #[inline(never)]
    pub(super) fn untyped_name(&mut self, name: Name<'_>, node: NodeId) -> Entry {
        let spelled = name.spelled();
        if self.mask.discriminator(node).is_some_and(|own| *own.as_bytes() == *spelled) {
            self.untyped.begin_type(name);
        } else if self.mask.some_type_has(node, &spelled) {
            self.untyped.begin_member(name);
        } else {
            return Entry::Nothing;
        }
        Entry::Part(node)
    }

    /// The object has a type, or has ended without one: from here on it is an object like others. An item of which
    /// nothing is granted leaves no trace.
    #[cold]
    #[inline(never)]
    pub(super) fn settle(&mut self, out: &mut Vec<u8>) -> Result<(), JsonErrorCode> {
        let Self { mask, levels, untyped, replay, .. } = self;
        let Some((level, around)) = levels.split_last_mut() else { return Ok(()) };
        let array = around.last_mut().filter(|around| around.kind == Kind::Array);
        let of_type = untyped.type_name().and_then(|name| mask.of_type(level.node, &name));
        match (of_type, array) {
            (None, array) => {
                level.node = mask.of_no_type(level.node).unwrap_or(level.node);
                level.is_silent = array.is_some();
                if !level.is_silent {
                    out.push(b'{');
                }
            }
            (Some(node), array) => {
                if let Some(array) = array {
                    array.separate(out);
                    array.begun = true;
                }
                level.node = node;
                level.begun = true;
                if untyped.has_members() {
                    let members = untyped.members().ok_or(JsonErrorCode::LateType)?;
                    replay.get_or_insert_with(|| Box::new(Replay::new(mask))).project(node, members, out)?;
                    // More members follow before the brace that closes it.
                    out.pop();
                    separate(out);
                } else {
                    out.push(b'{');
                }
                out.extend_from_slice(untyped.told());
            }
        }
        untyped.close();
        Ok(())
    }
}

/// A comma, unless nothing has left of the object.
fn separate(out: &mut Vec<u8>) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
}
