//! The boundary as JavaScript meets it, under wasm-bindgen-test: in Node, and with `WASM_BINDGEN_USE_BROWSER=1` in a
//! browser. What the functions compute is held by the shared vectors; here stands what only a boundary can get wrong.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fieldgate::wasm::{catalog, error, grants, key, leaks, mask, projection, record, request, state};
use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const CATALOG: &str = include_str!("vectors/catalog.json");
const GRANTS: &str = r#"{"people":{"actions":["read"],"fields":["name"],"parents":[]}}"#;

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

fn handle(object: &JsValue, name: &str) -> f64 {
    get(object, name).as_f64().unwrap()
}

fn code<T>(result: error::Result<T>) -> String {
    let thrown = JsValue::from(result.err().unwrap());
    assert!(thrown.is_instance_of::<js_sys::Error>());
    get(&thrown, "code").as_string().unwrap()
}

fn compiled() -> f64 {
    handle(&catalog::compile_catalog(CATALOG).unwrap(), "catalog")
}

fn record_of(grants: &str) -> Vec<u8> {
    let text = format!(
        r#"{{"format":1,"id":"abcdefghijkl","name":"Test","grants":{grants},"epoch":1,"createdAt":0,"createdBy":{{"kind":"token"}},"updatedAt":0,"updatedBy":{{"kind":"token"}},"expiresAt":null}}"#
    );
    get(&record::seal_record(&text).unwrap(), "bytes").unchecked_into::<Uint8Array>().to_vec()
}

#[wasm_bindgen_test]
fn generated_keys_differ_and_parse() {
    let [one, other] = [(); 2].map(|()| key::generate_key("fg").unwrap());
    assert_ne!(get(&one, "key"), get(&other, "key"));
    let parsed = key::parse_key("fg", &get(&one, "key").as_string().unwrap()).unwrap();
    assert_eq!(get(&parsed, "id"), get(&one, "id"));
    assert_eq!(get(&parsed, "digest"), get(&one, "digest"));
    assert_eq!(code(key::generate_key("Fg")), "invalid_prefix");
}

#[wasm_bindgen_test]
fn what_is_not_there_is_undefined_and_what_is_empty_is_null() {
    assert!(key::parse_key("fg", "fg_x").unwrap().is_undefined());
    assert!(request::check_request("GET", "/", "").unwrap().is_undefined());
    let opened = record::open_record(compiled(), &record_of(GRANTS)).unwrap();
    assert!(get(&opened, "expiresAt").is_null());
}

#[wasm_bindgen_test]
fn results_are_plain_objects() {
    let decision = {
        let opened = record::open_record(compiled(), &record_of(GRANTS)).unwrap();
        request::decide(handle(&opened, "record"), "GET", "/api/people", "", 0.0).unwrap()
    };
    assert!(Object::is(
        &Object::get_prototype_of(&decision).into(),
        &Object::get_prototype_of(&Object::new()).into()
    ));
    assert_eq!(get(&decision, "outcome"), "allow");
    assert_eq!(get(&get(&decision, "answer"), "rule"), "project");
}

#[wasm_bindgen_test]
fn a_freed_handle_is_refused_and_freeing_it_again_is_not() {
    let catalog = compiled();
    catalog::free_catalog(catalog);
    catalog::free_catalog(catalog);
    assert_eq!(code(grants::check_grants(catalog, GRANTS)), "stale_handle");
}

#[wasm_bindgen_test]
fn a_handle_of_an_earlier_instance_is_refused() {
    let old = compiled();
    catalog::free_catalog(old);
    state::begin(7);
    let new = compiled();
    assert!(new > 7.0 * 4_294_967_296.0);
    assert_eq!(code(grants::check_grants(old, GRANTS)), "stale_handle");
}

#[wasm_bindgen_test]
fn handles_that_are_no_handles_are_refused() {
    for odd in [0.0, -1.0, 0.5, f64::NAN, f64::INFINITY, 1e300] {
        assert_eq!(code(grants::check_grants(odd, GRANTS)), "stale_handle");
        assert_eq!(code(projection::finish_projector(odd)), "stale_handle");
    }
}

#[wasm_bindgen_test]
fn a_clock_that_tells_no_time_lets_no_key_with_an_expiry_live() {
    let bytes =
        String::from_utf8(record_of(GRANTS)).unwrap().replace("\"expiresAt\":null", "\"expiresAt\":9");
    let opened = handle(&record::open_record(compiled(), bytes.as_bytes()).unwrap(), "record");
    for (now, outcome) in [(8.0, "allow"), (9.0, "deny"), (f64::NAN, "deny")] {
        let decision = request::decide(opened, "GET", "/api/people", "", now).unwrap();
        assert_eq!(get(&decision, "outcome"), outcome, "at {now}");
    }
}

#[wasm_bindgen_test]
fn a_faulty_body_throws_its_place_and_nothing_more_leaves() {
    let mask = mask::compile_mask(r#"{"fields":["name"]}"#).unwrap();
    let projector = mask::open_mask_projector(mask).unwrap();
    mask::free_mask(mask);
    let permitted = projection::write_projector(projector, br#"{"name":"Ada","salary":1"#).unwrap();
    assert_eq!(permitted.to_vec(), br#"{"name":"Ada""#);
    let thrown = JsValue::from(projection::write_projector(projector, b"]").err().unwrap());
    assert_eq!(get(&thrown, "byteOffset"), 24.0);
    assert_eq!(code(projection::write_projector(projector, b"}")), "unexpected");
    assert_eq!(code(projection::finish_projector(projector)), "unexpected");
    projection::free_projector(projector);
}

#[wasm_bindgen_test]
fn bytes_that_are_no_record_are_refused() {
    assert_eq!(code(record::open_record(compiled(), b"{}")), "invalid_record");
    assert_eq!(code(record::read_record(b"")), "invalid_record");
    assert_eq!(code(record::seal_record("{}")), "invalid_record");
}

#[wasm_bindgen_test]
fn a_leak_check_reports_by_plain_numbers_and_refuses_what_is_no_plan() {
    let plan = format!(
        r#"{{"seed":1,"grants":{GRANTS},"answers":[{{"method":"GET","path":"/api/people","body":"{{\"data\":[{{\"name\":\"Ada\",\"salary\":1}}]}}"}}]}}"#
    );
    let report = leaks::check_leaks(compiled(), &plan).unwrap();
    assert_eq!(get(&report, "compared"), 1.0);
    assert_eq!(get(&get(&report, "leaks"), "length"), 0.0);
    assert_eq!(code(leaks::check_leaks(compiled(), "{")), "invalid_leak_plan");
}
