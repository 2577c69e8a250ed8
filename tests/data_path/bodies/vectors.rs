//! The vectors that every runtime runs, here at every cut.

use fieldgate::body::{BodyChecker, Verdict};
use fieldgate::catalog::Pointer;
use fieldgate::decision::{WriteKind, WriteRules};
use fieldgate::field::FieldPath;
use fieldgate::json::JsonError;
use serde::Deserialize;
use serde_json::Value;

use crate::vector::{Fault, input, mask};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Vector {
    name: String,
    kind: Kind,
    #[serde(default)]
    records: String,
    fields: Vec<FieldPath>,
    #[serde(default)]
    read_only: Vec<FieldPath>,
    input: Option<String>,
    input_bytes: Option<String>,
    verdict: Option<Value>,
    error: Option<Fault>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    Create,
    Update,
}

impl From<Kind> for WriteKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Create => Self::Create,
            Kind::Update => Self::Update,
        }
    }
}

impl Vector {
    fn check(&self, chunks: &[&[u8]]) -> Result<Verdict, JsonError> {
        let records: Pointer = self.records.parse().unwrap();
        let (granted, read_only) = (mask(&records, &self.fields, &[]), mask(&records, &self.read_only, &[]));
        let mut checker =
            BodyChecker::new(WriteRules { kind: self.kind.into(), granted, read_only }, records);
        for chunk in chunks {
            if let Err(error) = checker.write(chunk) {
                assert_eq!(checker.finish(), Err(error), "the end hides the error");
                return Err(error);
            }
        }
        checker.finish()
    }
}

#[test]
fn every_vector_holds_at_every_cut() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("../../vectors/bodies.json")).unwrap();
    for vector in vectors {
        let input = input(vector.input.as_ref(), vector.input_bytes.as_ref());
        let result = vector.check(&[&input]);
        match (&result, &vector.verdict, &vector.error) {
            (Ok(verdict), Some(expected), None) => {
                assert_eq!(&serde_json::to_value(verdict).unwrap(), expected, "{}", vector.name);
            }
            (Err(error), None, Some(expected)) => {
                assert_eq!(&Fault::from(*error), expected, "{}", vector.name);
            }
            _ => panic!("{}: {result:?}", vector.name),
        }
        for cut in 0..=input.len() {
            let (first, second) = input.split_at(cut);
            assert_eq!(vector.check(&[first, b"", second]), result, "{}, cut at {cut}", vector.name);
        }
        assert_eq!(vector.check(&input.chunks(1).collect::<Vec<_>>()), result, "{}", vector.name);
    }
}
