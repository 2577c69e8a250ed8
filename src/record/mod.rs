//! What is stored about a key: everything but the key.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::digest::Digest;
use crate::grant::Grants;

/// The format that this engine writes. A later engine reads every earlier one.
pub const RECORD_FORMAT: u8 = 1;

/// A key's record, as the registry keeps it and KV copies it. Times are milliseconds since 1970-01-01 UTC.
///
/// Its stored form is compact JSON with members in this order, so that equal records have equal bytes.
///
/// ```
/// use fieldgate::record::Record;
///
/// let record = Record::read(br#"{
///     "format": 1, "id": "abcdefghijkl", "name": "Calendar", "epoch": 3, "expiresAt": null,
///     "grants": { "time-off": { "actions": ["read"], "fields": "all" } },
///     "createdAt": 1, "createdBy": { "kind": "token" }, "updatedAt": 2, "updatedBy": { "kind": "token" }
/// }"#)?;
/// let sealed = record.seal()?;
/// assert!(sealed.bytes.starts_with(br#"{"format":1,"id":"abcdefghijkl","#));
/// assert_eq!(Record::read(&sealed.bytes)?, record);
/// # Ok::<(), fieldgate::record::RecordError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Record {
    /// [`RECORD_FORMAT`].
    pub format: u8,
    /// The key's public id.
    pub id: String,
    /// What the Administrator calls the key.
    pub name: String,
    /// What the key may do.
    pub grants: Grants,
    /// The registry's epoch when the key was made. Raising the epoch revokes every earlier key.
    pub epoch: u64,
    /// When the key was made.
    pub created_at: u64,
    /// Who made it.
    pub created_by: Actor,
    /// When the record was last changed.
    pub updated_at: u64,
    /// Who changed it.
    pub updated_by: Actor,
    /// When the key expires; `None`: never.
    pub expires_at: Option<u64>,
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Actor {
    /// The holder of the admin token.
    Token {},
}

/// The stored bytes of a record and what identifies them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// What KV and the registry hold.
    pub bytes: Vec<u8>,
    /// The SHA-256 of `bytes`: the record's version.
    pub version: Digest,
}

/// Bytes that are not a record this engine reads.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RecordError {
    /// Not JSON, or not of the form of a record.
    #[error("this is not a key record: {0}")]
    Form(#[from] serde_json::Error),
    /// Written by a newer engine.
    #[error("this key record has format {0}; this engine reads format {RECORD_FORMAT}")]
    Format(u8),
}

impl Record {
    /// Reads a stored record.
    ///
    /// # Errors
    /// If the bytes are not a record of a known format. There is no partial result: a record that cannot be read
    /// in full grants nothing.
    pub fn read(bytes: &[u8]) -> Result<Self, RecordError> {
        match serde_json::from_slice(bytes) {
            Ok(Self { format, .. }) if format != RECORD_FORMAT => Err(RecordError::Format(format)),
            Ok(record) => Ok(record),
            Err(error) => Err(other_format(bytes).map_or(RecordError::Form(error), RecordError::Format)),
        }
    }

    /// The stored form.
    ///
    /// # Errors
    /// Never for a record that came from [`Record::read`].
    pub fn seal(&self) -> Result<Sealed, RecordError> {
        let bytes = serde_json::to_vec(self)?;
        Ok(Sealed { version: Digest::of(&bytes), bytes })
    }
}

/// The format of a record that cannot be read because it has another one.
fn other_format(bytes: &[u8]) -> Option<u8> {
    #[derive(Deserialize)]
    struct Peek {
        format: u8,
    }
    let Peek { format } = serde_json::from_slice(bytes).ok()?;
    (format != RECORD_FORMAT).then_some(format)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORED: &str = r#"{"format":1,"id":"abcdefghijkl","name":"Calendar","grants":{"time-off":{"actions":["read"],"fields":["start_date"],"parents":[]}},"epoch":3,"createdAt":1,"createdBy":{"kind":"token"},"updatedAt":2,"updatedBy":{"kind":"token"},"expiresAt":null}"#;

    #[test]
    fn a_stored_record_reads_back_to_the_same_bytes() {
        let sealed = Record::read(STORED.as_bytes()).unwrap().seal().unwrap();
        assert_eq!(sealed.version, Digest::of(&sealed.bytes));
        assert_eq!(Record::read(&sealed.bytes).unwrap().seal().unwrap(), sealed);
        assert_eq!(String::from_utf8(sealed.bytes).unwrap(), STORED);
    }

    #[test]
    fn a_record_of_another_format_is_refused_whole() {
        let newer = STORED.replace("\"format\":1", "\"format\":2,\"news\":true");
        assert!(matches!(Record::read(newer.as_bytes()), Err(RecordError::Format(2))));
        let alike = STORED.replace("\"format\":1", "\"format\":2");
        assert!(matches!(Record::read(alike.as_bytes()), Err(RecordError::Format(2))));
    }

    #[test]
    fn altered_records_are_refused() {
        for (from, to) in [
            ("\"epoch\":3,", ""),
            ("\"name\"", "\"nom\""),
            ("[\"start_date\"]", "\"some\""),
            ("\"token\"", "\"root\""),
        ] {
            assert!(
                matches!(Record::read(STORED.replace(from, to).as_bytes()), Err(RecordError::Form(_))),
                "{from} -> {to}"
            );
        }
    }
}
