//! The vectors that every runtime runs, here at every cut.

use std::rc::Rc;

use fieldgate::field::{FieldPath, Mask, Segment};
use serde::Deserialize;

use crate::support::{assert_for_every_cut, whole};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Vector {
    name: String,
    fields: Vec<FieldPath>,
    #[serde(default)]
    records: String,
    #[serde(default)]
    envelope: Vec<String>,
    input: Option<String>,
    /// For what is not UTF-8: one character below U+0100 for each byte.
    input_bytes: Option<String>,
    output: Option<String>,
    error: Option<Fault>,
}

#[derive(Deserialize, PartialEq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Fault {
    code: String,
    byte_offset: u64,
}

impl Vector {
    fn mask(&self) -> Rc<Mask> {
        let records = tokens(&self.records);
        let fields = self.fields.iter().map(|field| [records.as_slice(), field.segments()].concat());
        let envelope = self.envelope.iter().map(|pointer| tokens(pointer));
        let paths = fields.chain(envelope).map(|segments| FieldPath::from_segments(segments).unwrap());
        Rc::new(Mask::of(&paths.collect::<Vec<_>>()))
    }

    fn input(&self) -> Vec<u8> {
        match (&self.input, &self.input_bytes) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(bytes)) => bytes.chars().map(|byte| u8::try_from(byte).unwrap()).collect(),
            _ => panic!("{} must have either `input` or `inputBytes`", self.name),
        }
    }
}

/// The members that a JSON Pointer (RFC 6901) names.
fn tokens(pointer: &str) -> Vec<Segment> {
    let name = |token: &str| Segment::Name(token.replace("~1", "/").replace("~0", "~").into());
    pointer.split('/').skip(1).map(name).collect()
}

#[test]
fn every_vector_holds_at_every_cut() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("../vectors/projection.json")).unwrap();
    for vector in vectors {
        let (mask, input) = (vector.mask(), vector.input());
        let result = whole(&mask, &input);
        match (&result, &vector.output, &vector.error) {
            (Ok(output), Some(expected), None) => {
                assert_eq!(str::from_utf8(output).unwrap(), expected, "{}", vector.name);
            }
            (Err(error), None, Some(expected)) => {
                let fault = Fault { code: error.kind().code().into(), byte_offset: error.byte_offset() };
                assert_eq!(&fault, expected, "{}", vector.name);
            }
            _ => panic!("{}: {:?}", vector.name, result.map(String::from_utf8)),
        }
        assert_for_every_cut(&mask, &input, &result, &vector.name);
    }
}
