//! The vectors that every runtime runs: bodies at every cut, and forms.

use fieldgate::body::{BodyChecker, BodyVerdict, check_form};
use fieldgate::json::JsonError;

use super::vector::Vector;

fn check(vector: &Vector, chunks: &[&[u8]]) -> Result<BodyVerdict, JsonError> {
    let mut checker = BodyChecker::new(vector.rules(), vector.records());
    for chunk in chunks {
        if let Err(error) = checker.write(chunk) {
            assert_eq!(checker.finish(), Err(error), "the end hides the error");
            return Err(error);
        }
    }
    checker.finish()
}

#[test]
fn every_vector_holds_at_every_cut() {
    for vector in Vector::all(include_str!("../../vectors/bodies.json")) {
        let body = vector.body();
        let result = check(&vector, &[&body]);
        vector.hold(&result);
        for cut in 0..=body.len() {
            let (first, second) = body.split_at(cut);
            assert_eq!(check(&vector, &[first, b"", second]), result, "{}, cut at {cut}", vector.name);
        }
        assert_eq!(check(&vector, &body.chunks(1).collect::<Vec<_>>()), result, "{}", vector.name);
    }
}

#[test]
fn every_form_vector_holds() {
    for vector in Vector::all(include_str!("../../vectors/forms.json")) {
        let style = vector.form.as_deref().unwrap().parse().unwrap();
        vector.hold(&check_form(vector.rules(), vector.records(), style, &vector.body()));
    }
}
