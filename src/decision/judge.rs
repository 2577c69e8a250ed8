//! The decision, step by step.

use super::policy::{Granted, MaskUse};
use super::{
    Allow, AnswerRule, BodyRule, Decision, Deny, DenyReason, ErrorRule, Links, MAX_SEARCH_BYTES, MaskId,
    OriginErrors, Policy, parameters,
};
use crate::catalog::{Action, Endpoint, Found, Route};
use crate::grant::EffectiveFields;
use crate::request::{Method, Request};

/// Decides one call by the holder of a key, at `now` in milliseconds since 1970.
///
/// The same arguments give the same decision. A key is expired from
/// the millisecond that its policy names.
///
/// ```
/// use std::sync::Arc;
/// use fieldgate::catalog::Catalog;
/// use fieldgate::decision::{Decision, DenyReason, Policy, decide};
/// use fieldgate::grant::Grants;
/// use fieldgate::request::Request;
///
/// let catalog = Arc::new(Catalog::parse(r#"{
///     "name": "HR", "basePath": "", "endpoints": [{
///         "id": "employees", "title": "Employees", "routes": { "read": ["GET /employees"] }, "records": "",
///         "fields": [{ "path": "name", "type": "string" }, { "path": "salary", "type": "number" }],
///         "query": { "sort": "field-list" }
///     }]
/// }"#)?);
/// let grants = Grants::parse(&catalog, r#"{ "employees": { "actions": ["read"], "fields": ["name"] } }"#)?;
/// let policy = Policy::new(catalog, None, &grants);
///
/// let by_name = Request::parse("GET", "/employees", "sort=-name")?;
/// let Decision::Allow(allow) = decide(&policy, &by_name, 0) else { panic!("name is granted") };
/// assert_eq!(allow.target, "/employees?sort=-name");
///
/// let by_salary = Request::parse("GET", "/employees", "sort=salary")?;
/// let Decision::Deny(deny) = decide(&policy, &by_salary, 0) else { panic!("salary is hidden") };
/// assert_eq!(deny.reason, DenyReason::ParameterNotAllowed { parameter: "sort".into() });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn decide(policy: &Policy, request: &Request, now: u64) -> Decision {
    match judge(policy, request, now) {
        Ok(allow) => Decision::Allow(allow),
        Err(deny) => Decision::Deny(deny),
    }
}

/// A call whose route is known and granted.
struct GrantedCall<'a> {
    endpoint: &'a Endpoint,
    route: &'a Route,
    granted: &'a Granted,
    method: Method,
}

fn judge(policy: &Policy, request: &Request, now: u64) -> Result<Allow, Deny> {
    let off_route = |reason| Deny { endpoint: None, action: None, reason };
    // Before the route, so that an expired key learns as little as an unknown one.
    if policy.has_expired(now) {
        return Err(off_route(DenyReason::Expired));
    }
    let (endpoint, route) = match policy.catalog().find(request.method, &request.path) {
        Found::Route { endpoint, route } => (endpoint, route),
        Found::OtherMethods(allow) => return Err(off_route(DenyReason::MethodNotAllowed { allow })),
        Found::Nothing => return Err(off_route(DenyReason::UnknownRoute)),
    };
    let action = route.action();
    let deny = |reason| Deny { endpoint: Some(endpoint.id().into()), action: Some(action), reason };
    let granted = policy.granted(endpoint.id()).filter(|granted| granted.grant.actions.contains(&action));
    let granted = granted.ok_or_else(|| deny(DenyReason::ActionNotGranted))?;

    let call = GrantedCall { endpoint, route, granted, method: request.method };
    call.check_fields().map_err(deny)?;
    let is_plain_read = action == Action::Read && request.method.is_safe();
    let query = parameters::judge(endpoint, is_plain_read, granted, &request.query)
        .map_err(|parameter| deny(DenyReason::ParameterNotAllowed { parameter }))?;
    let mut target = request.path.as_str().to_owned();
    if !query.parameters().is_empty() {
        target = format!("{target}?{query}");
    }
    Ok(Allow {
        endpoint: endpoint.id().into(),
        action,
        target,
        restricted: granted.grant.is_restricted(),
        overlap: is_plain_read && route.overlap(),
        headers: route.headers().to_vec(),
        fixed_headers: route.fixed_headers().to_vec(),
        body: call.body(),
        answer: call.answer(),
        links: call.links(),
        errors: call.errors(),
        origin_forbids: route.origin_forbids(),
    })
}

impl GrantedCall<'_> {
    /// What a field list forbids, whatever the request contains.
    fn check_fields(&self) -> Result<(), DenyReason> {
        let EffectiveFields::List(selection) = &self.granted.grant.fields else { return Ok(()) };
        if self.route.action() == Action::Read && selection.is_empty() {
            return Err(DenyReason::NoFields);
        }
        // A replaced record loses the fields that the sender cannot see.
        if self.method == Method::Put && !self.route.merge() {
            return Err(DenyReason::ReplaceNeedsAllFields);
        }
        Ok(())
    }

    fn body(&self) -> BodyRule {
        let (restricted, max_bytes) = (self.granted.grant.is_restricted(), self.route.body_max_bytes());
        let mask_use = match self.route.action() {
            _ if self.method.is_safe() => return BodyRule::None,
            Action::Read if restricted => {
                let mask = self.granted.rules_id(self.endpoint, self.route);
                return BodyRule::Search { max_bytes: max_bytes.min(MAX_SEARCH_BYTES), mask };
            }
            Action::Read => return BodyRule::Pass { max_bytes },
            Action::Create => MaskUse::Create,
            Action::Update => MaskUse::Update,
            Action::Delete if self.route.delete_body() => MaskUse::Update,
            Action::Delete | Action::Download => return BodyRule::None,
        };
        if restricted {
            BodyRule::Check { max_bytes, mask: self.mask_id(mask_use), form: self.route.form_body() }
        } else {
            BodyRule::Pass { max_bytes }
        }
    }

    fn answer(&self) -> AnswerRule {
        let reads = self.granted.grant.actions.contains(&Action::Read);
        let restricted = self.granted.grant.is_restricted();
        let mask_use = match self.route.action() {
            Action::Download => return AnswerRule::Attachment,
            Action::Read if restricted => MaskUse::Fields,
            Action::Create | Action::Update | Action::Delete if !reads => MaskUse::Identity,
            Action::Create | Action::Update | Action::Delete if restricted => MaskUse::FieldsAndIdentity,
            Action::Read | Action::Create | Action::Update | Action::Delete => return AnswerRule::Pass,
        };
        AnswerRule::Project { mask: self.mask_id(mask_use) }
    }

    fn links(&self) -> Option<Links> {
        let has_links =
            self.route.action() != Action::Download && self.endpoint.has_links(self.route.shape());
        has_links.then(|| Links { mask: self.mask_id(MaskUse::Links) })
    }

    fn errors(&self) -> Option<ErrorRule> {
        let errors = OriginErrors::new(self.endpoint, self.route, self.granted)?;
        Some(ErrorRule { mask: self.granted.rules_id(self.endpoint, self.route), whole: errors.is_whole() })
    }

    fn mask_id(&self, mask_use: MaskUse) -> MaskId {
        self.granted.mask_id(self.endpoint, self.route, mask_use)
    }
}
