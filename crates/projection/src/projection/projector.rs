//! The projector: a reader, and the walk through a mask.

use std::sync::Arc;

use super::walk::Walk;
use crate::field::Mask;
use crate::json::{JsonError, Reader};

/// Lets the permitted part of a JSON text through. Its guarantees are in the [module](super).
///
/// ```
/// use std::sync::Arc;
/// use fieldgate_projection::field::Mask;
/// use fieldgate_projection::projection::Projector;
///
/// let mask = Arc::new(Mask::of(&["name".parse()?, "department.name".parse()?]));
/// let mut projector = Projector::new(mask);
/// let mut out = Vec::new();
/// projector.write(br#"[{"id": 7, "name": "Zo\u00eb", "depar"#, &mut out)?;
/// projector.write(br#"tment": {"name": "IT", "head": 3}}]"#, &mut out)?;
/// projector.finish()?;
/// assert_eq!(out, br#"[{"name":"Zo\u00eb","department":{"name":"IT"}}]"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// After an error, nothing of its chunk is in the output, also if the fault is in a part that is not permitted:
///
/// ```
/// use std::sync::Arc;
/// use fieldgate_projection::field::Mask;
/// use fieldgate_projection::json::JsonErrorCode;
/// use fieldgate_projection::projection::Projector;
///
/// let mut projector = Projector::new(Arc::new(Mask::of(&["name".parse()?])));
/// let mut out = Vec::new();
/// let error = projector.write(br#"{"name": "Zo", "id": 07}"#, &mut out).unwrap_err();
/// assert_eq!((error.code(), error.byte_offset()), (JsonErrorCode::Unexpected, 22));
/// assert!(out.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Projector {
    reader: Reader,
    walk: Walk,
}

impl Projector {
    /// A projector for one text.
    #[must_use]
    pub fn new(mask: Arc<Mask>) -> Self {
        let reader = Reader::new(mask.longest_name());
        Self { reader, walk: Walk::new(mask) }
    }

    /// Whether the projector has this mask: the same one, not an equal one.
    #[must_use]
    pub fn is_of(&self, mask: &Arc<Mask>) -> bool {
        Arc::ptr_eq(self.walk.mask(), mask)
    }

    /// The most bytes that a projector with this mask holds besides itself and the mask, whatever it reads.
    #[must_use]
    pub fn heap_bytes_max(mask: &Mask) -> usize {
        Reader::heap_bytes_max(mask.longest_name()).saturating_add(Walk::heap_bytes_max(mask))
    }

    /// How many bytes of earlier chunks may still leave.
    #[must_use]
    pub fn held_back(&self) -> usize {
        self.walk.held_back()
    }

    /// The most bytes that a piece of `length` bytes can add to the output.
    #[must_use]
    pub fn output_bytes_max(&self, length: usize) -> usize {
        // A name that was cut leaves with its quotes, its colon and a comma; what waited for a type with two commas, and with a
        // brace that is removed again if more follows.
        length + self.held_back() + self.reader.held_name() + r#","":,}"#.len()
    }

    /// Begins another text, wherever the last text ended. Only the prefixes of the members of earlier texts stay, so that
    /// the same prefixes in this text are found faster.
    pub fn renew(&mut self) {
        self.reader.renew();
        self.walk.renew();
        self.walk.release();
    }

    /// Reads a chunk, which may end anywhere in the text, and appends to `out` what is permitted of it.
    ///
    /// # Errors
    /// If the text is not valid, or its root is a scalar. `out` is then unchanged, and all later calls return the same
    /// error.
    pub fn write(&mut self, chunk: &[u8], out: &mut Vec<u8>) -> Result<(), JsonError> {
        let before = out.len();
        let result = self.walk.chunk(self.reader.feed(chunk), out);
        if result.is_err() {
            out.truncate(before);
        }
        result
    }

    /// Whether the text could end here: so far, it is one whole JSON text.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.reader.is_complete()
    }

    /// Ends the text. The output is complete only after this has succeeded.
    ///
    /// # Errors
    /// If the text is not complete, or had an error before.
    pub fn finish(&mut self) -> Result<(), JsonError> {
        self.reader.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_projector_is_of_its_own_mask_and_of_no_equal_one() {
        let [own, equal] = [(); 2].map(|()| Arc::new(Mask::of(&["a".parse().unwrap()])));
        let projector = Projector::new(Arc::clone(&own));
        assert!(projector.is_of(&own));
        assert!(!projector.is_of(&equal));
    }

    #[test]
    fn a_partly_granted_member_without_its_value_is_held_back() {
        let mut projector = Projector::new(Arc::new(Mask::of(&["a.b".parse().unwrap()])));
        let mut out = Vec::new();
        projector.write(br#"{"a":"#, &mut out).unwrap();
        assert_eq!((out.as_slice(), projector.held_back()), (b"{".as_slice(), r#""a":"#.len()));
        projector.write(br#"{"b":1}"#, &mut out).unwrap();
        assert_eq!((out.as_slice(), projector.held_back()), (br#"{"a":{"b":1}"#.as_slice(), 0));
    }
}
