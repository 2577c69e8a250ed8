//! Walks a body in step with what is granted and what is read-only.

use crate::catalog::Pointer;
use crate::decision::WriteRules;
use crate::json::{Event, Events, JsonError, Kind, Name, Reader};

use super::path::{Mark, Path};
use super::places::{Position, Positions};
use super::told::{Told, told};
use super::verdict::{BodyVerdict, Fault, Refused};

/// Checks the body of one write. See the [module](super) for what it promises.
///
/// ```
/// use std::sync::Arc;
/// use fieldgate::body::{BodyChecker, Refused, BodyVerdict};
/// use fieldgate::decision::{WriteKind, WriteRules};
/// use fieldgate::field::Mask;
///
/// let granted = Arc::new(Mask::of(&["name".parse()?, "department.name".parse()?]));
/// let rules = WriteRules { kind: WriteKind::Update, granted, read_only: Arc::new(Mask::of(&[])) };
/// let mut checker = BodyChecker::new(rules, "".parse()?);
/// checker.write(br#"{"name": "Zo\u00eb", "department": null, "s\u0061lary": 1}"#)?;
/// let refused = Refused {
///     fields: vec!["salary".into()],
///     replaces: vec!["department".into()],
///     ..Refused::default()
/// };
/// assert_eq!(checker.finish(), Ok(BodyVerdict::Refused(refused)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct BodyChecker {
    reader: Reader,
    walk: Walk,
    /// The whole body, where objects have to be read for their type first.
    body: Option<Vec<u8>>,
}

#[derive(Debug)]
struct Walk {
    places: Positions,
    /// Reads types. An object may be two bytes long: a reader for each would be most of the work.
    types: Reader,
    /// The walked containers, innermost last.
    levels: Vec<Level>,
    /// The position of the next value, unless it is an item.
    member: Position,
    /// Below the records: the last member that was walked or refused.
    path: Path,
    refused: Refused,
}

#[derive(Debug, Clone, Copy)]
struct Level {
    kind: Kind,
    place: Position,
    mark: Mark,
}

impl BodyChecker {
    /// A checker of one body. `records` is where its records are; the masks of `rules` are over the whole body.
    #[must_use]
    pub fn new(rules: WriteRules, records: Pointer) -> Self {
        let places = Positions::new(rules, records);
        let [reader, types] = [(); 2].map(|()| Reader::new(places.longest_name()));
        let body = places.have_types().then(Vec::new);
        let walk = Walk {
            member: places.root(),
            places,
            types,
            levels: Vec::new(),
            path: Path::default(),
            refused: Refused::default(),
        };
        Self { reader, walk, body }
    }

    /// Reads a chunk, cut anywhere.
    ///
    /// # Errors
    /// If the text is not valid. Where types have lists of their own, it is read at its end.
    pub fn write(&mut self, chunk: &[u8]) -> Result<(), JsonError> {
        match &mut self.body {
            Some(body) => body.extend_from_slice(chunk),
            None => self.walk.chunk(chunk, self.reader.feed(chunk))?,
        }
        Ok(())
    }

    /// Checks a body that is there as a whole, and holds no copy of it.
    ///
    /// # Errors
    /// If it is not one valid JSON text.
    pub fn check(mut self, body: &[u8]) -> Result<BodyVerdict, JsonError> {
        self.body = None;
        self.write(body)?;
        self.finish()
    }

    /// Ends the text.
    ///
    /// # Errors
    /// If the text is not complete, or had an error before.
    pub fn finish(&mut self) -> Result<BodyVerdict, JsonError> {
        if let Some(body) = self.body.take() {
            self.walk.chunk(&body, self.reader.feed(&body))?;
        }
        self.reader.finish()?;
        Ok(self.walk.refused.verdict())
    }
}

impl Walk {
    fn chunk(&mut self, text: &[u8], mut events: Events<'_, '_>) -> Result<(), JsonError> {
        while let Some(event) = events.next()? {
            let walked = match event {
                Event::Name(name) => self.name(name),
                Event::Value(Kind::Object) if self.discriminator().is_some() => {
                    let begins = usize::try_from(events.offset().saturating_sub(1)).unwrap_or(usize::MAX);
                    self.mixed(text.get(begins..).unwrap_or_default())
                }
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

    /// Judges a member. `true`: its value has to be judged too.
    fn name(&mut self, name: Name<'_>) -> bool {
        let Some(&Level { place, mark, .. }) = self.levels.last() else { return false };
        let fault = match self.places.member(place, &name.spelled()) {
            Ok(None) => return false,
            Ok(Some(member)) => {
                self.member = member;
                None
            }
            Err(fault) => Some(fault),
        };
        match place {
            Position::Way(taken) => self.path = Path::of(self.places.way().get(..taken).unwrap_or_default()),
            Position::Records | Position::Field(_) => self.path.go_back(mark),
        }
        self.path.push(name);
        if let Some(fault) = fault {
            self.refused.add(fault, self.path.text());
        }
        fault.is_none()
    }

    /// The member that tells the type of an object that begins here.
    fn discriminator(&self) -> Option<&str> {
        self.places.discriminator(self.place())
    }

    /// The position of the value that begins here.
    fn place(&self) -> Position {
        self.levels.last().filter(|level| level.kind == Kind::Array).map_or(self.member, |array| array.place)
    }

    /// Judges an object by its type. `text` begins with it.
    fn mixed(&mut self, text: &[u8]) -> bool {
        let place = self.place();
        let Some(discriminator) = self.discriminator().map(str::to_owned) else { return false };
        if !self.value(Kind::Object) {
            return false;
        }
        let told = told(&mut self.types, text, &discriminator, self.places.longest_name());
        let typed = match &told {
            Told::Type(name) => self.places.typed(place, name.as_bytes()),
            Told::NoType => None,
        };
        let above = self.path.mark();
        self.path.push_text(if let Told::Type(name) = &told { name } else { &discriminator });
        if let (Some(typed), Some(level)) = (typed, self.levels.last_mut()) {
            (level.place, level.mark) = (typed, self.path.mark());
        } else {
            self.levels.pop();
            self.refused.add(Fault::NotGranted, self.path.text());
            self.path.go_back(above);
        }
        typed.is_some()
    }

    /// Judges the kind of a value. `true`: its members or items have to be judged too.
    fn value(&mut self, kind: Kind) -> bool {
        let place = self.place();
        let array = self.levels.last().filter(|level| level.kind == Kind::Array).copied();
        match (place, array) {
            (Position::Way(_) | Position::Records, _) => self.path.go_back(Mark::default()),
            (Position::Field(_), Some(array)) => self.path.go_back(array.mark),
            (Position::Field(_), None) => {}
        }
        if !self.places.accepts(place, kind, array.is_some()) {
            let names = self.places.way();
            let path = match place {
                Position::Way(taken) => Path::of(names.get(..taken).unwrap_or_default()),
                Position::Records => Path::of(names),
                Position::Field(_) => self.path.clone(),
            };
            self.refused.add(Fault::Replaces, path.text());
            return false;
        }
        if kind.is_container() {
            self.levels.push(Level { kind, place, mark: self.path.mark() });
        }
        kind.is_container()
    }
}
