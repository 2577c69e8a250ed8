//! JSON Patch (RFC 6902) of a restricted key.

use std::mem;
use std::sync::Arc;

use crate::catalog::{FieldTree, FieldType, Pointer};
use crate::decision::WriteRules;
use crate::document::Node;
use crate::field::{Mask, Segment};
use crate::json::Kind;

use super::path::Path;
use super::places::{Position, Positions};
use super::verdict::{BodyVerdict, Fault, Refused};

/// The longest patch, in bytes: it is read as a tree.
pub const MAX_PATCH_BYTES: usize = 64 << 10;

/// One operation, with the texts of its members.
#[derive(Default)]
struct Operation<'a> {
    op: &'a str,
    path: Option<&'a str>,
    from: Option<&'a str>,
}

impl<'a> Operation<'a> {
    /// `None` if a member is missing, there twice, or unknown to RFC 6902: it may mean something to the origin.
    fn read(node: &'a Node) -> Option<Self> {
        let Node::Object(members) = node else { return None };
        let mut operation = Self::default();
        let mut has_value = false;
        for (name, value) in members {
            let is_new = match (&**name, value) {
                ("op", Node::String(op)) => mem::replace(&mut operation.op, op).is_empty(),
                ("path", Node::String(path)) => operation.path.replace(path).is_none(),
                ("from", Node::String(from)) => operation.from.replace(from).is_none(),
                ("value", _) => !mem::replace(&mut has_value, true),
                _ => false,
            };
            if !is_new {
                return None;
            }
        }
        let fits = match operation.op {
            "add" | "replace" | "test" => has_value && operation.from.is_none(),
            "move" | "copy" => operation.from.is_some(),
            "remove" => operation.from.is_none(),
            _ => false,
        };
        fits.then_some(operation)
    }
}

/// Where a patch may write, and where it may look, which is nowhere for a key that does not read.
struct Patch<'a> {
    writable: Positions,
    readable: Option<Positions>,
    fields: &'a FieldTree,
    refused: Refused,
}

/// Checks a patch. `records` is where the record is in the document that the origin patches, `fields` are those of a record.
///
/// Each operation has to end in a field that is granted whole and not read-only: anything else there would
/// touch what the key cannot see, or show by its success what that holds. So `test`, and `from` of `move` and `copy`, also need
/// the right to read. An index leads into a field that the catalog calls an array, and nowhere else.
///
/// `None` if the body is no JSON Patch, or one that two servers might read differently.
#[must_use]
pub fn check_patch(
    rules: WriteRules,
    records: Pointer,
    fields: &FieldTree,
    reads: bool,
    body: &[u8],
) -> Option<BodyVerdict> {
    if body.len() > MAX_PATCH_BYTES {
        return None;
    }
    let Ok(Node::Array(operations)) = serde_json::from_slice(body) else { return None };
    let all = WriteRules { read_only: Arc::new(Mask::of(&[])), ..rules.clone() };
    let mut patch = Patch {
        readable: reads.then(|| Positions::new(all, records.clone())),
        writable: Positions::new(rules, records),
        fields,
        refused: Refused::default(),
    };
    for operation in &operations {
        let Operation { op, path, from } = Operation::read(operation)?;
        patch.judge(&path?.parse().ok()?, op != "test", op == "test");
        if let Some(from) = from {
            patch.judge(&from.parse().ok()?, op == "move", true);
        }
    }
    Some(patch.refused.verdict())
}

impl Patch<'_> {
    fn judge(&mut self, pointer: &Pointer, writes: bool, reads: bool) {
        let mut path = Path::default();
        let written = if writes { self.reach(&self.writable, pointer, &mut path) } else { Ok(()) };
        let judged = written.and_then(|()| match &self.readable {
            Some(readable) if reads => self.reach(readable, pointer, &mut path),
            None if reads => Err(Fault::NotGranted),
            _ => Ok(()),
        });
        if let Err(fault) = judged {
            let whole = pointer.to_string();
            self.refused.add(fault, if path.text().is_empty() { &whole } else { path.text() });
        }
    }

    /// Whether the pointer ends in a field that is granted whole.
    fn reach(&self, places: &Positions, pointer: &Pointer, path: &mut Path) -> Result<(), Fault> {
        *path = Path::default();
        // An engine that walks by property access would leave the document here.
        if pointer.tokens().iter().any(|token| LEADS_OUT.contains(&&**token)) {
            return Err(Fault::NotGranted);
        }
        let (mut place, mut in_item) = (places.root(), false);
        let mut names: Vec<Segment> = Vec::new();
        for token in pointer.tokens() {
            if is_index(token) {
                // Elsewhere one server reads an index, another the name of a member.
                if in_item || !self.is_array(&names) {
                    return Err(Fault::NotGranted);
                }
                in_item = true;
                continue;
            }
            if matches!(place, Position::Records) {
                *path = Path::default();
            }
            path.push_text(token);
            if !matches!(place, Position::Way(_)) {
                names.push(Segment::Name(token.clone()));
            }
            match places.member(place, token.as_bytes())? {
                Some(member) => (place, in_item) = (member, false),
                None => return Ok(()),
            }
        }
        // A field that is granted whole may have read-only fields below it.
        Err(if places.accepts(place, Kind::Scalar, false) { Fault::ReadOnly } else { Fault::Replaces })
    }

    fn is_array(&self, names: &[Segment]) -> bool {
        self.fields.field_at(names).is_some_and(|field| field.kind() == FieldType::Array)
    }
}

const LEADS_OUT: [&str; 3] = ["__proto__", "constructor", "prototype"];

/// An index, or the place after the last item. Some servers also read one with zeros before it.
fn is_index(token: &str) -> bool {
    token == "-" || !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit())
}
