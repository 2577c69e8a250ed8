//! Which query parameters may go to the origin.
//!
//! A parameter that names a field is a way to read it: who may sort by a hidden salary knows who earns most. So with a
//! field list each field that a parameter names must be in the list, whole, and written exactly as the
//! catalog writes it; what the origin might read as something else is denied with the rest. A list that a key may only
//! write by names nothing it may ask by: an update that depends on a hidden value would tell that value.

use super::policy::Granted;
use super::pushdown;
use crate::catalog::{Endpoint, FieldList, Named, Notation, ParameterRule};
use crate::field::{Entry, FieldPath, Mask, Segment};
use crate::grant::sorted;
use crate::request::{Parameter, Query};

/// The query to forward, or the name of the parameter that is not allowed.
///
/// The work is bounded by the lengths of query and grant together: whatever a list repeats is looked at once.
pub(super) fn judge(
    endpoint: &Endpoint,
    pushes_down: bool,
    granted: &Granted,
    query: &Query,
) -> Result<Query, String> {
    if granted.grant.is_restricted() {
        restricted(endpoint, pushes_down, granted, query)
    } else {
        unrestricted(endpoint, query)
    }
}

/// Every field is in the set, so only parameters that the catalog does not know are in question.
fn unrestricted(endpoint: &Endpoint, query: &Query) -> Result<Query, String> {
    for parameter in query.parameters() {
        let asks_fields = endpoint.pushdown().is_some_and(|pushdown| pushdown.param == parameter.name);
        if !asks_fields && matches!(endpoint.query().rule(&parameter.name), ParameterRule::Unlisted) {
            return Err(parameter.name.clone());
        }
    }
    Ok(query.clone())
}

fn restricted(
    endpoint: &Endpoint,
    pushes_down: bool,
    granted: &Granted,
    query: &Query,
) -> Result<Query, String> {
    let mut kept = Vec::new();
    let mut asked: Option<Vec<FieldPath>> = None;
    for parameter in query.parameters() {
        let Parameter { name, value } = parameter;
        let denied = || name.clone();
        if let Some(pushdown) = endpoint.pushdown().filter(|pushdown| pushdown.param == *name) {
            let items = value.split(',').map(|item| named_field(endpoint, &pushdown.notation, item));
            asked.get_or_insert_default().extend(items.collect::<Option<Vec<_>>>().ok_or_else(denied)?);
            continue;
        }
        if !permits(endpoint, granted, endpoint.query().rule(name), value) {
            return Err(denied());
        }
        kept.push(parameter.clone());
    }
    match (asked, endpoint.pushdown()) {
        (Some(asked), Some(pushdown)) => {
            let asked = sorted(asked);
            let permitted = pushdown::permitted(granted.nameable_paths(), granted.nameable(), &asked);
            let permitted = permitted.ok_or_else(|| pushdown.param.clone())?;
            kept.extend(pushdown::parameters(pushdown, endpoint, &permitted));
        }
        // The origin is asked for no more than is permitted. Elsewhere only what the client asked for counts.
        _ if pushes_down => kept.extend_from_slice(granted.pushdown(endpoint)),
        _ => {}
    }
    Ok(Query::of(kept))
}

/// Whether a restricted key may send a parameter with this rule and value.
pub(super) fn permits(endpoint: &Endpoint, granted: &Granted, rule: ParameterRule<'_>, value: &str) -> bool {
    let fields = Fields { endpoint, nameable: granted.nameable() };
    match rule {
        ParameterRule::Free => true,
        ParameterRule::Field(path) => fields.nameable.at(path) == Entry::Whole,
        ParameterRule::FieldName(named) => {
            fields.holds(named.notation, named.text()) == Some(true)
                && named.longer().iter().all(|text| fields.holds(named.notation, text) != Some(false))
        }
        ParameterRule::FieldList(list) => fields.hold_list(list, value),
        ParameterRule::Search | ParameterRule::Unlisted | ParameterRule::FreeUnrestricted => false,
    }
}

/// An endpoint's fields, and those that a key may name.
struct Fields<'a> {
    endpoint: &'a Endpoint,
    nameable: &'a Mask,
}

impl Fields<'_> {
    /// Whether the key may name the field that a text names; `None` if the text names no field.
    fn holds(&self, notation: &Notation, text: &str) -> Option<bool> {
        named_field(self.endpoint, notation, text).map(|path| self.nameable.at(&path) == Entry::Whole)
    }

    fn hold_list(&self, list: &FieldList, value: &str) -> bool {
        let notation = list.notation();
        list.named(value).is_some_and(|named| {
            named.iter().all(|Named { field, item }| {
                field.as_ref().is_none_or(|field| self.holds(notation, field) == Some(true))
                    && self.holds(notation, item) != Some(false)
            })
        })
    }
}

/// The field that `text` names in a notation.
///
/// Below a map any name would do, so there it must be one that no list syntax gives a meaning to: not `a;salary`.
pub(super) fn named_field(endpoint: &Endpoint, notation: &Notation, text: &str) -> Option<FieldPath> {
    let path = notation.path(text)?;
    let field = endpoint.fields().resolve(&path)?;
    let plain = path.segments().iter().zip(field.path().segments()).all(|(own, declared)| match own {
        Segment::Name(name) if own != declared => is_plain(name),
        Segment::Name(_) | Segment::Any => true,
    });
    plain.then_some(path)
}

/// Whether a name means nothing but itself in the parameters of any API.
pub(crate) fn is_plain(name: &str) -> bool {
    name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn a_declared_name_may_have_any_character_and_a_member_of_a_map_only_plain_ones() {
        let catalog = Catalog::parse(
            r#"{ "name": "HR", "basePath": "", "endpoints": [{
                "id": "pay", "title": "Pay", "routes": { "read": ["GET /pay"] }, "records": "",
                "fields": [{ "path": "net; pay", "type": "number" }, { "path": "by.*", "type": "number" }]
            }] }"#,
        );
        let catalog = catalog.unwrap();
        let endpoint = catalog.endpoint("pay").unwrap();
        for (text, named) in [("net; pay", true), ("by.month", true), ("by.*", true), ("by.a;net", false)] {
            assert_eq!(named_field(endpoint, &Notation::default(), text).is_some(), named, "{text}");
        }
    }
}
