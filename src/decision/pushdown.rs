//! Asks the origin for no more fields than the key may see.
//!
//! It saves bytes and protects nothing: projection runs over the answer either way. So where a list cannot be said in
//! the origin's notation, more is asked for, or everything, and never less.

use super::parameters::is_plain;
use crate::catalog::{Endpoint, Pushdown, PushdownStyle};
use crate::field::{Entry, FieldPath, Mask, Segment};
use crate::request::Parameter;

/// A longer list is not sent: it would cost more than it saves, or be refused for its length.
const MAX_LIST_BYTES: usize = 2_048;

/// The parts of the asked fields that the key may see, in order, or `None` if it may see nothing of one of them.
///
/// `granted` are the paths of `mask`, in order; so are `asked`, each once. What lies within a field that was narrowed
/// already adds nothing, so no granted path is looked at twice.
pub(super) fn permitted<'p>(
    granted: &'p [FieldPath],
    mask: &Mask,
    asked: &'p [FieldPath],
) -> Option<Vec<&'p [Segment]>> {
    let mut permitted = Vec::new();
    let mut narrowed: Option<&[Segment]> = None;
    for path in asked {
        // Only some members of a map are granted: what is asked of each is asked of the map.
        let (entry, place) = match mask.at(path) {
            Entry::Whole => (Entry::Whole, path.segments()),
            _ => (mask.at_segments(before_star(path.segments())), before_star(path.segments())),
        };
        match entry {
            Entry::Nothing => return None,
            _ if granted.is_empty() => return None,
            _ if narrowed.is_some_and(|above| place.starts_with(above)) => {}
            Entry::Whole => permitted.push(place),
            Entry::Part(_) => {
                narrowed = Some(place);
                if has_star_above(granted, place) {
                    permitted.push(place);
                } else {
                    permitted.extend(below(granted, place).iter().map(FieldPath::segments));
                }
            }
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

/// The parameters that ask for these places, which are in order; none if that cannot be said.
pub(super) fn parameters(pushdown: &Pushdown, endpoint: &Endpoint, places: &[&[Segment]]) -> Vec<Parameter> {
    let mut asked: Vec<&[Segment]> = Vec::new();
    for place in places {
        let Some(place) = sayable(endpoint, place) else { return Vec::new() };
        while asked.last().is_some_and(|last| last.starts_with(place)) {
            asked.pop();
        }
        if !asked.last().is_some_and(|last| place.starts_with(last)) {
            asked.push(place);
        }
    }
    if asked.iter().flat_map(|place| place.iter()).map(length).sum::<usize>() > MAX_LIST_BYTES {
        return Vec::new();
    }
    let texts: Option<Vec<_>> = asked.into_iter().map(|place| pushdown.notation.text(place)).collect();
    let texts = texts.unwrap_or_default();
    let parameter = |value| Parameter { name: pushdown.param.clone(), value };
    match pushdown.style {
        _ if texts.is_empty() => Vec::new(),
        PushdownStyle::Comma => vec![parameter(texts.join(","))],
        PushdownStyle::Repeated => texts.into_iter().map(parameter).collect(),
    }
}

/// With the dot or comma that follows it.
fn length(segment: &Segment) -> usize {
    match segment {
        Segment::Name(name) => name.len() + 1,
        Segment::Any => 0,
    }
}

/// The place, or the nearest field above it that needs no `*`, no map's key and no quotes.
fn sayable<'p>(endpoint: &Endpoint, place: &'p [Segment]) -> Option<&'p [Segment]> {
    let is_plain = |segment: &Segment| matches!(segment, Segment::Name(name) if is_plain(name));
    let plain = endpoint.fields().declared(place)?.take_while(|segment| is_plain(segment)).count();
    place.get(..plain).filter(|place| !place.is_empty())
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
        let places: Vec<_> = paths.iter().map(FieldPath::segments).collect();
        parameters(endpoint.pushdown().unwrap(), endpoint, &places).len()
    }

    #[test]
    fn a_list_that_would_make_the_address_too_long_is_not_sent() {
        let names = |bytes: usize| ["a", "b", "c", "d"].map(|name| name.repeat(bytes));
        // A comma follows each name.
        let most = MAX_LIST_BYTES / 4 - 1;
        assert_eq!((asked(&names(most)), asked(&names(most + 1))), (1, 0));
    }
}
