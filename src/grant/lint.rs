//! Warnings about what an Administrator may not have meant.

use serde::Serialize;

use super::{EffectiveFields, Grants, ResolvedGrant, ResolvedGrants, Selection};
use crate::catalog::{Action, Catalog, Endpoint};
use crate::document::codes;
use crate::field::FieldPath;
use crate::request::Method;

codes! {
    /// What kind of [`Warning`] grants deserve.
    WarningCode {
        AllFieldsWithSensitive = "all_fields_with_sensitive",
        DownloadBypassesFields = "download_bypasses_fields",
        NothingLeft = "nothing_left",
        NothingWritable = "nothing_writable",
        ReplaceNeedsAllFields = "replace_needs_all_fields",
        RequiredNotWritable = "required_not_writable",
        SensitiveWithParent = "sensitive_with_parent",
        StaleAction = "stale_action",
        StaleEndpoint = "stale_endpoint",
        StaleField = "stale_field",
        UntypedParameter = "untyped_parameter",
        UpdateWithoutRead = "update_without_read",
        WidenedField = "widened_field",
    }
}

/// Something that is allowed but deserves a second look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// What kind of warning it is.
    pub code: WarningCode,
    /// The endpoint's id.
    pub endpoint: Box<str>,
    /// The field, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<FieldPath>,
    /// What it means, for a person.
    pub message: String,
}

impl Grants {
    /// The warnings for these grants, in the order of the catalog's endpoints; those about endpoints that the catalog
    /// no longer has come last.
    #[must_use]
    pub fn lint(&self, catalog: &Catalog) -> Vec<Warning> {
        let resolved = ResolvedGrants::new(catalog, self);
        let mut warnings = Vec::new();
        for endpoint in catalog.endpoints() {
            if let Some(grant) = resolved.get(endpoint.id()) {
                Lint { endpoint, grant, warnings: &mut warnings }.run();
            }
        }
        warnings.extend(resolved.stale().iter().map(|id| Warning {
            code: WarningCode::StaleEndpoint,
            endpoint: id.clone(),
            field: None,
            message: format!("the catalog no longer has `{id}`: this grant does nothing"),
        }));
        warnings
    }
}

struct Lint<'a> {
    endpoint: &'a Endpoint,
    grant: &'a ResolvedGrant,
    warnings: &'a mut Vec<Warning>,
}

impl Lint<'_> {
    fn run(&mut self) {
        self.stale();
        match &self.grant.fields {
            EffectiveFields::All => self.all_fields(),
            EffectiveFields::List(selection) => self.field_list(selection),
        }
        if self.may(Action::Update) && !self.may(Action::Read) {
            self.warn(
                WarningCode::UpdateWithoutRead,
                None,
                "may change records without reading them: answers hold no more than the identity",
            );
        }
        self.untyped_parameters();
    }

    fn stale(&mut self) {
        for action in &self.grant.stale_actions {
            self.warn(WarningCode::StaleAction, None, format!("the endpoint no longer has `{action}`"));
        }
        for path in &self.grant.stale {
            self.warn(
                WarningCode::StaleField,
                Some(path),
                "the catalog no longer has this field: it grants nothing",
            );
        }
        for path in &self.grant.widened {
            let message =
                "was one value when it was granted, and today has fields below it: they are granted too";
            self.warn(WarningCode::WidenedField, Some(path), message);
        }
    }

    fn all_fields(&mut self) {
        let leaves = self.endpoint.fields().iter().filter(|field| field.is_leaf() && field.sensitive());
        let sensitive: Vec<_> = leaves.map(|field| field.path().to_string()).collect();
        if self.may(Action::Read) && !sensitive.is_empty() {
            let message =
                format!("ALL fields include {} sensitive ones: {}", sensitive.len(), sensitive.join(", "));
            self.warn(WarningCode::AllFieldsWithSensitive, None, message);
        }
    }

    fn field_list(&mut self, selection: &Selection) {
        if selection.is_empty() {
            self.warn(
                WarningCode::NothingLeft,
                None,
                "none of the granted fields exists any more: reading is refused",
            );
        }
        if self.may(Action::Download) {
            self.warn(
                WarningCode::DownloadBypassesFields,
                None,
                "a downloaded file passes unread: the field list does not apply to it",
            );
        }
        if self.may(Action::Read) {
            self.sensitive_below(selection);
        }
        if self.may(Action::Create) {
            self.required(selection);
        }
        if self.may(Action::Create) || self.may(Action::Update) {
            self.nothing_writable(selection);
        }
        self.replacing_routes();
    }

    /// A sensitive field that is granted by name was meant, with all that lies below it; one that came with its parent
    /// perhaps not.
    fn sensitive_below(&mut self, selection: &Selection) {
        for field in self.endpoint.fields().outermost_sensitive() {
            let path = field.path();
            if selection.holds(path) && selection.paths().binary_search(path).is_err() {
                self.warn(
                    WarningCode::SensitiveWithParent,
                    Some(path),
                    "is sensitive, and granted because something above it is",
                );
            }
        }
    }

    fn required(&mut self, selection: &Selection) {
        for field in self.endpoint.fields().iter() {
            if field.required() && !selection.holds(field.path()) {
                self.warn(
                    WarningCode::RequiredNotWritable,
                    Some(field.path()),
                    "is required to create a record, but not granted: creating may always fail",
                );
            }
        }
    }

    fn nothing_writable(&mut self, selection: &Selection) {
        let read_only = self.endpoint.fields().iter().filter(|field| field.read_only());
        let read_only = Selection::of(read_only.map(|field| field.path().clone()).collect());
        if selection.paths().iter().all(|path| read_only.holds(path)) {
            self.warn(
                WarningCode::NothingWritable,
                None,
                "none of the granted fields can be written: every create and update is refused",
            );
        }
    }

    fn replacing_routes(&mut self) {
        let granted = &self.grant.actions;
        for route in self.endpoint.routes() {
            if route.method() == Method::Put && !route.merge() && granted.contains(&route.action()) {
                let what = "replaces whole records: it is refused for a key with a field list";
                self.warn(
                    WarningCode::ReplaceNeedsAllFields,
                    None,
                    format!("PUT {} {what}", route.template()),
                );
            }
        }
    }

    fn untyped_parameters(&mut self) {
        for route in self.endpoint.routes() {
            for parameter in route.parameters().filter(|parameter| parameter.kind.is_none()) {
                if self.may(route.action()) {
                    let message = format!(
                        "{} {} takes anything as `{}`, also paths the catalog does not know: give it a type in `params`",
                        route.method(),
                        route.template(),
                        parameter.name
                    );
                    self.warn(WarningCode::UntypedParameter, None, message);
                }
            }
        }
    }

    fn may(&self, action: Action) -> bool {
        self.grant.actions.contains(&action)
    }

    #[cold]
    fn warn(&mut self, code: WarningCode, field: Option<&FieldPath>, message: impl Into<String>) {
        let endpoint = self.endpoint.id().into();
        self.warnings.push(Warning { code, endpoint, field: field.cloned(), message: message.into() });
    }
}
