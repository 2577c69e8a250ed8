//! Calls that are as dear as the limits allow, to be run by a machine that counts instructions.
//!
//! `prepare` makes a case, `run` does its work once; the numbers of cases are the order of [`CASES`].
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a case that cannot be made is a failed test")]
#![expect(unsafe_code, reason = "what the host calls has a fixed name")]

use std::cell::RefCell;
use std::sync::Arc;

use fieldgate::body::{BodyChecker, BodyFormat, check_form, inspect};
use fieldgate::catalog::{Catalog, FormStyle};
use fieldgate::decision::{BodyRule, Decision, Policy, decide};
use fieldgate::grant::Grants;
use fieldgate::request::Request;
use serde_json::{Value, json};

/// What is decided or checked, and the bytes that its work may grow with.
struct Case {
    policy: Policy,
    method: &'static str,
    path: String,
    query: String,
    body: Vec<u8>,
    is_form: bool,
    grant_bytes: usize,
}

thread_local! {
    static CASE: RefCell<Option<Case>> = const { RefCell::new(None) };
}

/// Each makes a case of this many tenths of what the limits allow.
const CASES: [fn(usize) -> Case; 15] = [
    repeated_parent,
    distinct_fields,
    members_of_maps,
    nested_parents,
    sorted_by,
    nested_lists,
    filters,
    unknown_parameters,
    long_path,
    unknown_path,
    long_segment,
    json_body,
    refused_body,
    form_body,
    typed_body,
];

/// Makes case `number`, and says how many bytes request and grant have together.
#[unsafe(no_mangle)]
pub extern "C" fn prepare(number: usize, tenths: usize) -> usize {
    let case = CASES.get(number).expect("a case")(tenths);
    let bytes = case.path.len() + case.query.len() + case.body.len() + case.grant_bytes;
    // What is compiled once per grant is not the work of a call.
    work(&case);
    CASE.set(Some(case));
    bytes
}

/// Does the work of one call: 1 if it is allowed, 0 if not.
#[unsafe(no_mangle)]
pub extern "C" fn run() -> u32 {
    CASE.with_borrow(|case| u32::from(work(case.as_ref().expect("a prepared case"))))
}

/// How many cases there are.
#[unsafe(no_mangle)]
pub extern "C" fn cases() -> usize {
    CASES.len()
}

fn work(case: &Case) -> bool {
    let Ok(request) = Request::parse(case.method, &case.path, &case.query) else { return false };
    let Decision::Allow(allow) = decide(&case.policy, &request, 0) else { return false };
    let BodyRule::Check { mask, form, .. } = allow.body else { return true };
    let rules = case.policy.write_rules(mask).expect("rules");
    let (_, shape) = case.policy.place(mask).expect("a place");
    let records = shape.request_records.clone();
    let verdict = if form.is_some() && case.is_form {
        if inspect(BodyFormat::Form, &case.body).is_err() {
            return false;
        }
        check_form(rules, records, FormStyle::Dots, &case.body).ok()
    } else {
        if inspect(BodyFormat::Json, &case.body).is_err() {
            return false;
        }
        BodyChecker::new(rules, records).check(&case.body).ok()
    };
    verdict == Some(fieldgate::body::BodyVerdict::Pass)
}

fn case(fields: &[String], granted: &[String], method: &'static str, path: &str, query: String) -> Case {
    let declared: Vec<Value> = fields.iter().map(|path| json!({ "path": path, "type": "string" })).collect();
    let rules: serde_json::Map<String, Value> =
        (0..190).map(|n| (format!("p{n}[*]"), json!("field-name"))).collect();
    let mut rules = rules;
    rules.insert("sort".into(), json!("field-list"));
    rules.insert("expand".into(), json!({ "rule": "field-list", "items": "name(name)" }));
    rules.insert("filter[*]".into(), json!("field-name"));
    let deep = (0..64).map(|n| format!("{{s{n}}}")).collect::<Vec<_>>().join("/");
    // Below the same parameters, a text at each depth, none of which may be taken for what a parameter takes.
    let texts = (1..64).map(|depth| {
        let above = (0..depth).map(|n| format!("{{s{n}}}")).collect::<Vec<_>>().join("/");
        format!("GET /{above}/a.a.a")
    });
    let reads: Vec<String> = std::iter::once(format!("GET /{deep}"))
        .chain(std::iter::once("GET /wide/all".to_owned()))
        .chain(texts)
        .chain((1..30).map(|letters| format!("GET /wide/{{s0}}:{}", "b".repeat(letters))))
        .collect();
    let document = json!({
        "name": "Limits", "endpoints": [{
            "id": "wide", "title": "Wide", "records": "", "fields": declared, "formBody": "dots", "bodyMaxBytes": 1 << 20,
            "routes": { "read": reads, "update": ["PATCH /wide/all"] },
            "query": rules, "pushdown": { "param": "fields", "style": "comma" }
        }]
    });
    let catalog = Arc::new(Catalog::parse(&document.to_string()).expect("a catalog"));
    let grants = json!({ "wide": { "actions": ["read", "update"], "fields": granted } }).to_string();
    let policy = Policy::new(Arc::clone(&catalog), None, &Grants::parse(&catalog, &grants).expect("grants"));
    Case {
        policy,
        method,
        path: path.into(),
        query,
        body: Vec::new(),
        is_form: false,
        grant_bytes: grants.len(),
    }
}

/// As many items as a query has room for.
fn listed(parameter: &str, items: impl Iterator<Item = String>, tenths: usize) -> String {
    let mut query = format!("{parameter}=");
    let mut forwarded = query.len();
    for item in items {
        // A comma and a star have three bytes when they are forwarded.
        forwarded += item.len() + 2 * item.matches('*').count() + 3;
        if forwarded > 8_100 * tenths / 10 {
            break;
        }
        if !query.ends_with('=') {
            query.push(',');
        }
        query.push_str(&item);
    }
    query
}

fn below(parent: &str, tenths: usize) -> Vec<String> {
    (0..99 * tenths).map(|n| format!("{parent}.f{n}")).collect()
}

const LIST: &str = "/wide/all";

/// One node with all fields granted but one, asked for again and again.
fn repeated_parent(tenths: usize) -> Case {
    let mut fields = below("d", tenths);
    let granted = fields.clone();
    fields.push("d.hidden".into());
    case(&fields, &granted, "GET", LIST, listed("fields", std::iter::repeat_with(|| "d".into()), tenths))
}

fn distinct_fields(tenths: usize) -> Case {
    let fields = below("d", tenths);
    case(&fields, &fields, "GET", LIST, listed("fields", fields.iter().cloned(), tenths))
}

/// Members of a map by name are granted, and every member of it is asked for.
fn members_of_maps(tenths: usize) -> Case {
    let fields: Vec<_> = (0..99).map(|n| format!("m.*.f{n}")).collect();
    let granted: Vec<_> =
        (0..10 * tenths).flat_map(|member| (0..9).map(move |n| format!("m.k{member}.f{n}"))).collect();
    let asked = (0..9).cycle().map(|n| format!("m.*.f{n}"));
    case(&fields, &granted, "GET", LIST, listed("fields", asked, tenths))
}

/// A node within a node, each of which has all that lies below it.
fn nested_parents(tenths: usize) -> Case {
    let parents: Vec<String> = (1..20).map(|depth| vec!["d"; depth].join(".")).collect();
    let deepest = parents.last().expect("one").clone();
    let mut fields = below(&deepest, tenths);
    let granted = fields.clone();
    fields.push(format!("{deepest}.hidden"));
    case(&fields, &granted, "GET", LIST, listed("fields", parents.iter().cycle().cloned(), tenths))
}

fn sorted_by(tenths: usize) -> Case {
    let fields = below("d", tenths);
    let items = fields.iter().cycle().map(|field| format!("-{field}"));
    case(&fields, &fields, "GET", LIST, listed("sort", items, tenths))
}

/// A list that unfolds to as much as there is room for.
fn nested_lists(tenths: usize) -> Case {
    let fields = below("d.d.d", tenths);
    let list = (0..11 * tenths).map(|n| format!("d(d(d(f{n},f{n},f{n})))")).collect::<Vec<_>>().join(",");
    case(&fields, &fields, "GET", LIST, format!("expand={list}"))
}

fn filters(tenths: usize) -> Case {
    let fields = below("d", tenths);
    let query: Vec<_> =
        fields.iter().rev().take(10 * tenths).map(|field| format!("filter[{field}]=1")).collect();
    case(&fields, &fields, "GET", LIST, query.join("&"))
}

/// Each is held against every pattern of the catalog, and the last one is none of them.
fn unknown_parameters(tenths: usize) -> Case {
    let fields = below("d", tenths);
    let mut query: Vec<_> =
        (1..10 * tenths).map(|n| format!("p189[d.f{}]={}", n % 90, "x".repeat(40))).collect();
    query.push(format!("{}=1", "p".repeat(60)));
    case(&fields, &fields, "GET", LIST, query.join("&"))
}

/// As many segments as there may be, each with as many dots as there is room for.
fn long_path(tenths: usize) -> Case {
    let fields = below("d", 1);
    let path = vec![format!("b{}", ".b".repeat(1 + tenths)); 64].join("/");
    case(&fields, &fields, "GET", &format!("/{path}"), String::new())
}

/// The same, and the last of them is what a server may read as another route.
fn unknown_path(tenths: usize) -> Case {
    let fields = below("d", 1);
    let path = vec![format!("A{}", ".a".repeat(1 + tenths)); 64].join("/");
    case(&fields, &fields, "GET", &format!("/{path}"), String::new())
}

/// A segment of which each part up to a dot may be one with a text around its parameter.
fn long_segment(tenths: usize) -> Case {
    let fields = below("d", 1);
    case(&fields, &fields, "GET", &format!("/wide/x{}:b", "b.b".repeat(66 * tenths)), String::new())
}

fn json_body(tenths: usize) -> Case {
    let fields = below("d", 10);
    let record = (0..90).map(|n| format!("\"f{n}\":\"x\"")).collect::<Vec<_>>().join(",");
    let record = format!("{{\"d\":{{{record}}}}}");
    let body = format!("[{}]", vec![record; tenths].join(","));
    Case { body: body.into_bytes(), ..case(&fields, &fields, "PATCH", LIST, String::new()) }
}

/// Every member is another one that is not granted.
fn refused_body(tenths: usize) -> Case {
    let fields = below("d", 10);
    let members: Vec<_> = (0..20 * tenths).map(|n| format!("\"{}{n}\":1", "h".repeat(100))).collect();
    let body = format!("{{{}}}", members.join(","));
    Case { body: body.into_bytes(), ..case(&fields, &fields, "PATCH", LIST, String::new()) }
}

fn form_body(tenths: usize) -> Case {
    let fields = below("d", 10);
    let pairs: Vec<_> = (0..99 * tenths).map(|n| format!("d.f{n}={}", "x".repeat(200))).collect();
    Case {
        body: pairs.join("&").into_bytes(),
        is_form: true,
        ..case(&fields, &fields, "PATCH", LIST, String::new())
    }
}

/// Objects that are as short as they can be, each with a type of its own to be read.
fn typed_body(tenths: usize) -> Case {
    let endpoint = json!({ "discriminator": "k" });
    let body = format!("[{}{{\"k\":\"d\"}}]", "{\"k\":\"d\"},{},".repeat(200 * tenths));
    Case { body: body.into_bytes(), ..special(endpoint, "PATCH") }
}

/// A case for one route of an endpoint that has these members besides.
fn special(mut endpoint: Value, method: &'static str) -> Case {
    for (name, value) in [
        ("id", json!("wide")),
        ("title", json!("Wide")),
        ("routes", json!({ "read": ["GET /wide/all"], "update": ["PATCH /wide/all"] })),
        ("fields", json!([{ "path": "d.a", "type": "string" }])),
    ] {
        endpoint[name] = value;
    }
    let catalog = json!({ "name": "Limits", "endpoints": [endpoint] });
    let catalog = Arc::new(Catalog::parse(&catalog.to_string()).expect("a catalog"));
    let grants = json!({ "wide": { "actions": ["read", "update"], "fields": ["d.a"] } }).to_string();
    let policy = Policy::new(Arc::clone(&catalog), None, &Grants::parse(&catalog, &grants).expect("grants"));
    let grant_bytes = grants.len();
    Case {
        policy,
        method,
        path: LIST.into(),
        query: String::new(),
        body: Vec::new(),
        is_form: false,
        grant_bytes,
    }
}
