//! Reads `query` and `pushdown` of an endpoint, and `search` of a route.

use super::query_rules::RuleKind;
use super::{FieldTree, ParameterRule, Pushdown, PushdownStyle, QueryRules};
use crate::document::{Object, Place, ProblemCode, Problems, text};
use crate::field::FieldPath;
use crate::request::is_method_override;

pub(super) const PUSHDOWN_MEMBERS: [&str; 2] = ["param", "style"];

/// The most rules of one endpoint.
pub const MAX_QUERY_RULES: usize = 200;

/// Reads the rules in the member `query` of an endpoint, or `search` of a route.
pub(super) fn read_rules(
    above: &Object<'_, '_>,
    member: &str,
    fields: &FieldTree,
    problems: &mut Problems,
) -> QueryRules {
    let place = above.place.member(member);
    let mut rules = QueryRules::default();
    let Some(object) = above.get(member).and_then(|node| Object::any(node, place, problems)) else {
        return rules;
    };
    if object.members().count() > MAX_QUERY_RULES {
        problems.add(
            place,
            ProblemCode::TooMany,
            format!("an endpoint has at most {MAX_QUERY_RULES} query rules"),
        );
        return rules;
    }
    for (name, node) in object.members() {
        let place = place.member(name);
        let Some(kind) = text(node, place, problems) else { continue };
        let Some(kind) = RuleKind::ALL.into_iter().find(|rule| rule.as_str() == kind) else {
            problems.add(
                place,
                ProblemCode::UnknownRule,
                "write \"free\", \"field-name\", \"field-list\" or \"search\"",
            );
            continue;
        };
        if check_name(name, kind, fields, place, problems) {
            rules.add(name, kind);
        }
    }
    rules
}

fn check_name(
    name: &str,
    kind: RuleKind,
    fields: &FieldTree,
    place: Place<'_>,
    problems: &mut Problems,
) -> bool {
    let known_field = || name.parse::<FieldPath>().is_ok_and(|path| fields.resolve(&path).is_some());
    let (code, message) = if name.is_empty() || name.chars().any(char::is_control) || is_method_override(name)
    {
        (ProblemCode::InvalidParameter, "no call with such a parameter is accepted: remove it")
    } else if name.matches('*').count() > 1 {
        (ProblemCode::InvalidParameter, "a parameter's name has at most one star")
    } else if name == "*" && kind != RuleKind::Free {
        (
            ProblemCode::InvalidParameter,
            "\"*\" can only be \"free\": list parameters that name fields or search by their names",
        )
    } else if kind == RuleKind::FieldName && !name.contains('*') && !known_field() {
        (
            ProblemCode::UnknownField,
            "a \"field-name\" parameter is called as a declared field, or has a star in its place",
        )
    } else {
        return true;
    };
    problems.add(place, code, message);
    false
}

pub(super) fn read_pushdown(
    endpoint: &Object<'_, '_>,
    rules: &QueryRules,
    problems: &mut Problems,
) -> Option<Pushdown> {
    let place = endpoint.place.member("pushdown");
    let object = Object::of(endpoint.get("pushdown")?, &[&PUSHDOWN_MEMBERS], place, problems)?;
    let param = object.required_text("param", problems);
    let style = match object.required_text("style", problems)? {
        "comma" => Some(PushdownStyle::Comma),
        "repeated" => Some(PushdownStyle::Repeated),
        _ => {
            problems.add(place.member("style"), ProblemCode::UnknownStyle, "write \"comma\" or \"repeated\"");
            None
        }
    };
    let (param, style) = (param?, style?);
    match rules.rule(param) {
        ParameterRule::FieldList | ParameterRule::Unlisted | ParameterRule::FreeUnrestricted => {}
        ParameterRule::Free | ParameterRule::FieldName(_) | ParameterRule::Search => {
            let message =
                format!("the client's own list is intersected: in `query`, make `{param}` a \"field-list\"");
            problems.add(place.member("param"), ProblemCode::PushdownNotAFieldList, message);
        }
    }
    Some(Pushdown { param: param.to_owned(), style })
}
