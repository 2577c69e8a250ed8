//! Reads the routes of an endpoint: texts such as `GET /employees/{id}`, the types of their parameters, overrides.

use super::route::{ParameterType, Route, RouteParameter};
use super::segment::{Shape, TemplateSegment};
use super::settings::{self, Settings};
use super::{Action, FieldTree, read_query};
use crate::document::{Node, Object, ProblemCode, Problems, items, text};
use crate::request::{CanonicalPath, Method};

/// The most routes of one endpoint.
pub const MAX_ROUTES: usize = 100;

/// Reads `routes`, `params` and `overrides` of an endpoint.
pub(super) fn read_routes(
    endpoint: &Object<'_, '_>,
    base_path: &str,
    settings: &Settings,
    fields: &FieldTree,
    problems: &mut Problems,
) -> Vec<Route> {
    let mut routes = declared(endpoint, base_path, settings, problems);
    type_parameters(endpoint, &mut routes, problems);
    apply_overrides(endpoint, &mut routes, settings, fields, problems);
    routes
}

fn declared(
    endpoint: &Object<'_, '_>,
    base_path: &str,
    settings: &Settings,
    problems: &mut Problems,
) -> Vec<Route> {
    let place = endpoint.place.member("routes");
    let mut routes = Vec::new();
    let Some(node) = endpoint.required("routes", problems) else { return routes };
    let Some(by_action) = Object::any(node, place, problems) else { return routes };
    if by_action.members().next().is_none() {
        problems.add(
            place,
            ProblemCode::Empty,
            "give the endpoint a route, such as \"read\": [\"GET /employees\"]",
        );
    }
    for (name, list) in by_action.members() {
        let place = place.member(name);
        let Ok(action) = name.parse::<Action>() else {
            problems.add(
                place,
                ProblemCode::UnknownAction,
                "name it create, read, update, delete or download",
            );
            continue;
        };
        let Some(list) = items(list, place, problems) else { continue };
        if list.is_empty() {
            problems.add(
                place,
                ProblemCode::Empty,
                format!("list a route for {action}, or remove the member"),
            );
        }
        for (index, node) in list.iter().enumerate() {
            let place = place.item(index);
            let read = |text| read_route(text, base_path, action, declared_safe(endpoint, text));
            match text(node, place, problems).map(read) {
                Some(Ok(route)) => routes.push(Route { settings: settings.clone(), index, ..route }),
                Some(Err((code, message))) => problems.add(place, code, message),
                None => {}
            }
        }
    }
    if routes.len() > MAX_ROUTES {
        problems.add(
            place,
            ProblemCode::TooMany,
            format!("an endpoint has at most {MAX_ROUTES} routes: split it"),
        );
    }
    routes
}

/// What is wrong with a route's text: code and message.
type Fault = (ProblemCode, String);

/// What the route's override says of whether it changes something.
fn declared_safe(endpoint: &Object<'_, '_>, route: &str) -> Option<bool> {
    let Some(Node::Object(overrides)) = endpoint.get("overrides") else { return None };
    let (_, settings) = overrides.iter().find(|(name, _)| name == route)?;
    let Node::Object(settings) = settings else { return None };
    match settings.iter().find(|(name, _)| name == "safe") {
        Some((_, Node::Boolean(safe))) => Some(*safe),
        _ => None,
    }
}

fn read_route(text: &str, base_path: &str, action: Action, safe: Option<bool>) -> Result<Route, Fault> {
    let (method, template) = text.split_once(' ').ok_or_else(|| {
        (
            ProblemCode::InvalidRoute,
            "write a method, one space and a path, such as \"GET /employees/{id}\"".to_owned(),
        )
    })?;
    let method: Method = method.parse().map_err(|_| {
        (
            ProblemCode::UnknownMethod,
            "the methods are GET, HEAD, POST, PUT, PATCH and DELETE, in capitals".to_owned(),
        )
    })?;
    let fits = match (action, method) {
        (Action::Read, Method::Post) => safe == Some(true),
        (Action::Create | Action::Update | Action::Delete, Method::Get) => safe == Some(false),
        _ => action.is_safe() == method.is_safe(),
    };
    if !fits {
        return Err((ProblemCode::MethodOfOtherAction, other_action(text, action)));
    }
    let segments = read_template(template, base_path)?;
    let template = template.to_owned();
    Ok(Route { action, method, template, segments, settings: Settings::default(), index: 0 })
}

fn other_action(route: &str, action: Action) -> String {
    if action.is_safe() {
        format!(
            "{action} routes are GET or HEAD: others may change something. If a POST only reads, list it under \
             `read`, with \"overrides\": {{ \"{route}\": {{ \"safe\": true }} }}"
        )
    } else {
        format!(
            "{action} routes are POST, PUT, PATCH or DELETE: others must change nothing. If this GET does, say so \
             with \"overrides\": {{ \"{route}\": {{ \"safe\": false }} }}"
        )
    }
}

/// The segments of base path and template, parameters still without types.
fn read_template(template: &str, base_path: &str) -> Result<Vec<TemplateSegment>, Fault> {
    let invalid = |message: String| (ProblemCode::InvalidTemplate, message);
    if !template.starts_with('/') {
        return Err(invalid("begin the path with a slash".to_owned()));
    }
    let full = format!("{base_path}{template}");
    let mut names: Vec<&str> = Vec::new();
    let mut segments = Vec::new();
    for text in full.split('/').skip(1) {
        let parsed = Shape::parse(text)
            .ok()
            .filter(|found| found.iter().flat_map(|it| &it.1).all(|name| ParameterType::Token.matches(name)));
        let parsed = parsed.ok_or_else(|| {
            invalid(format!("in `{text}`, write parameters such as {{id}}, with a text between each two"))
        })?;
        let Some((shape, own)) = parsed else {
            segments.push(TemplateSegment::Static(text.into()));
            continue;
        };
        let mut parameters = Vec::new();
        for name in own {
            if names.contains(&name) {
                return Err(invalid(format!("give the two parameters called `{name}` two names")));
            }
            names.push(name);
            parameters.push(RouteParameter { name: name.to_owned(), kind: None });
        }
        segments.push(TemplateSegment::Parameters(shape, parameters));
    }
    let example: String = segments.iter().flat_map(|segment| ["/".to_owned(), segment.example()]).collect();
    CanonicalPath::parse(&example).map_err(|why| invalid(format!("no call can have this path: it {why}")))?;
    refuse_reserved(&segments)?;
    Ok(segments)
}

/// The worker answers below `/admin` and at `/healthz` itself.
fn refuse_reserved(segments: &[TemplateSegment]) -> Result<(), Fault> {
    let Some((TemplateSegment::Static(first), rest)) = segments.split_first() else { return Ok(()) };
    if **first == *"admin" || (**first == *"healthz" && rest.is_empty()) {
        let message = "choose another path: /healthz and everything under /admin are the gate's own";
        return Err((ProblemCode::ReservedPath, message.to_owned()));
    }
    Ok(())
}

fn type_parameters(endpoint: &Object<'_, '_>, routes: &mut [Route], problems: &mut Problems) {
    let place = endpoint.place.member("params");
    let Some(params) = endpoint.get("params").and_then(|node| Object::any(node, place, problems)) else {
        return;
    };
    for (name, node) in params.members() {
        let place = place.member(name);
        let kind = text(node, place, problems).and_then(|text| match text.parse::<ParameterType>() {
            Ok(kind) => Some(kind),
            Err(error) => {
                problems.add(place, ProblemCode::UnknownType, error.to_string());
                None
            }
        });
        let segments = routes.iter_mut().flat_map(|route| &mut route.segments);
        let parameters = segments.flat_map(|segment| match segment {
            TemplateSegment::Parameters(_, parameters) => parameters.as_mut_slice(),
            TemplateSegment::Static(_) => &mut [],
        });
        let mut used = false;
        for parameter in parameters.filter(|parameter| parameter.name == name) {
            used = true;
            parameter.kind = kind;
        }
        if !used {
            let message = format!("no route has {{{name}}}: remove it or correct its name");
            problems.add(place, ProblemCode::UnusedParameter, message);
        }
    }
}

fn apply_overrides(
    endpoint: &Object<'_, '_>,
    routes: &mut [Route],
    settings: &Settings,
    fields: &FieldTree,
    problems: &mut Problems,
) {
    let place = endpoint.place.member("overrides");
    let Some(overrides) = endpoint.get("overrides").and_then(|node| Object::any(node, place, problems))
    else {
        return;
    };
    for (key, node) in overrides.members() {
        let place = place.member(key);
        let is_named =
            |route: &&mut Route| key.split_once(' ') == Some((route.method.as_str(), &*route.template));
        let known: [&[&str]; 2] = [&settings::MEMBERS, &settings::ROUTE_MEMBERS];
        let Some(object) = Object::of(node, &known, place, problems) else { continue };
        let mut settings = settings.overridden_by(&object, problems);
        settings.search = read_query::read_rules(&object, "search", fields, problems);
        let safe = object.flag("safe", problems);
        match routes.iter_mut().find(is_named) {
            Some(route) => {
                route.settings = settings;
                check_route_members(route, &object, safe, problems);
            }
            None => problems.add(
                place,
                ProblemCode::UnknownRoute,
                "name one of the endpoint's routes, exactly as it is listed",
            ),
        }
    }
}

fn check_route_members(route: &Route, object: &Object<'_, '_>, safe: Option<bool>, problems: &mut Problems) {
    if safe.is_some_and(|safe| safe != route.action.is_safe()) {
        let place = object.place.member("safe");
        let message = format!("the route is listed under `{}`: list it under another action", route.action);
        problems.add(place, ProblemCode::MethodOfOtherAction, message);
    }
    if object.get("search").is_some() && !route.has_search_body() {
        let place = object.place.member("search");
        problems.add(
            place,
            ProblemCode::UnknownMember,
            "remove it: only the body of a POST under `read` is searched by",
        );
    }
}
