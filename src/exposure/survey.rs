//! Which paths a real body has that a mask hides, and which the catalog lacks.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::Serialize;
use thiserror::Error;

use super::missing::missing_in;
use crate::catalog::{Endpoint, Field, told};
use crate::decision::{MaskId, Policy};
use crate::document::{Node, from_body, pointer_token};
use crate::field::{Entry, FieldPath, Mask, Segment};

/// The most paths of each kind that a survey lists.
pub const MAX_SURVEY_PATHS: usize = 200;

/// Paths met in one body, without values.
///
/// A path is a field path of the record, with `*` for the members of a declared map. What is outside the
/// records is named by a JSON Pointer from the body, which begins with a slash.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Survey {
    /// What the mask removes: leaf by leaf where the catalog describes it, else the topmost that it removes.
    pub hidden: BTreeSet<String>,
    /// What the catalog does not declare, the topmost of each. Below a granted parent it is exposed all the same.
    pub undeclared: BTreeSet<String>,
    /// Granted fields that no record has, or the place of the records: perhaps a typo, perhaps optional.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Whether there were more than [`MAX_SURVEY_PATHS`] of a kind.
    pub more: bool,
}

/// Why a body was not surveyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SurveyError {
    /// It is not one JSON text, or nested deeper than 127 levels.
    #[error("the body is not JSON that can be read (line {line}, column {column})")]
    InvalidJson {
        /// Counted from 1.
        line: usize,
        /// Counted from 1, in bytes.
        column: usize,
    },
    /// The mask is of another policy.
    #[error("this policy has no such mask")]
    UnknownMask,
}

/// Surveys a body, which is read whole: the caller bounds its size.
///
/// # Errors
/// See [`SurveyError`].
pub fn survey(policy: &Policy, mask: MaskId, body: &[u8]) -> Result<Survey, SurveyError> {
    let (endpoint, shape) = policy.place(mask).ok_or(SurveyError::UnknownMask)?;
    let fields = policy.listed_fields(mask);
    let mask = policy.mask(mask).ok_or(SurveyError::UnknownMask)?;
    let body = from_body(body)
        .map_err(|error| SurveyError::InvalidJson { line: error.line(), column: error.column() })?;
    let missing = missing_in(&shape.response_records, fields, &endpoint.fields().discriminators(), &body);
    let to_records = Some(shape.response_records.tokens());
    let place = Location::Outside { pointer: String::new(), to_records }.or_record();
    let mut walk =
        Walk { mask: &mask, endpoint, survey: Survey { missing, ..Survey::default() }, ahead: Vec::new() };
    walk.ahead.push(Step { value: &body, entry: Entry::Part(mask.root()), place: Rc::new(place) });
    while let Some(step) = walk.ahead.pop() {
        walk.take(step);
    }
    Ok(walk.survey)
}

/// A location in a body.
enum Location<'a> {
    /// Above or beside the records; with the names that still lead to them, if any do.
    Outside { pointer: String, to_records: Option<&'a [Box<str>]> },
    /// The record itself.
    Record,
    /// A field of the record that the catalog declares.
    Field(&'a Field),
}

/// A value still to be looked at, and what the mask says of it.
struct Step<'a> {
    value: &'a Node,
    entry: Entry,
    place: Rc<Location<'a>>,
}

/// A walk over a body and its mask in step. Its steps are in a list, so that depth uses no stack.
struct Walk<'a> {
    mask: &'a Mask,
    endpoint: &'a Endpoint,
    survey: Survey,
    ahead: Vec<Step<'a>>,
}

impl<'a> Walk<'a> {
    fn take(&mut self, step: Step<'a>) {
        let Some(Step { value, entry, place }) = self.typed(step) else { return };
        match value {
            Node::Array(items) if !items.is_empty() => {
                self.ahead.extend(items.iter().map(|value| Step { value, entry, place: Rc::clone(&place) }));
            }
            Node::Object(members) if !members.is_empty() && Self::goes_into(&place, entry) => {
                for (name, value) in members {
                    self.member(&place, entry, name, value);
                }
            }
            // At a partly granted node an empty value passes; a scalar does not.
            Node::Null | Node::Array(_) | Node::Object(_) if entry != Entry::Nothing => {}
            _ if entry == Entry::Whole => {}
            _ => match &*place {
                Location::Outside { pointer, .. } => self.hidden(pointer.clone()),
                Location::Field(field) => self.hidden(field.path().to_string()),
                Location::Record => {}
            },
        }
    }

    /// The same value; an object whose type is told by a member as one of that type. Nothing once it is noted as hidden or
    /// undeclared.
    fn typed(&mut self, step: Step<'a>) -> Option<Step<'a>> {
        let (above, declared) = match &*step.place {
            Location::Outside { .. } => return Some(step),
            Location::Record => (None, self.endpoint.fields().roots()),
            Location::Field(field) => (Some(*field), field.children()),
        };
        let (Node::Object(members), Some(member)) = (step.value, self.endpoint.fields().discriminator(above))
        else {
            return Some(step);
        };
        let Some(name) = told(members, member) else {
            if step.entry != Entry::Whole {
                self.hidden(above.map_or_else(|| member.to_owned(), |field| field.path().to_string()));
            }
            return None;
        };
        let entry = match step.entry {
            Entry::Part(node) => self.mask.of_type(node, name.as_bytes()).map_or(Entry::Nothing, Entry::Part),
            whole_or_nothing => whole_or_nothing,
        };
        let place = self.field(above.map(Field::path), declared, name, entry)?;
        Some(Step { value: step.value, entry, place: Rc::new(place) })
    }

    /// Whether there is anything to tell of single members.
    fn goes_into(place: &Location, entry: Entry) -> bool {
        match place {
            Location::Outside { to_records, .. } => to_records.is_some() || matches!(entry, Entry::Part(_)),
            Location::Record => true,
            Location::Field(field) => !field.is_leaf() || matches!(entry, Entry::Part(_)),
        }
    }

    fn member(&mut self, place: &Location<'a>, entry: Entry, name: &str, value: &'a Node) {
        let entry = match entry {
            Entry::Part(node) => self.mask.member(node, name.as_bytes()),
            whole_or_nothing => whole_or_nothing,
        };
        let place = match place {
            Location::Outside { pointer, to_records } => {
                let pointer = pointer.clone() + &pointer_token(name);
                let next = to_records.and_then(<[_]>::split_first).filter(|(next, _)| ***next == *name);
                Location::Outside { pointer, to_records: next.map(|(_, rest)| rest) }.or_record()
            }
            Location::Record => {
                let Some(place) = self.field(None, self.endpoint.fields().roots(), name, entry) else {
                    return;
                };
                place
            }
            Location::Field(field) => {
                let Some(place) = self.field(Some(field.path()), field.children(), name, entry) else {
                    return;
                };
                place
            }
        };
        self.ahead.push(Step { value, entry, place: Rc::new(place) });
    }

    /// The declared field that a member is, or nothing once it is noted as undeclared.
    fn field(
        &mut self,
        above: Option<&FieldPath>,
        declared: &'a [Field],
        name: &str,
        entry: Entry,
    ) -> Option<Location<'a>> {
        let named = Segment::Name(name.into());
        let last_is = |field: &&Field, segment: &Segment| field.path().segments().last() == Some(segment);
        let field = declared.iter().find(|field| last_is(field, &named));
        let field = field.or_else(|| declared.iter().find(|field| last_is(field, &Segment::Any)));
        if let Some(field) = field {
            return Some(Location::Field(field));
        }
        let above = above.map_or(&[][..], FieldPath::segments);
        let path = FieldPath::from_segments([above, &[named]].concat())?.to_string();
        if entry == Entry::Nothing {
            self.hidden(path.clone());
        }
        self.survey.more |= !note(&mut self.survey.undeclared, path);
        None
    }

    fn hidden(&mut self, path: String) {
        self.survey.more |= !note(&mut self.survey.hidden, path);
    }
}

impl Location<'_> {
    /// The record, if no more names lead to it.
    fn or_record(self) -> Self {
        if matches!(self, Self::Outside { to_records: Some([]), .. }) { Self::Record } else { self }
    }
}

/// Adds a path if there is room, and says whether it is in the list.
fn note(list: &mut BTreeSet<String>, path: String) -> bool {
    list.contains(&path) || (list.len() < MAX_SURVEY_PATHS && list.insert(path))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use std::sync::Arc;

    use super::*;
    use crate::catalog::Catalog;
    use crate::decision::{AnswerRule, Decision, decide};
    use crate::grant::Grants;
    use crate::request::Request;

    fn surveyed(body: &str) -> Result<Survey, SurveyError> {
        let catalog = json!({
            "name": "Notes", "basePath": "", "endpoints": [{
                "id": "notes", "title": "Notes", "routes": { "read": ["GET /notes"] }, "records": "",
                "fields": [{ "path": "text", "type": "string" }]
            }]
        });
        let catalog = Arc::new(Catalog::parse(&catalog.to_string()).unwrap());
        let grants = r#"{ "notes": { "actions": ["read"], "fields": ["text"] } }"#;
        let policy = Policy::new(Arc::clone(&catalog), None, &Grants::parse(&catalog, grants).unwrap());
        let request = Request::parse("GET", "/notes", "").unwrap();
        let Decision::Allow(allow) = decide(&policy, &request, 0) else { panic!("denied") };
        let AnswerRule::Project { mask } = allow.answer else { panic!("not projected") };
        survey(&policy, mask, body.as_bytes())
    }

    #[test]
    fn a_survey_is_bounded_and_says_so() {
        let names = |count: usize| {
            (0..count).map(|name| (name.to_string(), json!(1))).collect::<serde_json::Map<_, _>>()
        };
        let bodies = [MAX_SURVEY_PATHS, MAX_SURVEY_PATHS + 1]
            .map(|count| json!([names(count), names(count)]).to_string());
        let [full, over] = bodies.map(|body| surveyed(&body).unwrap());
        assert_eq!(
            (full.hidden.len(), full.undeclared.len(), full.more),
            (MAX_SURVEY_PATHS, MAX_SURVEY_PATHS, false)
        );
        assert_eq!(
            (over.hidden.len(), over.undeclared.len(), over.more),
            (MAX_SURVEY_PATHS, MAX_SURVEY_PATHS, true)
        );
    }

    #[test]
    fn a_byte_order_mark_is_ignored_as_by_a_projector() {
        let survey = surveyed("\u{feff}{\"text\":1,\"other\":2}").unwrap();
        assert_eq!((survey.hidden, survey.missing), (BTreeSet::from(["other".to_owned()]), Vec::new()));
    }

    #[test]
    fn what_is_not_json_or_nested_without_end_is_an_error() {
        for body in ["", "{", "{} {}", "{\"a\":01}", &"[".repeat(100_000)] {
            assert!(matches!(surveyed(body), Err(SurveyError::InvalidJson { .. })), "{}", body.len());
        }
    }
}
