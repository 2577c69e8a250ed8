//! The walk of a body in step with what is granted and what is read-only.

use crate::catalog::Pointer;
use crate::decision::{WriteKind, WriteRules};
use crate::field::{Entry, Mask};
use crate::json::{Event, Events, JsonError, Kind, Name, Reader};

use super::path::{Mark, Path};
use super::verdict::{Fault, Refused, Verdict};

/// Checks the body of one write. See the [module](super) for what it promises.
///
/// ```
/// use std::rc::Rc;
/// use fieldgate::body::{BodyChecker, Refused, Verdict};
/// use fieldgate::decision::{WriteKind, WriteRules};
/// use fieldgate::field::Mask;
///
/// let granted = Rc::new(Mask::of(&["name".parse()?, "department.name".parse()?]));
/// let rules = WriteRules { kind: WriteKind::Update, granted, read_only: Rc::new(Mask::of(&[])) };
/// let mut checker = BodyChecker::new(rules, "".parse()?);
/// checker.write(br#"{"name": "Zo\u00eb", "department": null, "s\u0061lary": 1}"#)?;
/// let refused = Refused {
///     fields: vec!["salary".into()],
///     replaces: vec!["department".into()],
///     ..Refused::default()
/// };
/// assert_eq!(checker.finish(), Ok(Verdict::Refused(refused)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct BodyChecker {
    reader: Reader,
    walk: Walk,
}

#[derive(Debug)]
struct Walk {
    rules: WriteRules,
    records: Pointer,
    /// What the rules say of a record.
    record: Rules,
    /// The walked containers, innermost last.
    levels: Vec<Level>,
    /// Where the value to come stands, unless it is an item.
    member: Place,
    /// Below the records: the last member that was walked or refused.
    path: Path,
    refused: Refused,
}

#[derive(Debug, Clone, Copy)]
struct Level {
    kind: Kind,
    place: Place,
    mark: Mark,
}

/// A place in a body; the items of an array stand where the array does.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// On the way to the records, so many members down.
    Way(usize),
    /// The records.
    Records,
    /// A field of a record.
    Field(Rules),
}

/// What the two masks say of one place.
#[derive(Debug, Clone, Copy)]
struct Rules {
    granted: Entry,
    read_only: Entry,
}

impl BodyChecker {
    /// A checker of one body. `records` is where in it the records stand; the masks of `rules` are over the whole body.
    #[must_use]
    pub fn new(rules: WriteRules, records: Pointer) -> Self {
        let names = records.tokens().iter().map(|name| name.len());
        let masks = [rules.granted.longest_name(), rules.read_only.longest_name()];
        let longest_name = names.chain(masks).max().unwrap_or_default();
        let root = Rules {
            granted: Entry::Part(rules.granted.root()),
            read_only: Entry::Part(rules.read_only.root()),
        };
        let record =
            records.tokens().iter().fold(root, |place, name| rules_below(&rules, place, name.as_bytes()));
        let member = if records.tokens().is_empty() { Place::Records } else { Place::Way(0) };
        let walk = Walk {
            rules,
            records,
            record,
            levels: Vec::new(),
            member,
            path: Path::default(),
            refused: Refused::default(),
        };
        Self { reader: Reader::new(longest_name), walk }
    }

    /// Reads a chunk, cut anywhere.
    ///
    /// # Errors
    /// If the text is not valid.
    pub fn write(&mut self, chunk: &[u8]) -> Result<(), JsonError> {
        self.walk.chunk(self.reader.feed(chunk))
    }

    /// Ends the text.
    ///
    /// # Errors
    /// If the text is not complete, or had an error before.
    pub fn finish(&mut self) -> Result<Verdict, JsonError> {
        self.reader.finish()?;
        Ok(self.walk.refused.verdict())
    }
}

impl Walk {
    fn chunk(&mut self, mut events: Events<'_, '_>) -> Result<(), JsonError> {
        while let Some(event) = events.next()? {
            let walked = match event {
                Event::Name(name) => self.name(name),
                Event::Value(kind) => self.value(kind),
                Event::End => {
                    self.levels.pop();
                    continue;
                }
                Event::NamePiece(_) | Event::NameEnd | Event::Kept(_) => continue,
            };
            if !walked {
                events.skip();
            }
        }
        Ok(())
    }

    /// Judges a member; says whether its value is to be looked at too.
    fn name(&mut self, name: Name<'_>) -> bool {
        let Some(&Level { place, mark, .. }) = self.levels.last() else { return false };
        match place {
            Place::Way(taken) => self.step(taken, name),
            Place::Records => self.field(self.record, mark, name),
            Place::Field(rules) => self.field(rules, mark, name),
        }
    }

    /// Judges a member beside or on the way to the records.
    fn step(&mut self, taken: usize, name: Name<'_>) -> bool {
        let names = self.records.tokens();
        let leads_on = names.get(taken).is_some_and(|token| *name.spelled() == *token.as_bytes());
        if leads_on {
            self.member = if taken + 1 == names.len() { Place::Records } else { Place::Way(taken + 1) };
        } else {
            let mut path = Path::of(names.get(..taken).unwrap_or_default());
            path.push(name);
            self.refused.add(Fault::Outside, path.text());
        }
        leads_on
    }

    fn field(&mut self, object: Rules, mark: Mark, name: Name<'_>) -> bool {
        let rules = rules_below(&self.rules, object, &name.spelled());
        let fault = match (rules.granted, rules.read_only) {
            (Entry::Nothing, _) => Some(Fault::NotGranted),
            (_, Entry::Whole) => Some(Fault::ReadOnly),
            (Entry::Whole, Entry::Nothing) => return false,
            (Entry::Whole | Entry::Part(_), _) => None,
        };
        self.path.go_back(mark);
        self.path.push(name);
        match fault {
            Some(fault) => self.refused.add(fault, self.path.text()),
            None => self.member = Place::Field(rules),
        }
        fault.is_none()
    }

    /// Judges the kind of a value; says whether it is to be looked into.
    fn value(&mut self, kind: Kind) -> bool {
        let array = self.levels.last().filter(|level| level.kind == Kind::Array).copied();
        let place = array.map_or(self.member, |array| array.place);
        match (place, array) {
            (Place::Way(_) | Place::Records, _) => self.path.go_back(Mark::default()),
            (Place::Field(_), Some(array)) => self.path.go_back(array.mark),
            (Place::Field(_), None) => {}
        }
        if !self.accepts(place, kind, array.is_some()) {
            let names = self.records.tokens();
            let path = match place {
                Place::Way(taken) => Path::of(names.get(..taken).unwrap_or_default()),
                Place::Records => Path::of(names),
                Place::Field(_) => self.path.clone(),
            };
            self.refused.add(Fault::Replaces, path.text());
            return false;
        }
        if kind.is_container() {
            self.levels.push(Level { kind, place, mark: self.path.mark() });
        }
        kind.is_container()
    }

    fn accepts(&self, place: Place, kind: Kind, is_item: bool) -> bool {
        let array_accepted = match place {
            Place::Field(Rules { granted: Entry::Whole, .. }) => return true,
            Place::Way(_) => false,
            Place::Records => !is_item,
            Place::Field(_) => !is_item && self.rules.kind == WriteKind::Create,
        };
        kind == Kind::Object || kind == Kind::Array && array_accepted
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
