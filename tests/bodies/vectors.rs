//! The vectors that every runtime runs, here at every cut.

use std::rc::Rc;

use fieldgate::body::{BodyChecker, Verdict};
use fieldgate::catalog::Pointer;
use fieldgate::decision::{WriteKind, WriteRules};
use fieldgate::field::{FieldPath, Mask, Segment};
use fieldgate::json::JsonError;
use serde::Deserialize;
use serde_json::Value;

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
    /// For what is not UTF-8: one character below U+0100 for each byte.
    input_bytes: Option<String>,
    verdict: Option<Value>,
    error: Option<Fault>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Create,
    Update,
}

#[derive(Deserialize, PartialEq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Fault {
    code: String,
    byte_offset: u64,
}

impl Vector {
    fn input(&self) -> Vec<u8> {
        match (&self.input, &self.input_bytes) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(bytes)) => bytes.chars().map(|byte| u8::try_from(byte).unwrap()).collect(),
            _ => panic!("{} must have either `input` or `inputBytes`", self.name),
        }
    }

    fn check(&self, chunks: &[&[u8]]) -> Result<Verdict, JsonError> {
        let records: Pointer = self.records.parse().unwrap();
        let kind = match self.kind {
            Kind::Create => WriteKind::Create,
            Kind::Update => WriteKind::Update,
        };
        let (granted, read_only) = (mask(&records, &self.fields), mask(&records, &self.read_only));
        let mut checker = BodyChecker::new(WriteRules { kind, granted, read_only }, records);
        for chunk in chunks {
            if let Err(error) = checker.write(chunk) {
                assert_eq!(checker.finish(), Err(error), "the end hides the error");
                return Err(error);
            }
        }
        checker.finish()
    }
}

fn mask(records: &Pointer, fields: &[FieldPath]) -> Rc<Mask> {
    let way: Vec<_> = records.tokens().iter().cloned().map(Segment::Name).collect();
    let paths = fields.iter().map(|field| [way.as_slice(), field.segments()].concat());
    Rc::new(Mask::of(&paths.map(|segments| FieldPath::from_segments(segments).unwrap()).collect::<Vec<_>>()))
}

#[test]
fn every_vector_holds_at_every_cut() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("../vectors/bodies.json")).unwrap();
    for vector in vectors {
        let input = vector.input();
        let result = vector.check(&[&input]);
        match (&result, &vector.verdict, &vector.error) {
            (Ok(verdict), Some(expected), None) => {
                assert_eq!(&serde_json::to_value(verdict).unwrap(), expected, "{}", vector.name);
            }
            (Err(error), None, Some(expected)) => {
                let fault = Fault { code: error.kind().code().into(), byte_offset: error.byte_offset() };
                assert_eq!(&fault, expected, "{}", vector.name);
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
