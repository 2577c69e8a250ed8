//! Which headers pass besides those that always do, and which the gate sends with a fixed value.

use std::sync::Arc;

use super::credential::Credentials;
use super::header_names::{is_header_name, is_reserved};
use crate::document::{Node, Object, Place, ProblemCode, Problems, text};

pub(super) const HEADER_MEMBERS: [&str; 2] = ["name", "value"];
/// The longest fixed value, in bytes.
const MAX_VALUE_BYTES: usize = 1_000;

/// The headers of a route, each name once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Headers {
    /// Names that pass, in lower case.
    pub(super) passed: Vec<String>,
    /// Lines, `name: value`, that the gate sends in every call. The names are in lower case.
    pub(super) fixed: Vec<String>,
}

/// What holds for the headers of a whole catalog.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct CatalogHeaders {
    credentials: Credentials,
    headers: Headers,
}

impl CatalogHeaders {
    pub(super) fn read(
        catalog: &Object<'_, '_>,
        credentials: &Credentials,
        problems: &mut Problems,
    ) -> Arc<Self> {
        let mut own = Self { credentials: credentials.clone(), headers: Headers::default() };
        own.headers = own.read_list(catalog, problems).unwrap_or_default();
        Arc::new(own)
    }

    /// Those of a route without a list of its own.
    pub(super) fn all(&self) -> Headers {
        self.headers.clone()
    }

    /// The list of an endpoint or an override, then what the catalog says of other names.
    pub(super) fn narrowed_by(&self, object: &Object<'_, '_>, problems: &mut Problems) -> Option<Headers> {
        let mut headers = self.read_list(object, problems)?;
        let Headers { passed, fixed } = &self.headers;
        let own = headers.clone();
        headers.passed.extend(passed.iter().filter(|name| !own.has(name)).cloned());
        headers.fixed.extend(fixed.iter().filter(|line| !own.has(name_of(line))).cloned());
        Some(headers)
    }

    fn read_list(&self, object: &Object<'_, '_>, problems: &mut Problems) -> Option<Headers> {
        object.get("headers")?;
        let list = object.place.member("headers");
        let mut headers = Headers::default();
        for (index, node) in object.items("headers", problems).iter().enumerate() {
            self.read_header(node, list.item(index), &mut headers, problems);
        }
        Some(headers)
    }

    fn read_header(&self, node: &Node, place: Place<'_>, headers: &mut Headers, problems: &mut Problems) {
        let (name, value) = match node {
            Node::Object(_) => {
                let Some(object) = Object::of(node, &[&HEADER_MEMBERS], place, problems) else { return };
                let name = object.required_text("name", problems);
                (name, object.required_text("value", problems).map(Some))
            }
            node => (text(node, place, problems), Some(None)),
        };
        let (Some(name), Some(value)) = (name, value) else { return };
        let name = name.to_ascii_lowercase();
        if let Some((code, message)) = self.fault_of(&name, value, headers) {
            problems.add(place, code, message);
            return;
        }
        match value {
            Some(value) => headers.fixed.push([&*name, ": ", value].concat()),
            None => headers.passed.push(name),
        }
    }

    fn fault_of(&self, name: &str, value: Option<&str>, headers: &Headers) -> Option<(ProblemCode, String)> {
        Some(if !is_header_name(name) {
            (ProblemCode::InvalidHeader, "write a header's name such as `x-total-count`".to_owned())
        } else if is_reserved(name) && !(name == "accept" && value.is_some_and(is_json)) {
            (
                ProblemCode::ReservedHeader,
                format!("remove `{name}`: the gate itself decides what becomes of it"),
            )
        } else if self.credentials.uses(name) {
            (ProblemCode::ReservedHeader, format!("remove `{name}`: clients send the key in it"))
        } else if headers.has(name) {
            (ProblemCode::DuplicateHeader, format!("keep one `{name}`"))
        } else if !value.is_none_or(is_value) {
            (
                ProblemCode::InvalidHeader,
                "write a short value of ASCII characters, without blanks around it".to_owned(),
            )
        } else {
            return None;
        })
    }
}

impl Headers {
    fn has(&self, name: &str) -> bool {
        self.passed.iter().any(|own| own == name) || self.fixed.iter().any(|line| name_of(line) == name)
    }
}

/// What the gate may ask for in `Accept`: a type that it can project.
fn is_json(value: &str) -> bool {
    let subtype = value.strip_prefix("application/").unwrap_or_default();
    is_header_name(subtype) && (subtype == "json" || subtype.ends_with("+json"))
}

fn name_of(line: &str) -> &str {
    line.split(':').next().unwrap_or_default()
}

fn is_value(value: &str) -> bool {
    let is_visible = value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    is_visible && value.trim() == value && value.len() <= MAX_VALUE_BYTES
}
