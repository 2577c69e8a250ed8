//! What a key may see, read straight from its grants: no mask, no decision, so that a fault in those shows here.

use crate::catalog::{Action, Endpoint, Pointer, Route};
use crate::field::{FieldPath, FieldSet, Segment};
use crate::grant::Grant;

/// How much of a place in a body may be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sight {
    Nothing,
    /// What these paths, relative to the place, lead to; none of them is empty.
    Part(Vec<Vec<Segment>>),
    Whole,
}

impl Sight {
    /// What an answer to this route may show of its body.
    pub(super) fn of(grant: &Grant, endpoint: &Endpoint, route: &Route) -> Self {
        if !grant.actions.contains(&route.action()) {
            return Self::Part(Vec::new());
        }
        if route.action() == Action::Download {
            return Self::Whole;
        }
        let reads = grant.actions.contains(&Action::Read);
        let writes = route.action() != Action::Read;
        let fields: Vec<&FieldPath> = match &grant.fields {
            FieldSet::All if reads => return Self::Whole,
            // What the catalog does not have any more is granted to nobody.
            FieldSet::List(list) if reads => {
                list.iter().filter(|path| endpoint.fields().resolve(path).is_some()).collect()
            }
            FieldSet::All | FieldSet::List(_) => Vec::new(),
        };
        let identity = endpoint.identity().iter().filter(|_| writes);
        let below_records = fields.into_iter().chain(identity).map(FieldPath::segments);
        let records = names(&route.shape().response_records);
        let envelope = route.shape().envelope.iter().map(names);
        Self::Part(below_records.map(|path| [&records, path].concat()).chain(envelope).collect())
    }

    /// How much of the member `name` may be seen. `None` is a name that is not valid text.
    pub(super) fn member(&self, name: Option<&str>) -> Self {
        let Self::Part(paths) = self else { return self.clone() };
        let leads = |first: &Segment| match first {
            Segment::Any => true,
            Segment::Name(own) => Some(&**own) == name,
        };
        let below = paths.iter().filter_map(|path| path.split_first().filter(|(first, _)| leads(first)));
        let below: Vec<_> = below.map(|(_, rest)| rest.to_vec()).collect();
        match below.iter().any(Vec::is_empty) {
            true => Self::Whole,
            false if below.is_empty() => Self::Nothing,
            false => Self::Part(below),
        }
    }

    /// Every name by which something may be seen.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let paths: &[Vec<Segment>] = if let Self::Part(paths) = self { paths } else { &[] };
        paths.iter().flatten().filter_map(|segment| match segment {
            Segment::Any => None,
            Segment::Name(name) => Some(&**name),
        })
    }
}

fn names(pointer: &Pointer) -> Vec<Segment> {
    pointer.tokens().iter().map(|token| Segment::Name(token.clone())).collect()
}
