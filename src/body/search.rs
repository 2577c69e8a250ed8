//! The body of a read by a restricted key: what it looks for.

use crate::decision::Search;
use crate::document::Node;

use super::verdict::{BodyVerdict, Fault, Refused};

/// Checks a search as the parameters of a query are checked: each member of the body by the rule of its name, with its
/// text, or each text of its array. An object below a member may name any field, so only a free member has one.
///
/// Members that may not pass are in [`Refused::fields`]. What is not a JSON object is in [`Refused::replaces`], as the empty
/// path.
#[must_use]
pub fn check_search(search: Search<'_>, body: &[u8]) -> BodyVerdict {
    let mut refused = Refused::default();
    match serde_json::from_slice(body) {
        Ok(Node::Object(members)) => {
            for (name, value) in &members {
                if !search.is_free(name) && !permits(search, name, value) {
                    refused.add(Fault::NotGranted, name);
                }
            }
        }
        _ => refused.add(Fault::Replaces, ""),
    }
    refused.verdict()
}

fn permits(search: Search<'_>, name: &str, value: &Node) -> bool {
    match value {
        Node::Array(items) if !items.is_empty() => items.iter().all(|item| permits_item(search, name, item)),
        other => permits_item(search, name, other),
    }
}

fn permits_item(search: Search<'_>, name: &str, value: &Node) -> bool {
    match value {
        Node::String(text) => search.permits(name, text),
        Node::Object(_) => false,
        Node::Array(items) => items.is_empty() && search.permits(name, ""),
        Node::Null | Node::Boolean(_) | Node::Number(_) => search.permits(name, ""),
    }
}
