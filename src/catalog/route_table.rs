//! Finds the route of a path in a trie of segments, at a cost that does not grow with the catalog.

use std::collections::BTreeMap;

use super::loose::{fold, fold_all, is_nothing, readings};
use super::segment::{Fit, Shape, TemplateSegment};
use super::shape_index::ShapeIndex;
use super::{Endpoint, Route};
use crate::document::{Place, ProblemCode, Problems};
use crate::request::{CanonicalPath, Method};

/// All routes of a catalog by path.
///
/// As `OpenAPI` has it, the path is chosen before the method, and a text beats a parameter, from left to right; one with
/// a text around it beats one alone. A parameter's type is part of the choice: a path that fails it is not that path.
///
/// INVARIANT: what a parameter takes is nothing that a lenient server may read as the text of another route, whatever
/// the types of parameters and the methods there. Such a path is none: see [`RouteTable::at`].
#[derive(Debug)]
pub(super) struct RouteTable {
    nodes: Vec<TableNode>,
}

#[derive(Debug, Default)]
struct TableNode {
    statics: BTreeMap<Box<str>, usize>,
    /// The same by their folded texts: the last of those that fold to one.
    loose: BTreeMap<Box<str>, usize>,
    /// Another one beside this whose text folds to the same.
    alike: Option<usize>,
    /// Parameters with texts around them.
    shapes: ShapeIndex,
    /// The same by their folded texts.
    loose_shapes: ShapeIndex,
    /// A parameter alone.
    parameter: Option<usize>,
    routes: Vec<RouteId>,
}

/// A route by its place in the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RouteId {
    pub(super) endpoint: usize,
    pub(super) route: usize,
}

impl RouteTable {
    /// Places every route; two for the same method and shape, and templates that cross, are problems.
    pub(super) fn build(endpoints: &[Endpoint], problems: &mut Problems) -> Self {
        let mut table = Self { nodes: vec![TableNode::default()] };
        let mut placed: Vec<RouteId> = Vec::new();
        for (endpoint, routes) in endpoints.iter().map(Endpoint::routes).enumerate() {
            for route in 0..routes.len() {
                let id = RouteId { endpoint, route };
                table.insert(id, endpoints, problems);
                placed.push(id);
            }
        }
        refuse_crossing(&placed, endpoints, problems);
        refuse_loosely_equal(&placed, endpoints, problems);
        table
    }

    fn insert(&mut self, id: RouteId, endpoints: &[Endpoint], problems: &mut Problems) {
        let Some(route) = id.of(endpoints) else { return };
        let mut at = 0;
        for segment in route.segments() {
            let next = self.nodes.len();
            let Some(node) = self.nodes.get_mut(at) else { return };
            at = match segment {
                TemplateSegment::Static(text) => *node.statics.entry(text.clone()).or_insert(next),
                TemplateSegment::Parameters(shape, _) if shape.is_whole() => {
                    *node.parameter.get_or_insert(next)
                }
                TemplateSegment::Parameters(shape, _) => node.shapes.get(shape).unwrap_or(next),
            };
            if at == next {
                let alike = match segment {
                    TemplateSegment::Static(text) => node.loose.insert(fold(text).into(), next),
                    TemplateSegment::Parameters(shape, _) => {
                        if !shape.is_whole() {
                            node.shapes.insert(shape.clone(), next);
                            node.loose_shapes.insert(shape.folded(), next);
                        }
                        None
                    }
                };
                self.nodes.push(TableNode { alike, ..TableNode::default() });
            }
        }
        let Some(node) = self.nodes.get_mut(at) else { return };
        let twin = node
            .routes
            .iter()
            .find(|other| other.of(endpoints).is_some_and(|it| it.method() == route.method()));
        if let Some(twin) = twin {
            let message = format!("this route is already {}: remove one of them", twin.describe(endpoints));
            id.report(endpoints, ProblemCode::DuplicateRoute, message, problems);
        }
        node.routes.push(id);
    }

    /// The routes of the path that a request's path is; empty if there is none, or if a lenient server may find another.
    pub(super) fn at(&self, path: &CanonicalPath, endpoints: &[Endpoint]) -> Vec<RouteId> {
        let segments: Vec<&str> = path.segments().collect();
        let mut ahead = vec![(0, 0)];
        while let Some((at, depth)) = ahead.pop() {
            let Some(node) = self.nodes.get(at) else { continue };
            let Some(segment) = segments.get(depth) else {
                let typed = |id: &&RouteId| id.of(endpoints).is_some_and(|route| matches(route, &segments));
                let routes: Vec<RouteId> = node.routes.iter().filter(typed).copied().collect();
                let Some(route) = routes.first().and_then(|id| id.of(endpoints)) else { continue };
                return if self.may_be_read_otherwise(route, &segments) { Vec::new() } else { routes };
            };
            // The last one pushed is tried first.
            ahead.extend(node.parameter.map(|parameter| (parameter, depth + 1)));
            for (shape, next) in node.shapes.beginning(segment).into_iter().rev() {
                if shape.values(segment).is_some() {
                    ahead.push((*next, depth + 1));
                }
            }
            ahead.extend(node.statics.get(*segment).map(|next| (*next, depth + 1)));
        }
        Vec::new()
    }

    /// Whether some path has a text, loosely equal, where this route takes a parameter. Each node is met once at most.
    fn may_be_read_otherwise(&self, route: &Route, segments: &[&str]) -> bool {
        if route.parameters().next().is_none() {
            return false;
        }
        // A trailing slash is another path here, and none to many servers.
        let segments = without_trailing_slash(segments);
        let mut ahead = vec![(0, 0, false)];
        while let Some((at, depth, differs)) = ahead.pop() {
            let Some(node) = self.nodes.get(at) else { continue };
            let Some(segment) = segments.get(depth) else {
                if differs && self.has_routes(node) {
                    return true;
                }
                continue;
            };
            ahead.extend(node.parameter.map(|parameter| (parameter, depth + 1, differs)));
            let taken = match route.segments().get(depth) {
                Some(TemplateSegment::Parameters(shape, _)) => Some(shape),
                _ => None,
            };
            let is_taken = taken.is_some();
            if is_taken && is_nothing(segment) {
                return true;
            }
            if node.loose.is_empty() && node.loose_shapes.is_empty() {
                continue;
            }
            let folded = fold(segment);
            for (next, is_other) in node.shapes_alike(segment, &folded, taken) {
                ahead.push((next, depth + 1, differs || is_other));
            }
            for text in readings(&folded) {
                let mut alike = node.loose.get(text).copied();
                while let Some(next) = alike {
                    ahead.push((next, depth + 1, differs || is_taken));
                    alike = self.nodes.get(next).and_then(|node| node.alike);
                }
            }
        }
        false
    }

    /// Whether a path ends here, with a trailing slash or without.
    fn has_routes(&self, node: &TableNode) -> bool {
        let slashed = node.statics.get("").and_then(|next| self.nodes.get(*next));
        !node.routes.is_empty() || slashed.is_some_and(|node| !node.routes.is_empty())
    }
}

impl TableNode {
    /// The nodes of all shapes that a server may read in a segment, each once, and whether that is another reading than
    /// that of the shape that was taken: not if all that was taken is of it too, since then it is the wider of the two.
    fn shapes_alike(&self, segment: &str, folded: &str, taken: Option<&Shape>) -> Vec<(usize, bool)> {
        if self.loose_shapes.is_empty() {
            return Vec::new();
        }
        let whole = fold_all(segment);
        let texts: Vec<&str> = readings(folded).chain([&*whole]).collect();
        let taken = taken.map(Shape::folded);
        let (mut alike, mut met) = (Vec::new(), Vec::new());
        for (shape, next) in [folded, &whole].into_iter().flat_map(|text| self.loose_shapes.beginning(text)) {
            if met.contains(next) {
                continue;
            }
            met.push(*next);
            let (lead, tail) = shape.ends();
            let has_ends = |text: &str| text.len() >= lead.len() + tail.len() && text.ends_with(tail);
            if shape.is_between(&whole) && texts.iter().any(|text| has_ends(text)) {
                alike.push((*next, taken.as_ref().is_some_and(|taken| !shape.takes_in(taken))));
            }
        }
        alike
    }
}

fn without_trailing_slash<'s, 't>(segments: &'s [&'t str]) -> &'s [&'t str] {
    match segments.split_last() {
        Some((&"", rest)) => rest,
        _ => segments,
    }
}

fn matches(route: &Route, segments: &[&str]) -> bool {
    route.segments().iter().zip(segments).all(|(own, segment)| own.matches(segment))
}

/// The route among these that serves a method: its own, or for HEAD that of a GET that changes nothing.
pub(super) fn serving(method: Method, routes: &[RouteId], endpoints: &[Endpoint]) -> Option<RouteId> {
    let of = |method| {
        routes.iter().find(|id| id.of(endpoints).is_some_and(|route| route.method() == method)).copied()
    };
    let safe_get =
        || of(Method::Get).filter(|id| id.of(endpoints).is_some_and(|route| route.action().is_safe()));
    of(method).or_else(|| if method == Method::Head { safe_get() } else { None })
}

impl RouteId {
    pub(super) fn of(self, endpoints: &[Endpoint]) -> Option<&Route> {
        endpoints.get(self.endpoint)?.routes().get(self.route)
    }

    fn describe(self, endpoints: &[Endpoint]) -> String {
        let endpoint = endpoints.get(self.endpoint).map_or("", Endpoint::id);
        let Some(route) = self.of(endpoints) else { return endpoint.to_owned() };
        format!("`{} {}` of the endpoint `{endpoint}` ({})", route.method(), route.template(), route.action())
    }

    #[cold]
    fn report(self, endpoints: &[Endpoint], code: ProblemCode, message: String, problems: &mut Problems) {
        let Some(route) = self.of(endpoints) else { return };
        let list = Place::Document.member("endpoints");
        let place = list.item(self.endpoint);
        let place = place.member("routes");
        let place = place.member(route.action().as_str());
        problems.add(place.item(route.index()), code, message);
    }
}

/// Reports two templates that each have a text where the other has a parameter, or texts around it that do not exclude each
/// other. A path that fits both would have two readings.
fn refuse_crossing(placed: &[RouteId], endpoints: &[Endpoint], problems: &mut Problems) {
    let mut by_length: BTreeMap<usize, Vec<(RouteId, &Route)>> = BTreeMap::new();
    for id in placed {
        let Some(route) = id.of(endpoints) else { continue };
        let earlier = by_length.entry(route.segments().len()).or_default();
        // Another method of a path that was compared with all others already.
        if earlier.iter().any(|(_, other)| same_paths(route.segments(), other.segments())) {
            continue;
        }
        if let Some((other, _)) = earlier.iter().find(|(_, other)| cross(route.segments(), other.segments()))
        {
            let message = format!(
                "some paths fit both this and {}: rename a segment of one",
                other.describe(endpoints)
            );
            id.report(endpoints, ProblemCode::CrossingRoutes, message, problems);
        }
        earlier.push((*id, route));
    }
}

/// Reports two routes that a lenient server takes for one: the same method and, loosely, the same path. If both belong
/// to one endpoint and one action, either may be meant.
fn refuse_loosely_equal(placed: &[RouteId], endpoints: &[Endpoint], problems: &mut Problems) {
    let mut met: BTreeMap<Box<str>, usize> = BTreeMap::new();
    for (index, id) in placed.iter().enumerate() {
        let Some(route) = id.of(endpoints) else { continue };
        let first = *met.entry(loose_text(route).into()).or_insert(index);
        let Some(first) = placed.get(first) else { continue };
        let Some(other) = first.of(endpoints) else { continue };
        let is_same_rule = first.endpoint == id.endpoint && other.action() == route.action();
        if !is_same_rule && !same_texts(route.segments(), other.segments()) {
            let message = format!(
                "many servers cannot tell this from {}: remove one of them",
                first.describe(endpoints)
            );
            id.report(endpoints, ProblemCode::LooselyEqualRoutes, message, problems);
        }
    }
}

/// The same template, but for names and types of parameters: a duplicate, and reported as one.
fn same_texts(one: &[TemplateSegment], other: &[TemplateSegment]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.fit(other) == Fit::Same)
}

/// Method and path, equal for two routes if some server takes them for one.
fn loose_text(route: &Route) -> String {
    let mut text = route.method().as_str().to_owned();
    for segment in route.segments() {
        text.push('/');
        match segment {
            TemplateSegment::Static(own) => text.push_str(&fold(own)),
            TemplateSegment::Parameters(shape, _) => text.push_str(&shape.folded().text()),
        }
    }
    text.truncate(text.trim_end_matches('/').len());
    text
}

fn same_paths(one: &[TemplateSegment], other: &[TemplateSegment]) -> bool {
    one.iter().zip(other).all(|(one, other)| one.is_same(other))
}

fn cross(one: &[TemplateSegment], other: &[TemplateSegment]) -> bool {
    let (mut narrower, mut wider) = (false, false);
    for (one, other) in one.iter().zip(other) {
        match one.fit(other) {
            Fit::Same => {}
            Fit::Narrower => narrower = true,
            Fit::Wider => wider = true,
            Fit::Crossing => (narrower, wider) = (true, true),
            Fit::Disjoint => return false,
        }
    }
    narrower && wider
}
