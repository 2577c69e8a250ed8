//! Where a client sends its key, and whether it may send a user's token beside it.

use super::header_names::{is_forwarded, is_header_name, is_reserved};
use crate::document::{Node, Object, Place, ProblemCode, Problems, text, wrong_type};

pub(super) const FORM_MEMBERS: [&str; 1] = ["header"];
/// The header that a catalog may pass on for a user's token.
const USER_TOKEN: &str = "authorization";

/// One form in which a client may send its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CredentialForm {
    /// `Authorization: Bearer <key>` (RFC 6750).
    Bearer,
    /// `Authorization: <key>`, without a scheme.
    Raw,
    /// `Authorization: Basic` (RFC 7617), the key as user name, or as password.
    Basic,
    /// A header of this name (in lower case), with the key alone.
    Header(Box<str>),
}

/// How clients of one API say who they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The forms in which the key may come; at least one, each once.
    pub key: Vec<CredentialForm>,
    /// Whether `Authorization` has a token of the origin's own user, which goes on as it came. No form of `key` is in
    /// that header then.
    pub user_token: bool,
}

impl Default for Credentials {
    fn default() -> Self {
        let key = vec![CredentialForm::Bearer, CredentialForm::Header("x-api-key".into())];
        Self { key, user_token: false }
    }
}

impl Credentials {
    /// Whether a key may come in the header of this name (in lower case).
    pub(super) fn uses(&self, header: &str) -> bool {
        self.key.iter().any(|form| form.header() == header)
    }
}

impl CredentialForm {
    /// The form as one text: its word, or the header's name and a colon.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Bearer => "bearer".to_owned(),
            Self::Raw => "raw".to_owned(),
            Self::Basic => "basic".to_owned(),
            Self::Header(name) => [&**name, ":"].concat(),
        }
    }

    /// The header that it is in, in lower case.
    #[must_use]
    pub fn header(&self) -> &str {
        match self {
            Self::Bearer | Self::Raw | Self::Basic => USER_TOKEN,
            Self::Header(name) => name,
        }
    }
}

/// Reads `credential` and `userToken` of a catalog.
pub(super) fn read_credentials(catalog: &Object<'_, '_>, problems: &mut Problems) -> Credentials {
    let mut credentials = Credentials::default();
    let place = catalog.place.member("credential");
    if let Some(node) = catalog.get("credential") {
        credentials.key = match node {
            Node::Array(nodes) => read_list(nodes, place, problems),
            node => read_form(node, place, problems).into_iter().collect(),
        };
    }
    let Some(header) = catalog.text("userToken", problems) else { return credentials };
    let place = catalog.place.member("userToken");
    credentials.user_token = header == USER_TOKEN;
    if !credentials.user_token {
        let message = "write \"authorization\": every other header passes by `headers`";
        problems.add(place, ProblemCode::InvalidHeader, message);
    } else if credentials.uses(USER_TOKEN) {
        let message = "the key would be in `Authorization` too: name its own header, such as \
                       \"credential\": { \"header\": \"x-api-key\" }";
        problems.add(place, ProblemCode::AmbiguousCredential, message);
    }
    credentials
}

fn read_list(nodes: &[Node], place: Place<'_>, problems: &mut Problems) -> Vec<CredentialForm> {
    let mut forms = Vec::new();
    if nodes.is_empty() {
        problems.add(place, ProblemCode::Empty, "list a form in which clients send the key");
    }
    for (index, node) in nodes.iter().enumerate() {
        let place = place.item(index);
        match read_form(node, place, problems) {
            Some(form) if forms.contains(&form) => {
                problems.add(place, ProblemCode::DuplicateEntry, "list each form once");
            }
            form => forms.extend(form),
        }
    }
    forms
}

fn read_form(node: &Node, place: Place<'_>, problems: &mut Problems) -> Option<CredentialForm> {
    match node {
        Node::String(word) => match &**word {
            "bearer" => Some(CredentialForm::Bearer),
            "raw" => Some(CredentialForm::Raw),
            "basic" => Some(CredentialForm::Basic),
            _ => {
                let message = "write \"bearer\", \"raw\", \"basic\" or { \"header\": \"x-api-key\" }";
                problems.add(place, ProblemCode::UnknownStyle, message);
                None
            }
        },
        Node::Object(_) => {
            let object = Object::of(node, &[&FORM_MEMBERS], place, problems)?;
            let name = text(object.required("header", problems)?, place.member("header"), problems)?;
            read_header(&name.to_ascii_lowercase(), place.member("header"), problems)
        }
        other => wrong_type(place, "a form or a list of forms", other, problems),
    }
}

fn read_header(name: &str, place: Place<'_>, problems: &mut Problems) -> Option<CredentialForm> {
    if !is_header_name(name) {
        problems.add(place, ProblemCode::InvalidHeader, "write a header's name such as `x-api-key`");
    } else if name == USER_TOKEN {
        let message = "write \"bearer\", \"raw\" or \"basic\": they say how `Authorization` has the key";
        problems.add(place, ProblemCode::ReservedHeader, message);
    } else if name != "x-api-key" && (is_reserved(name) || is_forwarded(name)) {
        let message = format!("choose another header: `{name}` has a meaning of its own");
        problems.add(place, ProblemCode::ReservedHeader, message);
    } else {
        return Some(CredentialForm::Header(name.into()));
    }
    None
}
