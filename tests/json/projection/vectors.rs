//! The vectors that every runtime runs, here at every cut.

use fieldgate::field::FieldPath;
use serde::Deserialize;

use super::support::{assert_for_every_cut, whole};
use crate::vector::{Discriminators, Fault, input, mask};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Vector {
    name: String,
    fields: Vec<FieldPath>,
    #[serde(default)]
    records: String,
    #[serde(default)]
    envelope: Vec<String>,
    #[serde(default)]
    discriminators: Discriminators,
    input: Option<String>,
    input_bytes: Option<String>,
    output: Option<String>,
    error: Option<Fault>,
}

#[test]
fn every_vector_holds_at_every_cut() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("../../vectors/projection.json")).unwrap();
    for vector in vectors {
        let envelope: Vec<_> = vector.envelope.iter().map(|pointer| pointer.parse().unwrap()).collect();
        let mask = mask(&vector.records.parse().unwrap(), &vector.fields, &envelope, &vector.discriminators);
        let input = input(vector.input.as_ref(), vector.input_bytes.as_ref());
        let result = whole(&mask, &input);
        match (&result, &vector.output, &vector.error) {
            (Ok(output), Some(expected), None) => {
                assert_eq!(str::from_utf8(output).unwrap(), expected, "{}", vector.name);
            }
            (Err(error), None, Some(expected)) => {
                assert_eq!(&Fault::from(*error), expected, "{}", vector.name);
            }
            _ => panic!("{}: {:?}", vector.name, result.map(String::from_utf8)),
        }
        assert_for_every_cut(&mask, &input, &result, &vector.name);
    }
}
