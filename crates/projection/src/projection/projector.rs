//! The walk of a body in step with a mask.

use std::sync::Arc;

use crate::field::{Entry, Mask, NodeId};
use crate::json::{
    Event, Events, GROWTH, JsonError, JsonErrorKind, Kind, MAX_DEPTH, Members, Name, Reader, Verdict,
    name_limit,
};

/// Lets the permitted part of one JSON text through. See the [module](super) for what it promises.
///
/// ```
/// use std::sync::Arc;
/// use fieldgate_projection::field::Mask;
/// use fieldgate_projection::projection::Projector;
///
/// let mask = Arc::new(Mask::of(&["name".parse()?, "department.name".parse()?]));
/// let mut projector = Projector::new(mask);
/// let mut out = Vec::new();
/// projector.write(br#"[{"id": 7, "name": "Zo\u00eb", "depar"#, &mut out)?;
/// projector.write(br#"tment": {"name": "IT", "head": 3}}]"#, &mut out)?;
/// projector.finish()?;
/// assert_eq!(out, br#"[{"name":"Zo\u00eb","department":{"name":"IT"}}]"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Projector {
    reader: Reader,
    walk: Walk,
}

#[derive(Debug)]
struct Walk {
    mask: Arc<Mask>,
    /// The walked containers, innermost last.
    levels: Vec<Level>,
    member: Member,
    /// A tentative member (see [`Member::Tentative`]) while its bytes may not leave: between two chunks.
    held: Vec<u8>,
}

#[derive(Debug, Clone, Copy)]
struct Level {
    kind: Kind,
    /// What is granted of each member of this object, or of each object in this array.
    node: NodeId,
    /// Whether a member or item has left, so that the next needs a comma.
    begun: bool,
}

/// The partly granted member whose value comes next.
#[derive(Debug, Clone, Copy)]
enum Member {
    None,
    /// Its comma, name and colon stand in the output from here on, and go again if its value is dropped.
    Tentative {
        node: NodeId,
        from: usize,
    },
    /// Its name was too long to be held back, and has left.
    Left {
        node: NodeId,
    },
}

impl Projector {
    /// A projector of one text.
    #[must_use]
    pub fn new(mask: Arc<Mask>) -> Self {
        let reader = Reader::new(mask.longest_name());
        let walk = Walk { mask, levels: Vec::new(), member: Member::None, held: Vec::new() };
        Self { reader, walk }
    }

    /// Whether this is a projector under this very mask.
    #[must_use]
    pub fn is_of(&self, mask: &Arc<Mask>) -> bool {
        Arc::ptr_eq(&self.walk.mask, mask)
    }

    /// The most bytes that a projector under this mask holds besides itself and the mask, whatever it reads.
    #[must_use]
    pub fn heap_bytes_max(mask: &Mask) -> usize {
        let longest = mask.longest_name();
        // A member that is held back has its comma, its quotes and its colon.
        let held = name_limit(longest).saturating_add(r#","":"#.len()).saturating_mul(GROWTH);
        Reader::heap_bytes_max(longest).saturating_add(held).saturating_add(MAX_DEPTH * size_of::<Level>())
    }

    /// How many bytes of earlier chunks may still leave with the next.
    #[must_use]
    pub fn held_back(&self) -> usize {
        self.walk.held.len()
    }

    /// Begins another text, whatever became of the last. Of that nothing stays but how its members were called, so
    /// that those of the next, if they are called alike, are found faster.
    pub fn renew(&mut self) {
        self.reader.renew();
        self.walk.levels.clear();
        self.walk.member = Member::None;
        self.walk.held.clear();
    }

    /// Reads a chunk, cut anywhere, and appends to `out` what is permitted of it.
    ///
    /// # Errors
    /// If the text is not valid, or its root is a scalar. Then `out` is as it was, and so is every later call.
    pub fn write(&mut self, chunk: &[u8], out: &mut Vec<u8>) -> Result<(), JsonError> {
        let before = out.len();
        let result = self.walk.chunk(self.reader.feed(chunk), out);
        if result.is_err() {
            out.truncate(before);
        }
        result
    }

    /// Ends the text. Only once this has succeeded was what left the whole of what is permitted.
    ///
    /// # Errors
    /// If the text is not complete, or had an error before.
    pub fn finish(&mut self) -> Result<(), JsonError> {
        self.reader.finish()
    }
}

impl Walk {
    fn chunk(&mut self, mut events: Events<'_, '_>, out: &mut Vec<u8>) -> Result<(), JsonError> {
        self.take_back(out);
        loop {
            let Self { mask, levels, member, .. } = &mut *self;
            let event = match (&mut **levels, member) {
                ([around @ .., level], Member::None) if level.kind == Kind::Object => {
                    let is_item = around.last().is_some_and(|around| around.kind == Kind::Array);
                    events.next_among(level.node.index(), &mut Permitted { mask, level, is_item, out })?
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
        self.member = match entry {
            Entry::Nothing => return entry,
            Entry::Part(node) if name.is_cut() => Member::Left { node },
            Entry::Part(node) => Member::Tentative { node, from: out.len() },
            Entry::Whole => Member::None,
        };
        level.separate(out);
        level.begun |= !matches!(self.member, Member::Tentative { .. });
        out.push(b'"');
        out.extend_from_slice(name.raw());
        if !name.is_cut() {
            out.extend_from_slice(b"\":");
        }
        entry
    }

    /// A value where an object is expected: the root, an item, or a partly granted member.
    fn value(&mut self, kind: Kind, events: &mut Events<'_, '_>, out: &mut Vec<u8>) -> Result<(), JsonError> {
        let member = std::mem::replace(&mut self.member, Member::None);
        match kind {
            Kind::Scalar => return self.drop_scalar(member, events, out),
            Kind::Null => {
                self.admit(member, out);
                events.keep();
            }
            Kind::Object | Kind::Array => {
                let node = self.admit(member, out);
                out.push(if kind == Kind::Object { b'{' } else { b'[' });
                self.levels.push(Level { kind, node, begun: false });
            }
        }
        Ok(())
    }

    fn drop_scalar(
        &self,
        member: Member,
        events: &mut Events<'_, '_>,
        out: &mut Vec<u8>,
    ) -> Result<(), JsonError> {
        match member {
            Member::Left { .. } => Err(events.refuse(JsonErrorKind::LongName)),
            Member::None if self.levels.is_empty() => Err(events.refuse(JsonErrorKind::ScalarRoot)),
            Member::None => Ok(()),
            Member::Tentative { from, .. } => {
                out.truncate(from);
                Ok(())
            }
        }
    }

    /// A value that leaves: settles what stands before it, and says what is granted of it.
    fn admit(&mut self, member: Member, out: &mut Vec<u8>) -> NodeId {
        let level = self.levels.last_mut();
        match (member, level) {
            (Member::None, None) => self.mask.root(),
            (Member::None, Some(array)) => {
                array.separate(out);
                array.begun = true;
                array.node
            }
            (Member::Tentative { node, .. } | Member::Left { node }, object) => {
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

    /// Takes a tentative member out of what is about to leave.
    fn hold_back(&mut self, out: &mut Vec<u8>) {
        if let Member::Tentative { from, .. } = &mut self.member {
            self.held.extend(out.drain(*from..));
        }
    }

    fn take_back(&mut self, out: &mut Vec<u8>) {
        if let Member::Tentative { from, .. } = &mut self.member {
            *from = out.len();
            out.append(&mut self.held);
        }
    }
}

/// The members of one walked object that leave whole.
struct Permitted<'a> {
    mask: &'a Mask,
    level: &'a mut Level,
    is_item: bool,
    out: &'a mut Vec<u8>,
}

impl Members for Permitted<'_> {
    fn judge(&self, name: Name<'_>) -> Verdict {
        match self.mask.member(self.level.node, &name.spelled()) {
            Entry::Nothing => Verdict::Skip,
            Entry::Part(_) => Verdict::Tell,
            Entry::Whole => Verdict::Keep,
        }
    }

    fn are_of_item(&self) -> bool {
        self.is_item
    }

    fn next_item(&mut self) {
        self.level.begun = false;
        self.out.extend_from_slice(b"},{");
    }

    fn begin(&mut self) {
        self.level.separate(self.out);
        self.level.begun = true;
    }

    fn piece(&mut self, text: &[u8]) {
        self.out.extend_from_slice(text);
    }
}

impl Level {
    fn separate(self, out: &mut Vec<u8>) {
        if self.begun {
            out.push(b',');
        }
    }
}
