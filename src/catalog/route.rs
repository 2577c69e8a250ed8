//! A route of an endpoint: an action's method and path template, read from a text such as `GET /employees/{id}`.

use std::str::FromStr;

use super::object::{Object, items, text};
use super::problem::{Place, Problems};
use super::settings::Settings;
use super::{Action, BodyShape};
use crate::request::{CanonicalPath, Method};

/// The most routes of one endpoint.
pub const MAX_ROUTES: usize = 100;

/// One method and path of an endpoint, and how calls to it are handled.
#[derive(Debug, Clone)]
pub struct Route {
    action: Action,
    method: Method,
    template: String,
    segments: Vec<TemplateSegment>,
    settings: Settings,
    /// Its index in the catalog's list for the action, to point at.
    index: usize,
}

/// What one segment of a path has to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TemplateSegment {
    /// This text, escapes in place.
    Static(Box<str>),
    Parameter(RouteParameter),
}

/// A parameter of a route's template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteParameter {
    /// The name between the braces.
    pub name: String,
    /// What it matches; any one segment if the catalog does not say.
    pub kind: Option<ParameterType>,
}

/// What a route parameter matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterType {
    /// Digits, with a minus before them or not.
    Integer,
    /// A UUID in its usual form, in either case (RFC 9562, section 4).
    Uuid,
    /// Letters, digits, `-` and `_` of ASCII.
    Token,
}

impl ParameterType {
    /// Whether a segment of a canonical path is of this type. Such segments have no escapes: their characters need none.
    #[must_use]
    pub fn matches(self, segment: &str) -> bool {
        match self {
            Self::Integer => {
                let digits = segment.strip_prefix('-').unwrap_or(segment);
                !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
            }
            Self::Uuid => {
                let groups = segment.split('-').map(str::len);
                groups.eq([8, 4, 4, 4, 12])
                    && segment.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
            }
            Self::Token => {
                let is_token = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
                !segment.is_empty() && segment.bytes().all(is_token)
            }
        }
    }
}

/// The text is not the name of a parameter type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the parameter types are integer, uuid and token")]
pub struct UnknownParameterTypeError;

impl FromStr for ParameterType {
    type Err = UnknownParameterTypeError;

    fn from_str(text: &str) -> Result<Self, UnknownParameterTypeError> {
        match text {
            "integer" => Ok(Self::Integer),
            "uuid" => Ok(Self::Uuid),
            "token" => Ok(Self::Token),
            _ => Err(UnknownParameterTypeError),
        }
    }
}

impl TemplateSegment {
    pub(super) fn matches(&self, segment: &str) -> bool {
        match self {
            Self::Static(text) => **text == *segment,
            Self::Parameter(parameter) => {
                !segment.is_empty() && parameter.kind.is_none_or(|kind| kind.matches(segment))
            }
        }
    }
}

impl Route {
    /// What a call to this route does.
    #[must_use]
    pub fn action(&self) -> Action {
        self.action
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// The path with its parameters in braces, below the catalog's base path.
    #[must_use]
    pub fn template(&self) -> &str {
        &self.template
    }

    /// The parameters of the template, in order.
    pub fn parameters(&self) -> impl Iterator<Item = &RouteParameter> {
        self.segments.iter().filter_map(|segment| match segment {
            TemplateSegment::Parameter(parameter) => Some(parameter),
            TemplateSegment::Static(_) => None,
        })
    }

    pub(super) fn segments(&self) -> &[TemplateSegment] {
        &self.segments
    }

    pub(super) fn index(&self) -> usize {
        self.index
    }

    /// Where the records stand in request and response bodies.
    #[must_use]
    pub fn shape(&self) -> &BodyShape {
        &self.settings.shape
    }

    /// Whether a PUT leaves alone what is not sent.
    #[must_use]
    pub fn merge(&self) -> bool {
        self.settings.merge
    }

    /// Whether the origin may be asked while the registry still is.
    #[must_use]
    pub fn overlap(&self) -> bool {
        self.settings.overlap
    }

    /// The largest request body, in bytes.
    #[must_use]
    pub fn body_max_bytes(&self) -> usize {
        self.settings.body_max_bytes
    }

    /// Further headers that pass, in lower case.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.settings.headers
    }

    /// Whether a DELETE carries a body.
    #[must_use]
    pub fn delete_body(&self) -> bool {
        self.settings.delete_body
    }
}

/// Reads `routes`, `params` and `overrides` of an endpoint.
pub(super) fn read_routes(
    endpoint: &Object<'_, '_>,
    base_path: &str,
    settings: &Settings,
    problems: &mut Problems,
) -> Vec<Route> {
    let mut routes = declared(endpoint, base_path, settings, problems);
    type_parameters(endpoint, &mut routes, problems);
    apply_overrides(endpoint, &mut routes, settings, problems);
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
        problems.add(place, "empty", "give the endpoint a route, such as \"read\": [\"GET /employees\"]");
    }
    for (name, list) in by_action.members() {
        let place = place.member(name);
        let Ok(action) = name.parse::<Action>() else {
            problems.add(place, "unknown_action", "name it create, read, update, delete or download");
            continue;
        };
        let list = items(list, place, problems);
        if list.is_empty() {
            problems.add(place, "empty", format!("list a route for {action}, or remove the member"));
        }
        for (index, node) in list.iter().enumerate() {
            let place = place.item(index);
            let route = text(node, place, problems)
                .and_then(|text| read_route(text, base_path, action, place, problems));
            routes.extend(route.map(|(method, template, segments)| Route {
                action,
                method,
                template,
                segments,
                settings: settings.clone(),
                index,
            }));
        }
    }
    if routes.len() > MAX_ROUTES {
        problems.add(place, "too_many", format!("an endpoint has at most {MAX_ROUTES} routes: split it"));
    }
    routes
}

fn read_route(
    text: &str,
    base_path: &str,
    action: Action,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<(Method, String, Vec<TemplateSegment>)> {
    let Some((method, template)) = text.split_once(' ') else {
        problems.add(
            place,
            "invalid_route",
            "write a method, one space and a path, such as \"GET /employees/{id}\"",
        );
        return None;
    };
    let Ok(method) = method.parse::<Method>() else {
        problems.add(
            place,
            "unknown_method",
            "the methods are GET, HEAD, POST, PUT, PATCH and DELETE, in capitals",
        );
        return None;
    };
    if action.is_safe() != method.is_safe() {
        let message = if action.is_safe() {
            format!("{action} routes are GET or HEAD: nothing else is safe to send before a key is judged")
        } else {
            format!("{action} routes are POST, PUT, PATCH or DELETE: {method} promises to change nothing")
        };
        problems.add(place, "method_of_other_action", message);
    }
    match read_template(template, base_path) {
        Ok(segments) => Some((method, template.to_owned(), segments)),
        Err((code, message)) => {
            problems.add(place, code, message);
            None
        }
    }
}

/// The segments of base path and template, parameters still without types.
fn read_template(template: &str, base_path: &str) -> Result<Vec<TemplateSegment>, (&'static str, String)> {
    let invalid = |message: String| ("invalid_template", message);
    if !template.starts_with('/') {
        return Err(invalid("begin the path with a slash".to_owned()));
    }
    let full = format!("{base_path}{template}");
    let mut names: Vec<&str> = Vec::new();
    let mut segments = Vec::new();
    let mut example = String::new();
    for text in full.split('/').skip(1) {
        let name = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        example.push('/');
        if let Some(name) = name.filter(|name| ParameterType::Token.matches(name)) {
            if names.contains(&name) {
                return Err(invalid(format!("give the two parameters called `{name}` two names")));
            }
            names.push(name);
            example.push('0');
            segments.push(TemplateSegment::Parameter(RouteParameter { name: name.to_owned(), kind: None }));
        } else if text.contains(['{', '}']) {
            return Err(invalid(format!("`{text}` must be a text or a whole parameter such as {{id}}")));
        } else {
            example.push_str(text);
            segments.push(TemplateSegment::Static(text.into()));
        }
    }
    CanonicalPath::parse(&example).map_err(|why| invalid(format!("no call can have this path: it {why}")))?;
    refuse_reserved(&segments)?;
    Ok(segments)
}

/// The worker answers below `/admin` and at `/healthz` itself.
fn refuse_reserved(segments: &[TemplateSegment]) -> Result<(), (&'static str, String)> {
    let is = |segment: Option<&TemplateSegment>, name: &str| matches!(segment, Some(TemplateSegment::Static(text)) if **text == *name);
    let first = segments.first();
    if is(first, "admin") || (is(first, "healthz") && segments.len() == 1) {
        let message = "choose another path: /healthz and everything under /admin are the gate's own";
        return Err(("reserved_path", message.to_owned()));
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
                problems.add(place, "unknown_type", error.to_string());
                None
            }
        });
        let segments = routes.iter_mut().flat_map(|route| &mut route.segments);
        let mut used = false;
        for segment in segments {
            if let TemplateSegment::Parameter(parameter) = segment
                && parameter.name == name
            {
                used = true;
                parameter.kind = kind;
            }
        }
        if !used {
            problems.add(
                place,
                "unused_parameter",
                format!("no route has {{{name}}}: remove it or correct its name"),
            );
        }
    }
}

fn apply_overrides(
    endpoint: &Object<'_, '_>,
    routes: &mut [Route],
    settings: &Settings,
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
        let Some(object) = Object::of(node, &[&super::settings::MEMBERS], place, problems) else { continue };
        let settings = settings.overridden_by(&object, problems);
        match routes.iter_mut().find(is_named) {
            Some(route) => route.settings = settings,
            None => problems.add(
                place,
                "unknown_route",
                "name one of the endpoint's routes, exactly as it is listed",
            ),
        }
    }
}
