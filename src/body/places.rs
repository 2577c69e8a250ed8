//! What may be where in a body, in JSON or in a form.

use crate::catalog::Pointer;
use crate::decision::{WriteKind, WriteRules};
use crate::field::{Entry, Mask};
use crate::json::Kind;

use super::verdict::Fault;

/// The rules of one write, applied to the positions of its body.
#[derive(Debug)]
pub(super) struct Positions {
    rules: WriteRules,
    records: Pointer,
    /// What the rules say of a record.
    record: Rules,
}

/// A position in a body. The items of an array have the position of the array.
#[derive(Debug, Clone, Copy)]
pub(super) enum Position {
    /// On the path to the records, at this depth.
    Way(usize),
    /// The records.
    Records,
    /// A field of a record.
    Field(Rules),
}

/// What the two masks say of one position.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules {
    granted: Entry,
    read_only: Entry,
}

impl Positions {
    /// `records` is where the records are; the masks of `rules` are over the whole body.
    pub(super) fn new(rules: WriteRules, records: Pointer) -> Self {
        let root = Rules {
            granted: Entry::Part(rules.granted.root()),
            read_only: Entry::Part(rules.read_only.root()),
        };
        let record =
            records.tokens().iter().fold(root, |place, name| rules_below(&rules, place, name.as_bytes()));
        Self { rules, records, record }
    }

    /// The body itself.
    pub(super) fn root(&self) -> Position {
        if self.records.tokens().is_empty() { Position::Records } else { Position::Way(0) }
    }

    /// The member `name` of an object: where it leads, `None` if whatever it holds may be written, or its fault.
    pub(super) fn member(&self, object: Position, name: &[u8]) -> Result<Option<Position>, Fault> {
        match object {
            Position::Way(taken) => self.step(taken, name).map(Some),
            Position::Records => self.field(self.record, name),
            Position::Field(rules) => self.field(rules, name),
        }
    }

    /// The member that tells the type of an object at a position, if its types have lists of their own.
    pub(super) fn discriminator(&self, place: Position) -> Option<&str> {
        let rules = self.rules_at(place)?;
        let masks = [(&self.rules.granted, rules.granted), (&self.rules.read_only, rules.read_only)];
        masks.into_iter().find_map(|(mask, entry)| match entry {
            Entry::Part(node) => mask.discriminator(node),
            Entry::Nothing | Entry::Whole => None,
        })
    }

    /// The position of an object of this type; `None` if nothing of it may be written.
    pub(super) fn typed(&self, place: Position, name: &[u8]) -> Option<Position> {
        let rules = self.rules_at(place)?;
        let below = |mask: &Mask, entry| match entry {
            Entry::Part(node) if mask.discriminator(node).is_some() => {
                mask.of_type(node, name).map(Entry::Part)
            }
            Entry::Nothing => None,
            plain => Some(plain),
        };
        let granted = below(&self.rules.granted, rules.granted)?;
        let read_only = below(&self.rules.read_only, rules.read_only).unwrap_or(Entry::Nothing);
        Some(Position::Field(Rules { granted, read_only }))
    }

    /// Whether types have lists of their own anywhere.
    pub(super) fn have_types(&self) -> bool {
        self.rules.granted.mixed_depth() + self.rules.read_only.mixed_depth() > 0
    }

    fn rules_at(&self, place: Position) -> Option<Rules> {
        match place {
            Position::Way(_) => None,
            Position::Records => Some(self.record),
            Position::Field(rules) => Some(rules),
        }
    }

    /// Whether a value of this kind may be at a position, as an item of an array or by itself.
    pub(super) fn accepts(&self, place: Position, kind: Kind, is_item: bool) -> bool {
        let array_accepted = match place {
            Position::Field(Rules { granted: Entry::Whole, .. }) => return true,
            Position::Way(_) => false,
            Position::Records => !is_item,
            Position::Field(_) => !is_item && self.rules.kind == WriteKind::Create,
        };
        kind == Kind::Object || kind == Kind::Array && array_accepted
    }

    /// The names from the body to the records.
    pub(super) fn way(&self) -> &[Box<str>] {
        self.records.tokens()
    }

    /// The longest name that has to be read in full.
    pub(super) fn longest_name(&self) -> usize {
        let names = self.way().iter().map(|name| name.len());
        let masks = [self.rules.granted.longest_name(), self.rules.read_only.longest_name()];
        names.chain(masks).max().unwrap_or_default()
    }

    fn step(&self, taken: usize, name: &[u8]) -> Result<Position, Fault> {
        let names = self.way();
        match names.get(taken) {
            Some(next) if next.as_bytes() != name => Err(Fault::Outside),
            Some(_) if taken + 1 < names.len() => Ok(Position::Way(taken + 1)),
            _ => Ok(Position::Records),
        }
    }

    fn field(&self, object: Rules, name: &[u8]) -> Result<Option<Position>, Fault> {
        let tells = |mask: &Mask, entry| matches!(entry, Entry::Part(node) if mask.tells_type(node, name));
        if tells(&self.rules.granted, object.granted) || tells(&self.rules.read_only, object.read_only) {
            return Ok(None);
        }
        // The members of an object whose type nobody has read, as in a form.
        if self.discriminator(Position::Field(object)).is_some() {
            return Err(Fault::NotGranted);
        }
        let rules = rules_below(&self.rules, object, name);
        match (rules.granted, rules.read_only) {
            (Entry::Nothing, _) => Err(Fault::NotGranted),
            (_, Entry::Whole) => Err(Fault::ReadOnly),
            (Entry::Whole, Entry::Nothing) => Ok(None),
            (Entry::Whole | Entry::Part(_), _) => Ok(Some(Position::Field(rules))),
        }
    }
}

fn rules_below(rules: &WriteRules, object: Rules, name: &[u8]) -> Rules {
    let below = |mask: &Mask, entry| match entry {
        Entry::Part(node) => mask.member(node, name),
        whole_or_nothing => whole_or_nothing,
    };
    Rules {
        granted: below(&rules.granted, object.granted),
        read_only: below(&rules.read_only, object.read_only),
    }
}
