//! Asking the origin for no more fields than the key may see.
//!
//! It saves bytes and protects nothing: projection runs over the answer either way. So where a list cannot be said in
//! the origin's notation, more is asked for, or everything, and never less.

use super::parameters::is_plain;
use crate::catalog::{Endpoint, Pushdown, PushdownStyle};
use crate::field::{Entry, FieldPath, Mask, Segment};
use crate::grant::{Selection, sorted};
use crate::request::Parameter;

/// A longer list is not sent: it would cost more than it saves, or be refused for its length.
const MAX_LIST_BYTES: usize = 2_048;

/// What of the fields a client asks for the key may see, or `None` if it may see nothing of one of them.
///
/// `granted` are the paths of `mask`, in order. Each field is looked at once, however often it was asked for.
pub(super) fn permitted(granted: &[FieldPath], mask: &Mask, asked: Vec<FieldPath>) -> Option<Vec<FieldPath>> {
    let mut permitted = Vec::new();
    for path in sorted(asked) {
        if mask.at(&path) == Entry::Whole {
            permitted.push(path);
            continue;
        }
        // Only some members of a map are granted: what is asked of each is asked of the map.
        let plain = before_star(path.segments());
        match FieldPath::from_segments(plain.to_vec()) {
            Some(above) if mask.at(&above) == Entry::Nothing => return None,
            Some(above) if has_star_above(granted, plain) => permitted.push(above),
            _ if granted.is_empty() => return None,
            _ => permitted.extend_from_slice(below(granted, plain)),
        }
    }
    Some(permitted)
}

fn before_star(segments: &[Segment]) -> &[Segment] {
    segments.split(|segment| *segment == Segment::Any).next().unwrap_or_default()
}

/// Whether a granted path reaches a place, or what lies below it, by a `*` above it.
fn has_star_above(granted: &[FieldPath], place: &[Segment]) -> bool {
    (0..place.len())
        .filter_map(|length| place.get(..length))
        .any(|above| !below(granted, &[above, &[Segment::Any]].concat()).is_empty())
}

/// The paths that begin with these segments: neighbours, since the paths are in order.
fn below<'p>(paths: &'p [FieldPath], above: &[Segment]) -> &'p [FieldPath] {
    let start = paths.partition_point(|path| path.segments() < above);
    let from = paths.get(start..).unwrap_or_default();
    let count = from.partition_point(|path| path.segments().starts_with(above));
    from.get(..count).unwrap_or_default()
}

/// The parameters that ask for these fields; none if that cannot be said.
pub(super) fn parameters(pushdown: &Pushdown, endpoint: &Endpoint, paths: &[FieldPath]) -> Vec<Parameter> {
    let sayable: Option<Vec<_>> = paths.iter().map(|path| sayable(endpoint, path)).collect();
    let Some(sayable) = sayable else { return Vec::new() };
    let texts: Vec<_> = Selection::of(sayable).paths().iter().map(ToString::to_string).collect();
    if texts.iter().map(|text| text.len() + 1).sum::<usize>() > MAX_LIST_BYTES {
        return Vec::new();
    }
    let parameter = |value| Parameter { name: pushdown.param.clone(), value };
    match pushdown.style {
        PushdownStyle::Comma => vec![parameter(texts.join(","))],
        PushdownStyle::Repeated => texts.into_iter().map(parameter).collect(),
    }
}

/// `path`, or the nearest field above it that needs no `*`, no map's key and no quotes.
fn sayable(endpoint: &Endpoint, path: &FieldPath) -> Option<FieldPath> {
    let declared = endpoint.fields().resolve(path)?.path().segments().iter();
    let plain = declared.take_while(|segment| matches!(segment, Segment::Name(name) if is_plain(name)));
    FieldPath::from_segments(plain.cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    /// How many parameters ask for fields of these names.
    fn asked(names: &[String]) -> usize {
        let declared: Vec<_> =
            names.iter().map(|path| serde_json::json!({ "path": path, "type": "any" })).collect();
        let catalog = serde_json::json!({
            "name": "Wide", "basePath": "", "endpoints": [{
                "id": "wide", "title": "Wide", "routes": { "read": ["GET /wide"] }, "records": "", "fields": declared,
                "pushdown": { "param": "fields", "style": "comma" }
            }]
        });
        let catalog = Catalog::parse(&catalog.to_string()).unwrap();
        let endpoint = catalog.endpoint("wide").unwrap();
        let paths: Vec<FieldPath> = names.iter().map(|path| path.parse().unwrap()).collect();
        parameters(endpoint.pushdown().unwrap(), endpoint, &paths).len()
    }

    #[test]
    fn a_list_that_would_make_the_address_too_long_is_not_sent() {
        let names = |bytes: usize| ["a", "b", "c", "d"].map(|name| name.repeat(bytes));
        // A comma follows each name.
        let most = MAX_LIST_BYTES / 4 - 1;
        assert_eq!((asked(&names(most)), asked(&names(most + 1))), (1, 0));
    }
}
