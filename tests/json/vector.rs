//! What the vectors of projection and of bodies have in common.

use std::collections::BTreeMap;
use std::sync::Arc;

use fieldgate::body::FormError;
use fieldgate::catalog::Pointer;
use fieldgate::field::{Discriminator, FieldPath, Mask, Segment};
use fieldgate::json::JsonError;
use serde::Deserialize;

#[derive(Deserialize, PartialEq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Fault {
    code: String,
    byte_offset: u64,
}

impl From<JsonError> for Fault {
    fn from(error: JsonError) -> Self {
        Self { code: error.code().as_str().into(), byte_offset: error.byte_offset() }
    }
}

impl From<FormError> for Fault {
    fn from(error: FormError) -> Self {
        Self { code: error.kind().code().into(), byte_offset: error.byte_offset() as u64 }
    }
}

/// What goes in: a text, or for what is not UTF-8 one character below U+0100 for each byte.
pub(crate) fn input(text: Option<&String>, bytes: Option<&String>) -> Vec<u8> {
    match (text, bytes) {
        (Some(text), None) => text.clone().into_bytes(),
        (None, Some(bytes)) => bytes.chars().map(|byte| u8::try_from(byte).unwrap()).collect(),
        _ => panic!("a vector has either `input` or `inputBytes`"),
    }
}

/// The discriminators of a vector: the name of the member by the path of its objects, empty for the record itself.
pub(crate) type Discriminators = BTreeMap<String, Box<str>>;

/// A mask over a whole body: of fields of the records, and of what else passes.
pub(crate) fn mask(
    records: &Pointer,
    fields: &[FieldPath],
    envelope: &[Pointer],
    discriminators: &Discriminators,
) -> Arc<Mask> {
    let segments =
        |pointer: &Pointer| pointer.tokens().iter().cloned().map(Segment::Name).collect::<Vec<_>>();
    let fields = fields.iter().map(|field| [&segments(records), field.segments()].concat());
    let paths =
        fields.chain(envelope.iter().map(segments)).map(|path| FieldPath::from_segments(path).unwrap());
    let discriminators = discriminators.iter().map(|(path, member)| {
        let path = path.parse().map_or(Vec::new(), |path: FieldPath| path.segments().to_vec());
        Discriminator { at: [segments(records), path].concat(), member: member.clone() }
    });
    Arc::new(Mask::discriminated(&paths.collect::<Vec<_>>(), &discriminators.collect::<Vec<_>>()))
}
