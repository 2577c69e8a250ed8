//! Reads the objects of a document member by member, and reports everything that is wrong.

use std::collections::BTreeSet;

use super::{Node, Place, ProblemCode, Problems, pointer_token};

/// An object of a document, and its place.
///
/// What cannot be read is reported and comes back as absent, so that reading goes on and finds the next problem.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Object<'n, 'p> {
    members: &'n [(String, Node)],
    pub(crate) place: Place<'p>,
}

impl<'n, 'p> Object<'n, 'p> {
    /// The object at a place, whatever the names of its members.
    pub(crate) fn any(node: &'n Node, place: Place<'p>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Object(members) => Some(Self { members, place }),
            other => wrong_type(place, "an object", other, problems),
        }
    }

    /// The object at a place; members of other names than these are problems.
    pub(crate) fn of(
        node: &'n Node,
        known: &[&[&str]],
        place: Place<'p>,
        problems: &mut Problems,
    ) -> Option<Self> {
        let object = Self::any(node, place, problems)?;
        let known = known.concat();
        for (name, _) in object.members {
            if !known.contains(&&**name) {
                let message = format!("remove `{name}`, or spell it as one of: {}", known.join(", "));
                problems.add(place.member(name), ProblemCode::UnknownMember, message);
            }
        }
        Some(object)
    }

    /// All members in the order written.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'n str, &'n Node)> + use<'n> {
        self.members.iter().map(|(name, node)| (&**name, node))
    }

    pub(crate) fn get(&self, name: &str) -> Option<&'n Node> {
        self.members.iter().find(|(own, _)| own == name).map(|(_, node)| node)
    }

    pub(crate) fn required(&self, name: &str, problems: &mut Problems) -> Option<&'n Node> {
        let node = self.get(name);
        if node.is_none() {
            problems.add(self.place, ProblemCode::MissingMember, format!("add the member `{name}`"));
        }
        node
    }

    pub(crate) fn text(&self, name: &str, problems: &mut Problems) -> Option<&'n str> {
        text(self.get(name)?, self.place.member(name), problems)
    }

    /// A text that must be there and say something.
    pub(crate) fn required_text(&self, name: &str, problems: &mut Problems) -> Option<&'n str> {
        let text = text(self.required(name, problems)?, self.place.member(name), problems)?;
        if text.trim().is_empty() {
            problems.add(self.place.member(name), ProblemCode::Empty, format!("give `{name}` a text"));
            return None;
        }
        Some(text)
    }

    pub(crate) fn flag(&self, name: &str, problems: &mut Problems) -> Option<bool> {
        match self.get(name)? {
            Node::Boolean(value) => Some(*value),
            other => wrong_type(self.place.member(name), "true or false", other, problems),
        }
    }

    /// The items of an array, none if it is absent.
    pub(crate) fn items(&self, name: &str, problems: &mut Problems) -> &'n [Node] {
        self.get(name).and_then(|node| items(node, self.place.member(name), problems)).unwrap_or_default()
    }
}

pub(crate) fn text<'n>(node: &'n Node, place: Place<'_>, problems: &mut Problems) -> Option<&'n str> {
    match node {
        Node::String(text) => Some(text),
        other => wrong_type(place, "a string", other, problems),
    }
}

pub(crate) fn items<'n>(node: &'n Node, place: Place<'_>, problems: &mut Problems) -> Option<&'n [Node]> {
    match node {
        Node::Array(items) => Some(items),
        other => wrong_type(place, "an array", other, problems),
    }
}

#[cold]
pub(crate) fn wrong_type<T>(
    place: Place<'_>,
    expected: &str,
    found: &Node,
    problems: &mut Problems,
) -> Option<T> {
    problems.add(place, ProblemCode::WrongType, format!("write {expected} here, not {}", found.describe()));
    None
}

/// Reports every member that some object of the document has more than once: readers disagree on which one counts.
pub(crate) fn refuse_duplicates(document: &Node, problems: &mut Problems) {
    let mut ahead = vec![(String::new(), document)];
    while let Some((pointer, node)) = ahead.pop() {
        match node {
            Node::Object(members) => {
                let mut seen = BTreeSet::new();
                for (name, node) in members {
                    let pointer = pointer.clone() + &pointer_token(name);
                    if !seen.insert(name) {
                        let message = format!("keep one of the members called `{name}`");
                        problems.add_at(pointer.clone(), ProblemCode::DuplicateMember, message);
                    }
                    ahead.push((pointer, node));
                }
            }
            Node::Array(items) => {
                let items = items.iter().enumerate();
                ahead.extend(items.map(|(index, node)| (format!("{pointer}/{index}"), node)));
            }
            _ => {}
        }
    }
}
