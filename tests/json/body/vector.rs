//! A vector of what a write carries, as every runtime runs it: a body of JSON or a form, and what becomes of it.

use std::fmt::Debug;

use fieldgate::body::BodyVerdict;
use fieldgate::catalog::Pointer;
use fieldgate::decision::{WriteKind, WriteRules};
use fieldgate::field::FieldPath;
use serde::Deserialize;
use serde_json::Value;

use crate::vector::{Discriminators, Fault, input, mask};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Vector {
    pub(super) name: String,
    kind: Kind,
    pub(super) form: Option<String>,
    #[serde(default)]
    records: String,
    fields: Vec<FieldPath>,
    #[serde(default)]
    read_only: Vec<FieldPath>,
    #[serde(default)]
    discriminators: Discriminators,
    input: Option<String>,
    input_bytes: Option<String>,
    verdict: Option<Value>,
    error: Option<Fault>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Create,
    Update,
}

impl Vector {
    pub(super) fn all(json: &str) -> Vec<Self> {
        serde_json::from_str(json).unwrap()
    }

    pub(super) fn body(&self) -> Vec<u8> {
        input(self.input.as_ref(), self.input_bytes.as_ref())
    }

    pub(super) fn records(&self) -> Pointer {
        self.records.parse().unwrap()
    }

    pub(super) fn rules(&self) -> WriteRules {
        let kind = match self.kind {
            Kind::Create => WriteKind::Create,
            Kind::Update => WriteKind::Update,
        };
        rules(kind, &self.records(), &self.fields, &self.read_only, &self.discriminators)
    }

    /// Holds what became of the body to what the vector says.
    pub(super) fn hold<E: Debug + Copy + Into<Fault>>(&self, result: &Result<BodyVerdict, E>) {
        match (result, &self.verdict, &self.error) {
            (Ok(verdict), Some(expected), None) => {
                assert_eq!(&serde_json::to_value(verdict).unwrap(), expected, "{}", self.name);
            }
            (Err(error), None, Some(expected)) => assert_eq!(&(*error).into(), expected, "{}", self.name),
            _ => panic!("{}: {result:?}", self.name),
        }
    }
}

pub(super) fn rules(
    kind: WriteKind,
    records: &Pointer,
    fields: &[FieldPath],
    read_only: &[FieldPath],
    discriminators: &Discriminators,
) -> WriteRules {
    WriteRules {
        kind,
        granted: mask(records, fields, &[], discriminators),
        read_only: mask(records, read_only, &[], discriminators),
    }
}
