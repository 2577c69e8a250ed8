//! The walk of a text in step with a mask: events in, permitted bytes out.

use std::sync::Arc;

use super::members::Masked;
use crate::field::{Entry, Mask, NodeId};
use crate::json::{
    Event, Events, GROWTH, JsonError, JsonErrorCode, Kind, MAX_DEPTH, MemberChoice, Name, name_bytes_max,
};

/// Where in the mask and in the output a projector is.
#[derive(Debug)]
pub(super) struct Walk {
    mask: Arc<Mask>,
    /// The walked containers, innermost last.
    levels: Vec<Level>,
    pending: Pending,
    /// The bytes of a tentative member (see [`Pending::Tentative`]) between two chunks.
    held: Vec<u8>,
}

#[derive(Debug, Clone, Copy)]
struct Level {
    kind: Kind,
    /// The node for the members of this object, or for each object in this array.
    node: NodeId,
    /// Whether a member or an item has left, so that the next needs a comma.
    begun: bool,
}

/// The partly granted member whose value comes next.
#[derive(Debug, Clone, Copy)]
enum Pending {
    None,
    /// Its comma, name and colon are in the output from here on. If its value is dropped, they are removed.
    Tentative {
        node: NodeId,
        from: usize,
    },
    /// Its name is too long to be held back, and has left.
    Left {
        node: NodeId,
    },
}

impl Walk {
    pub(super) fn new(mask: Arc<Mask>) -> Self {
        Self { mask, levels: Vec::new(), pending: Pending::None, held: Vec::new() }
    }

    pub(super) fn mask(&self) -> &Arc<Mask> {
        &self.mask
    }

    /// The most bytes that it holds besides itself and the mask.
    pub(super) fn heap_bytes_max(mask: &Mask) -> usize {
        // A member is held back with its comma, its quotes and its colon.
        let held = name_bytes_max(mask.longest_name()).saturating_add(r#","":"#.len());
        held.saturating_mul(GROWTH).saturating_add(MAX_DEPTH * size_of::<Level>())
    }

    /// How many bytes of earlier chunks may still leave.
    pub(super) fn held_back(&self) -> usize {
        self.held.len()
    }

    /// Begins another text.
    pub(super) fn renew(&mut self) {
        self.levels.clear();
        self.pending = Pending::None;
        self.held.clear();
    }

    /// Writes to `out` what is permitted of a chunk.
    ///
    /// # Errors
    /// As for [`Events::next`]. Part of the chunk is then in `out`.
    pub(super) fn chunk(&mut self, mut events: Events<'_, '_>, out: &mut Vec<u8>) -> Result<(), JsonError> {
        self.take_back(out);
        loop {
            let Self { mask, levels, pending, .. } = &mut *self;
            let event = match (&mut **levels, pending) {
                ([around @ .., level], Pending::None) if level.kind == Kind::Object => {
                    let is_item = around.last().is_some_and(|around| around.kind == Kind::Array);
                    let node = level.node;
                    let (nothing, whole, begun) = (MemberChoice::Skip, MemberChoice::Keep, &mut level.begun);
                    events.next_among(
                        node.index(),
                        &mut Masked { mask, node, nothing, whole, begun, is_item, out },
                    )?
                }
                _ => events.next()?,
            };
            let Some(event) = event else { break };
            match event {
                Event::Name(name) => match self.name(name, out) {
                    Entry::Nothing => events.skip(),
                    Entry::Part(_) => {}
                    Entry::Whole => events.keep(),
                },
                Event::NamePiece(piece) | Event::Kept(piece) => out.extend_from_slice(piece),
                Event::NameEnd => out.extend_from_slice(b"\":"),
                Event::Value(kind) => self.value(kind, &mut events, out)?,
                Event::End => self.end(out),
            }
        }
        self.hold_back(out);
        Ok(())
    }

    fn name(&mut self, name: Name<'_>, out: &mut Vec<u8>) -> Entry {
        let Some(level) = self.levels.last_mut() else { return Entry::Nothing };
        let entry = self.mask.member(level.node, &name.spelled());
        self.pending = match entry {
            Entry::Nothing => return entry,
            Entry::Part(node) if name.is_cut() => Pending::Left { node },
            Entry::Part(node) => Pending::Tentative { node, from: out.len() },
            Entry::Whole => Pending::None,
        };
        level.separate(out);
        level.begun |= !matches!(self.pending, Pending::Tentative { .. });
        out.push(b'"');
        out.extend_from_slice(name.raw());
        if !name.is_cut() {
            out.extend_from_slice(b"\":");
        }
        entry
    }

    /// A value where an object is expected: the root, an item, or the value of a partly granted member.
    fn value(&mut self, kind: Kind, events: &mut Events<'_, '_>, out: &mut Vec<u8>) -> Result<(), JsonError> {
        let pending = std::mem::replace(&mut self.pending, Pending::None);
        match kind {
            Kind::Scalar => return self.drop_scalar(pending, events, out),
            Kind::Null => {
                self.admit(pending, out);
                events.keep();
            }
            Kind::Object | Kind::Array => {
                let node = self.admit(pending, out);
                out.push(if kind == Kind::Object { b'{' } else { b'[' });
                self.levels.push(Level { kind, node, begun: false });
            }
        }
        Ok(())
    }

    fn drop_scalar(
        &self,
        pending: Pending,
        events: &mut Events<'_, '_>,
        out: &mut Vec<u8>,
    ) -> Result<(), JsonError> {
        match pending {
            Pending::Left { .. } => Err(events.refuse(JsonErrorCode::LongName)),
            Pending::None if self.levels.is_empty() => Err(events.refuse(JsonErrorCode::ScalarRoot)),
            Pending::None => Ok(()),
            Pending::Tentative { from, .. } => {
                out.truncate(from);
                Ok(())
            }
        }
    }

    /// A value that leaves: writes what precedes it, and returns its node.
    fn admit(&mut self, pending: Pending, out: &mut Vec<u8>) -> NodeId {
        let level = self.levels.last_mut();
        match (pending, level) {
            (Pending::None, None) => self.mask.root(),
            (Pending::None, Some(array)) => {
                array.separate(out);
                array.begun = true;
                array.node
            }
            (Pending::Tentative { node, .. } | Pending::Left { node }, object) => {
                if let Some(object) = object {
                    object.begun = true;
                }
                node
            }
        }
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        if let Some(level) = self.levels.pop() {
            out.push(if level.kind == Kind::Object { b'}' } else { b']' });
        }
    }

    /// Takes a tentative member out of the output of this chunk.
    fn hold_back(&mut self, out: &mut Vec<u8>) {
        if let Pending::Tentative { from, .. } = &mut self.pending {
            self.held.extend(out.drain(*from..));
        }
    }

    /// Puts a tentative member into the output of this chunk.
    fn take_back(&mut self, out: &mut Vec<u8>) {
        if let Pending::Tentative { from, .. } = &mut self.pending {
            *from = out.len();
            out.append(&mut self.held);
        }
    }
}

impl Level {
    fn separate(self, out: &mut Vec<u8>) {
        if self.begun {
            out.push(b',');
        }
    }
}
