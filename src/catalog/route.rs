//! A route of an endpoint: the method and path by which one action is performed, and what its parameters match.

use std::str::FromStr;

use super::segment::TemplateSegment;
use super::settings::{FormStyle, Settings};
use super::{Action, BodyShape, ErrorRules, QueryRules};
use crate::request::Method;

/// One method and path of an endpoint, and how calls to it are handled.
#[derive(Debug, Clone)]
pub struct Route {
    pub(super) action: Action,
    pub(super) method: Method,
    pub(super) template: String,
    pub(super) segments: Vec<TemplateSegment>,
    pub(super) settings: Settings,
    /// Its index in the catalog's list for the action, for the pointers of problems.
    pub(super) index: usize,
}

/// A parameter of a route's template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteParameter {
    /// The name between the braces.
    pub name: String,
    /// What it matches; any text within one segment if the catalog does not say.
    pub kind: Option<ParameterType>,
}

/// What a route parameter matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterType {
    /// Digits, with an optional minus.
    Integer,
    /// A UUID in its usual form, in either case (RFC 9562, section 4).
    Uuid,
    /// Letters, digits, `-` and `_` of ASCII.
    Token,
}

impl RouteParameter {
    /// A text that it matches.
    pub(super) fn example(&self) -> &'static str {
        match self.kind {
            Some(ParameterType::Uuid) => "00000000-0000-4000-8000-000000000000",
            Some(ParameterType::Integer | ParameterType::Token) | None => "1",
        }
    }
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
                groups.eq([8, 4, 4, 4, 12]) && segment.bytes().all(|byte| self.takes(byte))
            }
            Self::Token => !segment.is_empty() && segment.bytes().all(|byte| self.takes(byte)),
        }
    }

    /// Whether the character may be in a segment of this type.
    pub(super) fn takes(self, byte: u8) -> bool {
        match self {
            Self::Integer => byte == b'-' || byte.is_ascii_digit(),
            Self::Uuid => byte == b'-' || byte.is_ascii_hexdigit(),
            Self::Token => matches!(byte, b'-' | b'_') || byte.is_ascii_alphanumeric(),
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
        self.segments.iter().flat_map(|segment| match segment {
            TemplateSegment::Parameters(_, parameters) => parameters.as_slice(),
            TemplateSegment::Static(_) => &[],
        })
    }

    /// A path that it matches, from the root of the gate.
    #[must_use]
    pub fn example(&self) -> String {
        let mut path = String::new();
        for segment in &self.segments {
            path.push('/');
            path.push_str(&segment.example());
        }
        path
    }

    pub(super) fn segments(&self) -> &[TemplateSegment] {
        &self.segments
    }

    pub(super) fn index(&self) -> usize {
        self.index
    }

    /// Where the records are in requests and in responses.
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
        &self.settings.headers.passed
    }

    /// Header lines, `name: value`, that the gate sends in every call.
    #[must_use]
    pub fn fixed_headers(&self) -> &[String] {
        &self.settings.headers.fixed
    }

    /// How names nest in form-encoded bodies, if it takes such.
    #[must_use]
    pub fn form_body(&self) -> Option<FormStyle> {
        self.settings.form_body
    }

    /// Whether it is a read whose body says what to look for.
    #[must_use]
    pub fn has_search_body(&self) -> bool {
        self.action == Action::Read && !self.method.is_safe()
    }

    /// What the members of such a body may name.
    #[must_use]
    pub fn search(&self) -> &QueryRules {
        &self.settings.search
    }

    /// Whether a DELETE carries a body.
    #[must_use]
    pub fn delete_body(&self) -> bool {
        self.settings.delete_body
    }

    /// What of its errors leaves, if anything does.
    #[must_use]
    pub fn errors(&self) -> Option<&ErrorRules> {
        self.settings.errors.as_deref()
    }

    /// Whether a 403 of the origin is about what was asked for, not about the gate's credential.
    #[must_use]
    pub fn origin_forbids(&self) -> bool {
        self.settings.origin_forbids
    }
}
