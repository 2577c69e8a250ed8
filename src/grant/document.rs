//! Reads the grants an Administrator sends, and finds everything that is wrong with them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::value::RawValue;

use super::nearest::nearest;
use super::{Grant, Grants, Selection};
use crate::catalog::{Action, Catalog, Endpoint};
use crate::document::{Members, ProblemCode, Problems, from_text, pointer_token};
use crate::field::{FieldPath, FieldSet};

/// The most problems that are reported.
const MAX_PROBLEMS: usize = 100;

const GRANTS_FORM: &str = "give an object from endpoint ids to what is granted there";
const GRANT_FORM: &str = "give an object with `actions` and, to restrict it, `fields`";
const ACTIONS_FORM: &str = "give a list of actions, such as [\"read\"]";
const FIELDS_FORM: &str = "give a list of field paths, or leave `fields` out to grant all";

pub(super) fn parse(catalog: &Catalog, text: &str) -> Result<Grants, Problems> {
    let mut check = Check { problems: Problems::default() };
    let grants = check.grants(catalog, text);
    if check.problems.is_empty() { Ok(Grants(grants)) } else { Err(check.problems) }
}

/// The problems so far. Every step returns what it could read, so that later steps find their problems too.
struct Check {
    problems: Problems,
}

type Raw<'a> = &'a RawValue;

impl Check {
    #[cold]
    fn report(&mut self, pointer: &str, code: ProblemCode, message: impl Into<String>) {
        if !self.is_full() {
            self.problems.add_at(pointer.to_owned(), code, message);
        }
    }

    fn is_full(&self) -> bool {
        self.problems.as_slice().len() >= MAX_PROBLEMS
    }

    fn grants(&mut self, catalog: &Catalog, text: &str) -> BTreeMap<Box<str>, Grant> {
        let mut grants = BTreeMap::new();
        let members = match from_text::<Members<Raw>>(text) {
            Ok(Members(members)) => members,
            Err(error) if error.is_data() => {
                self.report("", ProblemCode::WrongType, GRANTS_FORM);
                return grants;
            }
            Err(error) => {
                self.report("", ProblemCode::InvalidJson, format!("this is not JSON: {error}"));
                return grants;
            }
        };
        if members.is_empty() {
            self.report("", ProblemCode::NoEndpoints, "choose at least one endpoint");
        }
        for (id, raw) in members {
            let pointer = child("", &id);
            if grants.contains_key(id.as_str()) {
                self.report(
                    &pointer,
                    ProblemCode::DuplicateMember,
                    format!("`{}` is here twice: keep one", short(&id)),
                );
            }
            let endpoint = catalog.endpoint(&id);
            if endpoint.is_none() {
                let mut known = catalog.endpoints().iter().map(|endpoint| endpoint.id().to_owned());
                self.unknown(&pointer, ProblemCode::UnknownEndpoint, "an endpoint", &id, &mut known);
            }
            let grant = self.grant(endpoint, &pointer, raw);
            grants.insert(id.into_boxed_str(), grant);
        }
        grants
    }

    fn grant(&mut self, endpoint: Option<&Endpoint>, pointer: &str, raw: Raw) -> Grant {
        let mut grant = Grant { actions: BTreeSet::new(), fields: FieldSet::All, parents: None };
        let Some(Members(members)) = self.read::<Members<Raw>>(pointer, raw, GRANT_FORM) else {
            return grant;
        };
        let mut seen = BTreeSet::new();
        for (name, raw) in &members {
            let at = child(pointer, name);
            if !seen.insert(name.as_str()) {
                self.report(
                    &at,
                    ProblemCode::DuplicateMember,
                    format!("`{}` is here twice: keep one", short(name)),
                );
            }
            match name.as_str() {
                "actions" => grant.actions = self.actions(endpoint, &at, raw),
                "fields" => (grant.fields, grant.parents) = self.fields(endpoint, &at, raw),
                "parents" => {}
                _ => {
                    let mut known = ["actions", "fields"].map(String::from).into_iter();
                    self.unknown(&at, ProblemCode::UnknownMember, "part of a grant", name, &mut known);
                }
            }
        }
        if !seen.contains("actions") {
            self.report(pointer, ProblemCode::NoActions, "choose at least one action: `actions` is missing");
        }
        grant
    }

    fn actions(&mut self, endpoint: Option<&Endpoint>, pointer: &str, raw: Raw) -> BTreeSet<Action> {
        let mut actions = BTreeSet::new();
        let Some(names) = self.read::<Vec<Raw>>(pointer, raw, ACTIONS_FORM) else { return actions };
        if names.is_empty() {
            self.report(pointer, ProblemCode::NoActions, "choose at least one action");
        }
        for (index, raw) in names.into_iter().enumerate() {
            let at = child(pointer, &index.to_string());
            let Some(name) = self.read::<String>(&at, raw, ACTIONS_FORM) else { continue };
            let Some(action) = Action::ALL.into_iter().find(|action| action.as_str() == name) else {
                let mut known = Action::ALL.into_iter().map(|action| action.as_str().to_owned());
                self.unknown(&at, ProblemCode::UnknownAction, "an action", &name, &mut known);
                continue;
            };
            if let Some(endpoint) = endpoint
                && !endpoint.actions().contains(&action)
            {
                let known: Vec<_> = endpoint.actions().iter().map(|action| action.as_str()).collect();
                let message = format!("`{}` has no `{name}`, only {}", endpoint.id(), known.join(", "));
                self.report(&at, ProblemCode::ActionNotAvailable, message);
            }
            if !actions.insert(action) {
                self.report(&at, ProblemCode::DuplicateEntry, format!("`{name}` is here twice: keep one"));
            }
        }
        actions
    }

    fn fields(
        &mut self,
        endpoint: Option<&Endpoint>,
        pointer: &str,
        raw: Raw,
    ) -> (FieldSet, Option<Vec<FieldPath>>) {
        if raw.get() == "\"all\"" {
            return (FieldSet::All, None);
        }
        let Some(texts) = self.read::<Vec<Raw>>(pointer, raw, FIELDS_FORM) else {
            return (FieldSet::List(Vec::new()), None);
        };
        if texts.is_empty() {
            self.report(
                pointer,
                ProblemCode::EmptyFields,
                "choose at least one field, or leave `fields` out to grant all",
            );
        }
        let mut paths = BTreeSet::new();
        for (index, raw) in texts.into_iter().enumerate() {
            if self.is_full() {
                break;
            }
            let at = child(pointer, &index.to_string());
            if let Some(path) = self.field(endpoint, &at, raw)
                && let Some(twice) = paths.replace(path)
            {
                self.report(
                    &at,
                    ProblemCode::DuplicateEntry,
                    format!("`{}` is here twice: keep one", short(&twice.to_string())),
                );
            }
        }
        let paths = Selection::of(paths.into_iter().collect()).paths().to_vec();
        let is_parent = |path: &&FieldPath| {
            endpoint
                .and_then(|endpoint| endpoint.fields().resolve(path))
                .is_some_and(|field| !field.is_leaf())
        };
        let parents = paths.iter().filter(is_parent).cloned().collect();
        (FieldSet::List(paths), Some(parents))
    }

    fn field(&mut self, endpoint: Option<&Endpoint>, pointer: &str, raw: Raw) -> Option<FieldPath> {
        let text = self.read::<String>(pointer, raw, FIELDS_FORM)?;
        let path = match text.parse::<FieldPath>() {
            Ok(path) => path,
            Err(error) => {
                self.report(
                    pointer,
                    ProblemCode::InvalidFieldPath,
                    format!("`{}` is not a field path: {error}", short(&text)),
                );
                return None;
            }
        };
        if let Some(endpoint) = endpoint
            && endpoint.fields().resolve(&path).is_none()
        {
            let mut known = endpoint.fields().iter().map(|field| field.path().to_string());
            self.unknown(
                pointer,
                ProblemCode::UnknownField,
                &format!("a field of `{}`", endpoint.id()),
                &text,
                &mut known,
            );
            return None;
        }
        Some(path)
    }

    fn read<'a, T: Deserialize<'a>>(&mut self, pointer: &str, raw: Raw<'a>, form: &str) -> Option<T> {
        let read = from_text(raw.get()).ok();
        if read.is_none() {
            self.report(pointer, ProblemCode::WrongType, form);
        }
        read
    }

    /// Reports a name that is not `what` it should be, and suggests the nearest known name.
    #[cold]
    fn unknown(
        &mut self,
        pointer: &str,
        code: ProblemCode,
        what: &str,
        name: &str,
        known: &mut dyn Iterator<Item = String>,
    ) {
        if self.is_full() {
            return;
        }
        let meant = nearest(name, known).map_or(String::new(), |near| format!("; did you mean `{near}`?"));
        self.report(pointer, code, format!("`{}` is not {what}{meant}", short(name)));
    }
}

/// The JSON Pointer (RFC 6901) of a member or item of the value at `pointer`.
fn child(pointer: &str, name: &str) -> String {
    format!("{pointer}{}", pointer_token(name))
}

/// A name from outside, cut to a readable length.
fn short(name: &str) -> String {
    const LETTERS_MAX: usize = 80;
    if name.chars().nth(LETTERS_MAX).is_none() {
        return name.to_owned();
    }
    name.chars().take(LETTERS_MAX).chain(['…']).collect()
}
