//! The boundary as JavaScript meets it, under wasm-bindgen-test: in Node, and with `WASM_BINDGEN_USE_BROWSER=1` in a
//! browser. The shared vectors test what the functions compute; these tests are about what only a boundary can get wrong.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fieldgate::wasm::{
    body, catalog, description, error, grants, key, leaks, mask, policy, projection, record, request, state,
};
use js_sys::{JSON, Object, Reflect, Uint8Array};
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

fn opened_under(field: &str) -> f64 {
    let mask = mask::compile_mask(&format!(r#"{{"fields":["{field}"]}}"#)).unwrap();
    let projector = mask::open_mask_projector(mask);
    mask::free_mask(mask);
    projector
}

/// Does what JavaScript does with a piece: how many bytes wait then.
fn write(projector: f64, piece: &[u8]) -> Option<u32> {
    window(projection::input_pointer(), piece.len()).copy_from(piece);
    whole(projection::write_projector(projector, piece.len()))
}

fn whole(number: f64) -> Option<u32> {
    (number >= 0.0).then(|| number.to_string().parse().unwrap())
}

fn taken(projector: f64, waiting: u32) -> Vec<u8> {
    let at = whole(projection::take_projected(projector)).unwrap();
    window(at as usize, waiting as usize).to_vec()
}

fn written(projector: f64, piece: &[u8]) -> Vec<u8> {
    taken(projector, write(projector, piece).unwrap())
}

fn window(at: usize, length: usize) -> Uint8Array {
    let memory = get(&projection::linear_memory(), "buffer");
    let [at, length] = [at, length].map(|number| number.try_into().unwrap());
    Uint8Array::new_with_byte_offset_and_length(&memory, at, length)
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
        request::decide(handle(&opened, "policy"), "GET", "/api/people", "", 0.0).unwrap()
    };
    assert!(Object::is(
        &Object::get_prototype_of(&decision).into(),
        &Object::get_prototype_of(&Object::new()).into()
    ));
    assert_eq!(get(&decision, "outcome"), "allow");
    assert_eq!(get(&get(&decision, "answer"), "rule"), "project");
}

#[wasm_bindgen_test]
fn grants_decide_as_a_record_that_holds_them_does() {
    let catalog = compiled();
    let decide =
        |policy, now| get(&request::decide(policy, "GET", "/api/people", "", now).unwrap(), "outcome");
    for (expires_at, now, outcome) in [
        (None, 1e15, "allow"),
        (Some(9.0), 8.0, "allow"),
        (Some(9.0), 9.0, "deny"),
        (Some(f64::NAN), 0.0, "deny"),
        (Some(-1.0), 0.0, "deny"),
    ] {
        let policy = policy::open_grants(catalog, GRANTS, expires_at).unwrap();
        assert_eq!(decide(policy, now), outcome, "{expires_at:?} at {now}");
    }
    let policy = policy::open_grants(catalog, GRANTS, None).unwrap();
    policy::free_policy(policy);
    assert_eq!(code(request::decide(policy, "GET", "/api/people", "", 0.0)), "stale_handle");
    assert_eq!(code(policy::open_grants(0.0, GRANTS, None)), "stale_handle");
    assert_eq!(
        code(policy::open_grants(catalog, r#"{"people":{"actions":["read"]}}"#, None)),
        "invalid_grants"
    );
}

#[wasm_bindgen_test]
fn a_catalog_is_described_as_it_was_compiled() {
    let text = description::describe_catalog(compiled()).unwrap();
    let described = JSON::parse(&text.as_string().unwrap()).unwrap();
    assert_eq!(get(&described, "name"), "Vectors");
    let people = Reflect::get_u32(&get(&described, "endpoints"), 0).unwrap();
    let item = |list, index| Reflect::get_u32(&get(&people, list), index).unwrap();
    let routes: [JsValue; 2] = [0, 1].map(|index| item("routes", index));
    assert_eq!(routes.each_ref().map(|route| get(route, "template")), ["/api/people", "/api/people/{id}"]);
    assert_eq!(routes.each_ref().map(|route| get(route, "example")), ["/api/people", "/api/people/1"]);
    assert_eq!(routes.each_ref().map(|route| get(route, "records")), ["/data", ""]);
    let paths = ["id", "name", "department", "department.name", "department.head", "salary", "salary.amount"];
    for (index, path) in (0..).zip(paths) {
        let field = item("fields", index);
        assert_eq!(get(&field, "path"), path);
        assert_eq!(get(&field, "depth"), f64::from(u8::from(path.contains('.'))));
        assert_eq!(get(&field, "sensitive"), path == "salary.amount");
        assert_eq!(get(&field, "required"), path == "name");
    }
    let any = item("fields", 8);
    assert_eq!(get(&any, "path"), "balances.*");
    assert!(get(&any, "name").is_undefined());
    assert_eq!(get(&item("fields", 11), "name"), "days.left");
}

#[wasm_bindgen_test]
fn a_path_or_a_member_has_the_nearest_field() {
    let catalog = compiled();
    for (path, field) in [
        ("department.name", Some("department.name")),
        ("department.gone.deeper", Some("department")),
        ("balances.sick.days", Some("balances.*.days")),
        ("balances.sick", Some("balances.*")),
        ("gone", None),
        ("not..a.path", None),
    ] {
        let found = description::field_at(catalog, "people", path).unwrap();
        assert_eq!(found.as_string().as_deref(), field, "{path}");
    }
    for (above, name, field) in [
        ("", "days.left", Some("`days.left`")),
        ("", "*", None),
        ("balances", "a.b*`", Some("balances.*")),
        ("balances", "", Some("balances.*")),
        ("balances.*", "days", Some("balances.*.days")),
        ("department", "gone", Some("department")),
    ] {
        let found = description::field_of_member(catalog, "people", above, name).unwrap();
        assert_eq!(found.as_string().as_deref(), field, "{name} in {above}");
    }
    assert!(description::field_at(catalog, "gone", "name").unwrap().is_undefined());
    assert_eq!(code(description::describe_catalog(0.0)), "stale_handle");
    assert_eq!(code(description::field_at(0.0, "people", "name")), "stale_handle");
    assert_eq!(code(description::field_of_member(0.0, "people", "", "name")), "stale_handle");
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
        assert!(projection::finish_projector(odd) < 0.0);
        assert_eq!(code(projection::throw_failure()), "stale_handle");
    }
}

#[wasm_bindgen_test]
fn a_clock_that_tells_no_time_lets_no_key_with_an_expiry_live() {
    let bytes =
        String::from_utf8(record_of(GRANTS)).unwrap().replace("\"expiresAt\":null", "\"expiresAt\":9");
    let opened = handle(&record::open_record(compiled(), bytes.as_bytes()).unwrap(), "policy");
    for (now, outcome) in [(8.0, "allow"), (9.0, "deny"), (f64::NAN, "deny")] {
        let decision = request::decide(opened, "GET", "/api/people", "", now).unwrap();
        assert_eq!(get(&decision, "outcome"), outcome, "at {now}");
    }
}

#[wasm_bindgen_test]
fn a_faulty_body_throws_its_place_and_nothing_more_leaves() {
    let projector = opened_under("name");
    assert_eq!(written(projector, br#"{"name":"Ada","salary":1"#), br#"{"name":"Ada""#);
    assert_eq!(write(projector, br#","name":"Eve","#), Some(13));
    assert_eq!(write(projector, b"]"), None);
    assert_eq!(get(&JsValue::from(projection::throw_failure().err().unwrap()), "byteOffset"), 38.0);
    assert_eq!(write(projector, b"}"), None);
    assert_eq!(code(projection::throw_failure()), "unexpected");
    assert!(projection::finish_projector(projector) < 0.0);
    assert_eq!(code(projection::throw_failure()), "unexpected");
    projection::free_projector(projector);
}

#[wasm_bindgen_test]
fn what_waits_for_one_body_is_no_other_bodys() {
    let [one, other] = [(); 2].map(|()| opened_under("name"));
    assert_eq!(write(one, br#"{"name":"a long name of the first body","#), Some(39));
    assert_eq!(written(other, br#"{"name":1}"#), br#"{"name":1}"#);
    assert_eq!(taken(one, 39), br#"{"name":"a long name of the first body""#);
    assert_eq!(write(other, b" "), Some(0));
    projection::free_projector(one);
    projection::free_projector(other);
}

#[wasm_bindgen_test]
fn a_body_that_was_left_half_way_leaves_nothing_to_the_next() {
    let mask = mask::compile_mask(r#"{"fields":["name"]}"#).unwrap();
    let left = mask::open_mask_projector(mask);
    assert_eq!(write(left, br#"{"name":"Ada","#), Some(13));
    projection::free_projector(left);
    let next = mask::open_mask_projector(mask);
    assert_eq!(written(next, br#"{"name":1}"#), br#"{"name":1}"#);
}

#[wasm_bindgen_test]
fn a_piece_longer_than_the_buffer_is_refused() {
    let projector = opened_under("name");
    assert!(projection::write_projector(projector, projection::input_length() + 1) < 0.0);
    assert_eq!(code(projection::throw_failure()), "piece_too_long");
    assert_eq!(write(projector, b"{}"), None);
    assert_eq!(code(projection::throw_failure()), "stale_handle");
}

#[wasm_bindgen_test]
fn one_projector_too_many_is_refused_until_another_is_freed() {
    let mask = mask::compile_mask(r#"{"fields":["name"]}"#).unwrap();
    let mut open = Vec::new();
    let refused = loop {
        let projector = mask::open_mask_projector(mask);
        if projector < 0.0 {
            break projection::throw_failure();
        }
        open.push(projector);
    };
    assert_eq!(code(refused), "overloaded");
    assert!(open.len() > 300, "only {} are open", open.len());
    projection::free_projector(open.pop().unwrap());
    let next = mask::open_mask_projector(mask);
    assert_eq!(written(next, br#"{"name":1}"#), br#"{"name":1}"#);
    for projector in open.into_iter().chain([next]) {
        projection::free_projector(projector);
    }
}

#[wasm_bindgen_test]
fn a_mask_of_any_size_has_a_projector_where_no_other_is_open() {
    let name = "n".repeat(2_000_000);
    let projector = opened_under(&name);
    assert!(projector > 0.0);
    assert!(opened_under("name") < 0.0);
    assert_eq!(code(projection::throw_failure()), "overloaded");
    assert_eq!(written(projector, br#"{"name":1}"#), b"{}");
    projection::free_projector(projector);
    projection::free_projector(opened_under("name"));
}

#[wasm_bindgen_test]
fn room_that_there_is_not_is_an_error() {
    assert!(body::require_room(1024).is_ok());
    assert_eq!(code(body::require_room(64 << 20)), "overloaded");
    assert_eq!(code(body::require_room(usize::MAX)), "overloaded");
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
