//! What of an error of the origin a key may learn.

use super::Pointer;
use super::settings::pointer;
use crate::document::{Node, Object, Place, ProblemCode, Problems};

pub(super) const MEMBERS: [&str; 5] = ["whole", "members", "entries", "byField", "prefix"];
pub(super) const ENTRIES_MEMBERS: [&str; 3] = ["at", "field", "members"];

/// The shape of the bodies by which the origin says why it refused a call (4xx), and what of them leaves.
///
/// INVARIANT: no pointer of `members` is equal to or above the place of the entries, or the object by field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorRules {
    /// A key that reads ALL fields gets the body as it is.
    pub whole: bool,
    /// What leaves to every key.
    pub members: Vec<Pointer>,
    /// Errors that say which field each is about.
    pub entries: Option<ErrorEntries>,
    /// The object whose members are called as fields and hold their errors.
    pub by_field: Option<Pointer>,
    /// The names before the path of every field.
    pub prefix: Pointer,
}

/// Where the errors are, and what they consist of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorEntries {
    /// One entry or an array of them.
    pub at: Pointer,
    /// The member of an entry that names its field.
    pub field: Pointer,
    /// The members of an entry that leave with the field's name.
    pub members: Vec<Pointer>,
}

/// Reads `errors` of an endpoint or a route.
pub(super) fn read_errors(above: &Object<'_, '_>, problems: &mut Problems) -> Option<ErrorRules> {
    let place = above.place.member("errors");
    let object = Object::of(above.get("errors")?, &[&MEMBERS], place, problems)?;
    let rules = ErrorRules {
        whole: object.flag("whole", problems).unwrap_or(false),
        members: pointers(&object, problems),
        entries: object.get("entries").and_then(|node| entries(node, place.member("entries"), problems)),
        by_field: member(&object, "byField", problems),
        prefix: member(&object, "prefix", problems).unwrap_or_default(),
    };
    let judged = || rules.entries.iter().map(|entries| &entries.at).chain(&rules.by_field);
    if rules.members.iter().any(|pointer| judged().any(|place| pointer.covers(place))) {
        let message = "name places beside the errors of fields, or below them: what is equal to their place or above it \
                       would pass the errors of hidden fields";
        problems.add(place.member("members"), ProblemCode::MembersCoverErrors, message);
    }
    if object.members().all(|(name, _)| name == "prefix") {
        problems.add(
            place,
            ProblemCode::Empty,
            "say what leaves: `whole`, `members`, `entries` or `byField`",
        );
    }
    Some(rules)
}

fn entries(node: &Node, place: Place<'_>, problems: &mut Problems) -> Option<ErrorEntries> {
    let object = Object::of(node, &[&ENTRIES_MEMBERS], place, problems)?;
    let [at, field] = ["at", "field"].map(|name| {
        object.required(name, problems)?;
        member(&object, name, problems)
    });
    Some(ErrorEntries { at: at?, field: field?, members: pointers(&object, problems) })
}

fn member(object: &Object<'_, '_>, name: &str, problems: &mut Problems) -> Option<Pointer> {
    pointer(object.get(name)?, object.place.member(name), problems)
}

fn pointers(object: &Object<'_, '_>, problems: &mut Problems) -> Vec<Pointer> {
    let list = object.place.member("members");
    let nodes = object.items("members", problems).iter().enumerate();
    nodes.filter_map(|(index, node)| pointer(node, list.item(index), problems)).collect()
}
