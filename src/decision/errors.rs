//! Which fields an error of the origin may be about, for one key.

use super::policy::Granted;
use crate::catalog::{Action, Endpoint, ErrorRules, Route};
use crate::field::{FieldPath, Segment};
use crate::grant::EffectiveFields;

/// The rules for the errors of one route: those of the catalog, and the fields that the key sees or writes.
#[derive(Debug, Clone, Copy)]
pub struct OriginErrors<'a> {
    endpoint: &'a Endpoint,
    rules: &'a ErrorRules,
    granted: &'a Granted,
}

impl<'a> OriginErrors<'a> {
    pub(super) fn new(endpoint: &'a Endpoint, route: &'a Route, granted: &'a Granted) -> Option<Self> {
        Some(Self { endpoint, rules: route.errors()?, granted })
    }

    /// What the catalog says.
    pub(crate) fn rules(&self) -> &'a ErrorRules {
        self.rules
    }

    /// Whether the key gets the whole body. A key that does not read must not learn what a record contains.
    pub(super) fn is_whole(&self) -> bool {
        self.rules.whole && self.reads() && !self.granted.grant.is_restricted()
    }

    /// Whether the key may know of errors of the field that these names lead to; `None` if the catalog has no such field.
    /// A name of digits may be a position in an array.
    pub(crate) fn permits(&self, names: &[&str]) -> Option<bool> {
        let prefix = self.rules.prefix.tokens();
        let (start, names) = names.split_at_checked(prefix.len())?;
        if !start.iter().zip(prefix).all(|(own, expected)| **own == **expected) {
            return None;
        }
        let (path, read_only) = self.field(names).unzip();
        let seen = self.reads() || self.writes() && read_only != Some(true);
        match &self.granted.grant.fields {
            EffectiveFields::All => Some(seen),
            EffectiveFields::List(selection) => Some(seen && selection.holds(&path?)),
        }
    }

    /// A declared field, and whether only the origin writes it.
    fn field(&self, names: &[&str]) -> Option<(FieldPath, bool)> {
        let (mut place, mut read_only) = (Vec::new(), false);
        for name in names {
            place.push(Segment::Name((*name).into()));
            match self.endpoint.fields().field_at(&place) {
                Some(field) => read_only |= field.read_only(),
                None if name.bytes().all(|byte| byte.is_ascii_digit()) => drop(place.pop()),
                None => return None,
            }
        }
        Some((FieldPath::from_segments(place)?, read_only))
    }

    fn reads(&self) -> bool {
        self.granted.grant.actions.contains(&Action::Read)
    }

    fn writes(&self) -> bool {
        [Action::Create, Action::Update].iter().any(|action| self.granted.grant.actions.contains(action))
    }
}
