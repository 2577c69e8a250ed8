//! The crate as a server in Rust uses it, by its public items alone: one policy in memory for all threads, decisions,
//! a body checked, an answer projected as it streams.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod server;

use std::sync::Arc;
use std::thread;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use fieldgate::catalog::Catalog;
use fieldgate::decision::{Decision, Policy, decide};
use fieldgate::document::Problems;
use fieldgate::field::Mask;
use fieldgate::grant::Grants;
use fieldgate::projection::Projector;
use serde_json::{Value, json};
use server::{Gate, Origin};
use tower::ServiceExt as _;

const CATALOG: &str = r#"{
    "name": "HR", "basePath": "", "endpoints": [{
        "id": "employees", "title": "Employees", "records": "/data", "envelope": ["/total"], "identity": ["id"],
        "routes": { "read": ["GET /employees", "GET /employees/{id}"], "update": ["PATCH /employees/{id}"] },
        "params": { "id": "integer" }, "query": { "sort": "field-list" },
        "fields": [
            { "path": "id", "type": "integer", "readOnly": true },
            { "path": "name", "type": "string" },
            { "path": "salary", "type": "number", "sensitive": true },
            { "path": "team.name", "type": "string" },
            { "path": "team.budget", "type": "number" }
        ]
    }]
}"#;

const GRANTS: &str =
    r#"{ "employees": { "actions": ["read", "update"], "fields": ["id", "name", "team.name"] } }"#;

struct Running {
    app: Router,
    origin: Origin,
    key: String,
}

impl Running {
    fn new() -> Self {
        let mut gate = Gate::new(CATALOG).unwrap();
        let key = gate.issue(GRANTS, [7; 41]).unwrap();
        let origin = Origin::default();
        Self { app: gate.guard(origin.clone()), origin, key }
    }

    /// The status and body of an answer; no body where it broke off.
    async fn call(&self, method: &str, target: &str, body: &'static str) -> (StatusCode, Option<String>) {
        let request = Request::builder()
            .method(method)
            .uri(target)
            .header(header::AUTHORIZATION, format!("Bearer {}", self.key))
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body))
            .unwrap();
        let answer = self.app.clone().oneshot(request).await.unwrap();
        let status = answer.status();
        let bytes = to_bytes(answer.into_body(), usize::MAX).await.ok();
        (status, bytes.map(|bytes| String::from_utf8(bytes.to_vec()).unwrap()))
    }

    async fn status(&self, method: &str, target: &str, body: &'static str) -> u16 {
        self.call(method, target, body).await.0.as_u16()
    }
}

#[tokio::test]
async fn an_answer_is_projected_as_it_streams() {
    let (status, body) = Running::new().call("GET", "/employees?sort=name", "").await;
    let found: Value = serde_json::from_str(&body.unwrap()).unwrap();
    let records = json!([{ "id": 1, "name": "Zoë", "team": { "name": "Core" } }, { "id": 2, "name": "Ada" }]);
    assert_eq!((status.as_u16(), found), (200, json!({ "data": records, "total": 2 })));
}

#[tokio::test]
async fn an_answer_that_breaks_off_never_looks_complete() {
    let (status, body) = Running::new().call("GET", "/employees/1", "").await;
    assert_eq!((status.as_u16(), body), (200, None));
}

#[tokio::test]
async fn a_call_that_is_not_granted_never_reaches_the_application() {
    let running = Running::new();
    for (method, target, body, status) in [
        ("GET", "/employees?sort=salary", "", 403),
        ("GET", "/payroll", "", 404),
        ("DELETE", "/employees/1", "", 405),
        ("GET", "/employees/%2e%2e/admin", "", 400),
        ("GET", "/employees", "{}", 413),
        ("PATCH", "/employees/1", r#"{"data":{"salary":1}}"#, 403),
        ("PATCH", "/employees/1", r#"{"data":{"team":null}}"#, 403),
        ("PATCH", "/employees/1", r#"{"data":{"id":2}}"#, 403),
        ("PATCH", "/employees/1", r#"{"data":{"name":"#, 400),
        ("PATCH", "/employees/1", r#"{"_method":"DELETE"}"#, 400),
    ] {
        assert_eq!(running.status(method, target, body).await, status, "{method} {target} {body}");
    }
    let stranger = Running { key: "fg_nobody".into(), ..running };
    assert_eq!(stranger.status("GET", "/employees", "").await, 401);
    assert_eq!(*stranger.origin.written.lock().unwrap(), []);
}

#[tokio::test]
async fn a_granted_write_reaches_the_application_and_its_answer_shows_no_more_than_the_key_sees() {
    let running = Running::new();
    let (status, body) = running.call("PATCH", "/employees/1", r#"{"data":{"name":"Zoë"}}"#).await;
    assert_eq!((status.as_u16(), body.as_deref()), (200, Some(r#"{"data":{"id":1}}"#)));
    assert_eq!(*running.origin.written.lock().unwrap(), [(1, json!({ "data": { "name": "Zoë" } }))]);
}

#[test]
fn what_is_compiled_is_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    fn moved<T: Send>() {}
    shared::<Catalog>();
    shared::<Grants>();
    shared::<Policy>();
    shared::<Mask>();
    shared::<Problems>();
    moved::<Projector>();

    let catalog = Arc::new(Catalog::parse(CATALOG).unwrap());
    let policy = Policy::new(Arc::clone(&catalog), None, &Grants::parse(&catalog, GRANTS).unwrap());
    let request = fieldgate::request::Request::parse("GET", "/employees", "sort=-name").unwrap();
    let decisions: Vec<Decision> = thread::scope(|scope| {
        let deciding = [(); 4].map(|()| scope.spawn(|| decide(&policy, &request, 0)));
        deciding.map(|thread| thread.join().unwrap()).into()
    });
    assert!(matches!(decisions[0], Decision::Allow(_)));
    assert!(decisions.iter().all(|decision| *decision == decisions[0]));
}
