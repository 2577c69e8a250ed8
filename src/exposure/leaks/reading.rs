//! Reads a body for what of it is hidden.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::sight::Sight;
use super::template::{Hides, Piece, Room, Template};
use crate::catalog::{Endpoint, Field, Route, told};
use crate::document::{Node, from_text, pointer_token};
use crate::field::{FieldPath, Segment};

/// The name of a member that no body has and no catalog declares.
const STRANGER: &str = "canary";

/// The template of a body that answers a call to this route; `None` if it is not JSON.
pub(super) fn read<'a>(
    body: &'a str,
    endpoint: &Endpoint,
    route: &Route,
    sight: &Sight,
) -> Option<Template<'a>> {
    let mut reading = Reading { endpoint, route, template: Template::default(), ahead: Vec::new() };
    let root: &RawValue = from_text(body).ok()?;
    reading.ahead.push(Step::Value {
        raw: root.get(),
        sight: sight.clone(),
        place: Vec::new(),
        is_item: false,
    });
    while let Some(step) = reading.ahead.pop() {
        reading.take(step)?;
    }
    Some(reading.template)
}

/// A reading of a body. Its steps are in a list, so that depth uses no stack.
struct Reading<'a, 'c> {
    endpoint: &'c Endpoint,
    route: &'c Route,
    template: Template<'a>,
    ahead: Vec<Step<'a>>,
}

/// What is still to be read. A place has the names that lead to it, members of declared maps as `*`.
enum Step<'a> {
    Value { raw: &'a str, sight: Sight, place: Vec<Segment>, is_item: bool },
    Member { name: &'a str, raw: &'a str, sight: Sight, place: Vec<Segment> },
    Piece(Piece<'a>),
}

impl<'a> Reading<'a, '_> {
    fn take(&mut self, step: Step<'a>) -> Option<()> {
        match step {
            Step::Piece(piece) => self.template.pieces.push(piece),
            Step::Member { name, raw, sight, place } => self.member(name, raw, sight, place),
            Step::Value { raw, sight, place, is_item } => match raw.as_bytes().first()? {
                _ if sight == Sight::Whole => self.push(Piece::Seen(raw)),
                b'{' => self.mixed(raw, &sight, &place, is_item)?,
                b'[' => self.array(raw, &sight, &place)?,
                b'n' => self.push(Piece::Seen(raw)),
                _ => {
                    let path = self.path(&place);
                    self.push(Piece::Item { value: raw, path });
                }
            },
        }
        Some(())
    }

    fn member(&mut self, name: &'a str, raw: &'a str, sight: Sight, place: Vec<Segment>) {
        let is_scalar = !raw.starts_with(['{', '[', 'n']);
        let hides = match sight {
            Sight::Nothing => Hides::Anything,
            Sight::Part(_) if is_scalar => Hides::Scalars,
            Sight::Part(_) | Sight::Whole => {
                self.push(Piece::Name(name));
                self.ahead.push(Step::Value { raw, sight, place, is_item: false });
                return;
            }
        };
        let path = self.path(&place);
        self.push(Piece::Member { name, value: raw, hides, path });
    }

    /// An object, which may be of a type that one of its members tells.
    fn mixed(&mut self, raw: &'a str, sight: &Sight, place: &[Segment], is_item: bool) -> Option<()> {
        let Some(discriminator) = self.discriminator(place) else {
            return self.object(raw, sight, place, None);
        };
        let name = match from_text::<Node>(raw).ok()? {
            Node::Object(members) => told(&members, discriminator).map(str::to_owned),
            _ => None,
        };
        let of_type = name.as_deref().map_or(Sight::Nothing, |name| sight.member(Some(name)));
        let place = self.below(place, name.as_deref().unwrap_or_default());
        match of_type {
            Sight::Nothing if is_item => {
                let path = self.path(&place);
                self.push(Piece::Item { value: raw, path });
                Some(())
            }
            of_type => self.object(raw, &of_type, &place, Some(discriminator)),
        }
    }

    fn object(
        &mut self,
        raw: &'a str,
        sight: &Sight,
        place: &[Segment],
        discriminator: Option<&str>,
    ) -> Option<()> {
        let Members(members) = from_text(raw).ok()?;
        let room = self.members_room(sight, place, discriminator);
        self.push(Piece::Open('{'));
        self.ahead.extend([Step::Piece(Piece::Close('}')), Step::Piece(Piece::Room(room))]);
        for (name, value) in members.into_iter().rev() {
            // A lone surrogate is a name that only `*` matches.
            let text = from_text::<String>(name.get()).ok();
            let sight = match sight.member(text.as_deref()) {
                hidden if *sight == Sight::Nothing => hidden,
                _ if discriminator.is_some() && text.as_deref() == discriminator => Sight::Whole,
                sight => sight,
            };
            let place = self.below(place, text.as_deref().unwrap_or_default());
            self.ahead.push(Step::Member { name: name.get(), raw: value.get(), sight, place });
            self.ahead.push(Step::Piece(Piece::Room(room)));
        }
        Some(())
    }

    fn array(&mut self, raw: &'a str, sight: &Sight, place: &[Segment]) -> Option<()> {
        let items: Vec<&RawValue> = from_text(raw).ok()?;
        let path = self.path(place);
        let room = self.room(Room::Items(path));
        self.push(Piece::Open('['));
        self.ahead.extend([Step::Piece(Piece::Close(']')), Step::Piece(Piece::Room(room))]);
        for item in items.into_iter().rev() {
            self.ahead.push(Step::Value {
                raw: item.get(),
                sight: sight.clone(),
                place: place.to_vec(),
                is_item: true,
            });
            self.ahead.push(Step::Piece(Piece::Room(room)));
        }
        Some(())
    }

    fn members_room(&mut self, sight: &Sight, place: &[Segment], discriminator: Option<&str>) -> usize {
        let declared = self.declared_below(place).iter().filter_map(|field| field.path().segments().last());
        let declared = declared.filter_map(|segment| match segment {
            Segment::Any => None,
            Segment::Name(name) => Some(name.to_string()),
        });
        // Names that only a careless comparison takes for declared ones.
        let near = |name: String| [name.to_ascii_uppercase(), format!("{name}s"), name];
        let mut names = BTreeSet::new();
        names.extend(declared.flat_map(near).chain([STRANGER.to_owned()]));
        let hidden = names.into_iter().filter(|name| Some(&**name) != discriminator).filter_map(|name| {
            let hides = match sight.member(Some(&name)) {
                Sight::Nothing => Hides::Anything,
                Sight::Part(_) => Hides::Scalars,
                Sight::Whole => return None,
            };
            let path = self.path(&self.below(place, &name));
            Some((name, hides, path))
        });
        let hidden = hidden.collect();
        self.room(Room::Members(hidden))
    }

    fn room(&mut self, room: Room) -> usize {
        self.template.rooms.push(room);
        self.template.rooms.len() - 1
    }

    fn push(&mut self, piece: Piece<'a>) {
        self.template.pieces.push(piece);
    }
}

impl<'c> Reading<'_, 'c> {
    /// The part of a place that is a field of the record, if it lies in there.
    fn in_record<'p>(&self, place: &'p [Segment]) -> Option<&'p [Segment]> {
        let records = self.route.shape().response_records.tokens();
        let (above, field) = place.split_at_checked(records.len())?;
        let leads = above.iter().zip(records).all(|(own, token)| *own == Segment::Name(token.clone()));
        leads.then_some(field)
    }

    fn discriminator(&self, place: &[Segment]) -> Option<&'c str> {
        let fields = self.endpoint.fields();
        match self.in_record(place)? {
            [] => fields.discriminator(None),
            field => fields.discriminator(Some(self.resolve(field)?)),
        }
    }

    fn declared_below(&self, place: &[Segment]) -> &'c [Field] {
        match self.in_record(place) {
            None => &[],
            Some([]) => self.endpoint.fields().roots(),
            Some(field) => self.resolve(field).map_or(&[], Field::children),
        }
    }

    fn resolve(&self, field: &[Segment]) -> Option<&'c Field> {
        self.endpoint.fields().resolve(&FieldPath::from_segments(field.to_vec())?)
    }

    fn below(&self, place: &[Segment], name: &str) -> Vec<Segment> {
        let place = [place, &[Segment::Name(name.into())]].concat();
        let Some(field) = self.in_record(&place) else { return place };
        let Some(declared) = self.resolve(field) else { return place };
        let records = self.route.shape().response_records.tokens().len();
        place.iter().take(records).chain(declared.path().segments()).cloned().collect()
    }

    fn path(&mut self, place: &[Segment]) -> usize {
        let field = self.in_record(place).and_then(|field| FieldPath::from_segments(field.to_vec()));
        let text = field.map_or_else(|| pointer(place), |field| field.to_string());
        let paths = &mut self.template.paths;
        let index = paths.iter().position(|path| *path == text).unwrap_or(paths.len());
        if index == paths.len() {
            paths.push(text);
        }
        index
    }
}

fn pointer(place: &[Segment]) -> String {
    let tokens = place.iter().map(|segment| match segment {
        Segment::Any => "/*".to_owned(),
        Segment::Name(name) => pointer_token(name),
    });
    tokens.collect()
}

/// The members of an object in order, each name as it is written.
struct Members<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Vec<(&'de RawValue, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }

        deserializer.deserialize_map(Collect).map(Members)
    }
}
