//! A server as a stranger would write it: an axum application, and a layer around it that knows keys.

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use fieldgate::body::{BodyChecker, BodyFormat, BodyVerdict, Inspection, inspect};
use fieldgate::catalog::Catalog;
use fieldgate::decision::{Allow, AnswerRule, BodyRule, Decision, DenyReason, MaskId, Policy, decide};
use fieldgate::field::Mask;
use fieldgate::grant::Grants;
use fieldgate::key::{ENTROPY_BYTES, Key, KeyPrefix};
use fieldgate::projection::Projector;
use fieldgate::request;
use futures_util::StreamExt;
use futures_util::stream::{self, try_unfold};
use serde_json::{Value, json};

pub(super) type Failure = Box<dyn Error + Send + Sync>;

/// An HR application that knows nothing of keys. It keeps what was written to it.
#[derive(Clone, Default)]
pub(super) struct Origin {
    pub(super) written: Arc<Mutex<Vec<(u64, Value)>>>,
}

/// In pieces that are cut in the middle of names, values and characters.
const EMPLOYEES: &[&[u8]] = &[
    b"{\"data\": [{\"id\": 1, \"name\": \"Zo\xc3",
    b"\xab\", \"sal",
    b"ary\": 70",
    b"000, \"team\": {\"name\": \"Core\", \"budget\": 1}},",
    b" {\"id\": 2, \"salary\": 1, \"name\": \"Ada\"}], \"total\": 2}",
];

const BROKEN_OFF: &[&[u8]] = &[b"{\"data\": {\"id\": 1, \"na", b"me\": \"Ada\""];

impl Origin {
    fn routes(self) -> Router {
        let update = |State(origin): State<Self>, Path(id): Path<u64>, Json(change): Json<Value>| async move {
            origin.update(id, change)
        };
        Router::new()
            .route("/employees", get(|| async { streamed(EMPLOYEES) }))
            .route("/employees/{id}", get(|| async { streamed(BROKEN_OFF) }).patch(update))
            .with_state(self)
    }

    fn update(&self, id: u64, change: Value) -> Result<Json<Value>, StatusCode> {
        let mut written = self.written.lock().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        written.push((id, change));
        Ok(Json(json!({ "data": { "id": id, "salary": 70_000 } })))
    }
}

fn streamed(chunks: &'static [&'static [u8]]) -> Response {
    let body = Body::from_stream(stream::iter(chunks.iter().map(|chunk| Ok::<_, Failure>(*chunk))));
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// What the layer knows: the policies of keys by the digest of each, in memory and shared by all threads.
pub(super) struct Gate {
    catalog: Arc<Catalog>,
    prefix: KeyPrefix,
    policies: HashMap<String, Policy>,
}

impl Gate {
    pub(super) fn new(catalog: &str) -> Result<Self, Failure> {
        let catalog = Arc::new(Catalog::parse(catalog)?);
        Ok(Self { catalog, prefix: KeyPrefix::default(), policies: HashMap::new() })
    }

    /// The text of a new key with these grants. A real server takes the entropy from its platform.
    pub(super) fn issue(&mut self, grants: &str, entropy: [u8; ENTROPY_BYTES]) -> Result<String, Failure> {
        let grants = Grants::parse(&self.catalog, grants)?;
        let key = Key::from_entropy(&self.prefix, entropy);
        let policy = Policy::new(Arc::clone(&self.catalog), None, &grants);
        self.policies.insert(key.digest().to_string(), policy);
        Ok(key.text().to_owned())
    }

    /// The application behind this gate.
    pub(super) fn guard(self, origin: Origin) -> Router {
        origin.routes().layer(from_fn_with_state(Arc::new(self), pass))
    }

    fn policy(&self, headers: &HeaderMap) -> Option<&Policy> {
        let text = headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")?;
        self.policies.get(&Key::parse(&self.prefix, text)?.digest().to_string())
    }
}

async fn pass(State(gate): State<Arc<Gate>>, request: Request, next: Next) -> Result<Response, StatusCode> {
    let policy = gate.policy(request.headers()).ok_or(StatusCode::UNAUTHORIZED)?;
    let allow = decided(policy, &request)?;
    let request = forwarded(policy, &allow, request).await?;
    let answer = next.run(request).await;
    match allow.answer {
        AnswerRule::Pass => Ok(answer),
        AnswerRule::Attachment => Err(StatusCode::NOT_IMPLEMENTED),
        AnswerRule::Project { mask } => {
            let mask = policy.mask(mask).ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
            projected(answer, mask)
        }
    }
}

fn decided(policy: &Policy, request: &Request) -> Result<Allow, StatusCode> {
    let (method, uri) = (request.method().as_str(), request.uri());
    let call = request::Request::parse(method, uri.path(), uri.query().unwrap_or_default())
        .map_err(|_| StatusCode::BAD_REQUEST)?;
    match decide(policy, &call, 0) {
        Decision::Allow(allow) => Ok(allow),
        Decision::Deny(deny) => Err(match deny.reason {
            DenyReason::Malformed { .. } => StatusCode::BAD_REQUEST,
            DenyReason::Expired => StatusCode::UNAUTHORIZED,
            DenyReason::UnknownRoute => StatusCode::NOT_FOUND,
            DenyReason::MethodNotAllowed { .. } => StatusCode::METHOD_NOT_ALLOWED,
            DenyReason::ActionNotGranted
            | DenyReason::ParameterNotAllowed { .. }
            | DenyReason::NoFields
            | DenyReason::ReplaceNeedsAllFields => StatusCode::FORBIDDEN,
        }),
    }
}

/// The request that the application sees: the target as it was judged, and a body that was checked.
async fn forwarded(policy: &Policy, allow: &Allow, request: Request) -> Result<Request, StatusCode> {
    let (mut parts, body) = request.into_parts();
    parts.uri = allow.target.parse().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let (max_bytes, mask) = match allow.body {
        BodyRule::None => (0, None),
        BodyRule::Pass { max_bytes } => (max_bytes, None),
        // This application has no searches, and takes no forms.
        BodyRule::Search { .. } | BodyRule::Check { form: Some(_), .. } => {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        BodyRule::Check { max_bytes, mask, form: None } => (max_bytes, Some(mask)),
    };
    let bytes = to_bytes(body, max_bytes).await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    if !bytes.is_empty() && inspect(BodyFormat::Json, &bytes) != Ok(Inspection::Plain) {
        return Err(StatusCode::BAD_REQUEST);
    }
    if let Some(mask) = mask {
        check(policy, mask, &bytes)?;
    }
    Ok(Request::from_parts(parts, bytes.into()))
}

fn check(policy: &Policy, mask: MaskId, body: &[u8]) -> Result<(), StatusCode> {
    let rules = policy.write_rules(mask).ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
    let (_, shape) = policy.place(mask).ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
    let mut checker = BodyChecker::new(rules, shape.request_records.clone());
    match checker.write(body).and_then(|()| checker.finish()) {
        Ok(BodyVerdict::Pass) => Ok(()),
        Ok(BodyVerdict::Refused(_)) => Err(StatusCode::FORBIDDEN),
        Err(_) => Err(StatusCode::BAD_REQUEST),
    }
}

/// The answer with what the mask permits of its body, chunk by chunk as the application sends it.
fn projected(answer: Response, mask: Arc<Mask>) -> Result<Response, StatusCode> {
    let is_json = answer.headers().get(header::CONTENT_TYPE).is_some_and(|it| it == "application/json");
    if !is_json {
        return Err(StatusCode::BAD_GATEWAY);
    }
    let (mut parts, body) = answer.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    let start = (body.into_data_stream(), Projector::new(mask));
    let permitted = try_unfold(start, |(mut chunks, mut projector)| async {
        let mut permitted = Vec::new();
        let Some(chunk) = chunks.next().await else {
            // Without this, a body that broke off would look complete.
            projector.finish()?;
            return Ok::<_, Failure>(None);
        };
        projector.write(&chunk?, &mut permitted)?;
        Ok(Some((permitted, (chunks, projector))))
    });
    Ok(Response::from_parts(parts, Body::from_stream(permitted)))
}
