//! Decisions on generated grants and requests, against twins that are too simple to be wrong.
#![expect(clippy::unwrap_used, reason = "a broken vector is a failed test")]

use std::sync::Arc;

use fieldgate::catalog::{Action, Catalog};
use fieldgate::decision::{AnswerRule, BodyRule, Decision, DenyReason, Policy, decide};
use fieldgate::field::{Entry, Mask};
use fieldgate::grant::Grants;
use fieldgate::request::{Parameter, Query, Request};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

/// Field paths to grant and to ask for: declared, implied, members of the map, and unknown.
const FIELDS: [&str; 14] = [
    "id",
    "name",
    "department",
    "department.name",
    "department.head",
    "salary",
    "salary.amount",
    "balances",
    "balances.*.days",
    "balances.sick.days",
    "balances.sick",
    "balances.vacation.taken",
    "shoes",
    "department.shoes",
];

/// What is added before or after a text that names a field.
const DISGUISES: [(&str, &str); 12] = [
    ("", ""),
    ("-", ""),
    ("%2B", ""),
    ("", ",name"),
    ("name,", ""),
    ("", ":desc"),
    ("", ";salary"),
    ("", "%00"),
    ("`", "`"),
    ("", "."),
    ("", "%20salary.amount"),
    ("*.", ""),
];

const ROUTES: [(&str, &str, Action); 7] = [
    ("GET", "/api/people", Action::Read),
    ("HEAD", "/api/people/7", Action::Read),
    ("GET", "/api/people/7", Action::Read),
    ("POST", "/api/people", Action::Create),
    ("PATCH", "/api/people/7", Action::Update),
    ("PUT", "/api/people/7", Action::Update),
    ("DELETE", "/api/people/7", Action::Delete),
];

fn catalog() -> Arc<Catalog> {
    Arc::new(Catalog::parse(include_str!("vectors/catalog.json")).unwrap())
}

fn policy(catalog: &Arc<Catalog>, actions: &[Action], fields: &Value) -> Policy {
    let grants = json!({ "people": { "actions": actions, "fields": fields } });
    Policy::new(Arc::clone(catalog), None, &serde_json::from_value::<Grants>(grants).unwrap())
}

fn call(policy: &Policy, (method, path): (&str, &str), query: &str) -> Decision {
    match Request::parse(method, path, query) {
        Ok(request) => decide(policy, &request, 0),
        Err(refusal) => refusal.into(),
    }
}

/// Whether the catalog of the vectors has such a field.
fn is_known(path: &str) -> bool {
    let folded = path.replace("balances.sick", "balances.*").replace("balances.vacation", "balances.*");
    let known = [
        "id",
        "name",
        "department",
        "department.name",
        "department.head",
        "salary",
        "salary.amount",
        "balances",
        "balances.*",
        "balances.*.days",
        "balances.*.taken",
    ];
    known.contains(&folded.as_str())
}

/// Whether a granted path takes in another one: name by name.
fn takes_in(granted: &str, path: &str) -> bool {
    let (granted, path): (Vec<_>, Vec<_>) = (granted.split('.').collect(), path.split('.').collect());
    granted.len() <= path.len() && granted.iter().zip(&path).all(|(own, other)| *own == "*" || own == other)
}

/// Whether the fields granted today hold all of a path.
fn holds(granted: &[&str], path: &str) -> bool {
    granted.iter().any(|own| is_known(own) && takes_in(own, path))
}

fn entry(mask: &Mask, path: &str) -> Entry {
    path.split('.').fold(Entry::Part(mask.root()), |entry, name| match entry {
        Entry::Part(node) => mask.member(node, name.as_bytes()),
        whole_or_nothing => whole_or_nothing,
    })
}

fn granted_fields() -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(FIELDS.to_vec(), 0..FIELDS.len())
}

fn granted_actions() -> impl Strategy<Value = Vec<Action>> {
    subsequence(Action::ALL.to_vec(), 0..=Action::ALL.len())
}

proptest! {
    #[test]
    fn no_action_is_allowed_that_is_not_granted(
        actions in granted_actions(),
        fields in granted_fields(),
        all in any::<bool>(),
        (method, path, action) in select(ROUTES.to_vec()),
        query in select(vec!["", "page=1", "sort=name", "fields=name", "q=x"]),
    ) {
        let fields = if all { json!("all") } else { json!(fields) };
        let decision = call(&policy(&catalog(), &actions, &fields), (method, path), query);
        match decision {
            Decision::Allow(allow) => {
                prop_assert!(actions.contains(&action) && allow.action == action);
                prop_assert_eq!(allow.restricted, !all);
                let passes = matches!(allow.answer, AnswerRule::Pass) || matches!(allow.body, BodyRule::Pass { .. });
                prop_assert!(all || !passes, "a restricted key's bodies never pass unseen");
                prop_assert!(actions.contains(&Action::Read) || allow.answer != AnswerRule::Pass);
            }
            Decision::Deny(deny) => prop_assert!(actions.contains(&action) || deny.reason == DenyReason::ActionNotGranted),
        }
    }

    #[test]
    fn the_mask_of_a_read_keeps_what_is_granted_and_nothing_else(granted in granted_fields(), path in select(FIELDS.to_vec())) {
        let policy = policy(&catalog(), &[Action::Read], &json!(granted));
        // This route answers with the record itself.
        match call(&policy, ("GET", "/api/people/7"), "") {
            Decision::Allow(allow) => {
                let AnswerRule::Project { mask } = allow.answer else { panic!("not projected") };
                let mask = policy.mask(mask).unwrap();
                prop_assert_eq!(entry(&mask, &path.replace('*', "other")) == Entry::Whole, holds(&granted, path));
            }
            Decision::Deny(deny) => {
                prop_assert_eq!(deny.reason, DenyReason::NoFields);
                prop_assert!(!granted.iter().any(|own| is_known(own)));
            }
        }
    }

    #[test]
    fn a_parameter_passes_only_with_fields_that_are_granted_whole(
        granted in granted_fields(),
        field in select(FIELDS.to_vec()),
        (before, behind) in select(DISGUISES.to_vec()),
        filters in any::<bool>(),
    ) {
        let text = format!("{before}{field}{behind}");
        let query = if filters { format!("filter[{text}]=1") } else { format!("sort={text}") };
        let policy = policy(&catalog(), &[Action::Read], &json!([&granted[..], &["name"]].concat()));
        let own = is_known(field) && (holds(&granted, field) || field == "name");
        let plain = match (before, behind) {
            ("", "") => true,
            ("-" | "%2B" | "name,", "") | ("", ",name") => !filters,
            _ => false,
        };
        let passed = matches!(call(&policy, ("GET", "/api/people"), &query), Decision::Allow(_));
        prop_assert_eq!(passed, own && plain, "{}", query);
    }

    #[test]
    fn the_origin_is_asked_for_everything_that_may_leave(granted in granted_fields(), asked in subsequence(FIELDS.to_vec(), 0..4)) {
        let policy = policy(&catalog(), &[Action::Read], &json!(granted));
        let query = if asked.is_empty() { String::new() } else { format!("fields={}", asked.join(",")) };
        let Decision::Allow(allow) = call(&policy, ("GET", "/api/people"), &query) else { return Ok(()) };
        let Some((_, list)) = allow.target.split_once("?fields=") else { return Ok(()) };
        let list: Vec<_> = list.split("%2C").collect();
        let wanted = granted.iter().filter(|own| is_known(own));
        for own in wanted.filter(|own| asked.is_empty() || asked.iter().any(|asked| takes_in(asked, own))) {
            prop_assert!(list.iter().any(|item| takes_in(item, own)), "{} of {:?}", own, list);
        }
        for item in &list {
            prop_assert!(!item.contains(['*', '`']) && granted.iter().any(|own| takes_in(item, own) || takes_in(own, item)));
        }
    }

    /// `reviews` has a parameter for each notation. A lenient server may split, fold and read as it likes: no name that is
    /// hidden stands in what it is sent.
    #[test]
    fn no_notation_carries_the_name_of_a_hidden_field(
        parameter in select(vec!["sort", "sortBy", "order", "orderBy", "$orderby", "expand", "$expand", "fields[reviews]", ""]),
        pieces in prop::collection::vec(select(PIECES.to_vec()), 1..8),
    ) {
        let text = pieces.concat();
        let (name, value) = if parameter.is_empty() { (text, "1".to_owned()) } else { (parameter.to_owned(), text) };
        if name.is_empty() || name.starts_with(['=', '&']) { return Ok(()) }
        let query = Query::of(vec![Parameter { name: name.clone(), value: value.clone() }]).to_string();
        let Decision::Allow(allow) = call(&reviewer(), ("GET", "/api/reviews"), &query) else { return Ok(()) };
        let judged = if parameter.is_empty() { name } else { value };
        let held = ["attributes", "status", "start_date", "valid", "reviewer", "name", "filter", "_eq",
            "_in", "_from", "start_date_from", "select", "expand", "asc", "desc"];
        for word in judged.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty()) {
            prop_assert!(held.contains(&&*word.to_lowercase()), "{} of {}", word, allow.target);
        }
    }

    #[test]
    fn each_notation_says_every_held_field(
        (parameter, (joint, under)) in select(NOTATIONS.to_vec()),
        fields in prop::collection::vec((select(vec!["status", "start_date", "reviewer.name"]), any::<bool>()), 1..5),
    ) {
        let (_, direction) = DIRECTIONS.into_iter().find(|(name, _)| *name == parameter).unwrap();
        let items: Vec<_> = fields.iter().map(|(field, down)| {
            let path = format!("{under}{}", field.replace('.', joint));
            if *down { format!("{path}{direction}") } else { path }
        }).collect();
        let query = Query::of(vec![Parameter { name: parameter.to_owned(), value: items.join(",") }]).to_string();
        let decision = call(&reviewer(), ("GET", "/api/reviews"), &query);
        prop_assert!(matches!(decision, Decision::Allow(_)), "{}", query);
    }
}

/// What parameters of every notation are made of.
const PIECES: [&str; 34] = [
    "status",
    "start_date",
    "valid",
    "valid_from",
    "rating",
    "salary",
    "Rating",
    "email",
    "reviewer",
    "name",
    "attributes",
    "desc",
    ",",
    ",",
    ".",
    "/",
    "][",
    "[",
    "]",
    "(",
    ")",
    ";",
    " ",
    "-",
    ":",
    " desc",
    ",asc",
    ".asc",
    "$select=",
    "$expand=",
    "filter[",
    "][_eq]",
    "_from",
    "[gte]",
];
const NOTATIONS: [(&str, (&str, &str)); 6] = [
    ("sort", (".", "")),
    ("sortBy", (".", "")),
    ("order", (".", "")),
    ("orderBy", (".", "")),
    ("$orderby", ("/", "attributes/")),
    ("expand", (".", "")),
];
const DIRECTIONS: [(&str, &str); 6] = [
    ("sort", ""),
    ("sortBy", ",asc"),
    ("order", ".desc"),
    ("orderBy", ":ASC"),
    ("$orderby", " desc"),
    ("expand", ""),
];

/// May read the reviews without salary, rating, the reviewer's email and what is valid from when.
fn reviewer() -> Policy {
    let catalog = catalog();
    let fields =
        ["attributes.status", "attributes.start_date", "attributes.valid", "attributes.reviewer.name"];
    let grants = json!({ "reviews": { "actions": ["read"], "fields": fields } });
    Policy::new(Arc::clone(&catalog), None, &serde_json::from_value::<Grants>(grants).unwrap())
}
