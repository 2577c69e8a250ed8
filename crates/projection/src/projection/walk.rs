//! The walk of a text in step with a mask: events in, permitted bytes out.

use std::sync::Arc;

use super::level::Level;
use super::members::Masked;
use super::untyped::Untyped;
use crate::field::{Entry, Mask, NodeId};
use crate::json::{
    Event, Events, GROWTH, JsonError, JsonErrorCode, Kind, MAX_DEPTH, MemberChoice, Name, Reader,
    name_bytes_max,
};

/// Where in the mask and in the output a projector is.
#[derive(Debug)]
pub(super) struct Walk {
    pub(super) mask: Arc<Mask>,
    /// The node of the text.
    root: NodeId,
    /// The walked containers, innermost last.
    pub(super) levels: Vec<Level>,
    pending: Pending,
    /// The bytes of a tentative member (see [`Pending::Tentative`]) between two chunks.
    held: Vec<u8>,
    /// The innermost object, as long as its type is not known.
    pub(super) untyped: Untyped,
    pub(super) replay: Option<Box<Replay>>,
}

/// A second walk, over members that have waited for the type of their object.
#[derive(Debug)]
pub(super) struct Replay {
    reader: Reader,
    walk: Walk,
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
    /// It would tell the type of its object a second time.
    SecondType,
}

impl Walk {
    pub(super) fn new(mask: Arc<Mask>) -> Self {
        Self {
            root: mask.root(),
            untyped: Untyped::new(mask.longest_name()),
            mask,
            levels: Vec::new(),
            pending: Pending::None,
            held: Vec::new(),
            replay: None,
        }
    }

    pub(super) fn mask(&self) -> &Arc<Mask> {
        &self.mask
    }

    /// The most bytes that it holds besides itself and the mask.
    pub(super) fn heap_bytes_max(mask: &Mask) -> usize {
        // A member is held back with its comma, its quotes and its colon.
        let held = name_bytes_max(mask.longest_name()).saturating_add(r#","":"#.len());
        let own = held.saturating_mul(GROWTH).saturating_add(MAX_DEPTH * size_of::<Level>());
        let below = Replay::heap_bytes_max(mask.longest_name()).saturating_add(own);
        own.saturating_add(mask.mixed_depth().saturating_mul(below))
    }

    /// How many bytes of earlier chunks may still leave.
    pub(super) fn held_back(&self) -> usize {
        self.held.len() + self.untyped.held_back()
    }

    /// Begins another text.
    pub(super) fn renew(&mut self) {
        self.untyped.close();
        self.levels.clear();
        self.pending = Pending::None;
        self.held.clear();
    }

    /// Gives back what waited for types: an idle projector is small.
    pub(super) fn release(&mut self) {
        self.untyped = Untyped::new(self.mask.longest_name());
        self.replay = None;
    }

    /// Writes to `out` what is permitted of a chunk.
    ///
    /// # Errors
    /// As for [`Events::next`]. Part of the chunk is then in `out`.
    #[inline(never)]
    pub(super) fn chunk(&mut self, mut events: Events<'_, '_>, out: &mut Vec<u8>) -> Result<(), JsonError> {
        self.take_back(out);
        loop {
            let Self { mask, levels, pending, untyped, .. } = &mut *self;
            let is_typed = !untyped.is_open();
            let event = match (&mut **levels, pending) {
                ([around @ .., level], Pending::None) if level.kind == Kind::Object && is_typed => {
                    let is_item = around
                        .last()
                        .is_some_and(|around| around.kind == Kind::Array && around.node == level.node);
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
            let is_told =
                matches!(event, Event::End) || matches!(event, Event::Name(_)) && self.untyped.has_type();
            if !is_typed
                && is_told
                && let Err(code) = self.settle(out)
            {
                return Err(events.refuse_at(code, self.untyped.ended_at()));
            }
            match event {
                Event::Name(name) => match self.name(name, out) {
                    Entry::Nothing => events.skip(),
                    Entry::Part(_) => {}
                    Entry::Whole => events.keep(),
                },
                Event::NamePiece(piece) | Event::Kept(piece) if self.untyped.is_open() => {
                    self.untyped.take(piece);
                    self.untyped.set_end(events.offset());
                }
                Event::NameEnd if self.untyped.is_open() => self.untyped.take(b"\":"),
                Event::Value(_) if self.untyped.is_open() => events.keep(),
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
        let node = level.node;
        if self.untyped.is_open() {
            return self.untyped_name(name, node);
        }
        if self.mask.mixed_depth() > 0 && self.mask.tells_type(level.node, &name.spelled()) {
            self.pending = Pending::SecondType;
            return Entry::Part(level.node);
        }
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
            _ if matches!(pending, Pending::SecondType) => {
                return Err(events.refuse(JsonErrorCode::SecondType));
            }
            Kind::Scalar => return self.drop_scalar(pending, events, out),
            Kind::Null => {
                self.admit(pending, out);
                events.keep();
            }
            Kind::Object if self.is_mixed(pending) => {
                let node = self.node_of(pending);
                // Whether an item leaves depends on its type.
                if self.levels.last().is_none_or(|around| around.kind == Kind::Object) {
                    self.admit(pending, out);
                }
                self.levels.push(Level::new(kind, node));
                self.untyped.open();
            }
            Kind::Object | Kind::Array => {
                let node = self.admit(pending, out);
                out.push(if kind == Kind::Object { b'{' } else { b'[' });
                self.levels.push(Level::new(kind, node));
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
            Pending::None | Pending::SecondType => Ok(()),
            Pending::Tentative { from, .. } => {
                out.truncate(from);
                Ok(())
            }
        }
    }

    /// The node of the value that comes next.
    fn node_of(&self, pending: Pending) -> NodeId {
        match pending {
            Pending::Tentative { node, .. } | Pending::Left { node } => node,
            Pending::None | Pending::SecondType => self.levels.last().map_or(self.root, |array| array.node),
        }
    }

    /// Whether the types of an object that comes next have lists of their own.
    fn is_mixed(&self, pending: Pending) -> bool {
        self.mask.mixed_depth() > 0 && self.mask.discriminator(self.node_of(pending)).is_some()
    }

    /// A value that leaves: writes what precedes it, and returns its node.
    fn admit(&mut self, pending: Pending, out: &mut Vec<u8>) -> NodeId {
        let node = self.node_of(pending);
        if let Some(around) = self.levels.last_mut() {
            if around.kind == Kind::Array {
                around.separate(out);
            }
            around.begun = true;
        }
        node
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        if let Some(level) = self.levels.pop().filter(|level| !level.is_silent) {
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

impl Replay {
    pub(super) fn new(mask: &Arc<Mask>) -> Self {
        Self { reader: Reader::new(mask.longest_name()), walk: Walk::new(Arc::clone(mask)) }
    }

    /// The most bytes that it holds together with what waits for it, without what its walk holds.
    fn heap_bytes_max(longest_name: usize) -> usize {
        let waiting = Untyped::heap_bytes_max(longest_name);
        Reader::heap_bytes_max(longest_name).saturating_add(waiting).saturating_add(size_of::<Self>())
    }

    /// Writes what is permitted of a whole text at a node.
    #[cold]
    #[inline(never)]
    pub(super) fn project(
        &mut self,
        node: NodeId,
        text: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), JsonErrorCode> {
        self.reader.renew();
        self.walk.renew();
        self.walk.root = node;
        self.walk.chunk(self.reader.feed(text), out).map_err(|error| error.code())
    }
}
