//! Fields of objects whose type is told by a member: a list of fields for each type.

use super::{Field, FieldTree, FieldType};
use crate::document::{Node, Place, ProblemCode, Problems};
use crate::field::{Discriminator, FieldPath, Segment};

impl FieldTree {
    /// The members that tell types, and the places in a record of the objects that have them.
    #[must_use]
    pub fn discriminators(&self) -> Vec<Discriminator> {
        let record = self.discriminator(None).map(|member| (&[][..], member));
        let fields = self.iter().filter_map(|field| Some((field.path().segments(), field.discriminator()?)));
        let found = record.into_iter().chain(fields);
        let found = found.map(|(at, member)| Discriminator { at: at.to_vec(), member: member.into() });
        found.collect()
    }

    /// The name of the member that tells the type of a record (`None`), or of the objects of a field.
    #[must_use]
    pub fn discriminator<'a>(&'a self, field: Option<&'a Field>) -> Option<&'a str> {
        field.map_or(self.discriminator.as_deref(), Field::discriminator)
    }

    /// How many of these segments lead to the innermost object with types of its own.
    fn typed_at(&self, place: &[Segment]) -> Option<usize> {
        let is_mixed = |length: &usize| match place.get(..*length) {
            Some([]) => self.discriminator.is_some(),
            Some(above) => self.field_at(above).is_some_and(|field| field.discriminator().is_some()),
            None => false,
        };
        (0..place.len()).rev().find(is_mixed)
    }

    /// Whether a segment of this path is a type: no member of a body has its name.
    #[must_use]
    pub fn has_type_in(&self, path: &FieldPath) -> bool {
        self.typed_at(path.segments()).is_some()
    }

    /// The type that the field at this path tells, if it is a discriminator.
    #[must_use]
    pub fn type_told_by(&self, path: &FieldPath) -> Option<FieldPath> {
        let segments = path.segments();
        let length = self.typed_at(segments)?;
        let member = self.discriminator(segments.get(..length).and_then(|above| self.field_at(above)))?;
        let [Segment::Name(last)] = segments.get(length + 1..)? else { return None };
        let of_type = segments.get(..=length)?.to_vec();
        if **last == *member { FieldPath::from_segments(of_type) } else { None }
    }

    /// The path of its members in a body: without the types.
    pub(super) fn without_types(&self, path: &FieldPath) -> Option<FieldPath> {
        let segments = path.segments();
        let is_type =
            |index: &usize| segments.get(..=*index).is_some_and(|place| self.typed_at(place) == Some(*index));
        let kept =
            (0..segments.len()).filter(|index| !is_type(index)).filter_map(|index| segments.get(index));
        FieldPath::from_segments(kept.cloned().collect())
    }

    /// Declares the discriminator in each type that has a list of fields.
    pub(super) fn imply_discriminators(&mut self) {
        for Discriminator { at, member } in self.discriminators() {
            let types = if at.is_empty() {
                self.roots()
            } else {
                self.field_at(&at).map_or(&[][..], Field::children)
            };
            let listed =
                types.iter().filter(|of_type| !of_type.is_leaf()).map(|of_type| of_type.path().segments());
            let paths: Vec<_> =
                listed.map(|path| [path, &[Segment::Name(member.clone())]].concat()).collect();
            for path in paths.into_iter().filter_map(FieldPath::from_segments) {
                self.imply(&path, FieldType::String);
            }
        }
    }
}

/// What an object's discriminator says, if it is a text.
pub(crate) fn told<'n>(members: &'n [(String, Node)], discriminator: &str) -> Option<&'n str> {
    match members.iter().find(|(name, _)| *name == *discriminator) {
        Some((_, Node::String(told))) => Some(told),
        _ => None,
    }
}

/// Reports discriminators where no object of a type can be. `place` is that of a field, or of the endpoint.
pub(super) fn check_types(
    tree: &FieldTree,
    field: Option<&Field>,
    place: Place<'_>,
    problems: &mut Problems,
) {
    let Some(member) = tree.discriminator(field) else { return };
    let types = field.map_or(tree.roots(), Field::children);
    let place = place.member("discriminator");
    let mut report = |message| problems.add(place, ProblemCode::InvalidDiscriminator, message);
    if field.is_some_and(|field| !matches!(field.kind(), FieldType::Object | FieldType::Array)) {
        report(format!(
            "only an object or an array of objects has types: remove `{member}`, or change the field's type"
        ));
    }
    if types.is_empty() {
        report(format!(
            "declare a field for each type that `{member}` tells, and the fields of the type below it"
        ));
    }
    if field.is_some_and(|field| is_type(tree, field)) {
        report("an object of one type has no further types: remove one of the two discriminators".to_owned());
        return;
    }
    for of_type in types {
        if of_type.kind() != FieldType::Object {
            report(format!(
                "`{}` is a type, and has the fields below it: give it the type object",
                of_type.path()
            ));
        }
        let told = of_type.children().iter().find(|child| child.name() == Some(member));
        if told.is_some_and(|told| told.kind() != FieldType::String) {
            report(format!("`{}.{member}` tells a type: give it the type string", of_type.path()));
        }
    }
    if field.is_some_and(|field| has_other_sibling(tree, field)) {
        report(
            "a field beside `*` has the same place in a body: give all of them the same discriminator"
                .to_owned(),
        );
    }
}

fn is_type(tree: &FieldTree, field: &Field) -> bool {
    let segments = field.path().segments();
    tree.typed_at(segments) == segments.len().checked_sub(1)
}

/// Whether a field without its discriminator can have the same place in a body.
fn has_other_sibling(tree: &FieldTree, field: &Field) -> bool {
    let own = field.path().segments();
    let meets = |(own, other): (&Segment, &Segment)| own == other || [own, other].contains(&&Segment::Any);
    let is_there = |other: &[Segment]| other.len() == own.len() && own.iter().zip(other).all(meets);
    tree.iter()
        .any(|other| is_there(other.path().segments()) && other.discriminator() != field.discriminator())
}
