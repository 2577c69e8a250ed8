//! A key's grants and expiry, compiled against one catalog.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::Serialize;

use super::{OriginErrors, Search, pushdown};
use crate::catalog::{Action, BodyShape, Catalog, Endpoint, Route, body_mask};
use crate::field::{FieldPath, Mask};
use crate::grant::{EffectiveFields, Grants, ResolvedGrant, ResolvedGrants};
use crate::request::Parameter;

/// What [`decide`](super::decide) needs to know of a key: its expiry, its grants resolved against the catalog, and
/// their masks, each compiled when it is first needed and then kept.
///
/// A server makes one for each key and shares it between threads.
///
/// ```
/// use std::sync::Arc;
/// use fieldgate::catalog::Catalog;
/// use fieldgate::decision::{Decision, DenyReason, Policy, decide};
/// use fieldgate::grant::Grants;
/// use fieldgate::request::Request;
///
/// let catalog = Arc::new(Catalog::parse(r#"{
///     "name": "HR", "basePath": "",
///     "endpoints": [{ "id": "teams", "title": "Teams", "routes": { "read": ["GET /teams"] } }]
/// }"#)?);
/// let grants = Grants::parse(&catalog, r#"{ "teams": { "actions": ["read"] } }"#)?;
/// let policy = Policy::new(catalog, Some(1_000), &grants);
///
/// let request = Request::parse("GET", "/teams", "")?;
/// assert!(matches!(decide(&policy, &request, 999), Decision::Allow(_)));
/// let Decision::Deny(deny) = decide(&policy, &request, 1_000) else { panic!("the key has expired") };
/// assert_eq!(deny.reason, DenyReason::Expired);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Policy {
    catalog: Arc<Catalog>,
    expires_at: Option<u64>,
    granted: BTreeMap<Box<str>, Granted>,
    slots: Vec<Slot>,
}

/// The name of a mask within one [`Policy`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct MaskId(u32);

/// Any number is a name; one that no decision gave names nothing.
impl From<u32> for MaskId {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

/// What a body is checked by.
#[derive(Debug, Clone)]
pub struct WriteRules {
    /// Whether the body makes a record or changes one.
    pub kind: WriteKind,
    /// What may be written: a mask over the whole body, with no way but to the records.
    pub granted: Arc<Mask>,
    /// What may not be written even if it is granted.
    pub read_only: Arc<Mask>,
}

/// What a body is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteKind {
    /// It makes records.
    Create,
    /// It changes records.
    Update,
}

/// A granted endpoint: its first slot, and what its parameters are judged by, compiled when first needed.
#[derive(Debug)]
pub(super) struct Granted {
    pub(super) grant: ResolvedGrant,
    first_slot: usize,
    /// What parameters may name, if some paths of the list have a type in them, which no parameter can say.
    without_types: Option<Vec<FieldPath>>,
    nameable: OnceLock<Mask>,
    pushdown: OnceLock<Vec<Parameter>>,
}

/// What a mask is for; the discriminant is its place among the masks of one route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MaskUse {
    /// An answer, as far as the key may read.
    Fields,
    /// The answer to a write, by a key that reads too.
    FieldsAndIdentity,
    /// The answer to a write, by a key that does not read.
    Identity,
    /// The body of a create.
    Create,
    /// The body of an update, or of a delete that has one.
    Update,
    /// What no body may have.
    ReadOnly,
    /// Where an answer has URLs of the API.
    Links,
}

/// Where a mask is compiled into when it is first needed, and what it is for.
#[derive(Debug)]
struct Slot {
    endpoint: usize,
    route: usize,
    mask_use: MaskUse,
    mask: OnceLock<Option<Arc<Mask>>>,
}

impl Policy {
    /// Compiles grants for a key that expires at `expires_at` (milliseconds since 1970), or never.
    #[must_use]
    pub fn new(catalog: Arc<Catalog>, expires_at: Option<u64>, grants: &Grants) -> Self {
        let resolved = ResolvedGrants::new(&catalog, grants);
        let (mut granted, mut slots) = (BTreeMap::new(), Vec::new());
        for (index, endpoint) in catalog.endpoints().iter().enumerate() {
            if let Some(grant) = resolved.get(endpoint.id()) {
                granted.insert(endpoint.id().into(), Granted::new(endpoint, grant.clone(), slots.len()));
                for route in 0..endpoint.routes().len() {
                    let slot = |mask_use| Slot { endpoint: index, route, mask_use, mask: OnceLock::new() };
                    slots.extend(MaskUse::ALL.map(slot));
                }
            }
        }
        Self { catalog, expires_at, granted, slots }
    }

    /// The catalog the policy was compiled against.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// The mask of this name, over a whole body. `None` if the name is of another policy.
    #[must_use]
    pub fn mask(&self, id: MaskId) -> Option<Arc<Mask>> {
        let slot = self.slot(id)?;
        slot.mask.get_or_init(|| self.compile(slot).map(Arc::new)).clone()
    }

    /// The rules for the body of a call whose [`BodyRule::Check`](super::BodyRule::Check) has this name. `None` if
    /// the name is of another policy, or of a mask for answers.
    #[must_use]
    pub fn write_rules(&self, id: MaskId) -> Option<WriteRules> {
        let slot = self.slot(id)?;
        let kind = match slot.mask_use {
            MaskUse::Create => WriteKind::Create,
            MaskUse::Update => WriteKind::Update,
            MaskUse::Fields
            | MaskUse::FieldsAndIdentity
            | MaskUse::Identity
            | MaskUse::ReadOnly
            | MaskUse::Links => {
                return None;
            }
        };
        let read_only = MaskId((id.0 + MaskUse::ReadOnly as u32) - slot.mask_use as u32);
        Some(WriteRules { kind, granted: self.mask(id)?, read_only: self.mask(read_only)? })
    }

    /// Whether the key may read at this endpoint.
    #[must_use]
    pub fn reads(&self, endpoint: &Endpoint) -> bool {
        self.granted(endpoint.id()).is_some_and(|granted| granted.grant.actions.contains(&Action::Read))
    }

    /// The rules for the body of a call whose [`BodyRule::Search`](super::BodyRule::Search) has this name. `None` if the name
    /// is of another policy.
    #[must_use]
    pub fn search(&self, id: MaskId) -> Option<Search<'_>> {
        let (endpoint, route, granted) = self.rules(id)?;
        Some(Search { endpoint, route, granted })
    }

    /// The rules for the errors of a call whose [`ErrorRule`](super::ErrorRule) has this name. `None` if the name is of
    /// another policy, or if nothing of its errors leaves.
    #[must_use]
    pub fn origin_errors(&self, id: MaskId) -> Option<OriginErrors<'_>> {
        let (endpoint, route, granted) = self.rules(id)?;
        OriginErrors::new(endpoint, route, granted)
    }

    /// What `Granted::rules_id` names.
    fn rules(&self, id: MaskId) -> Option<(&Endpoint, &Route, &Granted)> {
        let slot = self.slot(id)?;
        let endpoint = self.catalog.endpoints().get(slot.endpoint)?;
        Some((endpoint, endpoint.routes().get(slot.route)?, self.granted(endpoint.id())?))
    }

    /// About how many bytes the policy holds, without the catalog. Each mask adds to it when it is first compiled.
    #[must_use]
    pub fn size(&self) -> usize {
        let paths = |granted: &Granted| match &granted.grant.fields {
            EffectiveFields::All => 0,
            EffectiveFields::List(selection) => {
                selection.paths().iter().map(|path| path.segments().len() * 32).sum()
            }
        };
        let compiled = |granted: &Granted| {
            let pushdown = granted.pushdown.get().into_iter().flatten();
            granted.nameable.get().map_or(0, Mask::size)
                + pushdown.map(|parameter| parameter.name().len() + parameter.value().len()).sum::<usize>()
        };
        let granted: usize = self
            .granted
            .values()
            .map(|granted| size_of::<Granted>() + paths(granted) + compiled(granted))
            .sum();
        let masks: usize =
            self.slots.iter().filter_map(|slot| slot.mask.get()?.as_ref()).map(|mask| mask.size()).sum();
        granted + masks + self.slots.len() * size_of::<Slot>()
    }

    /// The endpoint a mask belongs to, and the shape of the bodies it is for.
    #[must_use]
    pub fn place(&self, id: MaskId) -> Option<(&Endpoint, &BodyShape)> {
        self.place_of(self.slot(id)?)
    }

    /// The field list at the endpoint of a mask; none for ALL fields.
    #[must_use]
    pub fn listed_fields(&self, id: MaskId) -> &[FieldPath] {
        let granted = self.place(id).and_then(|(endpoint, _)| self.granted(endpoint.id()));
        match granted.map(|granted| &granted.grant.fields) {
            Some(EffectiveFields::List(selection)) => selection.paths(),
            Some(EffectiveFields::All) | None => &[],
        }
    }

    pub(super) fn has_expired(&self, now: u64) -> bool {
        self.expires_at.is_some_and(|expires_at| now >= expires_at)
    }

    pub(super) fn granted(&self, endpoint: &str) -> Option<&Granted> {
        self.granted.get(endpoint)
    }

    fn slot(&self, id: MaskId) -> Option<&Slot> {
        self.slots.get(usize::try_from(id.0).ok()?)
    }

    fn place_of(&self, slot: &Slot) -> Option<(&Endpoint, &BodyShape)> {
        let endpoint = self.catalog.endpoints().get(slot.endpoint)?;
        Some((endpoint, endpoint.routes().get(slot.route)?.shape()))
    }

    /// `None` where there is nothing to mask: the fields of a key with ALL fields.
    fn compile(&self, slot: &Slot) -> Option<Mask> {
        let (endpoint, shape) = self.place_of(slot)?;
        let fields = match &self.granted(endpoint.id())?.grant.fields {
            EffectiveFields::All => None,
            EffectiveFields::List(selection) => Some(selection.paths()),
        };
        let records = match slot.mask_use {
            MaskUse::Create | MaskUse::Update | MaskUse::ReadOnly => &shape.request_records,
            MaskUse::Fields | MaskUse::FieldsAndIdentity | MaskUse::Identity | MaskUse::Links => {
                &shape.response_records
            }
        };
        let paths = match slot.mask_use {
            MaskUse::Fields => shape.response_paths(fields?),
            MaskUse::FieldsAndIdentity => shape.response_paths(&[fields?, endpoint.identity()].concat()),
            MaskUse::Identity => shape.response_paths(endpoint.identity()),
            MaskUse::Create | MaskUse::Update => shape.request_paths(fields?),
            MaskUse::ReadOnly => shape.request_paths(&read_only(endpoint)),
            MaskUse::Links => return Some(Mask::of(&endpoint.link_paths(shape))),
        };
        Some(body_mask(&paths, records, &endpoint.fields().discriminators()))
    }
}

impl Granted {
    fn new(endpoint: &Endpoint, grant: ResolvedGrant, first_slot: usize) -> Self {
        let without_types = match &grant.fields {
            EffectiveFields::List(selection) => without_types(endpoint, selection.paths()),
            EffectiveFields::All => None,
        };
        Self { grant, first_slot, without_types, nameable: OnceLock::new(), pushdown: OnceLock::new() }
    }

    /// The fields, in order, that parameters may name. A list that a key may only write by names nothing.
    pub(super) fn nameable_paths(&self) -> &[FieldPath] {
        match &self.grant.fields {
            EffectiveFields::List(selection) if self.grant.actions.contains(&Action::Read) => {
                self.without_types.as_deref().unwrap_or(selection.paths())
            }
            EffectiveFields::List(_) | EffectiveFields::All => &[],
        }
    }

    /// The same as a mask over a record.
    pub(super) fn nameable(&self) -> &Mask {
        self.nameable.get_or_init(|| Mask::of(self.nameable_paths()))
    }

    /// The parameters that ask the origin for the permitted fields only, where the endpoint has a way to say so.
    pub(super) fn pushdown(&self, endpoint: &Endpoint) -> &[Parameter] {
        self.pushdown.get_or_init(|| {
            let places: Vec<_> = self.nameable_paths().iter().map(FieldPath::segments).collect();
            let asking = |pushdown| pushdown::parameters(pushdown, endpoint, &places);
            let sayable = endpoint.pushdown().filter(|_| self.without_types.is_none());
            sayable.map(asking).unwrap_or_default()
        })
    }

    /// The name of one of the endpoint's masks. Routes whose bodies have the same shape share theirs.
    pub(super) fn mask_id(&self, endpoint: &Endpoint, route: &Route, mask_use: MaskUse) -> MaskId {
        let of_shape = endpoint.routes().iter().position(|other| other.shape() == route.shape());
        self.slot_id(of_shape, mask_use)
    }

    /// The name of the rules of this route alone: for its searches and its errors.
    pub(super) fn rules_id(&self, endpoint: &Endpoint, route: &Route) -> MaskId {
        let own = endpoint.routes().iter().position(|other| std::ptr::eq(other, route));
        self.slot_id(own, MaskUse::Fields)
    }

    fn slot_id(&self, route: Option<usize>, mask_use: MaskUse) -> MaskId {
        let slot = route.map(|route| self.first_slot + route * MaskUse::ALL.len() + mask_use as usize);
        // A missing slot gets a name that is never found, so nothing passes.
        MaskId(slot.and_then(|slot| u32::try_from(slot).ok()).unwrap_or(u32::MAX))
    }
}

impl MaskUse {
    const ALL: [Self; 7] = [
        Self::Fields,
        Self::FieldsAndIdentity,
        Self::Identity,
        Self::Create,
        Self::Update,
        Self::ReadOnly,
        Self::Links,
    ];
}

/// The paths without a type in them; `None` if those are all.
fn without_types(endpoint: &Endpoint, paths: &[FieldPath]) -> Option<Vec<FieldPath>> {
    let has_type = |path: &&FieldPath| endpoint.fields().has_type_in(path);
    paths
        .iter()
        .any(|path| has_type(&path))
        .then(|| paths.iter().filter(|path| !has_type(path)).cloned().collect())
}

fn read_only(endpoint: &Endpoint) -> Vec<FieldPath> {
    let read_only = endpoint.fields().iter().filter(|field| field.read_only());
    read_only.map(|field| field.path().clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_policy_counts_its_paths_its_slots_and_the_masks_compiled_so_far() {
        let catalog = Catalog::parse(
            r#"{ "name": "HR", "basePath": "", "endpoints": [{
                "id": "people", "title": "People", "records": "",
                "routes": { "read": ["GET /people", "GET /people/{id}"] }, "params": { "id": "integer" },
                "fields": [{ "path": "name", "type": "string" }, { "path": "team.name", "type": "string" }]
            }] }"#,
        );
        let catalog = Arc::new(catalog.unwrap());
        let grants = r#"{ "people": { "actions": ["read"], "fields": ["name", "team.name"] } }"#;
        let policy = Policy::new(Arc::clone(&catalog), None, &Grants::parse(&catalog, grants).unwrap());
        let (segments, slots) = (3, 2 * MaskUse::ALL.len());
        let empty = size_of::<Granted>() + segments * 32 + slots * size_of::<Slot>();
        assert_eq!(policy.size(), empty);
        let mask = policy.mask(MaskId::from(0)).unwrap();
        assert_eq!(policy.size(), empty + mask.size());
    }
}
